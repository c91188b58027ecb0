import { describe, expect, it } from 'vitest';
import { newKpi, newObjective } from '../../../renderer/strategy/newRecords.ts';
import { servedBy } from '../../../renderer/strategy/servedBy.ts';
import {
  orderOneFurther,
  strategyRecord,
  strategyTree,
  type StrategyNode,
} from '../../../renderer/strategy/strategyTree.ts';
import { kpisServed, linksOfKpi } from '../../../renderer/fields/kpiLinks.ts';
import { analyse } from '../../../shared/engine/index.ts';
import { aDoc } from '../../builders/aDoc.ts';

const doc = aDoc()
  .with('goal', { id: 'late', title: 'Late', order: 2 })
  .with('goal', { id: 'early', title: 'Early', order: 1 })
  .with('objective', {
    id: 'faster',
    goalId: 'early',
    title: 'Faster',
    metric: 'Hours',
    unit: 'h',
    direction: 'down',
    baseline: 48,
    target: 24,
  })
  .with('objective', { id: 'part', goalId: 'early', parentId: 'faster' })
  .with('objective', { id: 'third', goalId: 'early' })
  .with('kpi', { id: 'hours', objectiveId: 'faster' })
  .with('kpi', { id: 'calls', objectiveId: 'part' })
  .map('Orders')
  .start()
  .step('Take order')
  .step('Pack')
  .end()
  .map('Invoices')
  .start()
  .step('Write invoice')
  .end()
  .with('link', { kpiId: 'hours', targetKind: 'step', targetId: 'step1', strength: 'strong' })
  .with('link', { kpiId: 'calls', targetKind: 'map', targetId: 'map2', strength: 'weak' })
  .build();

const shape = (nodes: readonly StrategyNode[]): unknown =>
  nodes.map(({ id, children }) => [id, shape(children)]);

describe('the strategy tree', () => {
  it('holds goals in their order, objectives below, KPIs and parts below these', () => {
    expect(shape(strategyTree(doc))).toEqual([
      [
        'early',
        [
          [
            'faster',
            [
              ['hours', []],
              ['part', [['calls', []]]],
            ],
          ],
          ['third', []],
        ],
      ],
      ['late', []],
    ]);
  });

  it('shows an objective whose parent is gone at its goal, so that nothing is out of reach', () => {
    const orphaned = { ...doc, objective: { part: doc.objective['part']! } };

    expect(shape(strategyTree(orphaned))).toEqual([
      ['early', [['part', [['calls', []]]]]],
      ['late', []],
    ]);
  });

  it('moves a record past exactly one neighbour, and not beyond the ends', () => {
    const at = (id: string) => strategyRecord(doc, id)!;

    expect(orderOneFurther(doc, at('late'), 'up')).toBeLessThan(1);
    expect(orderOneFurther(doc, at('late'), 'down')).toBeNull();
    expect(orderOneFurther(doc, at('third'), 'up')).toBeLessThan(doc.objective['faster']!.order);
    expect(orderOneFurther(doc, at('part'), 'up')).toBeNull();
  });
});

describe('a new record', () => {
  it('takes over from the objective what the first KPI measures, and nothing for a second one', () => {
    const blank = { ...doc, kpi: {} };

    expect(newKpi(blank, 'faster', 'k')).toMatchObject({
      title: 'Hours',
      unit: 'h',
      direction: 'down',
      baseline: 48,
      target: 24,
    });
    expect(newKpi(doc, 'faster', 'k')).toMatchObject({ title: '', unit: '', baseline: null, target: null });
  });

  it('stands at the end of its row', () => {
    expect(newObjective(doc, 'early', 'o').order).toBeGreaterThan(doc.objective['third']!.order);
  });
});

describe('what serves a goal', () => {
  it('is every linked step, and every step of a linked map, with the way up', () => {
    const served = servedBy(doc, null, 'early');

    expect([...served.ids].sort()).toEqual(['calls', 'early', 'faster', 'hours', 'part', 'step1', 'step3']);
    expect(served.mapIds).toEqual(['map1', 'map2']);
  });

  it('is narrower for a KPI and for an objective with its parts', () => {
    expect(servedBy(doc, null, 'hours').stepIds).toEqual(['step1']);
    expect(servedBy(doc, null, 'part').stepIds).toEqual(['step3']);
    expect(servedBy(doc, null, 'third').stepIds).toEqual([]);
  });

  it('holds the candidates whose thread leads there', () => {
    const analysis = analyse(doc, { asOf: '2026-11-23' });
    const helpers = analysis.candidates.filter(({ threads }) =>
      threads.some(({ kpiId, contribution }) => kpiId === 'hours' && contribution > 0),
    );
    const { ids } = servedBy(doc, analysis, 'hours');

    expect(helpers.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('links', () => {
  it('of a step include those of its map, one level weaker and said so', () => {
    const linked = {
      ...doc,
      link: { ...doc.link, more: { ...doc.link['link2']!, id: 'more' as never, targetId: 'map1' } },
    };

    expect(kpisServed(linked, 'step', 'step1').map(({ kpi, isByMap }) => [kpi.id, isByMap])).toEqual([
      ['hours', false],
      ['calls', true],
    ]);
    expect(kpisServed(linked, 'map', 'map1').map(({ kpi }) => kpi.id)).toEqual(['calls']);
  });

  it('of a step leave out the one of its map where it has its own to the same KPI', () => {
    const both = {
      ...doc,
      link: {
        ...doc.link,
        more: { ...doc.link['link1']!, id: 'more' as never, targetKind: 'map' as const, targetId: 'map1' },
      },
    };

    expect(kpisServed(both, 'step', 'step1').map(({ kpi, isByMap }) => [kpi.id, isByMap])).toEqual([
      ['hours', false],
    ]);
    expect(kpisServed(both, 'step', 'step2').map(({ kpi, isByMap }) => [kpi.id, isByMap])).toEqual([
      ['hours', true],
    ]);
  });

  it('of a KPI leave out what is gone', () => {
    const { step1: _gone, ...rest } = doc.step;

    expect(linksOfKpi({ ...doc, step: rest }, 'hours')).toEqual([]);
    expect(linksOfKpi(doc, 'hours')).toMatchObject([{ target: { name: 'Take order', mapName: 'Orders' } }]);
  });
});
