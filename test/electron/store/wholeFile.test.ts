/** What is done to a workspace file as a whole: copies, names, named states, backups, migrations, check and recovery. */
import Database from 'better-sqlite3';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readdirSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { migrations, newestVersion, type Migration } from '../../../electron/migrations/index.ts';
import { checkFile } from '../../../electron/store/checkFile.ts';
import { writeWorkspace } from '../../../electron/store/writeWorkspace.ts';
import { blankDoc } from '../../../electron/store/blankDoc.ts';
import { inspectFile } from '../../../electron/store/inspectFile.ts';
import { lockPathOf } from '../../../electron/store/lockFile.ts';
import { openStore } from '../../../electron/store/openStore.ts';
import { salvage } from '../../../electron/store/salvage.ts';
import { apply, compare, created, invertWire, updated } from '../../../shared/changes/index.ts';
import type { Doc } from '../../../shared/model/index.ts';
import {
  AT,
  edit,
  failure,
  map,
  newRole,
  newStore,
  optionsIn,
  reopened,
  request,
  role,
  temporaryFolder,
} from './desk.ts';
import { arbitraryRecord } from './arbitraryRecord.ts';
import fc from 'fast-check';

test('a copy holds the whole workspace with its history and named states, and is a workspace of its own', async () => {
  const { store, folder, options } = await newStore();
  edit(store, 'e1', newRole('r1'));
  edit(store, 'e2', newRole('r2'));
  const change = store.opened().past[1]!.changes;
  store.apply(request({ mode: 'undo', entryId: 'e2', baseRevision: 2, changes: invertWire(change) }));
  store.createSnapshot({ name: 'Before the fair', reason: 'named' });

  const { path } = store.saveCopy(join(folder, 'Copy.compass'));

  const copy = await reopened(path, options);
  const { path: _, name, ...same } = store.opened();
  expect(copy.opened()).toEqual({ path, ...same, name: 'Copy' });
  expect(name).toBe('Bakery');
  expect(copy.listSnapshots()).toEqual(store.listSnapshots());
  expect(copy.readOnlyBecause).toBeNull();
  expect(copy.listBackups()).toEqual([]);
});

test('a copy overwrites a file only when asked, and leaves nothing behind when it cannot be made', async () => {
  const { store, folder } = await newStore();
  const target = join(folder, 'Copy.compass');
  writeFileSync(target, 'mine');

  expect(() => store.saveCopy(target)).toThrow(failure('file-exists'));
  expect(readFileSync(target, 'utf8')).toBe('mine');
  expect(() => store.saveCopy(join(folder, 'no', 'Copy.compass'))).toThrow(failure('folder-missing'));
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);

  store.saveCopy(target, { overwrite: true });
  expect(inspectFile(target)).toEqual({ version: newestVersion() });
});

test('the file follows its title, keeps its lock, its content and its backups, and goes on being written', async () => {
  const { store, folder, path, options } = await newStore();
  edit(store, 'e1', newRole('r1'));
  const backups = store.listBackups();

  const renamed = store.rename('Bäckerei: Süd/West?');

  expect(renamed).toEqual({ path: join(folder, 'Bäckerei Süd West.compass'), name: 'Bäckerei Süd West' });
  expect([existsSync(path), existsSync(lockPathOf(path)), existsSync(lockPathOf(renamed.path))]).toEqual([
    false,
    false,
    true,
  ]);
  edit(store, 'e2', newRole('r2'));
  expect(store.listBackups()).toEqual(backups);
  store.close();
  const again = await reopened(renamed.path, options);
  expect([again.readOnlyBecause, Object.keys(again.opened().doc.role)]).toEqual([null, ['r1', 'r2']]);
});

test('a title that another file has gets a number, and an empty one changes nothing', async () => {
  const { store, folder } = await newStore();
  writeFileSync(join(folder, 'Shop.compass'), 'another');

  expect(store.rename('Shop').name).toBe('Shop 2');
  expect(store.rename(' ... ').name).toBe('Shop 2');
  expect(store.rename('Shop 2').name).toBe('Shop 2');
  expect(readFileSync(join(folder, 'Shop.compass'), 'utf8')).toBe('another');
});

