/** Earlier versions in the window: kept by the user and by the program, compared, looked at, gone back to whole or map by map. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { firstStartsWithExample } from './firstStarts.ts';
import { drop, fileMenu } from './menus.ts';
import type { OpenProgram } from './openProgram.ts';
import { fileDoc } from './savedDoc.ts';

const FILE = 'Sunrise Bakery (worked example).compass';
const model = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="t">
  <process id="p" name="Answer a complaint"><startEvent id="s"/><task id="a" name="Call back"/>
  <sequenceFlow id="f" sourceRef="s" targetRef="a"/></process>
</definitions>`;

const opened = firstStartsWithExample();
let program: OpenProgram;
beforeEach(() => void (program = opened()));

const mapNames = async (): Promise<string[]> => {
  await program.page.getByText('Saved', { exact: true }).waitFor();
  const doc = await fileDoc(join(program.documents, FILE));
  return Object.values(doc.map).map(({ name }) => name);
};

async function deleteMap(name: string): Promise<void> {
  const { page } = program;
  await page.getByRole('navigation', { name: 'Maps' }).getByRole('button', { name, exact: true }).click();
  await page.getByRole('button', { name: `What to do with ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Delete map' }).click();
  await page.getByText(`Deleted the map ${name}.`).waitFor();
}

it('before an import, laying out and going back the program keeps a state by itself, and each says what changed since', async () => {
  const { page } = program;
  await page.getByTestId('board').click({ position: { x: 300, y: 500 } });
  await page.keyboard.press('Control+Shift+l');
  await page
    .getByText(/^Map laid out/)
    .first()
    .waitFor({ state: 'attached' });
  await drop(page, [{ name: 'complaint.bpmn', content: model }]);
  await page.getByText('Imported 1 map from complaint.bpmn.').waitFor();

  await fileMenu(page, 'Earlier versions…');
  await page
    .getByRole('row', { name: 'Before importing complaint.bpmn' })
    .getByText('before an import')
    .click();
  const dialog = page.getByRole('dialog', { name: 'Earlier versions' });
  await dialog.getByText('New since (1): Answer a complaint').waitFor();
  await dialog.getByText('New since (1): Call back').waitFor();
  await dialog
    .getByRole('row', { name: /^Before laying out/ })
    .getByText('before laying out', { exact: true })
    .click();
  await dialog
    .getByText(/Moved since \(\d+\)/)
    .first()
    .waitFor();
  await dialog.getByRole('button', { name: 'Go back to it' }).click();
  await page.getByText(/Everything is as in “Before laying out .*” again/).waitFor();

  expect(await mapNames()).not.toContain('Answer a complaint');
  await fileMenu(page, 'Earlier versions…');
  await page
    .getByRole('row', { name: /^Before going back to/ })
    .getByText('before going back', { exact: true })
    .waitFor();
});

it('a named state gives back one map alone; what was done elsewhere since stays, and one undo leads forward again', async () => {
  const { page } = program;
  await page.keyboard.press('Control+Shift+s');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name', exact: true }).fill('Agreed on Monday');
  await page.keyboard.press('Enter');
  await page.getByText('Kept as “Agreed on Monday”.').waitFor();
  await deleteMap('Baking day');
  await deleteMap('Sale in the shop');

  await fileMenu(page, 'Earlier versions…');
  await page.getByRole('row', { name: 'Agreed on Monday' }).getByText('named by you').click();
  await page.getByText('Gone since (2): Baking day · Sale in the shop').waitFor();
  await page.getByRole('button', { name: 'Side by side…' }).click();
  const pair = page.getByRole('dialog', { name: 'Side by side' });
  await pair.getByRole('button', { name: /Map$/ }).click();
  await page.getByRole('option', { name: /^Baking day \(\d+ differences\)$/ }).click();
  await pair.getByText('This map is not in this state.').waitFor();
  const picture = pair.getByRole('img', { name: 'Agreed on Monday' });
  const whole = await picture.getAttribute('viewBox');
  await pair
    .getByRole('button', { name: /^Gone since: / })
    .first()
    .click();
  await expect.poll(() => picture.getAttribute('viewBox')).not.toBe(whole);
  await pair
    .getByRole('row', { name: /^Steps/ })
    .getByText('not known')
    .waitFor();
  await pair.getByRole('button', { name: 'Make PDF…' }).click();
  await page.getByRole('button', { name: 'Make PDF', exact: true }).click();
  await page.getByText(/^Made .*Side by side.*\.pdf/).waitFor();
  await fileMenu(page, 'Earlier versions…');
  await page.getByRole('row', { name: 'Agreed on Monday' }).getByText('named by you').click();
  await page.getByRole('button', { name: 'Look at it' }).click();
  await page.getByText(/You are looking at “Agreed on Monday”/).waitFor();
  await page.getByText('Read only', { exact: true }).waitFor();
  await page
    .getByRole('navigation', { name: 'Maps' })
    .getByRole('button', { name: 'Baking day', exact: true })
    .click();
  await page.getByRole('button', { name: 'Only this map' }).click();
  await page.getByText('The map Baking day is as in “Agreed on Monday” again.').waitFor();
  const names = await mapNames();
  expect([names.includes('Baking day'), names.includes('Sale in the shop')]).toEqual([true, false]);

  await page.getByRole('banner').getByRole('button', { name: /^Undo/ }).click();
  await page
    .getByRole('navigation', { name: 'Maps' })
    .getByRole('button', { name: 'Baking day', exact: true })
    .waitFor({ state: 'detached' });
  expect(await mapNames()).not.toContain('Baking day');
});

it('the backup of the day is listed with what changed since, and opens as a file beside the open one', async () => {
  const { page, documents } = program;
  await deleteMap('Baking day');
  await mapNames();
  const bytes = readFileSync(join(documents, FILE));

  await fileMenu(page, 'Earlier versions…');
  await page
    .getByRole('row', { name: /^Backup of/ })
    .getByText('daily backup')
    .click();
  await page.getByText('Gone since (1): Baking day').waitFor();
  await page.getByRole('button', { name: 'Open as a copy' }).click();

  await page.getByText(/This copy is Sunrise Bakery \(worked example\) \(as of .*\)\.compass/).waitFor();
  await page
    .getByRole('navigation', { name: 'Maps' })
    .getByRole('button', { name: 'Baking day', exact: true })
    .waitFor();
  expect(existsSync(join(documents, FILE))).toBe(true);
  expect(readFileSync(join(documents, FILE)).equals(bytes)).toBe(true);
});

it('side by side leads into a closed subprocess in which something differs', async () => {
  const { page } = program;
  const element = (name: string) =>
    page
      .getByRole('application')
      .getByLabel(new RegExp(`^${name}`))
      .first();
  const beside = { position: { x: 10, y: 30 } };
  await element('Type the order').click(beside);
  await element('Check stock in').click({ ...beside, modifiers: ['Shift'] });
  await page.getByRole('button', { name: 'Take out as a subprocess' }).click();
  await page.getByLabel('Name of Subprocess').waitFor();
  await page.keyboard.type('Enter and check');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+s');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name', exact: true }).fill('Agreed');
  await page.keyboard.press('Enter');
  await page.getByText('Kept as “Agreed”.').waitFor();
  await element('Enter and check').click(beside);
  await page.keyboard.press('Control+Enter');
  await element('Type the order').click(beside);
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: /^Name of/ }).waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Scan the order');
  await page.keyboard.press('Enter');
  await element('Scan the order').waitFor();

  await fileMenu(page, 'Earlier versions…');
  await page.getByRole('row', { name: 'Agreed' }).getByText('named by you').click();
  await page.getByRole('button', { name: 'Side by side…' }).click();
  const pair = page.getByRole('dialog', { name: 'Side by side' });
  // Where one is in the map is what is shown first.
  await pair.getByRole('button', { name: /Enter and check \(1 difference\)/ }).waitFor();
  await pair.getByText('Reworded since: Type the order into the till → Scan the order').waitFor();
  await pair.getByRole('button', { name: /Map$/ }).click();
  await page.getByRole('option', { name: 'Online order to delivery (1 difference)', exact: true }).click();
  await pair.getByText('Changed since: Enter and check (1 difference inside)').waitFor();
  await pair.getByRole('button', { name: 'Look inside Enter and check' }).click();
  await pair.getByRole('img', { name: 'Today' }).getByText('Scan the order').waitFor();

  // A number of either state says how it comes about there, and its card closes alone.
  for (const state of ['Agreed', 'Today']) {
    const number = new RegExp(`^Why .*, ${state}$`);
    await pair.getByRole('button', { name: number }).nth(1).click();
    await page
      .getByRole('dialog', { name: number })
      .getByText(/How it is worked out/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: number }).waitFor({ state: 'detached' });
  }
  await pair.getByRole('button', { name: 'Close' }).last().click();
});
