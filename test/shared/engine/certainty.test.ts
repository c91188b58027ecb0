import { describe, expect, it } from 'vitest';
import { certaintyOf, shownPriority, shownScore } from '../../../shared/engine/index.ts';

const priority = { value: 52.4, low: 30.2, high: 66.6 };

describe('how much of a score is shown', () => {
  it('is the number with its range where enough is known', () => {
    expect(certaintyOf(priority, 0.5)).toEqual({ kind: 'score', score: 52, low: 30, high: 67 });
    expect(shownPriority({ priority, confidence: 0.5 })).toBe('52');
  });

  it('is a range below one half', () => {
    expect(certaintyOf(priority, 0.49)).toEqual({ kind: 'range', low: 30, high: 67 });
    expect(shownScore(priority, 0.49)).toBe('30–67');
    expect(shownScore({ value: 52, low: 51.6, high: 52.4 }, 0.49)).toBe('52');
  });

  it('is nothing below three tenths', () => {
    expect(certaintyOf(priority, 0.29)).toEqual({ kind: 'unknown' });
    expect(shownScore(priority, 0.29)).toBeNull();
  });
});
