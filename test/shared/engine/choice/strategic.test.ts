import { describe, expect, it } from 'vitest';
import {
  classify,
  strategicVerdict,
  type StrategicAnswers,
} from '../../../../shared/engine/choice/strategic.ts';
import { createText } from '../../../../shared/text/index.ts';
import { say } from '../../../../shared/text/say.ts';

const listener = { text: createText('en'), locale: 'en', currency: 'EUR' };
const big: StrategicAnswers = {
  objective: 'goal',
  departments: 3,
  horizonMonths: 24,
  value: 'growth',
  measurement: 'mixed',
  impact: 'capability',
};
const small: StrategicAnswers = {
  objective: 'fix',
  departments: 1,
  horizonMonths: 3,
  value: 'cost',
  measurement: 'operational',
  impact: 'incremental',
};

describe('strategic or tactical', () => {
  it('follows from six answers, each with its points and its reason', () => {
    const verdict = classify(big);
    expect(verdict.label).toBe('strategic');
    expect(verdict.score).toBeCloseTo(0.75, 9);
    expect(verdict.rows.map((row) => row.points)).toEqual([1, 0.75, 1, 0.75, 0.5, 0.5]);
    expect(verdict.rows.map((row) => say(row.because, listener)).join(' ')).toContain(
      'It concerns 3 departments.',
    );
    expect(classify(small)).toMatchObject({ label: 'tactical', score: 0 });
    expect(classify({ ...small, objective: 'goal', value: 'growth', departments: 4 }).label).toBe('bridging');
  });

  it('is said only when no missing answer could change it', () => {
    expect(classify({ ...small, departments: null }).label).toBe('tactical');
    expect(classify({ ...small, departments: null, value: null, impact: null }).label).toBeNull();
    expect(classify({ ...small, departments: 0 }).rows[1]).toMatchObject({
      points: null,
      because: { key: 'engine.strategic.unknown.scope' },
    });
    const none = {
      objective: null,
      departments: null,
      horizonMonths: null,
      value: null,
      measurement: null,
      impact: null,
    };
    expect(classify(none)).toMatchObject({ score: null, label: null });
  });

  it('takes the ends of the bands as strategic and tactical', () => {
    const rows = { objective: 0.6, scope: 0.6, horizon: 0.6, value: 0.6, measurement: 0.6, impact: 0.6 };
    expect(strategicVerdict(rows).label).toBe('strategic');
    const less = { objective: 0.4, scope: 0.4, horizon: 0.4, value: 0.4, measurement: 0.4, impact: 0.4 };
    expect(strategicVerdict(less).label).toBe('tactical');
  });
});
