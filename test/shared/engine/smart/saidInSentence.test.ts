import { describe, expect, it } from 'vitest';
import { saidInSentence } from '../../../../shared/engine/index.ts';

const asOf = '2026-11-25';
const blank = { title: '', baseline: null, target: null, unit: '', due: null };
const said = (title: string, language: 'en' | 'de' | 'es' | 'fr' = 'en', fields: object = {}) =>
  saidInSentence({ ...blank, title, ...fields }, { language, asOf });

describe('what the sentence of an objective says by itself', () => {
  it.each([
    ['en', 'Shorten delivery from 9 to 5 days by June', 9, 5, 'days', '2027-06-30'],
    ['en', 'Cut late deliveries from 9 % to 3 % within nine months', 9, 3, '%', '2027-08-25'],
    [
      'en',
      'Cut hours of typing from 46 to 25 a week by the end of next quarter',
      46,
      25,
      undefined,
      '2027-02-25',
    ],
    ['de', 'Die Lieferzeit von 9,5 auf 5 Tage senken bis Juni', 9.5, 5, 'Tage', '2027-06-30'],
    ['fr', 'Réduire le délai de 9 à 5 jours', 9, 5, 'jours', undefined],
    ['es', 'Reducir el plazo de 9 a 5 días', 9, 5, 'días', undefined],
  ] as const)('in %s: %s', (language, title, baseline, target, unit, due) => {
    const found = said(title, language);
    expect([found.baseline, found.target, found.unit, found.due]).toEqual([baseline, target, unit, due]);
  });

  it('leaves what somebody entered, and what can be read in two ways', () => {
    const title = 'Shorten delivery from 9 to 5 days by June';
    expect(said(title, 'en', { baseline: 8, target: 4, unit: 'days', due: '2027-01-01' })).toEqual({});
    expect(said('Raise sales from 1,000 to 2,000 a month')).toEqual({});
    expect(said('Improve efficiency')).toEqual({});
    expect(said('Be quicker by January 2020')).toEqual({});
  });
});