test('a named state is the whole workspace as it was, and going back to it is one edit that can be undone', async () => {
  const { store } = await newStore();
  edit(store, 'e1', newRole('r1'));
  const then = store.opened().doc;
  const info = store.createSnapshot({ name: 'Before the fair', reason: 'named' });
  edit(store, 'e2', newRole('r2'), updated('role', role('r1'), { name: 'Chef' }));
  const later = store.opened().doc;

  expect(info).toMatchObject({ name: 'Before the fair', at: AT, revision: 1, reason: 'named' });
  expect(store.listSnapshots()).toEqual([info]);
  expect(store.readSnapshot(info.id)).toEqual(then);
  expect(() => store.readSnapshot('never')).toThrow(failure('input-invalid'));

  edit(store, 'back', ...compare(later, store.readSnapshot(info.id)));
  expect(store.opened().doc).toEqual(then);
  const { past } = store.opened();
  store.apply(
    request({ mode: 'undo', entryId: 'back', baseRevision: 3, changes: invertWire(past.at(-1)!.changes) }),
  );
  expect(store.opened().doc).toEqual(later);
});

test('a named state stays when the history it was made in is folded away', async () => {
  const { store } = await newStore({ options: { historyBound: { entries: 2, bytes: 1e9 } } });
  edit(store, 'e0', newRole('r0'));
  const { id } = store.createSnapshot({ name: 'Early', reason: 'named' });
  for (let index = 1; index < 9; index += 1) edit(store, `e${index}`, newRole(`r${index}`));

  expect(Object.keys(store.readSnapshot(id).role)).toEqual(['r0']);
});

test('states kept by the program itself are bounded, named ones are not', async () => {
  const { store } = await newStore();
  for (let index = 0; index < 35; index += 1) {
    store.createSnapshot({ name: `${index}`, reason: 'named' });
    store.createSnapshot({ name: `${index}`, reason: 'before-import' });
  }

  const kept = store.listSnapshots();
  expect(kept.filter(({ reason }) => reason === 'named')).toHaveLength(35);
  expect(kept.filter(({ reason }) => reason !== 'named').map(({ name }) => name)).toEqual(
    Array.from({ length: 30 }, (_, index) => `${index + 5}`),
  );
});

test('before the first edit of a day the file is kept, for seven days and four weeks', async () => {
  let today = '2026-09-01';
  const { store, options } = await newStore({ options: { now: () => `${today}T08:00:00.000Z` } });
  for (let day = 0; day < 60; day += 1) {
    today = new Date(Date.UTC(2026, 8, 1 + day)).toISOString().slice(0, 10);
    edit(store, `a${day}`, newRole(`r${day}`));
    edit(store, `b${day}`, newRole(`s${day}`));
  }

  expect(store.listBackups().map(({ day }) => day)).toEqual([
    '2026-10-30',
    '2026-10-29',
    '2026-10-28',
    '2026-10-27',
    '2026-10-26',
    '2026-10-25',
    '2026-10-24',
    '2026-10-18',
    '2026-10-11',
  ]);
  const newest = await reopened(store.listBackups()[0]!.path, options);
  expect(Object.keys(newest.opened().doc.role)).toHaveLength(59 * 2);
});

/** A second version, as a later release may make it. */
const later: readonly Migration[] = [
  ...migrations,
  {
    version: newestVersion() + 10,
    up: (db) => void db.exec(`CREATE TABLE extra (id TEXT PRIMARY KEY NOT NULL) STRICT`),
  },
];

test('an older file is brought up to date, with the old one kept', async () => {
  const { store, path, options } = await newStore();
  edit(store, 'e1', newRole('r1'));
  store.close();
  const before = readFileSync(path);
  const { inspect: _, ...usual } = options;

  const migrated = await reopened(path, { ...usual, migrations: later });

  expect(migrated.opened()).toMatchObject({ revision: 1, doc: { role: { r1: role('r1') } } });
  edit(migrated, 'e2', newRole('r2'));
  const [daily, kept] = migrated.listBackups().toSorted((a, b) => (a.reason < b.reason ? 1 : -1));
  expect([daily!.reason, kept!.reason]).toEqual(['daily', 'before-migration']);
  expect(readFileSync(kept!.path).equals(before)).toBe(true);
  migrated.close();
  await expect(openStore(path, options)).rejects.toThrow(failure('file-too-new'));
});

