import { describe, expect, it } from 'vitest';
import { fourDimensions } from '../../../../shared/engine/alignment/fourDimensions.ts';
import { analyse, type DimensionScore } from '../../../../shared/engine/index.ts';
import { asId, type Doc, type NewId } from '../../../../shared/model/index.ts';
import { workedExample } from '../../../../shared/templates/index.ts';
import { aDoc, type DocBuilder } from '../../../builders/aDoc.ts';

const asOf = '2026-11-25';
const dimensionsOf = (doc: Doc) => fourDimensions(doc, analyse(doc, { asOf }), asOf);
const partOf = (doc: Doc, name: string) =>
  dimensionsOf(doc)
    .flatMap(({ parts }) => parts)
    .find(({ part }) => part === name);

/** Take order (shop, in the till) → Pack (stock, in a sheet): one hand-off between two departments. */
const twoDepartments = (): DocBuilder =>
  aDoc()
    .role('Shop', {}, { id: 'shop' })
    .role('Stock', {}, { id: 'stock' })
    .with('system', { id: 'till', name: 'Till', access: 'api' })
    .with('system', { id: 'sheet', name: 'Sheet', access: 'ui' })
    .map('Orders')
    .start()
    .step('Take order', { id: 'a', roleId: 'shop', systemIds: ['till'] })
    .gateway('exclusive')
    .step('Pack', { id: 'b', roleId: 'stock', systemIds: ['sheet'] })
    .end();

describe('the four dimensions of a business', () => {
  it('of which nothing is said are unknown and ask for nothing', () => {
    for (const { score, low, high, cheapest } of dimensionsOf(aDoc().build()))
      expect([score, low, high === 100, cheapest]).toEqual([null, 0, true, null]);
  });

  it('count a hand-off as done by a link, half by a file, and not by hand', () => {
    const points = (kind?: string) => {
      const doc = twoDepartments();
      if (kind) doc.with('integration', { systemId: 'sheet', otherSystemId: 'till', kind });
      const { points: got, most } = partOf(doc.build(), 'integratedHandoffs')!;
      return got! / most;
    };

    expect([points(), points('file'), points('automatic')]).toEqual([0, 0.5, 1]);
  });

  it('do not know a hand-off between steps of which nobody said the system', () => {
    const doc = twoDepartments().with('step', { id: 'b', name: 'Pack', roleId: 'stock' }).build();
    expect(partOf(doc, 'integratedHandoffs')?.points).toBeNull();
  });

  it('read exchanges with partners by the form of the data or what the system takes in', () => {
    const points = (toId: string) =>
      partOf(
        twoDepartments()
          .with('pool', { id: 'client', isBlackBox: true })
          .with('flow', { type: 'message', fromId: 'client', toId })
          .build(),
        'structuredExchanges',
      )!.points;

    expect(points('a')).toBeGreaterThan(0);
    expect(points('b')).toBe(0);
  });

  it('of goals grow with a look at them, and the look is the cheapest step', () => {
    const goal = aDoc().with('goal', { id: 'g', weight: 2 });
    const before = dimensionsOf(goal.build()).find(({ dimension }) => dimension === 'temporal')!;
    expect(before.cheapest).toMatchObject({ part: 'reviewedGoals', step: { gain: 100 } });
    const looked = goal.with('review', { targetKind: 'goal', targetId: 'g', date: '2026-10-01' }).build();
    expect(partOf(looked, 'reviewedGoals')?.points).toBe(100);
  });

  it('of the worked example are ordered weakest first and grow where an initiative serves a goal', () => {
    let count = 0;
    const newId: NewId = (kind) => asId(`${kind}${++count}`);
    const doc = { ...workedExample({ newId, today: asOf }), initiative: {} };
    const scores = dimensionsOf(doc);
    expect(scores.map(({ low }) => low)).toEqual(scores.map(({ low }) => low).toSorted((a, b) => a - b));

    const helpful = analyse(doc, { asOf }).candidates.find(({ threads }) =>
      threads.some(({ contribution }) => contribution > 0),
    )!;
    const planned = aDoc()
      .with('initiative', { id: 'i', candidateIds: [helpful.id] })
      .build();
    const vertical = (list: readonly DimensionScore[]) =>
      list.find(({ dimension }) => dimension === 'vertical')!;
    const after = vertical(dimensionsOf({ ...doc, initiative: planned.initiative }));
    expect(after.low).toBeGreaterThan(vertical(scores).low);
    expect(after.parts.find(({ part }) => part === 'tracedCost')!.points).toBe(50);
  });
});
