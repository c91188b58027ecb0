/** Another program puts something else in place of the open file: both versions are kept, compared, and one is gone on with. */
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { writeWorkspace } from '../../electron/store/writeWorkspace.ts';
import type { Doc } from '../../shared/model/index.ts';
import { firstStartsWithExample } from './firstStarts.ts';
import type { OpenProgram } from './openProgram.ts';
import { fileDoc } from './savedDoc.ts';

const FILE = 'Sunrise Bakery (worked example).compass';
const MINE = /^Sunrise Bakery \(worked example\) \(my version of \d{4}-\d{2}-\d{2}\)\.compass$/;

const opened = firstStartsWithExample();
let program: OpenProgram;
beforeEach(() => void (program = opened()));

/** What a sync client does: the version of another computer is renamed over the file. There, one step has another name. */
async function replaceFile(): Promise<Buffer> {
  const path = join(program.documents, FILE);
  const doc = await fileDoc(path);
  const [id, step] = Object.entries(doc.step)[0]!;
  const theirs: Doc = { ...doc, step: { ...doc.step, [id]: { ...step, name: 'Renamed on the laptop' } } };
  const arriving = join(program.documents, 'arriving');
  writeWorkspace(arriving, theirs, { newId: () => 'laptop', now: () => '2026-11-25T08:00:00.000Z' });
  const bytes = readFileSync(arriving);
  renameSync(arriving, path);
  return bytes;
}

async function makeMap(name: string): Promise<void> {
  const { page } = program;
  await page.getByRole('button', { name: 'New map', exact: true }).first().click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Name of the map: New map' }).click();
  await page.getByRole('textbox', { name: 'Name of the map' }).fill(name);
  await page.keyboard.press('Enter');
}

it('the window says so by itself, shows what differs by name, and goes on with mine as a copy beside the file', async () => {
  const { page, documents } = program;
  await makeMap('Only here');
  await page.getByText('Saved', { exact: true }).waitFor();

  const theirs = await replaceFile();
  const alert = page
    .getByRole('alert')
    .getByText(/Another program changed this file.*Both versions are kept/);
  await alert.waitFor();
  await makeMap('Typed after that');
  await page
    .getByRole('alert')
    .getByText(/changes? waits? here/)
    .waitFor();
  await page.getByRole('button', { name: 'Compare…' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Your version and the one in the file' });
  await dialog.getByText(/Only in yours \(1\): Typed after that/).waitFor();
  await dialog.getByText(/Other words \(1\): .* → Renamed on the laptop/).waitFor();
  expect(readFileSync(join(documents, FILE)).equals(theirs)).toBe(true);
  await dialog.getByRole('button', { name: 'Go on with mine' }).click();

  await page.getByText(/You go on in/).waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
  const kept = readdirSync(documents).find((name) => MINE.test(name))!;
  const mine = await fileDoc(join(documents, kept));
  expect(Object.values(mine.map).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Only here', 'Typed after that']),
  );
  expect(readFileSync(join(documents, FILE)).equals(theirs)).toBe(true);
});

it('the file’s version can be taken; mine is kept as a copy first, and edits go into the file again', async () => {
  const { page, documents } = program;
  await makeMap('Only here');
  await page.getByText('Saved', { exact: true }).waitFor();
  await replaceFile();
  await page.getByRole('button', { name: 'Compare…' }).click();
  await page.getByRole('button', { name: 'Go on with the file’s version' }).click();

  await page.getByText(/You go on with the file as it is now/).waitFor();
  // What is seen is the map that was seen; the step of another name is on the first one.
  await page.getByRole('navigation', { name: 'Maps' }).getByText('Online order to delivery').click();
  await page.getByText('Renamed on').first().waitFor();
  const kept = readdirSync(documents).find((name) => MINE.test(name))!;
  const mine = await fileDoc(join(documents, kept));
  expect(Object.values(mine.map).some(({ name }) => name === 'Only here')).toBe(true);
  await makeMap('After the choice');
  await page.getByText('Saved', { exact: true }).waitFor();
  const now = await fileDoc(join(documents, FILE));
  expect(Object.values(now.map).some(({ name }) => name === 'After the choice')).toBe(true);
});
