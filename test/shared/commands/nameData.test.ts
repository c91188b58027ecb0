import { expect, it } from 'vitest';
import { apply } from '../../../shared/changes/index.ts';
import { nameData } from '../../../shared/commands/index.ts';
import type { Doc } from '../../../shared/model/index.ts';
import { docOf } from '../diagram/docOf.ts';
import { testContext } from './randomEdits.ts';

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
