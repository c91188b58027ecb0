/** Copies for others and copies that keep what another program would have taken away. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startProgram, type Program } from '../../../electron/ipc/program.ts';
import { readWorkspace } from '../../../electron/store/readWorkspace.ts';
import { writeWorkspace } from '../../../electron/store/writeWorkspace.ts';
import type { ErrorCode, FileNow, OpenedWorkspace } from '../../../shared/ipc/index.ts';
import type { Doc } from '../../../shared/model/index.ts';
import { createFakeShell, type FakeShell } from './fakeShell.ts';

let home: string;
let shell: FakeShell;
let program: Program;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'process-compass-copies-'));
  shell = createFakeShell();
  program = startProgram({
    shell,
    places: { appData: join(home, 'app-data'), documents: join(home, 'Documents') },
    version: '1.2.3',
    fontFolder: 'node_modules/@fontsource/inter/files',
    now: () => new Date(2026, 10, 23, 23, 30),
    openPath: null,
    weakenedBy: [],
  });
});
afterEach(() => {
  program.end();
  rmSync(home, { recursive: true, force: true });
});

const call = async <T>(channel: string, input: unknown = {}): Promise<T> => {
  const answer = await shell.call<T>(channel, input);
  if (!answer.ok) throw new Error(`${channel}: ${answer.error.code} ${answer.error.detail}`);
  return answer.value;
};
const failureOf = async (channel: string, input: unknown = {}): Promise<ErrorCode | null> => {
  const answer = await shell.call(channel, input);
  return answer.ok ? null : answer.error.code;
};

const SECRET = 'Zwiebelfisch GmbH';
const role = (name: string) => ({ id: 'r1', name, department: '', order: 0 });
let entries = 0;
const apply = (baseRevision: number, change: object) =>
  call('workspace.apply', {
    ...{ mode: 'do', command: 'test', at: '2026-11-23T10:00:00Z', baseRevision },
    ...{ entryId: `entry-${(entries += 1)}`, changes: [{ kind: 'role', id: 'r1', ...change }] },
  });
const now = async (path: string): Promise<Doc> =>
  (await call<OpenedWorkspace>('workspace.open', { path })).doc;

/** A role was named, a state of that was kept, and then the role was deleted. */
async function withDeletedName(): Promise<OpenedWorkspace> {
  const opened = await call<OpenedWorkspace>('workspace.create', { name: 'Firm' });
  await apply(0, { create: role(SECRET) });
  await call('snapshot.create', { name: `About ${SECRET}`, reason: 'named' });
  await apply(1, { remove: role(SECRET) });
  return opened;
}
const holds = (path: string, name: string): boolean => readFileSync(path).includes(name);

it('a clean copy holds what is there now and nowhere the name of what was deleted; the file itself does', async () => {
  const { path } = await withDeletedName();
  const clean = join(home, 'clean.compass');

  await call('workspace.saveClean', { path: clean, doc: await now(path) });

  expect([holds(path, SECRET), holds(clean, SECRET)]).toEqual([true, false]);
  const opened = await call<OpenedWorkspace>('workspace.open', { path: clean });
  expect([opened.past, opened.future, opened.hasEarlierHistory]).toEqual([[], [], false]);
  expect([await call('snapshot.list'), await call('backup.list')]).toEqual([[], []]);
  expect(opened.doc).toEqual((await readWorkspace(path)).doc);
});

it('a clean copy never takes the place of the open file, nor of another one without being told to', async () => {
  const { path } = await withDeletedName();
  const bytes = readFileSync(path);
  const doc = await now(path);

  expect(await failureOf('workspace.saveClean', { path, overwrite: true, doc })).toBe('file-exists');
  expect(await failureOf('workspace.saveClean', { path: join(home, 'clean.compass'), doc })).toBeNull();
  expect(await failureOf('workspace.saveClean', { path: join(home, 'clean.compass'), doc })).toBe(
    'file-exists',
  );
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

it('a document that is none is not written', async () => {
  await withDeletedName();
  const path = join(home, 'clean.compass');

  expect(await failureOf('workspace.saveClean', { path, doc: { role: { r1: { id: 'r1' } } } })).toBe(
    'input-invalid',
  );
  expect(existsSync(path)).toBe(false);
});

/** Puts the state of another computer in place of the open file. */
function replace(path: string, doc: Doc): Buffer {
  const arriving = join(home, 'arriving');
  writeWorkspace(arriving, doc, { newId: () => 'laptop', now: () => '2026-11-24T08:00:00.000Z' });
  renameSync(arriving, path);
  return readFileSync(path);
}

it('a file that was replaced is told once, read, and left alone; mine is kept beside it under a name that says so', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  program.end();
  const started = { shell, places: { appData: join(home, 'app-data'), documents: join(home, 'Documents') } };
  program = startProgram({
    ...started,
    version: '1.2.3',
    fontFolder: 'node_modules/@fontsource/inter/files',
    now: () => new Date(2026, 10, 23, 23, 30),
    openPath: null,
    weakenedBy: [],
  });
  const { path, doc } = await call<OpenedWorkspace>('workspace.create', { name: 'Firm' });
  await apply(0, { create: role('Mine') });
  const theirs = { ...doc, role: { r1: role('Theirs') } } as unknown as Doc;
  const bytes = replace(path, theirs);
  vi.advanceTimersByTime(10_000);
  vi.useRealTimers();

  expect(shell.pushed).toEqual([['file.changed', { path, what: 'changed' }]]);
  expect(await failureOf('workspace.checkFile')).toBe('file-changed-outside');
  expect((await call<FileNow>('workspace.fileNow')).doc.role).toEqual(theirs.role);
  const kept = await call<{ path: string }>('workspace.saveBeside', { pending: [] });
  expect(basename(kept.path)).toBe('Firm (my version of 2026-11-23).compass');
  expect(Object.values((await readWorkspace(kept.path)).doc.role)).toMatchObject([{ name: 'Mine' }]);
  expect(readFileSync(path).equals(bytes)).toBe(true);

  const taken = await call<OpenedWorkspace>('workspace.open', { path });
  expect([taken.readOnlyBecause, taken.doc.role]).toEqual([null, theirs.role]);
  await apply(taken.revision, { set: { name: ['Theirs', 'Both'] } });
});

it('what replaced the file and cannot be read leaves the window where it is', async () => {
  const { path } = await call<OpenedWorkspace>('workspace.create', { name: 'Firm' });
  await apply(0, { create: role('Mine') });
  const keep = join(home, 'keep');
  copyFileSync(path, keep);
  rmSync(path);
  renameSync(join(home, 'app-data', 'settings.json'), path);

  expect(await failureOf('workspace.fileNow')).toBe('file-not-a-workspace');
  expect(await failureOf('workspace.open', { path })).toBe('file-not-a-workspace');
  renameSync(keep, path);
  utimesSync(path, new Date(), new Date());

  expect(await failureOf('workspace.checkFile')).toBeNull();
  await apply(1, { set: { name: ['Mine', 'Mine again'] } });
});

it('a backup is read without being opened', async () => {
  const { doc } = await withDeletedName();
  const [backup] = await call<{ id: string }[]>('backup.list');

  expect(await call('backup.read', { id: backup!.id })).toEqual(doc);
  expect(await failureOf('backup.read', { id: '../../settings.json' })).toBe('file-not-found');
});
