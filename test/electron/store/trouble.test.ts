/** What can go wrong under an open file: it is changed, replaced, moved, or its drive is full, gone or read-only. */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { blankDoc } from '../../../electron/store/blankDoc.ts';
import { createStore } from '../../../electron/store/createStore.ts';
import { lockPathOf } from '../../../electron/store/lockFile.ts';
import { openWriter } from '../../../electron/store/writer.ts';
import { toWire } from '../../../shared/changes/index.ts';
import { edit, failure, newRole, newStore, optionsIn, reopened, request, temporaryFolder } from './desk.ts';

const roleNames = (store: { opened(): { doc: { role: object } } }): string[] =>
  Object.keys(store.opened().doc.role);

test('a file that was replaced by another one is not written any more, and the work so far can be saved elsewhere', async () => {
  const { store, path, folder, options } = await newStore();
  edit(store, 'e1', newRole('mine'));
  writeFileSync(join(folder, 'other'), 'from elsewhere');
  renameSync(join(folder, 'other'), path);

  expect(store.outside()).toBe('changed');
  expect(() => edit(store, 'e2', newRole('r2'))).toThrow(failure('file-changed-outside'));
  expect(() => store.assertSameFile()).toThrow(failure('file-changed-outside'));
  expect(readFileSync(path, 'utf8')).toBe('from elsewhere');

  const pending = [request({ entryId: 'e2', baseRevision: 1, changes: toWire([newRole('r2')]) })];
  const copy = store.saveCopy(join(folder, 'copy.compass'), { pending });
  expect(roleNames(await reopened(copy.path, options))).toEqual(['mine', 'r2']);
  store.close();
  expect(readFileSync(path, 'utf8')).toBe('from elsewhere');
});

test('a file whose bytes were overwritten in place by an earlier state is not written any more', async () => {
  const { store, path, folder } = await newStore();
  edit(store, 'e1', newRole('r1'));
  copyFileSync(path, join(folder, 'earlier'));
  edit(store, 'e2', newRole('r2'));
  writeFileSync(path, readFileSync(join(folder, 'earlier')));

  expect(() =>
    store.apply(request({ entryId: 'e3', baseRevision: 2, changes: toWire([newRole('r3')]) })),
  ).toThrow(failure('file-changed-outside'));
  expect(readFileSync(path).equals(readFileSync(join(folder, 'earlier')))).toBe(true);
});

test('two computers that edited the same state do not overwrite each other, though both are one edit further', async () => {
  const { store, path, folder, options } = await newStore();
  edit(store, 'e1', newRole('r1'));
  const elsewhere = join(folder, 'elsewhere.compass');
  copyFileSync(path, elsewhere);
  const other = await reopened(elsewhere, options);
  edit(store, 'here', newRole('here'));
  edit(other, 'there', newRole('there'));
  other.close();
  writeFileSync(path, readFileSync(elsewhere));

  const next = request({ entryId: 'e3', baseRevision: 2, changes: toWire([newRole('r3')]) });
  expect(() => store.apply(next)).toThrow(failure('file-changed-outside'));
  expect(readFileSync(path).equals(readFileSync(elsewhere))).toBe(true);
});

test('a file that was overwritten with rubbish is not written any more', async () => {
  const { store, path } = await newStore();
  edit(store, 'e1', newRole('r1'));
  writeFileSync(path, 'rubbish');

  expect(() => store.apply(request({ entryId: 'e2', baseRevision: 1, changes: [] }))).toThrow(
    failure('file-changed-outside'),
  );
  expect(readFileSync(path, 'utf8')).toBe('rubbish');
});

test('a file that a sync client put back with the same content goes on being written', async () => {
  const { store, path, folder } = await newStore();
  edit(store, 'e1', newRole('r1'));
  copyFileSync(path, join(folder, 'downloaded'));
  renameSync(join(folder, 'downloaded'), path);
  expect(store.outside()).toBe('same');

  edit(store, 'e2', newRole('r2'));

  expect(roleNames(store)).toEqual(['r1', 'r2']);
});

test('what the window shows can be saved even when the file was overwritten in place', async () => {
  const { store, path, folder, options } = await newStore();
  edit(store, 'e1', newRole('mine'));
  const { doc } = store.opened();
  writeFileSync(path, 'rubbish');
  const copy = join(folder, 'copy.compass');
  expect(() => store.saveCopy(copy)).toThrow();
  expect(existsSync(copy)).toBe(false);

  store.saveCopy(copy, { doc });

  expect((await reopened(copy, options)).opened().doc).toEqual(doc);
  expect(readFileSync(path, 'utf8')).toBe('rubbish');
});

test('a file that was only touched goes on being written', async () => {
  const { store, path } = await newStore();
  edit(store, 'e1', newRole('r1'));
  utimesSync(path, new Date(), new Date(Date.now() + 60_000));
  expect(store.outside()).toBe('same');

  edit(store, 'e2', newRole('r2'));

  expect(roleNames(store)).toEqual(['r1', 'r2']);
  expect(store.outside()).toBe('same');
});

