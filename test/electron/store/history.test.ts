import { expect, test } from 'vitest';
import { edit, failure, newRole, newStore, reopened } from './desk.ts';

test('undo reaches over a restart, and earlier entries are read when they are asked for', async () => {
  const { store, path, options } = await newStore();
  for (let index = 0; index < 450; index += 1) edit(store, `e${index}`, newRole(`r${index}`));
  store.close();

  const again = await reopened(path, options);
  const { past, hasEarlierHistory } = again.opened();
  expect([past.length, past[0]!.id, past.at(-1)!.id, hasEarlierHistory]).toEqual([200, 'e250', 'e449', true]);
  expect(again.history('e250', 100).map(({ id }) => id)).toEqual(
    Array.from({ length: 100 }, (_, n) => `e${150 + n}`),
  );
  expect(again.history('e5', 100)).toHaveLength(5);
  expect(again.history('e0', 100)).toEqual([]);
  expect(() => again.history('never', 1)).toThrow(failure('input-invalid'));
});

test('beyond the bound of entries the oldest are folded away', async () => {
  const { store } = await newStore({ options: { historyBound: { entries: 5, bytes: 1e9 } } });
  for (let index = 0; index < 12; index += 1) edit(store, `e${index}`, newRole(`r${index}`));

  const { past, hasEarlierHistory, doc } = store.opened();
  expect(past.map(({ id }) => id)).toEqual(['e7', 'e8', 'e9', 'e10', 'e11']);
  expect(hasEarlierHistory).toBe(false);
  expect(Object.keys(doc.role)).toHaveLength(12);
});

test('beyond the bound of bytes the oldest are folded away, but never the newest', async () => {
  const { store } = await newStore({ options: { historyBound: { entries: 1_000, bytes: 3_000 } } });
  for (let index = 0; index < 8; index += 1)
    edit(store, `e${index}`, newRole(`r${index}`, 'n'.repeat(1_000)));
  expect(store.opened().past.map(({ id }) => id)).toEqual(['e6', 'e7']);

  edit(
    store,
    'huge',
    newRole('h', Array.from({ length: 19_000 }, (_, n) => String.fromCharCode(33 + ((n * n) % 90))).join('')),
  );
  expect(store.opened().past.at(-1)!.id).toBe('huge');
});
