/** Files in, out and back: import by dropping, named states, the dialog for files in the page, exports. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { firstStarts } from './firstStarts.ts';
import { drop, exportMenu, fileMenu } from './menus.ts';
import type { OpenProgram } from './openProgram.ts';

const model = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="t">
  <process id="p" name="Answer a complaint &lt;b&gt;">
    <startEvent id="s"/><task id="a" name="Read it"/><task id="b" name="Call back"/><endEvent id="e"/>
    <sequenceFlow id="f1" sourceRef="s" targetRef="a"/><sequenceFlow id="f2" sourceRef="a" targetRef="b"/>
    <sequenceFlow id="f3" sourceRef="b" targetRef="e"/>
  </process>
</definitions>`;

const opened = firstStarts();
let program: OpenProgram;
beforeEach(() => void (program = opened()));

describe('import', () => {
  it('a dropped model becomes a map that is laid out, its markup is text, and one undo takes it back', async () => {
    const { page, documents } = program;

    await drop(program.page, [{ name: 'complaint.bpmn', content: model }]);

    await page.getByRole('button', { name: 'Name of the map: Answer a complaint <b>' }).waitFor();
    await page.getByText('Call back').first().waitFor();
    expect(existsSync(join(documents, 'complaint.compass'))).toBe(true);
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await page.getByText('No map yet').waitFor();
  });

  it('a broken file says what is wrong and changes nothing', async () => {
    const { page } = program;

    await drop(program.page, [{ name: 'broken.bpmn', content: model.slice(0, 300) }]);

    await page
      .getByRole('dialog', { name: 'broken.bpmn was not imported' })
      .getByText('Nothing was changed')
      .waitFor();
    await page.getByRole('button', { name: 'OK' }).click();
    await page.getByRole('heading', { name: 'What do you want to map?' }).waitFor();
  });
});

describe('the dialog for files', () => {
  it('walks folders, opens by keyboard, and asks before it replaces', async () => {
    const { page, documents } = program;
    await drop(program.page, [{ name: 'complaint.bpmn', content: model }]);
    await page.getByText('Call back').first().waitFor();
    const target = join(documents, 'out.bpmn');
    writeFileSync(target, 'old');

    await exportMenu(program.page, 'Export as BPMN…');
    const dialog = page.getByRole('dialog', { name: 'Export as BPMN…' });
    await dialog.getByRole('textbox', { name: 'File name' }).fill('out');
    await dialog.getByText('out.bpmn').waitFor();
    await page.keyboard.press('Enter');
    const question = page.getByRole('alertdialog', { name: 'Replace the file?' });
    await question.waitFor();
    expect(readFileSync(target, 'utf8')).toBe('old');
    await question.getByRole('button', { name: 'Replace' }).click();
    await page.getByText('Written: out.bpmn.').waitFor();

    expect(readFileSync(target, 'utf8')).toContain('Call back');

    // Tables by the same road: one as CSV, which is asked for by keyboard; all of them as a workbook.
    await exportMenu(page, 'Export a table (CSV)…');
    const asked = page.getByRole('dialog', { name: 'Export a table (CSV)' });
    await asked.getByRole('button', { name: /Which table\?/ }).press('Enter');
    await page.getByRole('option', { name: 'Steps' }).press('Enter');
    await asked.getByRole('button', { name: 'Choose the file…' }).click();
    await page.getByRole('textbox', { name: 'File name' }).fill('steps');
    await page.keyboard.press('Enter');
    await page.getByText('Written: steps.csv.').waitFor();
    expect(readFileSync(join(documents, 'steps.csv'), 'utf8')).toMatch(/Call back/);
    await exportMenu(page, 'Export tables (Excel)…');
    await page.getByRole('textbox', { name: 'File name' }).fill('tables');
    await page.keyboard.press('Enter');
    await page.getByText('Written: tables.xlsx.').waitFor();
    expect(readFileSync(join(documents, 'tables.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('named states', () => {
  it('are kept, looked at read-only, and gone back to by what one undo takes back', async () => {
    const { page } = program;
    await drop(program.page, [{ name: 'complaint.bpmn', content: model }]);
    await page.getByText('Call back').first().waitFor();
    await page.keyboard.press('Control+Shift+s');
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: 'Name', exact: true })
      .fill('Before the new till');
    await page.keyboard.press('Enter');
    await page.getByText('Kept as “Before the new till”.').waitFor();
    await page.getByRole('button', { name: 'What to do with Answer a complaint <b>' }).click();
    await page.getByRole('menuitem', { name: 'Delete map' }).click();
    await page.getByText('No map yet').waitFor();

    await fileMenu(program.page, 'Earlier versions…');
    await page.getByRole('row', { name: /Before the new till/ }).click();
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.getByText(/You are looking at “Before the new till”/).waitFor();
    await page.getByText('Call back').first().waitFor();
    await page.getByRole('button', { name: 'Go back to this state' }).click();

    await page.getByText('Everything is as in “Before the new till” again.').waitFor();
    await page.getByText('Call back').first().waitFor();
    await page.getByRole('banner').getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('No map yet').waitFor();
  });
});
