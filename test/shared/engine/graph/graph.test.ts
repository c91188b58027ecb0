import { describe, expect, it } from 'vitest';
import { aDoc, type DocBuilder } from '../../../builders/aDoc.ts';
import { analyse, type MapMetrics } from '../../../../shared/engine/index.ts';
import { asId } from '../../../../shared/model/index.ts';

const metricsOf = (doc: DocBuilder): MapMetrics =>
  Object.values(analyse(doc.build(), { asOf: '2026-11-23' }).maps)[0]!;
const takes = (touch: number) => ({ figures: { touch, wait: 0 } });

describe('times of a map', () => {
  it('count only the longest of branches that run at the same time', () => {
    const doc = aDoc().map('M').start().gateway('parallel', { id: 'g' });
    doc
      .step('a', takes(10))
      .gateway('parallel', { id: 'j' })
      .from('g')
      .step('b', takes(25))
      .to('j')
      .step('c', takes(5))
      .end();
    expect(metricsOf(doc)).toMatchObject({ cycleTimeMinutes: 30, touchTimeMinutes: 40 });
  });
  it('weigh exclusive branches by their shares', () => {
    const doc = aDoc().map('M').start().gateway('exclusive', { id: 'g' });
    doc.with('step', { id: 'a', name: 'a' }).figure('a', 'touch', 10).figure('a', 'wait', 0);
    doc.with('step', { id: 'b', name: 'b' }).figure('b', 'touch', 20).figure('b', 'wait', 0);
    doc.to('a', { share: 0.6 }).end().from('g').to('b', { share: 0.4 }).end();
    expect(metricsOf(doc).cycleTimeMinutes).toBeCloseTo(14, 9);
  });
  it('begin at each start event as often as it says', () => {
    const doc = aDoc().map('M').start({ id: 's1' }).step('a', takes(10)).end();
    doc.start({ id: 's2' }).step('b', takes(20)).end();
    expect(metricsOf(doc).cycleTimeMinutes).toBeCloseTo(15, 9);

    doc.figure('s1', 'share', 0.9, { ownerKind: 'event' });

    expect(metricsOf(doc).cycleTimeMinutes).toBeCloseTo(11, 9);
  });
  it('take in the map that a step calls, unless the step has figures of its own', () => {
    const doc = aDoc()
      .map('Outer', { id: asId<'map'>('outer'), volume: 10 })
      .start()
      .step('Own work', takes(10));
    doc.step('Do the rest', { id: 'call', type: 'call', calledMapId: asId<'map'>('inner') }).end();
    doc
      .map('Inner', { id: asId<'map'>('inner'), volume: 10 })
      .start()
      .step('Inside', takes(30))
      .end();
    const metrics = () => analyse(doc.build(), { asOf: '2026-11-23' }).maps;

    const { outer, inner } = metrics();
    expect(outer!.touchTimeMinutes).toBeCloseTo(40, 9);
    expect(outer!.cycleTimeMinutes).toBeCloseTo(40 + outer!.waitTimeMinutes!, 9);
    expect(outer!.costPerCase).toBeCloseTo((4 / 3) * inner!.costPerCase!, 9);
    // The hours are the called map's own, so that no role works them twice.
    expect(outer!.hoursPerMonth).toBeCloseTo(100 / 60, 9);

    doc.figure('call', 'touch', 4, { mapId: asId<'map'>('outer') });
    expect(metrics()['outer']!.touchTimeMinutes).toBeCloseTo(14, 9);
  });
  it('leave out a call that leads back to where it came from', () => {
    const doc = aDoc()
      .map('One', { id: asId<'map'>('one') })
      .start()
      .step('a', takes(10));
    doc.step('On', { type: 'call', calledMapId: asId<'map'>('two'), figures: { wait: 0 } }).end();
    doc
      .map('Two', { id: asId<'map'>('two') })
      .start()
      .step('b', takes(20));
    doc.step('Back', { type: 'call', calledMapId: asId<'map'>('one'), figures: { wait: 0 } }).end();
    const { one, two } = analyse(doc.build(), { asOf: '2026-11-23' }).maps;
    expect([one!.cycleTimeMinutes, two!.cycleTimeMinutes]).toEqual([10, 20]);
  });
  it('repeat a loop by T / (1 - r)', () => {
    const doc = aDoc()
      .map('M')
      .start()
      .step('a', { id: 'a', ...takes(30) })
      .gateway('exclusive', { id: 'g' });
    doc.to('a', { share: 0.25 }).from('g').end();
    expect(metricsOf(doc).cycleTimeMinutes).toBeCloseTo(40, 9);
  });
  it('go into a subprocess, and count its steps and not itself', () => {
    const doc = aDoc()
      .map('M')
      .start()
      .step('Sub', { id: 's', type: 'subprocess', ...takes(99) })
      .step('after', takes(5))
      .end();
    doc.with('step', { id: 'x', name: 'x', parentId: 's' }).figure('x', 'touch', 7).figure('x', 'wait', 0);
    doc.with('step', { id: 'y', name: 'y', parentId: 's' }).figure('y', 'touch', 3).figure('y', 'wait', 0);
    doc.with('flow', { fromId: 'x', toId: 'y', parentId: 's' });
    expect(metricsOf(doc)).toMatchObject({ cycleTimeMinutes: 15, touchTimeMinutes: 15 });
  });
  it('lead some cases out at a boundary event', () => {
    const doc = aDoc()
      .map('M')
      .start()
      .step('a', { id: 'a', ...takes(10) })
      .step('b', takes(10))
      .end();
    doc.with('event', { id: 'e', position: 'boundary', trigger: 'error', attachedToId: 'a' });
    doc.figure('e', 'share', 0.2, { ownerKind: 'event' }).from('e').step('fix', takes(50)).end();
    expect(metricsOf(doc).cycleTimeMinutes).toBeCloseTo(10 + 0.8 * 10 + 0.2 * 50, 9);
  });
  it('solve a thousand steps with a loop round all of them', () => {
    const doc = aDoc().map('M').start();
    for (let index = 0; index < 1000; index++) doc.step(`s${index}`, { id: `s${index}`, ...takes(1) });
    doc.gateway('exclusive', { id: 'g' }).to('s0', { share: 0.5 }).from('g').end();
    expect(metricsOf(doc).touchTimeMinutes).toBeCloseTo(2000, 6);
  });
});
