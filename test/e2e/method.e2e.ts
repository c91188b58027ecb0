/** The method seen and changed, saved as a file and taken back from one: in the window, asserted on the file. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openExample } from './openExample.ts';
import type { OpenProgram } from './openProgram.ts';
import { savedDoc } from './savedDoc.ts';

let program: OpenProgram;
beforeAll(async () => {
  program = await openExample();
}, 90_000);
afterAll(() => program.dispose());

const settings = async () => (await savedDoc(program)).methodSetting as { readonly [id: string]: unknown };

it('is changed by keyboard, refuses what cannot be, goes into a file and comes back compared in words', async () => {
  const { page, documents } = program;
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('searchbox', { name: 'Command palette' }).fill('Method');
  await page.getByRole('option', { name: 'Method: weights and assumptions…' }).click();
  const method = page.getByRole('dialog', { name: 'Method' });

  await method.getByRole('tab', { name: 'Weights' }).focus();
  await page.keyboard.press('ArrowRight');
  const likely = method.getByRole('group', { name: 'Work time' }).getByRole('textbox', { name: 'likely' });
  await likely.fill('45 min');
  await likely.press('Enter');
  await method.getByText('“Work time, likely” must not be more than “Work time, high”.').waitFor();
  await likely.fill('20 min');
  await likely.press('Enter');
  await method.getByText('1 value is changed').waitFor();

  await method.getByRole('tab', { name: 'Words' }).click();
  const checking = method.getByRole('textbox', { name: 'Work: Checking' });
  await checking.fill('check, Überprüf, check');
  await checking.press('Tab');
  await method.getByRole('tab', { name: 'Catalogue' }).click();
  await method.getByRole('button', { name: 'Where customers meet a machine' }).press('Enter');
  const contact = method.getByRole('list', { name: 'Where customers meet a machine' });
  await contact.getByRole('checkbox', { name: 'Draft replies' }).focus();
  await page.keyboard.press('Space');
  await method.getByRole('tab', { name: /^Changed/ }).click();
  await method.getByText('Work time, likely: 20 min in place of 10 min.').waitFor();
  await method.getByText('With “Draft replies” customers meet a machine in place of a person.').waitFor();
  expect(await settings()).toMatchObject({
    figures: { values: { 'assumed.touch.likely': 20 } },
    contact: { values: { P21: true } },
    'words.en': { values: { 'verbs.check': ['check', 'uberpruf'] } },
  });

  await method.getByRole('button', { name: 'Save as a file…' }).click();
  const save = page.getByRole('dialog', { name: 'Save as a file…' });
  await save.getByRole('textbox', { name: 'File name' }).fill('ours');
  await page.keyboard.press('Enter');
  await save.waitFor({ state: 'detached' });
  const path = join(documents, 'ours.json');
  await expect.poll(() => readFile(path, 'utf8').catch(() => ''), { timeout: 15_000 }).toContain('uberpruf');

  await method.getByRole('button', { name: 'All back to default' }).click();
  await method.getByText('Nothing is changed.').first().waitFor();
  await expect.poll(settings, { timeout: 15_000 }).toEqual({});

  const source = await readFile(path, 'utf8');
  await writeFile(join(documents, 'bad.json'), source.replace('"caps.paper": 35', '"caps.paper": 350'));
  await take('bad.json');
  const refused = page.getByRole('dialog', { name: 'The method in bad.json was not taken over' });
  await refused.getByText(/“Paper first” has a value that it cannot have/).waitFor();
  await page.keyboard.press('Escape');

  await take('ours.json');
  const question = page.getByRole('alertdialog', { name: 'Take over this method?' });
  await question.getByText('Work time, likely: 20 min in place of 10 min.').waitFor();
  await question.getByRole('button', { name: 'Take over' }).click();
  await method.getByText('3 values are changed').waitFor();
  expect(Object.keys(await settings()).toSorted()).toEqual(['contact', 'figures', 'words.en']);
});

/** Chooses a file of the folder in the dialog of the page. */
async function take(name: string): Promise<void> {
  const { page } = program;
  await page.getByRole('button', { name: 'Take from a file…' }).click();
  const files = page.getByRole('dialog', { name: 'Take from a file…' });
  await files.getByText(name, { exact: true }).dblclick();
}
