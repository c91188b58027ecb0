import Database from 'better-sqlite3';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  ftruncateSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newestVersion } from '../../../electron/migrations/index.ts';
import { blankDoc } from '../../../electron/store/blankDoc.ts';
import { createStore } from '../../../electron/store/createStore.ts';
import { writeWorkspace } from '../../../electron/store/writeWorkspace.ts';
import { inspectFile } from '../../../electron/store/inspectFile.ts';
import { inspectInChild, startNodeChild } from '../../../electron/store/inspectInChild.ts';
import { journalOf } from '../../../electron/store/journal.ts';
import { lockPathOf } from '../../../electron/store/lockFile.ts';
import { openStore } from '../../../electron/store/openStore.ts';
import { readWorkspace } from '../../../electron/store/readWorkspace.ts';
import { edit, failure, newRole, newStore, optionsIn, reopened, temporaryFolder } from './desk.ts';

/** A closed, sound file, and what to open it with. */
async function closedFile() {
  const { store, path, options, folder } = await newStore();
  edit(store, 'e1', newRole('r1'));
  store.close();
  return { path, options, folder };
}

function patch(path: string, at: number, bytes: readonly number[]): void {
  const handle = openSync(path, 'r+');
  writeSync(handle, Buffer.from(bytes), 0, bytes.length, at);
  closeSync(handle);
}

function withSql(path: string, sql: string): void {
  const db = new Database(path);
  db.exec(sql);
  db.close();
}

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Opening is refused with this code, the file is as it was, and nothing new lies beside it. */
async function expectRefused(
  path: string,
  options: Parameters<typeof openStore>[1],
  code: Parameters<typeof failure>[0],
) {
  const before = hashOf(path);
  const names = readdirSync(join(path, '..'));

  await expect(openStore(path, options)).rejects.toThrow(failure(code));

  expect(hashOf(path)).toBe(before);
  expect(readdirSync(join(path, '..'))).toEqual(names);
}

test('a missing file and a missing folder are two answers', async () => {
  const folder = temporaryFolder();

  await expect(openStore(join(folder, 'a.compass'), optionsIn(folder))).rejects.toThrow(
    failure('file-not-found'),
  );
  await expect(openStore(join(folder, 'b', 'a.compass'), optionsIn(folder))).rejects.toThrow(
    failure('folder-missing'),
  );
});

test('a folder is no workspace', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'a.compass'));

  await expect(openStore(join(folder, 'a.compass'), optionsIn(folder))).rejects.toThrow(
    failure('file-not-a-workspace'),
  );
});

test.each([
  ['empty', ''],
  ['text', 'Dear Sir or Madam'],
  ['the first bytes of SQLite and no more', 'SQLite format 3\0'],
  ['as long as a header and nothing', '\0'.repeat(4096)],
])('a file that is %s is no workspace', async (_, content) => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.compass');
  writeFileSync(path, content);

  await expectRefused(path, optionsIn(folder), 'file-not-a-workspace');
});

test("another program's SQLite file is no workspace", async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.compass');
  withSql(path, 'CREATE TABLE photo (id INTEGER)');

  await expectRefused(path, optionsIn(folder), 'file-not-a-workspace');
});

test('a pipe is not read', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.compass');
  execFileSync('mkfifo', [path]);

  await expect(openStore(path, optionsIn(folder))).rejects.toThrow(failure('file-not-a-workspace'));
});

test('a file of a newer version is refused in words that name both', async () => {
  const { path, options } = await closedFile();
  patch(path, 60, [0, 0, 0, 200]);

  await expectRefused(path, options, 'file-too-new');
  await expect(openStore(path, options)).rejects.toThrow(new RegExp(`200.*${newestVersion()}`));
});

test('a file that is too large to be one is refused unread', async () => {
  const { path, options } = await closedFile();
  const handle = openSync(path, 'r+');
  ftruncateSync(handle, 513 * 1024 * 1024);
  closeSync(handle);

  await expect(openStore(path, options)).rejects.toThrow(failure('file-too-large'));
});

