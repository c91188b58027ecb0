/** What the window asks of the workspace's own file beside editing it. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startProgram, type Program } from '../../../electron/ipc/program.ts';
import { lockPathOf } from '../../../electron/store/lockFile.ts';
import { readWorkspace } from '../../../electron/store/readWorkspace.ts';
import type { BackupInfo, OpenedWorkspace, RecentFile, Recovered } from '../../../shared/ipc/index.ts';
import { createFakeShell, type FakeShell } from './fakeShell.ts';

let home: string;
let shell: FakeShell;
let program: Program;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'process-compass-own-'));
  shell = createFakeShell();
  program = startProgram({
    shell,
    places: { appData: join(home, 'app-data'), documents: join(home, 'Documents') },
    version: '1.2.3',
    fontFolder: 'node_modules/@fontsource',
    now: () => new Date(2026, 10, 23, 12),
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
const addRole = (baseRevision: number) =>
  call('workspace.apply', {
    mode: 'do',
    entryId: `e${baseRevision}`,
    command: 'test',
    at: '2026-11-23T09:00:00Z',
    baseRevision,
    changes: [
      {
        kind: 'role',
        id: `r${baseRevision}`,
        create: { id: `r${baseRevision}`, name: 'Baker', department: '', order: 0 },
      },
    ],
  });

it('a moved workspace leaves nothing behind, is written where it is now, and is found in the recent files', async () => {
  const { path } = await call<OpenedWorkspace>('workspace.create', { name: 'Shop' });
  mkdirSync(join(home, 'Clients'));
  const target = join(home, 'Clients', 'Shop of Ada.compass');

  const moved = await call('workspace.move', { path: target, overwrite: false });
  await addRole(0);

  expect(moved).toEqual({ path: target, name: 'Shop of Ada' });
  expect([existsSync(path), existsSync(lockPathOf(path)), existsSync(lockPathOf(target))]).toEqual([
    false,
    false,
    true,
  ]);
  expect((await readWorkspace(target)).doc.role).toMatchObject({ r0: { name: 'Baker' } });
  expect((await call<RecentFile[]>('app.recent')).map((file) => file.path)).toEqual([target]);
});

it('a workspace is not moved onto another file, and goes on in its old place', async () => {
  const { path } = await call<OpenedWorkspace>('workspace.create', { name: 'Shop' });
  const target = join(home, 'mine.compass');
  writeFileSync(target, 'precious');

  const answer = await shell.call('workspace.move', { path: target, overwrite: false });
  await addRole(0);

  expect(answer).toMatchObject({ ok: false, error: { code: 'file-exists' } });
  expect(readFileSync(target, 'utf8')).toBe('precious');
  expect((await readWorkspace(path)).doc.role).toHaveProperty('r0');
});

it('a damaged file is recovered into a new one beside it and keeps its bytes', async () => {
  const { path } = await call<OpenedWorkspace>('workspace.create', { name: 'Shop' });
  await addRole(0);
  await call('workspace.close');
  const bytes = readFileSync(path);
  bytes.fill(0xff, 0, 16);
  bytes.fill(0xff, 40, 60);
  writeFileSync(path, bytes);

  const recovered = await call<Recovered>('workspace.recover', { path });

  expect(recovered.path).toBe(join(home, 'Documents', 'Shop (recovered).compass'));
  expect((await call<OpenedWorkspace>('workspace.open', { path: recovered.path })).doc.role).toHaveProperty(
    'r0',
  );
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

it('a backup is listed and put beside the open file as it was, which is not touched', async () => {
  const { path } = await call<OpenedWorkspace>('workspace.create', { name: 'Shop' });
  await addRole(0);
  const [backup] = await call<BackupInfo[]>('backup.list');

  const restored = await call<{ path: string }>('backup.restore', { id: backup!.id });

  expect(backup).toMatchObject({ day: '2026-11-23', reason: 'daily' });
  expect(restored.path).toBe(join(home, 'Documents', 'Shop (as of 2026-11-23).compass'));
  expect((await readWorkspace(restored.path)).doc.role).toEqual({});
  expect((await readWorkspace(path)).doc.role).toHaveProperty('r0');
  expect(await shell.call('backup.restore', { id: '../../x' })).toMatchObject({ ok: false });
});
