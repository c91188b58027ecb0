import { expect, it } from 'vitest';
import { apply } from '../../../shared/changes/index.ts';
import {
  nameData,
  reconnect,
  removeElements,
  stopUsing,
  turnUsing,
  updateElement,
} from '../../../shared/commands/index.ts';
import { editCell } from '../../../shared/outline/index.ts';
import { asId, type Doc } from '../../../shared/model/index.ts';
import { docOf } from '../diagram/docOf.ts';
import { countingIds, testContext } from './randomEdits.ts';

/** A step that writes drawn data without a name, and another that reads a drawn order form. */
const drawn = docOf({
  step: [{ id: 'take' }, { id: 'pack' }],
  dataObject: [{ id: 'form', name: 'Order form' }],
  dataNode: [{ id: 'new' }, { id: 'known', name: 'Order form', dataObjectId: 'form' }],
  flow: [
    { id: 'out', fromId: 'take', toId: 'new', type: 'data' },
    { id: 'in', fromId: 'known', toId: 'pack', type: 'data' },
  ],
});
const named = (doc: Doc, id: string, name: string) =>
  apply(doc, nameData.plan(doc, { id, name }, testContext()));
const usesIn = ({ dataUse, dataObject }: Doc) =>
  Object.values(dataUse).map(({ stepId, mode, dataObjectId }) =>
    [stepId, mode, dataObject[dataObjectId]!.name].join(' '),
  );

it('data that is named like something known stands for it, and the step it is joined to uses that', () => {
  const doc = named(drawn, 'new', 'order FORM');

  expect(doc.dataNode['new']).toMatchObject({ name: 'order FORM', dataObjectId: 'form' });
  expect(Object.keys(doc.dataObject)).toEqual(['form']);
  expect(usesIn(doc)).toEqual(['take writes Order form']);
});

it('a name that is not known makes a data object; another name for it later is its new name', () => {
  const first = named(drawn, 'new', 'Reciept');
  const doc = named(first, 'new', 'Receipt');

  expect(usesIn(doc)).toEqual(['take writes Receipt']);
  expect(Object.values(doc.dataObject).map(({ name }) => name)).toEqual(['Order form', 'Receipt']);
});

it('data that stands for the same as other drawn data leaves that alone when it is renamed', () => {
  const doc = named(named(drawn, 'new', 'Order form'), 'new', 'Delivery note');

  expect(doc.dataObject['form']!.name).toBe('Order form');
  expect(doc.dataNode['known']).toEqual(drawn.dataNode['known']);
  expect(doc.dataObject[doc.dataNode['new']!.dataObjectId!]!.name).toBe('Delivery note');
});

it('data without a name stands for what it stood for', () => {
  const doc = named(drawn, 'known', '');

  expect(doc.dataNode['known']).toMatchObject({ name: '', dataObjectId: 'form' });
});

/** The same, where the order form that is read is done in the till. */
const inTill: Doc = {
  ...drawn,
  dataUse: {
    u: {
      ...docOf({ dataUse: [{ id: 'u', stepId: 'pack', dataObjectId: 'form', mode: 'reads' }] }).dataUse['u']!,
      systemId: asId<'system'>('till'),
    },
  },
};
const relinked = (doc: Doc, id: string, dataObjectId: string | null) => {
  const fields = { dataObjectId: dataObjectId === null ? null : asId<'dataObject'>(dataObjectId) };
  return apply(doc, updateElement.plan(doc, { kind: 'dataNode', id, fields }, testContext()));
};

it('drawn data that comes to stand for something else takes what its lines say along, and the system with it', () => {
  const both = named(inTill, 'new', 'Receipt');
  const receipt = both.dataNode['new']!.dataObjectId!;
  const doc = relinked(both, 'known', receipt);

  expect(usesIn(doc)).toEqual(['pack reads Receipt', 'take writes Receipt']);
  expect(doc.dataUse['u']!.systemId).toBe('till');
  expect(usesIn(relinked(doc, 'new', null))).toEqual(['pack reads Receipt']);
});