test.each([
  ['a view', 'CREATE VIEW v AS SELECT * FROM role'],
  ['a trigger', 'CREATE TRIGGER t AFTER INSERT ON role BEGIN DELETE FROM role; END'],
  ['a virtual table', 'CREATE VIRTUAL TABLE f USING fts5(x)'],
  ['a table of its own', 'CREATE TABLE extra (id TEXT)'],
  ['an index of its own', 'CREATE INDEX extra ON role (name)'],
  ['a table less', 'DROP TABLE judgement'],
  ['a column more', 'ALTER TABLE role ADD COLUMN extra TEXT'],
  ['a view in place of a table', 'DROP TABLE judgement; CREATE VIEW judgement AS SELECT * FROM role'],
])('a file with %s is refused', async (_, sql) => {
  const { path, options } = await closedFile();
  withSql(path, sql);

  await expectRefused(path, options, 'file-damaged');
});

test.each([
  ['a value out of the list', `UPDATE workspace SET paper = 'B5'`],
  ['a truth value that is neither', 'UPDATE workspace SET facts_confirmed = 7'],
  ['JSON that is none', `UPDATE history SET changes = '{'`],
  ['a blob that is no deflated JSON', `UPDATE history SET changes = x'00ff'`],
  ['a change to a kind that is none', `UPDATE history SET changes = '[{"kind":"x","id":"y","set":{}}]'`],
  ['no state', 'DELETE FROM file_state'],
  ['no workspace', 'DELETE FROM workspace'],
  ['a step without its map', `INSERT INTO note VALUES ('n','m',NULL,NULL,0,0,0,0,0,'')`],
])('a file with %s is not shown', async (_, sql) => {
  const { path, options } = await closedFile();
  withSql(path, `PRAGMA foreign_keys = OFF; ${sql}`);
  const before = hashOf(path);

  await expect(openStore(path, options)).rejects.toThrow(failure('file-damaged'));
  await expect(readWorkspace(path, async (file) => inspectFile(file))).rejects.toThrow(
    failure('file-damaged'),
  );
  expect(hashOf(path)).toBe(before);
  expect(existsSync(lockPathOf(path))).toBe(false);
});

test('a file that another program switched to a write-ahead log is refused', async () => {
  const { path, options } = await closedFile();
  withSql(path, 'PRAGMA journal_mode = WAL');

  await expectRefused(path, options, 'file-damaged');
});

test('a file that breaks off is refused', async () => {
  const { path, options } = await closedFile();
  const handle = openSync(path, 'r+');
  ftruncateSync(handle, 20_000);
  closeSync(handle);

  await expectRefused(path, options, 'file-damaged');
});

test('bytes after the end do no harm', async () => {
  const { path, options } = await closedFile();
  appendFileSync(path, 'x'.repeat(5_000));

  expect((await reopened(path, options)).opened().revision).toBe(1);
});

test('a link is followed, and the lock lies beside the file itself', async () => {
  const { path, options, folder } = await closedFile();
  mkdirSync(join(folder, 'elsewhere'));
  symlinkSync(path, join(folder, 'elsewhere', 'link.compass'));

  const store = await reopened(join(folder, 'elsewhere', 'link.compass'), options);

  expect(store.path).toBe(path);
  expect(existsSync(lockPathOf(path))).toBe(true);
});

test('a journal that names another one is refused, and what it names is not deleted', async () => {
  const { path, options, folder } = await closedFile();
  const victim = join(folder, 'victim');
  writeFileSync(victim, 'x');
  const magic = Buffer.from('d9d505f920a163d7', 'hex');
  const header = Buffer.alloc(512);
  magic.copy(header);
  const tail = Buffer.concat([Buffer.from(victim), Buffer.from([0, 0, 0, victim.length, 0, 0, 0, 0]), magic]);
  writeFileSync(journalOf(path), Buffer.concat([header, tail]));

  await expect(openStore(path, options)).rejects.toThrow(failure('file-damaged'));
  expect(existsSync(victim)).toBe(true);
});

test('a reader takes an unfinished edit back on a copy and leaves the file to its writer', async () => {
  const { path } = await closedFile();
  const { hot, before } = await leaveHotJournal(path);

  const { doc } = await readWorkspace(hot, async (file) => inspectFile(file));

  expect(Object.keys(doc.role)).toEqual(['r1']);
  expect(existsSync(journalOf(hot))).toBe(true);
  expect(hashOf(hot)).toBe(before);
});

