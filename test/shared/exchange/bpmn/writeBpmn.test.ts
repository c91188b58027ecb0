import { readFileSync } from 'node:fs';
import { BpmnModdle, type ModdleElement } from 'bpmn-moddle';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../../shared/changes/index.ts';
import { writeBpmn } from '../../../../shared/exchange/index.ts';
import {
  asId,
  blank,
  emptyDoc,
  type Doc,
  type Figure,
  type Mark,
  type Step,
} from '../../../../shared/model/index.ts';
import { countingIds, docOf, read } from '../readers.ts';
import { runs } from '../../../propertyRuns.ts';

const bakery = readFileSync(new URL('../../../fixtures/bpmn/bakery.bpmn', import.meta.url));
const change = <T extends { readonly bpmnId: string | null }>(
  table: { readonly [id: string]: T },
  bpmnId: string,
  fields: Partial<T>,
): { [id: string]: T } =>
  Object.fromEntries(
    Object.entries(table).map(([id, each]) => [id, each.bpmnId === bpmnId ? { ...each, ...fields } : each]),
  );

/** A workspace as it is drawn here, with something in every field that BPMN has no word for. */
function drawnHere(name = 'Bake bread', note = ''): Doc {
  const map = asId<'map'>('m1');
  const role = { id: asId<'role'>('r1'), name: 'Baker', department: 'Night shift', order: 0 };
  const system = {
    id: asId<'system'>('y1'),
    name: 'Oven control',
    access: 'api' as const,
    medium: null,
    note: 'old',
    order: 0,
  };
  const data = {
    id: asId<'dataObject'>('d1'),
    name: 'Recipe',
    form: 'paper' as const,
    masterSystemId: system.id,
    order: 0,
  };
  const step: Step = {
    ...blank.step,
    id: asId('s1'),
    mapId: map,
    name,
    description: note,
    x: 100,
    y: 40,
    order: 1,
    tags: ['early', 'hot & dry'],
    valueClass: 'va',
    isTouchpoint: true,
    roleId: role.id,
    systemIds: [system.id],
  };
  const figure: Figure = {
    id: asId('s1.workMinutes'),
    mapId: map,
    ownerKind: 'step',
    ownerId: 's1',
    attribute: 'workMinutes',
    likely: 20,
    low: 15.5,
    high: null,
    unit: 'min',
    source: 'estimated',
    note,
    asOf: '2026-11-01',
  };
  const mark: Mark = {
    id: asId('k1'),
    mapId: map,
    targetKind: 'step',
    targetId: 's1',
    type: 'waste',
    waste: 'waiting',
    severity: 2,
    note,
    isSettled: true,
    createdOn: '2026-11-02',
    order: 3,
  };
  return {
    ...emptyDoc(),
    map: {
      m1: {
        ...blank.map,
        id: map,
        name: 'Bakery',
        trigger: 'Order',
        isCustomerFacing: true,
        ownerRoleId: role.id,
        language: 'en',
      },
    },
    step: { s1: step },
    event: { e1: { ...blank.event, id: asId('e1'), mapId: map, x: 10, y: 50, order: 0 } },
    flow: {
      f1: {
        ...blank.flow,
        id: asId('f1'),
        mapId: map,
        fromId: 'e1',
        toId: 's1',
        condition: 'dough < 3',
        order: 2,
      },
    },
    role: { r1: role },
    system: { y1: system },
    dataObject: { d1: data },
    dataUse: {
      u1: {
        id: asId('u1'),
        mapId: map,
        stepId: step.id,
        dataObjectId: data.id,
        systemId: system.id,
        mode: 'writes',
      },
    },
    figure: { 's1.workMinutes': figure },
    mark: { k1: mark },
  };
}

const only = <T>(table: { readonly [id: string]: T }): T => {
  const all = Object.values(table);
  expect(all).toHaveLength(1);
  return all[0] as T;
};

