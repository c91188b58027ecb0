/** Two workspaces in two windows, and a window after a run that was cut off. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openProgram, type OpenOptions, type OpenProgram } from './openProgram.ts';
import { fileDoc } from './savedDoc.ts';

const opened: OpenProgram[] = [];
const open = async (options: OpenOptions = {}): Promise<OpenProgram> => {
  const program = await openProgram({ size: { width: 1280, height: 720 }, ...options });
  opened.push(program);
  await program.page.getByRole('navigation', { name: 'Places' }).waitFor();
  return program;
};
afterEach(async () => {
  for (const program of opened.splice(0).reverse()) await program.dispose();
});

it('steps copied in one window come with their roles, systems and data into another workspace, and without its objectives', async () => {
  const [source, target] = [await open(), await open()];
  await source.page.getByRole('button', { name: /The worked example/ }).click();
  await source.page.getByRole('navigation', { name: 'Maps' }).waitFor();
  await target.page.getByRole('button', { name: 'A blank map' }).click();
  await target.page.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
  await target.page.getByLabel('Name of Step').waitFor();
  await target.page.keyboard.press('Escape');

  await source.page.getByTestId('board').click({ position: { x: 300, y: 600 } });
  await source.page.keyboard.press('Control+a');
  await source.page.keyboard.press('Control+c');
  await target.page.getByTestId('board').click({ position: { x: 300, y: 600 } });
  await target.page.keyboard.press('Control+v');

  await target.page.getByText(/links? to (an objective|objectives) stayed behind/).waitFor();
  await target.page.getByText('Saved', { exact: true }).waitFor();
  const doc = await fileDoc(join(target.documents, 'My business.compass'));
  const names = (table: object) =>
    Object.values(table as { [id: string]: { name: string } }).map(({ name }) => name);
  expect(names(doc.role)).toEqual(expect.arrayContaining(['Shop staff', 'Bakers']));
  expect(Object.keys(doc.system).length).toBeGreaterThan(0);
  expect(Object.keys(doc.dataUse).length).toBeGreaterThan(0);
  expect(doc.link).toEqual({});
});

it('after a run that was cut off the window says that all is there and offers earlier versions, until it is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'process-compass-cut-off-'));
  mkdirSync(join(folder, 'app-data'));
  // What a killed program leaves: no process has this number.
  writeFileSync(join(folder, 'app-data', 'running-99999999'), '');
  const program = await open({ folder });
  const { page } = program;
  const said = page.getByText('The last run did not end by itself. Everything that was “Saved” is here.');
  await said.waitFor();
  await page.getByRole('button', { name: /The worked example/ }).click();
  await page.getByRole('navigation', { name: 'Maps' }).waitFor();

  await page.getByRole('button', { name: 'Earlier versions…' }).click();
  await page.getByRole('dialog', { name: 'Earlier versions' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await said.waitFor({ state: 'detached' });
  await program.dispose();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