test('a writer takes an unfinished edit back and keeps what it found', async () => {
  const { path, options } = await closedFile();
  const { hot } = await leaveHotJournal(path);

  const store = await reopened(hot, options);

  expect(Object.keys(store.opened().doc.role)).toEqual(['r1']);
  expect(existsSync(journalOf(hot))).toBe(false);
  expect(readdirSync(join(options.appData, 'backups', 'unfinished'))).toHaveLength(2);
});

/** A copy of the file as a kill in the middle of a commit leaves it: half written, with the journal to undo that. */
async function leaveHotJournal(path: string): Promise<{ hot: string; before: string }> {
  const hot = path.replace('.compass', ' hot.compass');
  const db = new Database(path);
  db.pragma('cache_size = 2');
  db.exec('BEGIN');
  const insert = db.prepare(`INSERT INTO role VALUES (?, ?, '', 0)`);
  for (let index = 0; index < 3_000; index += 1) insert.run(`half-${index}`, 'x'.repeat(200));
  copyFileSync(path, hot);
  copyFileSync(journalOf(path), journalOf(hot));
  db.exec('ROLLBACK');
  db.close();
  expect(statSync(hot).size).toBeGreaterThan(statSync(path).size);
  return { hot, before: hashOf(hot) };
}

test('the check runs in another process, and says the same', async () => {
  const { path } = await closedFile();
  expect(await inspectInChild(path)).toEqual({ version: newestVersion() });

  withSql(path, 'CREATE VIEW v AS SELECT 1');
  expect(await inspectInChild(path)).toMatchObject({ error: { code: 'file-damaged' } });
});

test('a check that crashes, says nothing or never ends means a damaged file', async () => {
  const { path, folder } = await closedFile();
  const script = (code: string): string => {
    writeFileSync(join(folder, 'child.mjs'), code);
    return join(folder, 'child.mjs');
  };
  const run = (code: string) =>
    inspectInChild(path, (_, argument) => startNodeChild(script(code), argument), 1);

  for (const code of ['process.abort()', 'process.exit(3)', '', 'console.log("{")', 'for (;;);']) {
    expect(await run(code), code).toMatchObject({ error: { code: 'file-damaged' } });
  }
});

test('a file that was closed here and not touched since needs no second look; any other gets one', async () => {
  const { path, options } = await closedFile();
  const { inspect: _, ...usual } = options;
  let started = 0;
  const startChild: typeof startNodeChild = (script, argument) => {
    started += 1;
    return startNodeChild(script, argument);
  };

  (await reopened(path, { ...usual, startChild })).close();
  expect(started).toBe(0);

  const copy = path.replace('.compass', ' copy.compass');
  copyFileSync(path, copy);
  (await reopened(copy, { ...usual, startChild })).close();
  expect(started).toBe(1);
});

test('creating never overwrites, and leaves nothing behind when it fails', async () => {
  const { path, options, folder } = await closedFile();
  const before = hashOf(path);

  await expect(createStore(path, blankDoc({ name: 'x' }), options)).rejects.toThrow(failure('file-exists'));
  await expect(
    createStore(join(folder, 'no', 'a.compass'), blankDoc({ name: 'x' }), options),
  ).rejects.toThrow(failure('folder-missing'));
  await expect(
    createStore(join(folder, `${'n'.repeat(300)}.compass`), blankDoc({ name: 'x' }), options),
  ).rejects.toThrow(failure('path-too-long'));

  expect(hashOf(path)).toBe(before);
  expect(readdirSync(folder).toSorted()).toEqual(['Bakery.compass', 'app']);
});

test('a document that does not hold together is not written', () => {
  const folder = temporaryFolder();
  const doc = { ...blankDoc({ name: 'x' }), kpi: { k: { id: 'k', objectiveId: 'nowhere' } } } as never;

  expect(() => writeWorkspace(join(folder, 'a.compass'), doc, optionsIn(folder))).toThrow(
    failure('input-invalid'),
  );
  expect(readdirSync(folder)).toEqual([]);
});
