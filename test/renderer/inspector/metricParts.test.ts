import { describe, expect, it } from 'vitest';
import { metricNames, metricParts, metricValue } from '../../../renderer/inspector/metricParts.ts';
import { analyse } from '../../../shared/engine/index.ts';
import { aDoc } from '../../builders/aDoc.ts';

const doc = aDoc()
  .map('Orders', { volume: 100 })
  .start()
  .step('Take order', { figures: { touch: 6, wait: 0 } })
  .step('Check stock', { figures: { touch: 3, wait: 30 } })
  .step('Pack', { figures: { touch: 1, wait: 10 } })
  .end()
  .build();
const metrics = analyse(doc, { asOf: '2026-11-23' }).maps['map1']!;

describe('what a figure of a map is made of', () => {
  it.each(['cycle', 'touch', 'wait', 'hours', 'cost'] as const)('adds up: %s', (name) => {
    const parts = metricParts(metrics, name, 10);

    expect(parts.reduce((sum, part) => sum + part.value, 0)).toBeCloseTo(metricValue[name](metrics)!, 6);
    expect(parts.reduce((sum, part) => sum + part.share, 0)).toBeCloseTo(1, 9);
  });

  it('names the largest part first and leaves out what adds nothing', () => {
    expect(metricParts(metrics, 'wait').map(({ stepId, share }) => [stepId, share])).toEqual([
      ['step2', 0.75],
      ['step3', 0.25],
    ]);
  });

  it('is not split where the figure is no sum', () => {
    expect(metricParts(metrics, 'efficiency')).toEqual([]);
    expect(metricParts(metrics, 'handoffs')).toEqual([]);
  });

  it('has a value for every figure that is shown', () => {
    expect(metricNames.map((name) => metricValue[name](metrics))).toEqual([
      50,
      10,
      40,
      0.2,
      expect.closeTo((40 * (52 / 12) * 60) / 100, 0),
      expect.closeTo((50 * 100) / (40 * (52 / 12) * 60), 1),
      expect.closeTo(5),
      0,
      expect.closeTo(1000 / 60),
      expect.closeTo(metrics.rolledYieldShare!),
      0,
    ]);
  });
});
