import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../shared/engine/index.ts';
import type { Kpi } from '../../../../shared/model/index.ts';
import { aDoc } from '../../../builders/aDoc.ts';

/** The link between two systems (fewer errors, less time) on a step that somebody says moves this KPI strongly. */
const serving = (kpi: Partial<Kpi>) => {
  const doc = aDoc()
    .with('system', { id: 'desk', name: 'Desk', access: 'api' })
    .with('system', { id: 'shop', name: 'Shop', access: 'api' })
    .map('Orders', { volume: 400 })
    .start()
    .step('Type order again', { id: 'b', systemIds: ['shop', 'desk'], figures: { error: 0.2, touch: 8 } })
    .end()
    .with('goal', { id: 'g', title: 'Grow', weight: 4 })
    .with('objective', { id: 'o', goalId: 'g', title: 'Raise the share from 80 % to 90 % by 2027-06-30' })
    .with('kpi', { id: 'k', objectiveId: 'o', title: 'Share', ...kpi })
    .with('link', { kpiId: 'k', targetKind: 'step', targetId: 'b', strength: 'strong' })
    .build();
  return analyse(doc, { asOf: '2026-11-23' }).candidates[0]!;
};

describe('what a KPI counts', () => {
  it.each([
    ['errors', 'down'],
    ['errors', 'up'],
    ['time', 'down'],
    ['cost', 'down'],
  ] as const)(
    'is helped by fewer errors and less work where it is about %s and should go %s',
    (dimension, direction) => {
      const { alignment, misaligned } = serving({ dimension, direction });

      expect(alignment!.value).toBeGreaterThan(75);
      expect(misaligned).toEqual([]);
    },
  );

  it('goes as far as the errors that are left over allow, where it counts what is right', () => {
    const [from, to] = [80, 90];
    const { impact } = serving({
      dimension: 'errors',
      direction: 'up',
      unit: '%',
      baseline: from,
      target: to,
    });
    const wrong = serving({ dimension: 'errors', direction: 'down', unit: '%', baseline: 20, target: 10 });

    // 80 % right is 20 % wrong: the same errors, the same way to go.
    expect(impact.terms.find(({ key }) => key === 'k')!.value).toBeCloseTo(
      wrong.impact.terms.find(({ key }) => key === 'k')!.value,
      9,
    );
  });

  it('says nothing of how far it goes where what is right is not counted in per cent', () => {
    const { impact } = serving({
      dimension: 'errors',
      direction: 'up',
      unit: 'orders',
      baseline: 80,
      target: 90,
    });

    expect(impact.terms.map(({ key }) => key)).not.toContain('k');
  });
});
