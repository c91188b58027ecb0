/** What a file does that is not as usual: it is never made worse, nothing typed is lost, and a sentence says so. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileMenu } from './menus.ts';
import { openProgram, type OpenProgram } from './openProgram.ts';

let program: OpenProgram;
beforeEach(async () => {
  program = await openProgram({ size: { width: 1280, height: 720 } });
  await program.page.getByRole('button', { name: /The worked example/ }).click();
  await program.page.getByRole('navigation', { name: 'Maps' }).waitFor();
});
afterEach(() => program.dispose());

const example = 'Sunrise Bakery (worked example).compass';

it('work goes on while the folder is away, and is saved when it is back', async () => {
  const { page, documents } = program;
  renameSync(documents, `${documents} away`);
  await page.getByRole('button', { name: 'New map', exact: true }).first().click();
  await page.getByRole('button', { name: 'Save a copy elsewhere' }).waitFor();
  await page
    .getByRole('alert')
    .getByText(/folder is no longer there/)
    .waitFor();

  renameSync(`${documents} away`, documents);
  await page.getByRole('button', { name: 'Try again' }).click();

  await page.getByRole('button', { name: 'Save a copy elsewhere' }).waitFor({ state: 'detached' });
  await page.getByText('Saved', { exact: true }).waitFor();
});

it('Move… puts the file itself elsewhere', async () => {
  const { page, documents } = program;
  mkdirSync(join(documents, 'Clients'));
  await fileMenu(program.page, 'Move…');
  const dialog = page.getByRole('dialog', { name: 'Move the workspace' });
  await dialog.getByRole('textbox', { name: 'File name' }).fill('Bakery');
  await page.keyboard.press('Enter');
  await page.getByText(/The file now lies at/).waitFor();

  expect([existsSync(join(documents, example)), existsSync(join(documents, 'Bakery.compass'))]).toEqual([
    false,
    true,
  ]);
});

it('a damaged file is offered to be recovered, and the recovered one is opened', async () => {
  const { page, documents } = program;
  await fileMenu(program.page, 'Close workspace');
  const path = join(documents, example);
  const bytes = readFileSync(path);
  bytes.fill(0xff, 4096, 4160);
  writeFileSync(path, bytes);
  await page.getByRole('button', { name: /Sunrise Bakery/ }).click();
  await page
    .getByRole('alertdialog')
    .getByText(/This file is damaged/)
    .waitFor();
  await page.getByRole('button', { name: 'Recover what can be read' }).click();

  await page.getByText(/^Recovered \d+ records? into/).waitFor();
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

it('the keys of the map count while nothing has the focus', async () => {
  const { page } = program;
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const zoom = () => page.locator('.react-flow__viewport').getAttribute('style');
  await page.keyboard.press('Control+0');
  await page.waitForTimeout(300);
  const before = await zoom();
  await page.keyboard.press('Shift+Digit1');

  await expect.poll(zoom).not.toBe(before);
});