it('what another line says as well stays', () => {
  const doc = named(drawn, 'new', 'Order form');
  const second = apply(doc, reconnect.plan(doc, { id: 'out', fromId: 'known', toId: 'pack' }, testContext()));
  expect(usesIn(second)).toEqual(['pack reads Order form']);
  const receipt = named(second, 'new', 'Receipt');
  expect(usesIn(receipt)).toEqual(['pack reads Order form']);
});

it('a line that is led to another step or taken away takes what it said of the first along', () => {
  const doc = named(drawn, 'new', 'Receipt');
  const led = apply(doc, reconnect.plan(doc, { id: 'out', fromId: 'pack' }, testContext()));
  expect(usesIn(led)).toEqual(['pack writes Receipt']);

  const removal = (from: Doc, ids: string[]) =>
    usesIn(apply(from, removeElements.plan(from, { ids }, testContext())));
  expect(removal(led, ['out'])).toEqual([]);
  // That it is done in the till is more than the line said.
  expect(removal(inTill, ['in'])).toEqual(['pack reads Order form']);
});

it('a step that no longer uses data is no longer joined to it, unless it is still used in another system', () => {
  const stopped = (doc: Doc, id: string) => apply(doc, stopUsing.plan(doc, { id }, testContext()));
  expect(Object.keys(stopped(inTill, 'u').flow)).toEqual(['out']);

  const twice: Doc = {
    ...inTill,
    dataUse: {
      ...inTill.dataUse,
      also: { ...inTill.dataUse['u']!, id: asId<'dataUse'>('also'), systemId: null },
    },
  };
  expect(Object.keys(stopped(twice, 'u').flow)).toEqual(['out', 'in']);
  expect(usesIn(stopped(twice, 'u'))).toEqual(['pack reads Order form']);
});

it('a step that writes what it read has its line turned, unless it also still reads it in another system', () => {
  const turned = (doc: Doc) => apply(doc, turnUsing.plan(doc, { id: 'u', mode: 'writes' }, testContext()));
  expect(usesIn(turned(inTill))).toEqual(['pack writes Order form']);
  expect(turned(inTill).flow['in']).toMatchObject({ fromId: 'pack', toId: 'known' });

  const also = { ...inTill.dataUse['u']!, id: asId<'dataUse'>('also'), systemId: null };
  const twice: Doc = { ...inTill, dataUse: { ...inTill.dataUse, also } };
  expect(turned(twice).flow['in']).toMatchObject({ fromId: 'known', toId: 'pack' });

  const written = { ...also, mode: 'writes' as const, systemId: inTill.dataUse['u']!.systemId };
  const out = { ...inTill.flow['in']!, id: asId<'flow'>('back'), fromId: 'pack', toId: 'known' };
  const both: Doc = {
    ...inTill,
    dataUse: { ...inTill.dataUse, also: written },
    flow: { ...inTill.flow, back: out },
  };
  expect(usesIn(turned(both))).toEqual(['pack writes Order form']);
  expect(Object.keys(turned(both).flow)).toEqual(['out', 'back']);
});

it('data that is taken out of the list loses its line to where it is drawn, other data keeps its own', () => {
  const doc = named(inTill, 'new', 'Receipt');
  const context = { ...testContext(), newId: countingIds('list-') };
  const rename = (stepId: string, words: string) =>
    apply(doc, editCell.plan(doc, { mapId: 'm', key: stepId, column: 'data', words }, context));
  expect(Object.keys(rename('pack', 'Bill').flow)).toEqual(['out']);
  expect(usesIn(rename('pack', 'Bill'))).toEqual(expect.arrayContaining(['take writes Receipt']));
  expect(Object.keys(rename('pack', 'Order form, Bill').flow)).toEqual(['out', 'in']);
});
