import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/changes/index.ts';
import { addRecord, removeRecord } from '../../../shared/commands/index.ts';
import { asId, emptyDoc, type Doc } from '../../../shared/model/index.ts';
import { plain } from '../../builders/plain.ts';
import { testContext } from './randomEdits.ts';

const context = testContext();
const initiative = (id: string) => ({ ...plain.initiative, id: asId<'initiative'>(id) });
const waits = (id: string, initiativeId: string, needsInitiativeId: string) => ({
  id: asId<'prerequisite'>(id),
  initiativeId: asId<'initiative'>(initiativeId),
  needsInitiativeId: asId<'initiative'>(needsInitiativeId),
});

function aPlan(): Doc {
  let doc = emptyDoc();
  for (const id of ['shop', 'till', 'robot'])
    doc = apply(doc, addRecord.initiative.plan(doc, { record: initiative(id) }, context));
  for (const record of [waits('1', 'robot', 'till'), waits('2', 'till', 'shop')])
    doc = apply(doc, addRecord.prerequisite.plan(doc, { record }, context));
  return doc;
}

describe('initiatives that wait for each other', () => {
  it('never wait for themselves, however long the way round', () => {
    const doc = aPlan();

    expect(addRecord.prerequisite.refuse(doc, { record: waits('3', 'shop', 'robot') })).toBe('circular');
    expect(addRecord.prerequisite.refuse(doc, { record: waits('3', 'shop', 'shop') })).toBe('circular');
    expect(addRecord.prerequisite.refuse(doc, { record: waits('3', 'robot', 'shop') })).toBeNull();
  });

  it('wait no longer for one that is gone', () => {
    const doc = aPlan();

    const after = apply(doc, removeRecord.initiative.plan(doc, { id: 'till' }, context));

    expect(after.prerequisite).toEqual({});
  });
});
