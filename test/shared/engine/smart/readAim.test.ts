import { expect, it } from 'vitest';
import { readAim } from '../../../../shared/engine/smart/readAim.ts';

it.each([
  ['Cut late deliveries from 9 % to 3 % by 31 December 2026', 'en', '2026-12-31'],
  ['Cut late deliveries from 9 % to 3 % by March 5th, 2027', 'en', '2027-03-05'],
  ['Cut late deliveries by March 2027', 'en', '2027-03-31'],
  ['Cut late deliveries by 2027-04-15', 'en', '2027-04-15'],
  ['Zu späte Lieferungen von 9 % auf 3 % senken bis 31.12.2026', 'de', '2026-12-31'],
  ['Zu späte Lieferungen senken bis zum 1. 7. 2027', 'de', '2027-07-01'],
  ['Zu späte Lieferungen senken bis 5. März 2027', 'de', '2027-03-05'],
  ['Zu späte Lieferungen senken bis Ende März 2027', 'de', '2027-03-31'],
  ['Reducir los retrasos hasta el 5 de marzo de 2027', 'es', '2027-03-05'],
  ['Réduire les retards avant le 5 mars 2027', 'fr', '2027-03-05'],
  ['Reducir los retrasos del 9 % al 3 % en un plazo de seis meses', 'es', '2027-05-23'],
  ['Reducir los retrasos en siete semanas', 'es', '2027-01-11'],
  ['Reducir los retrasos el trimestre que viene', 'es', '2027-02-23'],
  ['Reducir los retrasos a más tardar en marzo de 2027', 'es', '2027-03-31'],
  ['Réduire les retards sous six mois', 'fr', '2027-05-23'],
  ['Réduire les retards d’ici sept semaines', 'fr', '2027-01-11'],
  ["Réduire les retards l'année prochaine", 'fr', '2027-11-23'],
  ['Réduire les retards d’ici fin mars 2027', 'fr', '2027-03-31'],
  ['Cut late deliveries by 5/7/2027', 'en', null],
  ['Zu späte Lieferungen senken bis 31.13.2026', 'de', null],
  ['Reduce the wait from 1.2 h to 0.5 h', 'en', null],
] as const)('%s: by %s', (sentence, language, deadline) => {
  expect(readAim(sentence, language, '2026-11-23').deadline).toBe(deadline);
});

it.each([
  ['Reducir los retrasos del 9 % al 3 %', 'es', 'down'],
  ['Ahorrar 10 horas al mes', 'es', 'down'],
  ['Crecer un 15 % en ventas', 'es', 'up'],
  ['Faire passer les retards de 9 % à 3 %', 'fr', null],
  ['Supprimer les ressaisies', 'fr', 'down'],
  ['Accroître les ventes de 15 %', 'fr', 'up'],
] as const)('%s (%s) goes %s', (sentence, language, direction) => {
  const aim = readAim(sentence, language, '2026-11-23');
  expect(aim.direction).toBe(direction);
  expect(aim.hasChangeVerb).toBe(true);
});

it.each([
  ['Reducir los retrasos del 9 % al 3 %', 'es'],
  ['Réduire les retards de 9 % à 3 %', 'fr'],
] as const)('%s says from where to where', (sentence, language) => {
  expect(readAim(sentence, language, '2026-11-23').hasBaseline).toBe(true);
});

it('takes no number of a date for the amount', () => {
  expect(readAim('Fehler senken bis 31.12.2026', 'de', '2026-11-23').number).toBe(null);
});