test.each<[string, Migration['up']]>([
  ['fails half way', (db) => (db.exec('CREATE TABLE half (id TEXT)'), db.exec('no sql'))],
  [
    'leaves strays',
    (db) =>
      void db.exec(
        `PRAGMA defer_foreign_keys = ON; INSERT INTO measurement VALUES ('m', 'nowhere', '2026-01-01', 1, '')`,
      ),
  ],
])('a migration that %s leaves the file as it was', async (_, up) => {
  const { store, path, options, folder } = await newStore();
  store.close();
  const before = readFileSync(path);
  const { inspect: __, ...usual } = options;

  await expect(
    openStore(path, { ...usual, migrations: [...migrations, { version: newestVersion() + 10, up }] }),
  ).rejects.toThrow();

  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder).toSorted()).toEqual(['Bakery.compass', 'app']);
});

test('a reader of an older file sees it in the new form without changing it', async () => {
  const { store, path, options } = await newStore();
  edit(store, 'e1', newRole('r1'));
  const before = readFileSync(path);
  const { inspect: _, ...usual } = options;

  const reader = await reopened(path, { ...usual, migrations: later });

  expect(reader.readOnlyBecause).toBe('locked');
  expect(Object.keys(reader.opened().doc.role)).toEqual(['r1']);
  expect(readFileSync(path).equals(before)).toBe(true);
});

const check = (path: string, appData: string) =>
  checkFile(path, { appData, inspect: async (file) => inspectFile(file) });

test('a sound file is said to be sound, with what is in it', async () => {
  const { store, path, options } = await newStore();
  edit(store, 'e1', newRole('r1'));
  edit(store, 'e2', newRole('r2'));
  store.createSnapshot({ name: 'x', reason: 'named' });

  expect(await check(path, options.appData)).toMatchObject({
    isSound: true,
    error: null,
    problems: [],
    records: 3,
    historyEntries: 2,
    snapshots: 1,
    openedBy: { pid: process.pid },
    hasUnfinishedEdit: false,
    advice: 'Nothing is wrong.',
  });
});

test.each([
  ['a row out of step with its history', `UPDATE role SET name = 'other'`, /History entry e1/],
  ['a broken record', `UPDATE role SET name = x'00' WHERE 0; UPDATE map SET orientation = 'up'`, /map m1/],
  ['a broken history entry', `UPDATE history SET changes = '[' WHERE id = 'e1'`, /history e1/],
  ['a broken named state', `UPDATE snapshot SET doc = x'00'`, /Fair/],
])('a check finds %s and says what to do', async (_, sql, expected) => {
  const { store, path, options } = await newStore();
  edit(store, 'e1', newRole('r1'), created('map', map('m1')));
  store.createSnapshot({ name: 'Fair', reason: 'named' });
  store.close();
  const db = new Database(path);
  db.exec(sql);
  db.close();

  const found = await check(path, options.appData);

  expect(found.isSound).toBe(false);
  expect(found.problems.join('\n')).toMatch(expected);
  expect(found.advice).toContain('2026-11-23 daily.compass');
});

test('a check of something else says so', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.compass'), 'text');

  expect(await check(join(folder, 'a.compass'), folder)).toMatchObject({
    isSound: false,
    error: { code: 'file-not-a-workspace' },
    advice: 'Choose another file.',
  });
});

function damage(path: string, at: number, bytes: number): void {
  const handle = openSync(path, 'r+');
  writeSync(handle, Buffer.alloc(bytes, 0xa5), 0, bytes, at);
  closeSync(handle);
}