/** What XML 1.0 cannot hold at all. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}(?<![\u007F-\u009F])|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

describe('a map that was drawn here', () => {
  it('keeps its figures, marks and everything else that BPMN has no word for', () => {
    const doc = drawnHere('Bake bread', 'as seen on 3 days');
    const back = docOf(writeBpmn(doc));
    const own = only(doc.step);
    const step = only(back.step);
    const ids = { id: step.id, mapId: step.mapId };

    expect(step).toEqual({
      ...own,
      ...ids,
      bpmnId: 'Element_s1',
      roleId: only(back.role).id,
      systemIds: [only(back.system).id],
    });
    expect(only(back.map)).toMatchObject({
      name: 'Bakery',
      trigger: 'Order',
      isCustomerFacing: true,
      language: 'en',
      ownerRoleId: only(back.role).id,
    });
    expect(only(back.figure)).toEqual({
      ...only(doc.figure),
      id: `${step.id}.workMinutes`,
      mapId: step.mapId,
      ownerId: step.id,
    });
    expect(only(back.mark)).toEqual({
      ...only(doc.mark),
      id: only(back.mark).id,
      mapId: step.mapId,
      targetId: step.id,
    });
    expect(only(back.role)).toMatchObject({ name: 'Baker', department: 'Night shift' });
    expect(only(back.system)).toMatchObject({ name: 'Oven control', access: 'api', note: 'old' });
    expect(only(back.dataObject)).toMatchObject({
      name: 'Recipe',
      form: 'paper',
      masterSystemId: only(back.system).id,
    });
    expect(only(back.dataUse)).toMatchObject({ mode: 'writes', systemId: only(back.system).id });
    expect(only(back.flow)).toMatchObject({ condition: 'dough < 3', waypoints: null });
    expect(Object.values(back.foreign)).toEqual([]);
  });

  it('holds any text that a person can type', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        (name, note) => {
          const step = only(docOf(writeBpmn(drawnHere(name, note))).step);
          const writable = (text: string) => text.replace(UNWRITABLE, '\uFFFD');
          expect(step.name).toBe(writable(name));
          expect(step.description).toBe(writable(note).trim());
        },
      ),
      runs(200),
    );
  });

  it('is read without a warning by another reader, with the same elements', async () => {
    const { rootElement, warnings } = await new BpmnModdle().fromXML(writeBpmn(drawnHere()));
    const [made] = rootElement['rootElements'] as ModdleElement[];

    expect(warnings).toEqual([]);
    expect(((made?.['flowElements'] ?? []) as ModdleElement[]).map(({ $type }) => $type)).toEqual([
      'bpmn:StartEvent',
      'bpmn:Task',
      'bpmn:SequenceFlow',
    ]);
    expect(writeBpmn(drawnHere())).toBe(writeBpmn(drawnHere()));
  });

  it('is read with a figure that cannot be, which is named', () => {
    const doc = drawnHere();
    const [figure] = Object.values(doc.figure);
    const never = { ...figure!, id: asId<'figure'>('s1.error'), attribute: 'error', likely: 5, low: null };
    const result = read(writeBpmn({ ...doc, figure: { ...doc.figure, [never.id]: never } }));

    expect(result.ok && result.value.losses.map(({ what }) => what)).toEqual([
      'has a figure that cannot be: “Errors” is 500 % and can only be from 0 % to 100 %; it is kept, counts as the nearest that can be, and says so where it stands',
    ]);
    expect(
      result.ok &&
        result.value.changes.flatMap(({ kind, after }) =>
          kind === 'figure' ? (after as Figure).attribute : [],
        ),
    ).toEqual(['workMinutes', 'error']);
  });
});

describe('an imported map that was changed here', () => {
  const doc = docOf(bakery);

  it('says what it is now: type, trigger, loop, called map, order of lanes', () => {
    const edited: Doc = {
      ...doc,
      step: change(change(doc.step, 'Write', { type: 'service', loop: 'none', name: 'Type it' }), 'Bake', {
        variant: 'transaction',
      }),
      event: change(doc.event, 'Ordered', { trigger: 'signal' }),
    };
    const back = docOf(writeBpmn(edited));
    const step = Object.values(back.step).find((each) => each.bpmnId === 'Write');

    expect(step).toMatchObject({
      type: 'service',
      loop: 'none',
      name: 'Type it',
      description: 'By hand, in the book.',
    });
    expect(Object.values(back.step).find((each) => each.bpmnId === 'Bake')?.variant).toBe('transaction');
    expect(Object.values(back.event).find((each) => each.bpmnId === 'Ordered')?.trigger).toBe('signal');
    expect(writeBpmn(edited)).not.toContain('messageRef');
    expect(writeBpmn(edited)).toContain('tool:colour="warm"');
  });

  it('says on the data object whether its drawing is a collection', () => {
    const single: Doc = { ...doc, dataNode: change(doc.dataNode, 'Book', { isCollection: false }) };
    const back = Object.values(docOf(writeBpmn(single)).dataNode).find((node) => node.bpmnId === 'Book');

    expect(writeBpmn(doc)).toContain('<bpmn:dataObject id="Book_Object" isCollection="true"/>');
    expect(writeBpmn(single)).toContain('<bpmn:dataObject id="Book_Object"/>');
    expect(back?.isCollection).toBe(false);
  });

  it('leaves out the place of a label that its step has moved away from', () => {
    const moved: Doc = { ...doc, step: change(doc.step, 'Write', { x: 500 }) };

    expect(writeBpmn(doc)).toContain('x="210" y="90"');
    expect(writeBpmn(moved)).not.toContain('x="210" y="90"');
  });

  it('goes alone with what it refers to, and twice under ids of its own', async () => {
    const second = read(bakery, doc, countingIds('new-'));
    const both = second.ok ? apply(doc, second.value.changes) : doc;
    const sale = Object.values(doc.map).find((map) => map.bpmnId === 'Sale');

    const alone = writeBpmn(doc, { mapIds: [sale?.id ?? ''] });
    const twice = writeBpmn(both);
    const { warnings } = await new BpmnModdle().fromXML(twice);

    expect(alone).toContain('id="Order_Message"');
    expect(alone).not.toContain('id="Look"');
    expect(warnings).toEqual([]);
    expect(twice.match(/<bpmn:message id="Order_Message"/g)).toHaveLength(1);
    expect(twice).toContain('id="Write_2"');
    expect(Object.keys(docOf(twice).step)).toHaveLength(2 * Object.keys(doc.step).length);
  });
});
