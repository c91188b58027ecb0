/** Dates as people type them. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn, formatDate, readDate } from '../../../shared/text/index.ts';

describe('a date that is typed', () => {
  it.each([
    ['de-DE', '31.12.2026', '2026-12-31'],
    ['de-DE', '1. 3. 2026', '2026-03-01'],
    ['de-DE', '31.12.26', '2026-12-31'],
    ['de-AT', '31. Dezember 2026', '2026-12-31'],
    ['de-CH', '5. März 2026', '2026-03-05'],
    ['de-AT', '12. Jän 2026', '2026-01-12'],
    ['en-GB', '31 Dec 2026', '2026-12-31'],
    ['en-GB', '1 Sept 2026', '2026-09-01'],
    ['en-GB', '31st december 2026', '2026-12-31'],
    ['en-US', 'Dec 31, 2026', '2026-12-31'],
    ['en-US', 'December 31st, 2026', '2026-12-31'],
    ['en-GB', '3/4/2026', '2026-04-03'],
    ['en-US', '3/4/2026', '2026-03-04'],
    ['en-US', '31/12/2026', '2026-12-31'],
    ['en-GB', '2026-12-31', '2026-12-31'],
    ['en-GB', '  ', null],
    ['de-DE', '31.11.2026', undefined],
    ['de-DE', '31.12.', undefined],
    ['de-DE', '31.12.20', undefined],
    ['de-DE', '31.12.202', undefined],
    ['en-GB', '30 Feb 2026', undefined],
    ['en-GB', '31 Blub 2026', undefined],
    ['en-GB', 'soon', undefined],
  ] as const)('in %s: “%s”', (locale, typed, iso) => {
    expect(readDate(typed, locale)).toBe(iso);
  });

  it('is read as it is written, in every way in which the program writes dates', () => {
    const locales = [
      'en',
      'en-GB',
      'en-US',
      'en-CA',
      'en-AU',
      'en-IE',
      'en-ZA',
      'en-DE',
      'de',
      'de-DE',
      'de-AT',
      'de-CH',
      'de-US',
    ];
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...locales), day, (locale, date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(readDate(formatDate(iso, locale), locale)).toBe(iso);
      }),
    );
  });

  it('is of two days where nothing says which number is the month', () => {
    expect(datesIn('3/4/2026', null)).toEqual(['2026-04-03', '2026-03-04']);
    expect(datesIn('13/4/2026', null)).toEqual(['2026-04-13']);
    expect(datesIn('3.4.2026', null)).toEqual(['2026-04-03']);
  });
});
