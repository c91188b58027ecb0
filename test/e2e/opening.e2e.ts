/** Files that cannot be opened, or not as usual: each is refused in words, nothing of it is changed, and the window goes on. */
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, expect, it } from 'vitest';
import { openStore } from '../../electron/store/openStore.ts';
import { writeWorkspace } from '../../electron/store/writeWorkspace.ts';
import { blankDoc } from '../../electron/store/blankDoc.ts';
import { firstStarts, reload } from './firstStarts.ts';
import { fileMenu } from './menus.ts';
import type { OpenProgram } from './openProgram.ts';

const GOOD = 'Good.compass';
const opened = firstStarts();
let program: OpenProgram;
beforeEach(() => {
  program = opened();
  const { documents } = program;
  mkdirSync(documents, { recursive: true });
  const doc = blankDoc({ name: 'Good' });
  writeWorkspace(join(documents, GOOD), doc, {
    newId: () => 'file-1',
    now: () => '2026-11-25T08:00:00.000Z',
  });
});

/** Opens a file by the dialog in the page; answers once something was said or shown. */
async function open(name: string): Promise<void> {
  const { page } = program;
  await page.keyboard.press('Control+o');
  const dialog = page.getByRole('dialog', { name: 'Open a workspace' });
  await dialog.getByRole('row', { name }).click();
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
}

const newer = (path: string): void => {
  const db = new Database(path);
  db.pragma('user_version = 99');
  db.close();
};

it('what is no workspace, empty, cut short or of a newer version is refused with its reason, and its bytes stay', async () => {
  const { page, documents } = program;
  const at = (name: string): string => join(documents, name);
  writeFileSync(at('Empty.compass'), '');
  writeFileSync(at('Letter.compass'), 'Dear customer, this is a letter and no workspace at all. '.repeat(40));
  copyFileSync(at(GOOD), at('Newer.compass'));
  newer(at('Newer.compass'));
  copyFileSync(at(GOOD), at('Cut.compass'));
  truncateSync(at('Cut.compass'), 20_000);
  const said: readonly (readonly [string, RegExp])[] = [
    ['Empty.compass', /not a Process Compass file: .*Empty\.compass is empty\. It was not changed/],
    ['Letter.compass', /not a Process Compass file: .*is of another kind\. It was not changed/],
    ['Newer.compass', /made with a newer version .* format 99.*update the program/],
    ['Cut.compass', /This file is damaged: .*can be recovered into a new file beside it/],
  ];

  for (const [name, sentence] of said) {
    const bytes = readFileSync(at(name));
    await open(name);
    await page.getByText(sentence).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(sentence).waitFor({ state: 'detached' });
    expect(readFileSync(at(name)).equals(bytes)).toBe(true);
  }
  expect(readdirSync(documents).filter((name) => name.startsWith('.'))).toEqual([]);
  await page.getByRole('heading', { name: 'What do you want to map?' }).waitFor();
});

it('a folder that is called like a workspace is opened as a folder, not as a file', async () => {
  const { page, documents } = program;
  mkdirSync(join(documents, 'Really a folder.compass'));
  await open('Really a folder.compass');

  await page.getByText('Nothing of this kind here.').waitFor();
});

it('a file that another program writes opens for reading and says who; it follows what is saved there and may be written once free', async () => {
  const { page, documents, folder } = program;
  const path = join(documents, GOOD);
  const options = { appData: join(folder, 'other'), now: () => new Date().toISOString(), newId: () => 'id' };
  const other = await openStore(path, options);
  await open(GOOD);
  await page.getByText(/Read only: this file is open for writing elsewhere \(.+ · .+\)/).waitFor();
  await page.getByText('Read only', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Try to write' }).click();
  await page.getByText(/It is still open for writing elsewhere/).waitFor();

  const change = { kind: 'workspace', id: 'workspace', set: { name: ['Good', 'Renamed there'] } } as const;
  const request = { mode: 'do', entryId: 'e', command: 'workspace.update', at: options.now() } as const;
  other.apply({ ...request, baseRevision: 0, changes: [change] });
  await page.getByText('Renamed there').first().waitFor();

  other.close();
  await page.getByRole('button', { name: 'Try to write' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
});

it('a page that is loaded anew goes on with the workspace that is open, at the map that was seen last', async () => {
  const { page } = program;
  await open(GOOD);
  await page.getByText('Saved', { exact: true }).waitFor();
  for (const name of ['New map', 'New map 2']) {
    await page.keyboard.press('Control+Alt+m');
    await page.getByRole('button', { name: `Name of the map: ${name}`, exact: true }).waitFor();
    await page.keyboard.press('Escape');
  }
  await page.getByText('Saved', { exact: true }).waitFor();

  await reload(page);

  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Name of the business: Good' }).waitFor();
  await page.getByRole('button', { name: 'Name of the map: New map 2' }).waitFor();
});

it('a recent file that is gone is greyed and asks where it is now; found, it opens', async () => {
  const { page, documents } = program;
  await open(GOOD);
  await page.getByText('Saved', { exact: true }).waitFor();
  await fileMenu(page, 'Close workspace');
  mkdirSync(join(documents, 'Moved'));
  renameSync(join(documents, GOOD), join(documents, 'Moved', GOOD));
  await reload(page);
  await page.getByRole('button', { name: /Good.*not found · Locate…/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Where is Good now?' });
  await dialog.getByRole('row', { name: 'Moved' }).dblclick();
  await dialog.getByRole('row', { name: GOOD }).dblclick();

  await page.getByText('Saved', { exact: true }).waitFor();
});
