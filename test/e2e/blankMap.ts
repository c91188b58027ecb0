import { afterAll, beforeAll, beforeEach } from 'vitest';
import { openProgram, type OpenProgram } from './openProgram.ts';

/** In an open program a workspace of its own with a map in which one step waits for its name. */
export async function blankMap({ page }: OpenProgram): Promise<void> {
  await page.keyboard.press('Control+Alt+n');
  await page.getByRole('textbox', { name: 'Name of the business' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel('Name of Step').waitFor();
}

/** One window for all journeys of a file, each on a blank map of a workspace of its own: opening a window takes longer than most of them. */
export function blankMaps(): () => OpenProgram {
  let program: OpenProgram;
  beforeAll(async () => {
    program = await openProgram({ size: { width: 1280, height: 720 } });
    await program.page.getByRole('heading', { level: 1 }).waitFor();
  });
  beforeEach(() => blankMap(program));
  afterAll(() => program.dispose());
  return () => program;
}