/** Where the pages of a table begin that hold this text. */
function pagesOf(path: string, text: string): number[] {
  const bytes = readFileSync(path);
  const pages = Array.from({ length: bytes.length / PAGE }, (_, index) => index * PAGE);
  return pages.filter((at) => bytes[at] === LEAF_OF_TABLE && bytes.subarray(at, at + PAGE).includes(text));
}
const PAGE = 4096;
/** The first byte of a page that holds rows (file format of SQLite, 1.6). */
const LEAF_OF_TABLE = 0x0d;

/** A workspace large enough that each of its larger tables has many pages. */
function largeDoc(): Doc {
  const [step] = fc.sample(arbitraryRecord('step', 's', { mapId: 'm1' }), { numRuns: 1, seed: 3 });
  const changes = [created('map', map('m1'))];
  for (let index = 0; index < 1_500; index += 1) {
    const id = `s${index}` as never;
    changes.push(
      created('step', { ...(step as never as Doc['step'][string]), id, description: 'd'.repeat(100) }),
    );
    changes.push(newRole(`r${index}`, 'a name of some length'));
  }
  return apply(blankDoc({ name: 'Bakery' }), changes);
}

test('of a damaged file all that can be read goes into a new one beside it, and the damaged one stays as it is', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'Bakery.compass');
  writeWorkspace(path, largeDoc(), optionsIn(folder));
  for (const at of pagesOf(path, 'a name of some length').slice(2, 6)) damage(path, at, PAGE);
  const before = readFileSync(path);
  await expect(openStore(path, optionsIn(folder))).rejects.toThrow(failure('file-damaged'));

  const salvaged = salvage(path, optionsIn(folder));

  expect(basename(salvaged.path)).toBe('Bakery (recovered).compass');
  expect(salvaged.records).toBeGreaterThan(2_500);
  expect(salvaged.records).toBeLessThan(3_002);
  const recovered = await reopened(salvaged.path, optionsIn(folder));
  expect(Object.keys(recovered.opened().doc.step).length).toBeGreaterThan(1_000);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(basename(salvage(path, optionsIn(folder)).path)).toBe('Bakery (recovered) 2.compass');
});

test('a file with a broken header and lost tables is recovered with what hung on them', async () => {
  const { store, path, options, folder } = await newStore();
  edit(store, 'e1', created('map', map('m1')), newRole('r1'));
  const note = {
    id: 'n1',
    mapId: 'm1',
    parentId: 'gone',
    bpmnId: null,
    order: 0,
    x: 0,
    y: 0,
    width: 1,
    height: 1,
    text: 'kept',
  };
  edit(store, 'e2', created('note', note as never));
  store.createSnapshot({ name: 'Fair', reason: 'named' });
  store.close();
  const db = new Database(path);
  db.exec(`PRAGMA foreign_keys = OFF; DELETE FROM map; DELETE FROM workspace; INSERT INTO kpi
    SELECT 'k1', 'nowhere', '', 'time', 'up', '', NULL, NULL, NULL, '', NULL, 0`);
  db.close();
  damage(path, 0, 20);

  const salvaged = salvage(path, options);

  expect(salvaged).toMatchObject({ snapshots: 1, lost: ['kpi k1'] });
  const { doc } = (await reopened(salvaged.path, optionsIn(folder))).opened();
  expect(doc.note['n1']).toEqual({ ...note, parentId: null });
  expect(doc.map['m1']!.name).toBe('Recovered map');
  expect(doc.workspace['workspace']!.name).toBe('Bakery');
  expect(Object.keys(doc.role)).toEqual(['r1']);
});

test('a file in which nothing can be read is said to be so', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.compass');
  writeFileSync(path, Buffer.alloc(100_000, 7));

  expect(() => salvage(path, optionsIn(folder))).toThrow(failure('file-damaged'));
  expect(() => salvage(join(folder, 'none.compass'), optionsIn(folder))).toThrow(failure('file-not-found'));
  expect(readdirSync(folder)).toEqual(['a.compass']);
});

test('a malicious table in a damaged file is not run', async () => {
  const { store, path, options } = await newStore();
  store.close();
  const db = new Database(path);
  db.exec(
    `DROP TABLE role; CREATE VIEW role AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n`,
  );
  db.close();

  expect(salvage(path, options).records).toBe(1);
});
