/** How a window ends: what was typed is on disk, the file is free again, and the next start knows that all was well. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { lockPathOf } from '../../electron/store/lockFile.ts';
import type { OpenedWorkspace, Result } from '../../shared/ipc/index.ts';
import { openProgram, type OpenProgram } from './openProgram.ts';
import { fileDoc } from './savedDoc.ts';

/** All windows of these journeys have this folder, one after the other and at last two at a time. */
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'process-compass-closing-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
const start = async (): Promise<OpenProgram> => {
  const program = await openProgram({ folder });
  onTestFinished(() => program.dispose());
  await program.page.waitForLoadState('load');
  return program;
};
const marks = () => readdirSync(join(folder, 'app-data')).filter((name) => name.startsWith('running-'));

const call = async <T>({ page }: OpenProgram, channel: string, input: unknown): Promise<T> => {
  const answer = (await page.evaluate(([name, value]) => window.compass.invoke(name, value), [
    channel,
    input,
  ] as const)) as Result<T>;
  if (!answer.ok) throw new Error(`${channel}: ${answer.error.code} ${answer.error.detail}`);
  return answer.value;
};

let path: string;

it('what the page still has to save when the window is closed reaches the file first', async () => {
  const program = await start();
  ({ path } = await call<OpenedWorkspace>(program, 'workspace.create', { name: 'Last words' }));
  // The page answers the push as the program does: it sends what is left, then says that it is ready.
  await program.page.evaluate(() => {
    window.compass.on('close.requested', () => {
      const changes = [
        { kind: 'role', id: 'r1', create: { id: 'r1', name: 'Baker', department: '', order: 0 } },
      ];
      const request = {
        mode: 'do',
        entryId: 'e1',
        command: 'test',
        at: '2026-11-23T09:00:00Z',
        baseRevision: 0,
      };
      void window.compass.invoke('workspace.apply', { ...request, changes });
    });
  });
  // Chromium asks a page about its end only after the user has touched it.
  await program.page.mouse.click(2, 2);

  await program.requestClose();
  await program.ended;

  expect((await fileDoc(path)).role).toMatchObject({ r1: { name: 'Baker' } });
});

it('the next start opens the file that was open; a second window beside it gets a profile of its own and reads what the first writes', async () => {
  const first = await start();
  await expect.poll(() => existsSync(lockPathOf(path))).toBe(true);
  const second = await start();

  const seen = await call<OpenedWorkspace>(second, 'workspace.open', { path });
  expect(seen.readOnlyBecause).toBe('locked');

  // A closed window frees the file and leaves no mark of a run cut off.
  await second.requestClose();
  await second.ended;
  expect(existsSync(lockPathOf(path))).toBe(true);
  await first.requestClose();
  await first.ended;
  expect(existsSync(lockPathOf(path))).toBe(false);
  expect(marks()).toEqual([]);
});

it('Ctrl+C, which a program started by npm hears twice, ends it as closing its window does', async () => {
  const program = fileURLToPath(new URL('../../electron/chromium.ts', import.meta.url));
  const home = mkdtempSync(join(tmpdir(), 'process-compass-signal-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
  const runs = () => readdirSync(home).filter((name) => name.startsWith('running-'));
  const running = spawn(process.execPath, [program], { env: { ...process.env, PROCESS_COMPASS_HOME: home } });
  const ended = once(running, 'exit');
  await expect.poll(runs, { timeout: 20_000 }).toHaveLength(1);

  running.kill('SIGINT');
  running.kill('SIGINT');

  expect(await ended).toEqual([0, null]);
  expect(runs()).toEqual([]);
});
