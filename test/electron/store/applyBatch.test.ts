import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankDoc } from '../../../electron/store/blankDoc.ts';
import {
  apply,
  created,
  invertWire,
  removed,
  sameValue,
  toWire,
  updated,
  type Change,
} from '../../../shared/changes/index.ts';
import type { ApplyRequest } from '../../../shared/ipc/index.ts';
import { asId, kinds, type AnyRecord, type Doc, type Kind } from '../../../shared/model/index.ts';
import { arbitraryRecord } from './arbitraryRecord.ts';
import { edit, failure, newRole, newStore, request, role } from './desk.ts';
import { ownersDoc, ownersOf } from './owners.ts';
import { runs } from '../../propertyRuns.ts';

test('random batches give the same document in the file as in memory, and undoing all of them gives the first one', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(randomWish(), { minLength: 1, maxLength: 6 }), { maxLength: 6 }),
      async (batches) => {
        const first: Doc = asKept({ ...blankDoc({ name: 'x' }), ...ownersDoc() });
        const { store } = await newStore({ doc: first });
        let doc = first;
        for (const [index, wishes] of batches.entries()) {
          const changes = plan(doc, wishes);
          store.apply(request({ entryId: `e${index}`, baseRevision: index, changes: toWire(changes) }));
          doc = asKept(apply(doc, changes));
        }

        expect(store.opened().doc).toEqual(doc);
        expect(Object.keys(store.opened().doc.step)).toEqual(Object.keys(doc.step));

        walk(store, 'undo');
        expect(store.opened().doc).toEqual(first);
        walk(store, 'redo');
        expect(store.opened().doc).toEqual(doc);
        store.close();
      },
    ),
    runs(60),
  );
});

test('a change that sets nothing is a batch like any other', async () => {
  const { store } = await newStore();
  store.apply(
    request({ entryId: 'a', baseRevision: 0, changes: [{ kind: 'workspace', id: 'workspace', set: {} }] }),
  );
  expect(store.opened()).toMatchObject({
    revision: 1,
    doc: { workspace: { workspace: { name: 'Bakery' } } },
  });
});

/** Undoes or redoes everything there is. */
function walk(store: Awaited<ReturnType<typeof newStore>>['store'], mode: 'undo' | 'redo'): void {
  for (;;) {
    const { past, future, revision } = store.opened();
    const entry = (mode === 'undo' ? past : future).at(-1);
    if (!entry) return;
    const changes = mode === 'undo' ? invertWire(entry.changes) : entry.changes;
    store.apply(request({ mode, entryId: entry.id, baseRevision: revision, changes }));
  }
}

interface Wish {
  readonly kind: Kind;
  readonly record: AnyRecord;
  readonly isRemoval: boolean;
}

function randomWish(): fc.Arbitrary<Wish> {
  return fc
    .tuple(fc.constantFrom(...kinds.filter((kind) => kind !== 'workspace')), fc.constantFrom('a', 'b', 'c'))
    .chain(([kind, id]) =>
      fc.record({
        kind: fc.constant(kind),
        record: arbitraryRecord(kind, `${kind}-${id}`, ownersOf(kind)),
        isRemoval: fc.boolean(),
      }),
    );
}

function plan(doc: Doc, wishes: readonly Wish[]): Change[] {
  const changes: Change[] = [];
  let now = doc;
  for (const { kind, record, isRemoval } of wishes) {
    const before = now[kind][record.id] ?? null;
    const change = { kind, id: record.id, before, after: isRemoval && before ? null : record } as Change;
    changes.push(change);
    now = apply(now, [change]);
  }
  return changes;
}

const asKept = (doc: Doc): Doc => JSON.parse(JSON.stringify(doc)) as Doc;

test('an edit made on another revision is refused and nothing of it is written', async () => {
  const { store } = await newStore();
  edit(store, 'e1', newRole('r1'));

  expect(() =>
    store.apply(request({ entryId: 'e2', baseRevision: 0, changes: toWire([newRole('r2')]) })),
  ).toThrow(failure('stale-changes'));
  expect(Object.keys(store.opened().doc.role)).toEqual(['r1']);
  expect(store.opened().revision).toBe(1);
});

test.each([
  ['changes a value that is not what it says', updated('role', role('r1', 'Cook'), { name: 'Chef' })],
  ['removes a record that is not what it says', removed('role', role('r1', 'Cook'))],
  ['changes a record that is not there', updated('role', role('r9'), { name: 'Chef' })],
  ['creates a record that is there', newRole('r1')],
])('an edit is refused whole when one of its changes %s', async (_, change) => {
  const { store } = await newStore();
  edit(store, 'e1', newRole('r1', 'Baker'));

  expect(() => edit(store, 'e2', newRole('r2'), change)).toThrow(failure('stale-changes'));
  expect(store.opened()).toMatchObject({ revision: 1, doc: { role: { r1: role('r1', 'Baker') } } });
  expect(Object.keys(store.opened().doc.role)).toEqual(['r1']);
});

