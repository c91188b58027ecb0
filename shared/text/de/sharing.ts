import type { In } from '../translate.ts';
import type { sharing as english } from '../en/sharing.ts';

/** What several initiatives have in common and counts once. */
export const sharing: In<typeof english> = {
  'sharing.title': 'Einmal gezählt',
  'sharing.text':
    'Ein Werkzeug für mehrere Vorhaben kostet nur einmal; Stunden, die an einem Schritt wegfallen, bringen nur einmal etwas. Sagen Sie, was gemeinsam ist, und der Plan zählt es einmal.',
  'sharing.single': 'Jede für sich',
  'sharing.once': 'Einmal gezählt',
  'sharing.firstYear': 'Erstes Jahr',
  'sharing.worth': 'Wert',
  'sharing.builtOnce': {
    one: '{name}: „{pattern}“ ist ein Werkzeug für {steps} Schritte einer Karte: {days} Tage Bau statt {apart}.',
    other:
      '{name}: „{pattern}“ ist ein Werkzeug für {steps} Schritte auf {n} Karten: {days} Tage Bau statt {apart}.',
  },
  'sharing.hintTool': '{names} könnten sich ein Werkzeug teilen („{pattern}“).',
  'sharing.hintSteps': '{names} nehmen demselben Schritt Arbeit ab ({steps}).',
  'sharing.countOnce': 'Einmal zählen',
  'sharing.countOnceName': 'Einmal zählen: {names}',
  'sharing.add': 'Gemeinsames angeben',
  'sharing.name': 'Was gemeinsam ist',
  'sharing.newName': 'Ein Werkzeug',
  'sharing.sameWork': 'Dieselbe Arbeit',
  'sharing.usedBy': 'Geteilt von',
  'sharing.parts': 'Was davon einmal zählt',
  'sharing.part.build': 'Bau und Pflege',
  'sharing.part.connecting': 'Systemanbindung',
  'sharing.part.cleaning': 'Datenbereinigung',
  'sharing.part.training': 'Schulung',
  'sharing.part.licence': 'Lizenzen',
  'sharing.part.review': 'Prüfen',
  'sharing.part.benefit': 'Gesparte Stunden',
  'sharing.arithmeticCost': 'Erstes Jahr: {amounts} = {sum}; einmal: {once}.',
  'sharing.arithmeticBenefit': 'Wert über 3 Jahre: {amounts} = {sum}; einmal: {once}.',
  'sharing.amount': '{name} {money}',
  'sharing.tooFew': 'Wählen Sie mindestens zwei Vorhaben, deren Kosten bekannt sind.',
  'sharing.editShort': 'Wer was teilt',
  'sharing.onceOf': '{name}: einmal gezählt',
  'sharing.days': 'Tage, um {name} einmal zu bauen',
  'sharing.daysApart': 'Tage, um {name} je für sich zu bauen',
  'sharing.remove': 'Nicht mehr gemeinsam: {name}',
};
