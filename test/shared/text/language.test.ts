import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../shared/model/index.ts';
import { createText, formatDate, formatMoney, formatUnit, localeIn } from '../../../shared/text/index.ts';

describe('the language', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['en-US', 'en'],
    ['fr-CH', 'en'],
    ['', 'en'],
  ])('%s is spoken as %s', (wanted, spoken) => {
    expect(languageOf(wanted)).toBe(spoken);
  });

  it('says plurals and numbers by its own rules', () => {
    const text = createText('de');

    expect(text('cli.written', { n: 1, file: 'a.pdf' })).toBe('a.pdf geschrieben, 1 Seite.');
    expect(text('cli.written', { n: 1200, file: 'a.pdf' })).toBe('a.pdf geschrieben, 1.200 Seiten.');
  });
});

describe('numbers and dates beside words', () => {
  it.each([
    ['de', 'de-AT', 'de-AT'],
    ['en', 'de-AT', 'en-AT'],
    ['de', 'en', 'de-US'],
    ['en', 'no such thing', 'en'],
  ])('in %s, where the reader writes %s, are those of %s', (language, locale, said) => {
    expect(localeIn(language, locale)).toBe(said);
  });

  it('are of the language of the words and the habits of the place', () => {
    const inAustria = localeIn('en', 'de-AT');

    expect(formatUnit(3, 'day', inAustria)).toBe('3 days');
    expect(formatDate('2026-11-23', inAustria)).toBe('23 Nov 2026');
    expect(formatMoney(1234, 'EUR', inAustria)).toMatch(/^€\s1.234$/);
    expect(formatUnit(3, 'day', localeIn('de', 'en-US'))).toBe('3 Tage');
  });

  it('say cents of money only where there are any and they count', () => {
    const said = [0, 48, 12.66, 234.5].map((value) => formatMoney(value, 'EUR', 'en-IE'));
    expect(said).toEqual(['€0', '€48', '€12.66', '€235']);
    expect(formatMoney(234.5, 'EUR', 'en-IE', true)).toBe('€234.50');
  });
});