test('a record whose owner is not there is refused', async () => {
  const { store } = await newStore();
  const pool = {
    id: asId<'pool'>('p1'),
    mapId: asId<'map'>('nowhere'),
    parentId: null,
    bpmnId: null,
    order: 0,
    x: 0,
    y: 0,
    width: 1,
    height: 1,
    name: '',
    isBlackBox: false,
    isHorizontal: true,
    processBpmnId: null,
  };

  expect(() => edit(store, 'e1', created('pool', pool))).toThrow(failure('input-invalid'));
  expect(store.opened().revision).toBe(0);
});

test('a batch that is sent again after its answer was lost is not applied twice', async () => {
  const { store } = await newStore();
  const batch = request({ entryId: 'e1', changes: toWire([newRole('r1')]) });

  expect(store.apply(batch)).toEqual({ revision: 1 });
  expect(store.apply(batch)).toEqual({ revision: 1 });
  expect(store.opened().past).toHaveLength(1);
});

test('a run of typing is one entry, whatever it started with and where it ended', async () => {
  const { store } = await newStore();
  edit(store, 'e1', newRole('r1', 'B'));
  const type = (from: string, to: string, baseRevision: number): void => {
    const changes = toWire([updated('role', role('r1', from), { name: to })]);
    store.apply(request({ mode: 'extend', entryId: 'e1', baseRevision, changes }));
  };
  type('B', 'Ba', 1);
  type('Ba', 'Bak', 2);

  const { past } = store.opened();
  expect(past).toEqual([
    { id: 'e1', command: 'test.edit', at: past[0]!.at, changes: toWire([newRole('r1', 'Bak')]) },
  ]);
});

test('a run of typing that ends where it began leaves an entry that does nothing', async () => {
  const { store } = await newStore();
  edit(store, 'e1', newRole('r1', 'A'));
  edit(store, 'e2', updated('role', role('r1', 'A'), { name: 'AB' }));
  const back = toWire([updated('role', role('r1', 'AB'), { name: 'A' })]);
  store.apply(request({ mode: 'extend', entryId: 'e2', baseRevision: 2, changes: back }));

  expect(store.opened().past.map(({ id, changes }) => [id, changes.length])).toEqual([
    ['e1', 1],
    ['e2', 0],
  ]);
  store.apply(request({ mode: 'undo', entryId: 'e2', baseRevision: 3, changes: [] }));
  expect(store.opened().past.map(({ id }) => id)).toEqual(['e1']);
});

test('extending an entry that is not the newest is refused', async () => {
  const { store } = await newStore();
  edit(store, 'e1', newRole('r1'));
  edit(store, 'e2', newRole('r2'));

  const more = toWire([newRole('r3')]);
  expect(() =>
    store.apply(request({ mode: 'extend', entryId: 'e1', baseRevision: 2, changes: more })),
  ).toThrow(failure('stale-changes'));
});

test('an edit after an undo forgets what was undone', async () => {
  const { store } = await newStore();
  edit(store, 'e1', newRole('r1'));
  edit(store, 'e2', newRole('r2'));
  walk(store, 'undo');
  expect(store.opened().future.map(({ id }) => id)).toEqual(['e2', 'e1']);

  edit(store, 'e3', newRole('r3'));

  expect(store.opened().past.map(({ id }) => id)).toEqual(['e3']);
  expect(store.opened().future).toEqual([]);
});

test('an undo that does something else than its entry is refused', async () => {
  const { store } = await newStore();
  edit(store, 'e1', newRole('r1'));
  edit(store, 'e2', newRole('r2'));

  const wrong = toWire([removed('role', role('r1'))]);
  expect(() =>
    store.apply(request({ mode: 'undo', entryId: 'e2', baseRevision: 2, changes: wrong })),
  ).toThrow(failure('stale-changes'));
  const wrongEntry: ApplyRequest = request({ mode: 'undo', entryId: 'e1', baseRevision: 2, changes: wrong });
  expect(() => store.apply(wrongEntry)).toThrow(failure('stale-changes'));
  expect(Object.keys(store.opened().doc.role)).toEqual(['r1', 'r2']);
});

test('a silent edit changes the rows and leaves the history as it is', async () => {
  const { store } = await newStore();
  edit(store, 'e1', newRole('r1'));
  store.apply(request({ mode: 'silent', entryId: 's', baseRevision: 1, changes: toWire([newRole('r2')]) }));

  expect(Object.keys(store.opened().doc.role)).toEqual(['r1', 'r2']);
  expect(store.opened().past).toHaveLength(1);
});

test('minus zero and half characters do not make the next edit stale', async () => {
  const { store } = await newStore();
  const odd = { ...role('r1', 'half \ud83d'), order: -0 };
  edit(store, 'e1', created('role', odd));
  edit(store, 'e2', updated('role', odd, { order: 5, name: 'whole' }));

  expect(store.opened().doc.role['r1']).toEqual({ ...odd, order: 5, name: 'whole' });
  walk(store, 'undo');
  expect(store.opened().doc.role).toEqual({});
});

test('a large entry is kept small and read back the same', async () => {
  const { store } = await newStore();
  const many = Array.from({ length: 2_000 }, (_, index) =>
    newRole(`r${index}`, 'the same long name again and again'),
  );
  edit(store, 'e1', ...many);

  expect(sameValue(store.opened().past[0]!.changes, toWire(many))).toBe(true);
  walk(store, 'undo');
  expect(store.opened().doc.role).toEqual({});
});
