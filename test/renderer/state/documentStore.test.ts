import { describe, expect, it } from 'vitest';
import { createDocumentStore } from '../../../renderer/state/documentStore.ts';
import { addMap, removeMap, updateElement, updateMap } from '../../../shared/commands/index.ts';
import { emptyDoc } from '../../../shared/model/index.ts';
import { countingIds, fakeBackEnd, opened } from './fakeBackEnd.ts';

const map = { id: 'map_a', name: 'Orders', startId: 'event_a', stepId: 'step_a' };

function aStore(back = fakeBackEnd()) {
  const store = createDocumentStore({
    client: back.client,
    context: { newId: countingIds(), today: '2026-11-23' },
    now: () => '2026-11-23T10:00:00.000Z',
  });
  store.show(opened());
  return { store, back };
}
const rename = (name: string) => ({ kind: 'step' as const, id: 'step_a', fields: { name } });

describe('the document store', () => {
  it('shows an edit at once and calls it saved when the back end has it', async () => {
    const { store, back } = aStore();
    const release = back.hold();

    store.dispatch(addMap, map);

    expect(store.getState().doc.map['map_a']?.name).toBe('Orders');
    expect(store.saving.getState().state).toBe('saving');
    release();
    await store.settled();
    expect(store.saving.getState().state).toBe('saved');
    expect(back.received.map(({ mode, command, baseRevision }) => ({ mode, command, baseRevision }))).toEqual(
      [{ mode: 'do', command: 'map.add', baseRevision: 0 }],
    );
  });

  it('has an edit on its way to the back end before anything draws it', () => {
    const back = fakeBackEnd();
    const events: string[] = [];
    const store = createDocumentStore({
      client: {
        ...back.client,
        'workspace.apply': (request) => {
          events.push('sent');
          return back.client['workspace.apply'](request);
        },
      },
      context: { newId: countingIds(), today: '2026-11-23' },
      now: () => '2026-11-23T10:00:00.000Z',
    });
    store.show(opened());
    store.saving.subscribe(({ state }) => events.push(state));
    store.subscribe(() => events.push('shown'));

    store.dispatch(addMap, map);

    expect(events).toEqual(['sent', 'saving', 'shown']);
  });

  it('undo and redo go back and forth over the same document, each sent with the entry it moves', async () => {
    const { store, back } = aStore();
    store.dispatch(addMap, map);
    const after = store.getState().doc;

    store.undo();
    expect(store.getState().doc).toEqual(emptyDoc());
    store.redo();

    expect(store.getState().doc).toEqual(after);
    await store.settled();
    const entryId = store.getState().past[0]!.id;
    expect(back.received.map(({ mode, entryId: id }) => [mode, id])).toEqual([
      ['do', entryId],
      ['undo', entryId],
      ['redo', entryId],
    ]);
  });

  it('a run of typing is one entry, undone as one', async () => {
    const { store, back } = aStore();
    store.dispatch(addMap, map);

    for (const name of ['B', 'Ba', 'Bak', 'Bake'])
      store.dispatch(updateElement, rename(name), { gesture: 'name step_a' });

    expect(store.getState().past).toHaveLength(2);
    expect(store.getState().past[1]!.changes).toEqual([
      { kind: 'step', id: 'step_a', set: { name: ['', 'Bake'] } },
    ]);
    store.undo();
    expect(store.getState().doc.step['step_a']?.name).toBe('');
    await store.settled();
    expect(back.received.map(({ mode }) => mode)).toEqual(['do', 'do', 'extend', 'extend', 'extend', 'undo']);
  });

  it('ending a gesture makes the next edit with the same key an entry of its own', () => {
    const { store } = aStore();
    store.dispatch(addMap, map);
    store.dispatch(updateElement, rename('Bake'), { gesture: 'name' });

    store.endGesture();
    store.dispatch(updateElement, rename('Bake bread'), { gesture: 'name' });

    expect(store.getState().past).toHaveLength(3);
  });

  it('cancelling a gesture leaves neither the edit nor a redo behind', () => {
    const { store } = aStore();
    store.dispatch(addMap, map);
    store.dispatch(updateElement, rename('Bake'), { gesture: 'name' });
    store.dispatch(updateElement, rename('Baker'), { gesture: 'name' });

    store.cancelGesture();

    expect(store.getState().doc.step['step_a']?.name).toBe('');
    expect(store.getState().past).toHaveLength(1);
    expect(store.getState().future).toEqual([]);
  });

  it('a new edit forgets what was undone', async () => {
    const { store } = aStore();
    store.dispatch(addMap, map);
    store.dispatch(updateMap, { id: 'map_a', fields: { name: 'Deliveries' } });
    store.undo();

    store.dispatch(updateMap, { id: 'map_a', fields: { name: 'Returns' } });

    expect(store.getState().future).toEqual([]);
  });

  it('refuses what a command refuses, and everything while the file is read only', () => {
    const { store } = aStore();
    store.dispatch(addMap, map);
    expect(store.dispatch(removeMap, { id: 'nothing' })).toBe('record-missing');

    store.show(opened(store.getState().doc, { readOnlyBecause: 'locked' }));

    expect(store.dispatch(removeMap, { id: 'map_a' })).toBe('read-only');
  });

  it('keeps what could not be saved, and sends it in order when tried again', async () => {
    const { store, back } = aStore();
    back.breakDown();
    store.dispatch(addMap, map);
    store.dispatch(updateMap, { id: 'map_a', fields: { name: 'Deliveries' } });
    await store.settled();
    expect(store.saving.getState().state).toBe('failed');
    expect(store.saving.getState().error).toEqual({ code: 'disk-full', detail: 'drive' });
    expect(store.pending().map(({ command, baseRevision }) => [command, baseRevision])).toEqual([
      ['map.add', 0],
      ['map.update', 1],
    ]);

    back.mend();
    void store.retry();
    await store.settled();

    expect(store.saving.getState().state).toBe('saved');
    expect(store.pending()).toEqual([]);
    expect(back.received.map(({ command }) => command)).toEqual(['map.add', 'map.update']);
  });

  it('an earlier state is shown read-only and left again without a trace', async () => {
    const { store, back } = aStore();
    store.dispatch(addMap, map);
    const { doc, past } = store.getState();

    store.peek(emptyDoc());
    expect(store.getState().doc).toEqual(emptyDoc());
    expect(store.dispatch(addMap, { ...map, id: 'map_b' })).toBe('read-only');
    expect(store.undo()).toBeNull();
    store.endPeek();

    expect(store.getState()).toMatchObject({ doc, past });
    expect(store.getState().file?.readOnlyBecause).toBeNull();
    await store.settled();
    expect(back.received).toHaveLength(1);
  });

  it('undo reaches entries of earlier runs that were not loaded yet', async () => {
    const first = aStore();
    first.store.dispatch(addMap, map);
    const [entry] = first.store.getState().past;
    const second = aStore(fakeBackEnd([{ ...entry!, id: 'entry_old' }]));
    const future = [{ id: 'entry_new', command: 'map.update', at: '2026-11-22T10:00:00.000Z', changes: [] }];
    second.store.show(opened(first.store.getState().doc, { future, hasEarlierHistory: true }));

    await second.store.loadEarlier();
    const undone = second.store.undo();

    expect(undone?.id).toBe('entry_old');
    expect(second.store.getState().doc).toEqual(emptyDoc());
  });
});