test('a file that was deleted is not made anew, and a file that came back is written again', async () => {
  const { store, path, folder } = await newStore();
  edit(store, 'e1', newRole('r1'));
  renameSync(path, join(folder, 'moved'));
  expect(store.outside()).toBe('gone');
  expect(() => edit(store, 'e2', newRole('r2'))).toThrow(failure('file-gone'));
  expect(existsSync(path)).toBe(false);

  renameSync(join(folder, 'moved'), path);
  edit(store, 'e2', newRole('r2'));
  expect(roleNames(store)).toEqual(['r1', 'r2']);
});

test('a folder that is gone for a while is said so, and the same edit can be tried again', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'drive'));
  const store = await createStore(
    join(folder, 'drive', 'a.compass'),
    blankDoc({ name: 'x' }),
    optionsIn(folder),
  );
  onTestFinished(() => store.close());
  const first = request({ entryId: 'e1', changes: toWire([newRole('r1')]) });
  renameSync(join(folder, 'drive'), join(folder, 'pulled out'));
  expect(() => store.apply(first)).toThrow(failure('folder-missing'));
  expect(() => store.apply(first)).toThrow(failure('folder-missing'));

  renameSync(join(folder, 'pulled out'), join(folder, 'drive'));

  expect(store.apply(first)).toEqual({ revision: 1 });
  expect(roleNames(store)).toEqual(['r1']);
});

test('a full drive is said so, nothing of the edit is written, and it can be tried again', async () => {
  const { store, path } = await newStore();
  store.close();
  const writer = openWriter(path);
  onTestFinished(() => void writer.close());
  const big = request({
    entryId: 'e1',
    changes: toWire(Array.from({ length: 900 }, (_, n) => newRole(`r${n}`, 'x'.repeat(500)))),
  });
  writer.db.pragma(`max_page_count = ${Number(writer.db.pragma('page_count', { simple: true })) + 5}`);

  expect(() => writer.apply(big)).toThrow(failure('disk-full'));
  expect(writer.db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(writer.db.prepare('SELECT count(*) FROM role').pluck().get()).toBe(0);

  writer.db.pragma('max_page_count = 1000000');
  expect(writer.apply(big).revision).toBe(1);
});

/** The superuser may write anywhere, so the test becomes somebody else for a moment. */
function asNobody<T>(work: () => T): T {
  if (process.getuid!() !== 0) return work();
  process.seteuid!(65_534);
  try {
    return work();
  } finally {
    process.seteuid!(0);
  }
}

test.skipIf(process.platform === 'win32')(
  'a folder that takes no more files is said so, and the edit can be tried again',
  async () => {
    const { store, path, folder } = await newStore();
    store.close();
    chmodSync(folder, 0o777);
    chmodSync(path, 0o666);
    const writer = asNobody(() => openWriter(path));
    onTestFinished(() => void writer.close());
    const first = request({ entryId: 'e1', changes: toWire([newRole('r1')]) });
    chmodSync(folder, 0o555);
    if (process.getuid!() !== 0) onTestFinished(() => chmodSync(folder, 0o755));

    expect(() => asNobody(() => writer.apply(first))).toThrow(failure('file-not-writable'));
    chmodSync(folder, 0o777);

    expect(asNobody(() => writer.apply(first)).revision).toBe(1);
  },
);

test.skipIf(process.platform === 'win32')(
  'a workspace in a folder where nothing can be written is opened for reading',
  async () => {
    const { store, path, folder, options } = await newStore();
    edit(store, 'e1', newRole('r1'));
    store.close();
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
    onTestFinished(() => chmodSync(folder, 0o755));
    if (process.getuid!() === 0) process.seteuid!(65_534);
    onTestFinished(() => void (process.getuid!() === 0 && process.seteuid!(0)));

    const reader = await reopened(path, options);

    expect([reader.readOnlyBecause, reader.lockedBy, roleNames(reader)]).toEqual(['folder', null, ['r1']]);
    expect(() => edit(reader, 'e2', newRole('r2'))).toThrow(failure('file-read-only'));
    expect(existsSync(lockPathOf(path))).toBe(false);
  },
);

test('a backup that cannot be made is told and does not stop the work', async () => {
  const told: string[] = [];
  const { store, folder } = await newStore({ options: { onTrouble: (what) => void told.push(what) } });
  rmSync(join(folder, 'app'), { recursive: true, force: true });
  writeFileSync(join(folder, 'app'), 'a file where a folder should be');

  edit(store, 'e1', newRole('r1'));

  expect(told).toEqual(['backup']);
  expect(roleNames(store)).toEqual(['r1']);
});

test('a reader is told when the file is replaced, and then reads the new one', async () => {
  const { store, path, folder, options } = await newStore();
  const reader = await reopened(path, options);
  const other = await createStore(join(folder, 'other.compass'), blankDoc({ name: 'Other' }), options);
  other.close();
  renameSync(join(folder, 'other.compass'), path);

  expect(reader.outside()).toBe('changed');
  expect(reader.opened().doc.workspace['workspace']!.name).toBe('Other');
  rmSync(path);
  expect(reader.outside()).toBe('gone');
  expect(() => reader.opened()).toThrow(failure('file-not-found'));
  store.close();
});
