import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readFigure,
  sayFigureValue,
  sayPlainValue,
  sayStoredFigure,
} from '../../../renderer/fields/figureSpeech.ts';
import { createSpeaker } from '../../../renderer/fields/useSpeaker.ts';
import { createText } from '../../../shared/text/index.ts';

const speaker = createSpeaker({ locale: 'en-GB', currency: 'EUR', hoursPerWeek: 40 });
const text = createText('en');
const read = (typed: string) => readFigure('touch', typed, { speaker, text });

describe('a figure in speech', () => {
  it('is minutes whatever it was typed in', () => {
    expect(read('1,5 h')).toMatchObject({ ok: true, value: { likely: 90, unit: 'h' } });
  });

  it('is a guess where the words say so', () => {
    expect(read('~20')).toMatchObject({ ok: true, value: { likely: 20, source: 'guessed' } });
  });

  it('is taken back by an empty field', () => {
    expect(read(' ')).toEqual({ ok: true, value: null });
  });

  it('answers what it cannot read with a sentence', () => {
    const reading = read('a while');

    expect(reading.ok).toBe(false);
    expect(!reading.ok && reading.because).toMatch(/\w+ \w+.*\.$/);
  });

  it('is shown as it was typed', () => {
    expect(sayStoredFigure('touch', { likely: 90, low: null, high: null, unit: 'h' }, speaker)).toBe('1.5 h');
    expect(sayFigureValue('perMonth', 340, speaker)).toBe('340/month');
  });

  it('has its unit in the language of who reads it', () => {
    const german = createSpeaker({ locale: 'de-DE', currency: 'EUR', hoursPerWeek: 40 });
    const said = { likely: 5, low: null, high: null, unit: 'min' };

    expect(sayFigureValue('perMonth', 340, german)).toBe('340/Monat');
    expect(sayFigureValue('hoursPerWeek', 32, german)).toBe('32 h/Woche');
    expect(sayStoredFigure('touch', said, german)).toBe('5 Min.');
    expect(readFigure('touch', '5 Min.', { speaker: german, text })).toMatchObject({ value: { likely: 5 } });
  });

  it('reads back what it says, for every number of minutes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.constantFrom('min', 'h', 'd', ''),
        (likely, unit) => {
          const reading = read(sayPlainValue('touch', likely, unit, speaker));

          expect(reading.ok && reading.value?.likely).toBeCloseTo(likely, 6);
        },
      ),
    );
  });
});

describe('a speaker', () => {
  it('falls back where a file names no real locale or currency', () => {
    const odd = createSpeaker({ locale: 'not a locale', currency: '??', hoursPerWeek: 0 });

    expect(odd.money(12)).toContain('12');
    expect(odd.hoursPerDay).toBe(8);
  });

  it('rounds nothing away in a field', () => {
    expect(speaker.plain(1234.5678)).toBe('1234.5678');
  });
});
