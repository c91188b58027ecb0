import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../../shared/changes/index.ts';
import { mapCounts, writeBpmn } from '../../../../shared/exchange/index.ts';
import type { Doc } from '../../../../shared/model/index.ts';
import { countingIds, definitions, docOf, read } from '../readers.ts';

const bakery = readFileSync(new URL('../../../fixtures/bpmn/bakery.bpmn', import.meta.url));
const doc = docOf(bakery);
const byBpmnId = <T extends { readonly bpmnId: string | null }>(
  table: { readonly [id: string]: T },
  bpmnId: string,
): T => {
  const found = Object.values(table).find((each) => each.bpmnId === bpmnId);
  if (!found) throw new Error(`no record for <${bpmnId}>`);
  return found;
};

describe('a file with pools, a called process and the inside of a subprocess', () => {
  it('makes one map of the pools and one of the process outside them', () => {
    const maps = Object.values(doc.map);

    expect(maps.map(({ name, bpmnKind, processBpmnId }) => [name, bpmnKind, processBpmnId])).toEqual([
      ['Bakery', 'collaboration', null],
      ['Check the stock', 'process', 'Stock'],
    ]);
    expect(mapCounts(doc, maps[0]!.id)).toEqual({
      task: 2,
      subProcess: 1,
      callActivity: 1,
      gateway: 1,
      event: 2,
      sequenceFlow: 4,
      messageFlow: 1,
      lane: 3,
      pool: 2,
      dataObject: 2,
      annotation: 1,
    });
  });

  it('links the call to its map, and what is inside the subprocess to the subprocess', () => {
    const stock = byBpmnId(doc.map, 'Stock');

    expect(byBpmnId(doc.step, 'Check')).toMatchObject({
      type: 'call',
      calledElement: 'Stock',
      calledMapId: stock.id,
    });
    expect(byBpmnId(doc.step, 'Knead').parentId).toBe(byBpmnId(doc.step, 'Bake').id);
    expect(byBpmnId(doc.step, 'Knead')).toMatchObject({ x: 20, y: 20 });
  });

  it('finds a called process among the maps that the workspace has already', () => {
    const caller = definitions(
      '<bpmn:process id="Q"><bpmn:callActivity id="C" calledElement="tns:Stock"/></bpmn:process>',
    );
    const result = read(caller, doc, countingIds('new-'));
    const merged: Doc = result.ok ? apply(doc, result.value.changes) : doc;

    expect(byBpmnId(merged.step, 'C').calledMapId).toBe(byBpmnId(doc.map, 'Stock').id);
    expect(byBpmnId(merged.map, 'Q').order).toBe(2);
  });

  it('puts each node into its leaf lane, and those that no lane lists where they are drawn', () => {
    expect(byBpmnId(doc.step, 'Write').laneId).toBe(byBpmnId(doc.lane, 'Clerk').id);
    expect(byBpmnId(doc.step, 'Check').laneId).toBe(byBpmnId(doc.lane, 'Owner').id);
    expect(byBpmnId(doc.step, 'Bake').laneId).toBe(byBpmnId(doc.lane, 'Clerk').id);
    expect(byBpmnId(doc.step, 'Knead').laneId).toBe(byBpmnId(doc.lane, 'Clerk').id);
    expect(byBpmnId(doc.event, 'Late').laneId).toBe(byBpmnId(doc.lane, 'Clerk').id);
    expect(byBpmnId(doc.lane, 'Clerk').parentLaneId).toBe(byBpmnId(doc.lane, 'Front').id);
  });

  it('makes roles of leaf lanes, business data of data objects, systems of stores, and uses them again by name', () => {
    const names = (table: { readonly [id: string]: { readonly name: string } }) =>
      Object.values(table).map(({ name }) => name);
    const again = read(bakery, doc, countingIds('new-'));
    const merged = again.ok ? apply(doc, again.value.changes) : doc;

    expect(names(doc.role)).toEqual(['Sales clerk', 'Owner']);
    expect(names(doc.dataObject)).toEqual(['Order book']);
    expect(names(doc.system)).toEqual(['Till']);
    expect(byBpmnId(doc.step, 'Write').systemIds).toEqual([Object.values(doc.system)[0]?.id]);
    expect(Object.values(doc.dataUse)).toMatchObject([
      { stepId: byBpmnId(doc.step, 'Write').id, mode: 'reads' },
    ]);
    expect([merged.role, merged.dataObject, merged.system]).toEqual([doc.role, doc.dataObject, doc.system]);
    expect(Object.keys(merged.step)).toHaveLength(2 * Object.keys(doc.step).length);
  });

  it('reads triggers, marks of steps, conditions, defaults and states', () => {
    expect(byBpmnId(doc.event, 'Ordered')).toMatchObject({
      position: 'start',
      trigger: 'message',
      label: { x: 90, y: 125 },
    });
    expect(byBpmnId(doc.event, 'Late')).toMatchObject({
      position: 'boundary',
      trigger: 'timer',
      isInterrupting: false,
      attachedToId: byBpmnId(doc.step, 'Bake').id,
    });
    expect(byBpmnId(doc.step, 'Write')).toMatchObject({
      type: 'user',
      loop: 'sequential',
      description: 'By hand, in the book.',
    });
    expect(byBpmnId(doc.flow, 'F3')).toMatchObject({
      name: 'yes',
      condition: 'pieces > 100',
      isDefault: false,
    });
    expect(byBpmnId(doc.flow, 'F4')).toMatchObject({ isDefault: true, waypoints: null });
    expect(byBpmnId(doc.flow, 'F1').waypoints).toEqual([
      { x: 136, y: 100 },
      { x: 200, y: 100 },
    ]);
    expect(byBpmnId(doc.dataNode, 'Book')).toMatchObject({ isCollection: true, state: 'open' });
    expect(byBpmnId(doc.gateway, 'Big').hasMarker).toBe(true);
    expect(byBpmnId(doc.pool, 'Customer').isBlackBox).toBe(true);
  });

  it('asks for a layout only of the map that is not drawn', () => {
    const result = read(bakery);

    expect(result.ok && result.value.needsLayout).toEqual([byBpmnId(doc.map, 'Stock').id]);
    expect(result.ok && result.value.losses).toEqual([]);
  });

  it('comes back with everything that the model has no word for', () => {
    const xml = writeBpmn(doc);

    expect(docOf(xml)).toEqual(doc);
    for (const part of [
      'tool:edition="7"',
      'tool:colour="warm"',
      'tool:fill="#ffe"',
      '<tool:note kind="x">keep <tool:b>me</tool:b></tool:note>',
      '<bpmn:message id="Order_Message" name="Order"/>',
      'messageRef="Order_Message"',
      '<bpmn:loopCardinality>3</bpmn:loopCardinality>',
      'language="feel"',
      '<bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT2H</bpmn:timeDuration>',
      '<bpmndi:BPMNPlane id="Plane2" bpmnElement="Bake">',
      '<dc:Bounds height="20" width="80" x="210" y="90"/>',
    ])
      expect(xml).toContain(part);
  });
});
