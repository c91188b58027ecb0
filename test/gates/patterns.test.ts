import { describe, expect, it } from 'vitest';
import { patterns } from '../../shared/engine/method/patterns.ts';
import { english } from '../../shared/text/en/index.ts';
import { patternCases } from '../shared/engine/patterns/cases.ts';

const numbered = Array.from({ length: 44 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`);

describe('the pattern catalogue', () => {
  it('has P01 to P44, each once', () => {
    const ids = patterns.map((pattern) => pattern.id).filter((id) => id.startsWith('P'));
    expect(ids).toEqual(numbered);
  });

  it('has one map that fires and one near miss for each pattern, of at most six steps', () => {
    const tested = patternCases.map((one) => one.id).toSorted();
    expect(tested).toEqual(patterns.map((pattern) => pattern.id).toSorted());
    for (const { fires, misses } of patternCases) {
      expect(fires.steps.length).toBeLessThanOrEqual(6);
      expect(misses.steps.length).toBeLessThanOrEqual(6);
    }
  });

  it('has words for each pattern', () => {
    for (const { id } of patterns)
      for (const field of ['name', 'title', 'does', 'needs', 'risks', 'example'])
        expect(english, `${id} ${field}`).toHaveProperty(
          [`pattern.${id}.${field}`],
          expect.stringMatching(/\S{3}/),
        );
  });

  it('gives each effect as low, likely and high in order, between 0 and 1', () => {
    for (const { id, touch, wait, error, days } of patterns) {
      for (const span of [touch, wait, error]) {
        expect([...span], id).toEqual([...span].toSorted((a, b) => a - b));
        expect(Math.min(...span), id).toBeGreaterThanOrEqual(0);
        expect(Math.max(...span), id).toBeLessThanOrEqual(1);
      }
      expect(days[0], id).toBeLessThanOrEqual(days[1]);
    }
  });

  it('moves at least one dimension that a KPI can measure', () => {
    for (const { id, moves } of patterns) expect(moves.length, id).toBeGreaterThan(0);
  });
});
