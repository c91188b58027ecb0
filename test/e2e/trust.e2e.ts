/** What a file does that is not as usual: it is never made worse, nothing typed is lost, and a sentence says so. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { firstStartsWithExample } from './firstStarts.ts';
import { drop, fileMenu } from './menus.ts';
import type { OpenProgram } from './openProgram.ts';
import { fileDoc } from './savedDoc.ts';

const opened = firstStartsWithExample();
let program: OpenProgram;
beforeEach(() => void (program = opened()));

const example = 'Sunrise Bakery (worked example).compass';

it('work goes on while the folder is away, and is saved when it is back', async () => {
  const { page, documents } = program;
  renameSync(documents, `${documents} away`);
  await page.getByRole('button', { name: 'New map', exact: true }).first().click();
  await page.getByRole('button', { name: 'Save a copy elsewhere' }).waitFor();
  await page
    .getByRole('alert')
    .getByText(/folder is not there/)
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

/** Makes a map and names its first step, where the cursor stands. */
async function typeOnNewMap(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New map', exact: true }).first().click();
  await page.getByRole('textbox', { name: /^Name of/ }).waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

it('a clean copy holds what is there now, and nothing that was deleted or named before', async () => {
  const { page, documents } = program;
  await page.keyboard.press('Control+Shift+s');
  await page.getByRole('dialog').getByRole('textbox').fill('Secret state');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await typeOnNewMap(page, 'Whisper the margin');
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.getByText('Saved', { exact: true }).waitFor();

  await fileMenu(page, 'Save a clean copy…');
  await page.getByRole('button', { name: 'Choose where…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save a clean copy to hand over' });
  await dialog.getByRole('textbox', { name: 'File name' }).fill('For the client');
  await page.keyboard.press('Enter');
  await page.getByText(/For the client\.compass/).waitFor();

  const copy = join(documents, 'For the client.compass');
  const bytes = readFileSync(copy).toString('latin1');
  expect(bytes).not.toContain('Whisper the margin');
  expect(bytes).not.toContain('Secret state');
  expect(readFileSync(join(documents, example)).toString('latin1')).toContain('Whisper the margin');
  const [mine, theirs] = await Promise.all([fileDoc(join(documents, example)), fileDoc(copy)]);
  expect(theirs).toEqual(mine);
});

it('of a clean copy names are left out where somebody says so, in every byte', async () => {
  const { page, documents } = program;
  await fileMenu(page, 'Save a clean copy…');
  await page.getByText('Names of people').click();
  await page.getByRole('textbox', { name: 'These names' }).waitFor();
  await page.getByRole('button', { name: 'Choose where…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save a clean copy to hand over' });
  await dialog.getByRole('textbox', { name: 'File name' }).fill('Without names');
  await page.keyboard.press('Enter');
  await page.getByText(/Without names\.compass/).waitFor();

  const bytes = readFileSync(join(documents, 'Without names.compass')).toString('latin1');
  for (const name of ['Mira', 'Lena', 'Jonas']) expect(bytes).not.toContain(name);
  expect(bytes).toContain('Person A');
});

it('a workspace that is renamed takes its file along, and its edits go on into it', async () => {
  const { page, documents } = program;
  await fileMenu(page, 'Rename…');
  const dialog = page.getByRole('dialog', { name: 'Rename the workspace' });
  await dialog.getByRole('textbox').fill('Moonrise / Bakery');
  await page.keyboard.press('Enter');
  await page.getByText('Moonrise / Bakery').first().waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();

  expect(existsSync(join(documents, example))).toBe(false);
  const [name] = readdirSync(documents).filter(
    (each) => each.startsWith('Moonrise') && each.endsWith('.compass'),
  );
  await typeOnNewMap(page, 'Open at night');
  await page.getByText('Saved', { exact: true }).waitFor();
  const doc = await fileDoc(join(documents, name!));
  expect(Object.values(doc.step).map((step) => step.name)).toContain('Open at night');
});

it('what an import left out is listed, copied, and opened again later; a notice covers no button of the dialog', async () => {
  const { page } = program;
  const model = 'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="t"';
  const broken = Array.from(
    { length: 40 },
    (_, n) => `<sequenceFlow id="f${n}" sourceRef="a" targetRef="gone${n}"/>`,
  );
  const content = `<?xml version="1.0" encoding="UTF-8"?><definitions ${model}><process id="p" name="Call"><task id="a" name="Call back"/>${broken.join('')}</process></definitions>`;
  await drop(page, [{ name: 'call.bpmn', content }]);
  const dialog = page.getByRole('dialog', { name: 'Imported, with some things guessed or left out' });
  await dialog.getByText('40 things in call.bpmn were guessed or could not be carried over:').waitFor();
  await dialog.getByRole('button', { name: 'OK' }).click();
  await dialog.waitFor({ state: 'detached' });

  await fileMenu(page, 'What the last import guessed or left out…');
  expect(await dialog.getByRole('listitem').count()).toBe(40);
  await dialog.getByRole('button', { name: 'Copy the list' }).click();
  const notice = page.getByRole('region', { name: 'Notices' }).getByText('40 lines copied.');
  await notice.waitFor();
  const [below, button] = await Promise.all([
    notice.boundingBox(),
    dialog.getByRole('button', { name: 'OK' }).boundingBox(),
  ]);
  expect(below!.y).toBeGreaterThan(button!.y + button!.height);
  await dialog.getByRole('button', { name: 'OK' }).click();
  await dialog.waitFor({ state: 'detached' });
});
