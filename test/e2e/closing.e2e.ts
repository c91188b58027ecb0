/** How a window ends: what was typed is on disk, the file is free again, and the next start knows that all was well. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { lockPathOf } from '../../electron/store/lockFile.ts';
import type { OpenedWorkspace, Result } from '../../shared/ipc/index.ts';
import { openProgram, type OpenProgram } from './openProgram.ts';
import { fileDoc } from './savedDoc.ts';

const opened: OpenProgram[] = [];
const start = async (folder?: string): Promise<OpenProgram> => {
  const program = await openProgram(folder === undefined ? {} : { folder });
  await program.page.waitForLoadState('load');
  opened.push(program);
  return program;
};
afterEach(async () => {
  for (const program of opened.splice(0).reverse()) await program.dispose();
});

const call = async <T>({ page }: OpenProgram, channel: string, input: unknown): Promise<T> => {
  const answer = (await page.evaluate(([name, value]) => window.compass.invoke(name, value), [
    channel,
    input,
  ] as const)) as Result<T>;
  if (!answer.ok) throw new Error(`${channel}: ${answer.error.code} ${answer.error.detail}`);
  return answer.value;
};

it('what the page still has to save when the window is closed reaches the file first', async () => {
  const program = await start();
  const { path } = await call<OpenedWorkspace>(program, 'workspace.create', { name: 'Last words' });
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

it('a closed window frees the file and leaves no mark of a run cut off', async () => {
  const first = await start();
  const { path } = await call<OpenedWorkspace>(first, 'workspace.create', { name: 'Tidy' });
  expect(existsSync(lockPathOf(path))).toBe(true);

  await first.requestClose();
  await first.ended;

  expect(existsSync(lockPathOf(path))).toBe(false);
  expect(readdirSync(join(first.folder, 'app-data')).filter((name) => name.startsWith('running-'))).toEqual(
    [],
  );
});

it('the next start opens the file that was open', async () => {
  const first = await start();
  const { path } = await call<OpenedWorkspace>(first, 'workspace.create', { name: 'Tomorrow' });
  await first.close();

  const second = await openProgram({ folder: first.folder });
  opened.push(second);
  await second.page.waitForLoadState('load');

  await expect.poll(() => existsSync(lockPathOf(path))).toBe(true);
});

it('a second window beside the first gets a profile of its own and reads the file that the first writes', async () => {
  const first = await start();
  const { path } = await call<OpenedWorkspace>(first, 'workspace.create', { name: 'Shared' });
  const second = await start(first.folder);

  const seen = await call<OpenedWorkspace>(second, 'workspace.open', { path });

  expect(seen.readOnlyBecause).toBe('locked');
});
