import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, expect } from 'vitest';
import { openProgram, type OpenProgram } from './openProgram.ts';

/** What a run leaves beside the window system's own things. */
const KEPT = ['settings.json', 'recent-files.json', 'closed-files.json', 'backups'];

/**
 * One window for all journeys of a file, each of which finds the program as at its first start: opening a window takes longer than many of
 * them. A journey that closed its window gets another one; after each the page has complained of nothing.
 */
export function firstStarts(size = { width: 1280, height: 720 }): () => OpenProgram {
  let program: OpenProgram | null = null;
  beforeEach(async () => {
    if (program?.page.isClosed()) await program.dispose();
    if (program === null || program.page.isClosed()) program = await openProgram({ size });
    else await startOver(program);
    await program.page.getByRole('heading', { name: 'What do you want to map?' }).waitFor();
  });
  // A journey that provokes complaints says so by taking them out of the list.
  afterEach(() => expect(program?.complaints ?? []).toEqual([]));
  afterAll(() => program?.dispose());
  return () => program!;
}

/** Lets the file go, forgets everything and shows the page anew. */
async function startOver({ page, folder, documents, complaints }: OpenProgram): Promise<void> {
  await page.evaluate(() => window.compass.invoke('workspace.close', {}));
  rmSync(documents, { recursive: true, force: true });
  for (const name of KEPT) rmSync(join(folder, 'app-data', name), { recursive: true, force: true });
  await reload(page);
  complaints.length = 0;
}

/** Shows the page anew. With a call of it still under way it would take that for a wish to close the window, so it cannot hold it. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => (BeforeUnloadEvent.prototype.preventDefault = () => undefined));
  await page.reload();
}

/** The same, with the worked example in it. */
export function firstStartsWithExample(): () => OpenProgram {
  const opened = firstStarts();
  beforeEach(async () => {
    const { page } = opened();
    await page.getByRole('button', { name: /The worked example/ }).click();
    await page.getByRole('navigation', { name: 'Maps' }).waitFor();
  });
  return opened;
}
