/** Tables that come back filled in: by dropping and by the menu, looked at before anything is done, taken over by one edit, refused in words. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { makeTables } from '../../electron/ipc/makeTables.ts';
import { apply, updated } from '../../shared/changes/index.ts';
import { figureId, saidFigure, setFigure } from '../../shared/commands/index.ts';
import { byOrder, type Doc, type Step } from '../../shared/model/index.ts';
import { createText } from '../../shared/text/index.ts';
import { countingIds } from '../shared/exchange/readers.ts';
import { firstStarts } from './firstStarts.ts';
import { drop, fileMenu } from './menus.ts';
import type { OpenProgram } from './openProgram.ts';
import { savedDoc } from './savedDoc.ts';

const opened = firstStarts();
let program: OpenProgram;
beforeEach(() => void (program = opened()));

const plain = ({ type }: Step) => type !== 'call' && type !== 'subprocess';
const touchOf = (doc: Doc, { id }: Step) => doc.figure[figureId(id, 'touch')]?.likely;

async function openTheExample(): Promise<{ doc: Doc; step: Step; other: Step }> {
  const { page } = program;
  await page.getByRole('button', { name: /The worked example/ }).click();
  await page.getByRole('navigation', { name: 'Maps' }).waitFor();
  const doc = await savedDoc(program);
  const [step, other] = Object.values(doc.step).filter(plain);
  return { doc, step: step!, other: other! };
}

it('a table dropped on the window shows what it changes and what it does not; a tick leaves a value out; cancelled it changes nothing, taken over one undo takes it back', async () => {
  const { page } = program;
  const { doc, step, other } = await openTheExample();
  const lines = [
    'Id;Step;Work per time (minutes);Remark',
    `${step.id};Read the orders;77;x`,
    `${other.id};;lots;`,
    ';Make it rain;5;',
  ];
  const file = { name: 'filled.csv', content: lines.join('\n') };

  await drop(page, [file]);
  const preview = page.getByRole('alertdialog', { name: 'What filled.csv changes' });
  await preview.getByRole('row', { name: /Work per time \(minutes\).*77/ }).waitFor();
  await preview.getByRole('row', { name: /Step.*Read the orders/ }).waitFor();
  await preview.getByRole('heading', { name: '3 things are not read' }).waitFor();
  await preview.getByText(/“lots”/).waitFor();
  await preview.getByText(/no step of this workspace is called “Make it rain”/).waitFor();
  await preview.getByRole('button', { name: 'Cancel' }).click();
  await preview.waitFor({ state: 'detached' });
  expect(await savedDoc(program)).toEqual(doc);

  await drop(page, [file]);
  const name = preview.getByRole('checkbox', { name: 'Take Step of' });
  await name.uncheck({ force: true });
  await preview.getByRole('button', { name: 'Change 1 value', exact: true }).click();
  await page.getByText('1 value changed from filled.csv.').waitFor();
  await expect.poll(async () => touchOf(await savedDoc(program), step)).toBe(77);
  expect((await savedDoc(program)).step[step.id]!.name).toBe(step.name);
  await page.keyboard.press('Control+z');
  await expect.poll(() => savedDoc(program)).toEqual(doc);

  await drop(page, [file]);
  const all = preview.getByRole('checkbox', { name: 'Take all of' });
  await all.uncheck({ force: true });
  expect(await preview.getByRole('button', { name: 'Change 0 values' }).isDisabled()).toBe(true);
  await all.check({ force: true });
  await preview.getByRole('button', { name: 'Change 2 values' }).click();
  await page.getByText('2 values changed from filled.csv.').waitFor();
  await expect.poll(async () => touchOf(await savedDoc(program), step)).toBe(77);
  expect((await savedDoc(program)).step[step.id]!.name).toBe('Read the orders');

  // The same file once more says nothing but what it could not say before.
  await drop(page, [
    {
      ...file,
      content: lines
        .slice(0, 2)
        .join('\n')
        .replaceAll(/;[^;]*$/gm, ''),
    },
  ]);
  await page.getByText('filled.csv says what the workspace says already.').waitFor();

  await page.keyboard.press('Control+z');
  await expect.poll(() => savedDoc(program)).toEqual(doc);
});

it('a workbook comes back by File > Import, with steps and measurements; the state before it is kept', async () => {
  const { page, documents } = program;
  const { doc, step } = await openTheExample();
  const measurement = Object.values(doc.measurement)[0]!;
  const said = saidFigure(undefined, { likely: 77, low: null, high: null, unit: 'min' });
  const figure = { ...said, ownerKind: 'step', ownerId: step.id, attribute: 'touch' } as const;
  const today = '2026-11-23';
  const filled = apply(doc, [
    ...setFigure.plan(doc, figure, { newId: countingIds(), today }),
    updated('measurement', measurement, { value: measurement.value + 1 }),
  ]);
  const maps = Object.values(filled.map).toSorted(byOrder);
  const workbook = await makeTables({ doc: filled, maps, today, text: createText('en') }, 'all');
  writeFileSync(join(documents, 'filled.xlsx'), workbook);

  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'File', exact: true }).click();
  // Its name on the screen ends with its key.
  await page.getByRole('menuitem', { name: /^Import…/ }).click();
  const choice = page.getByRole('dialog', { name: 'Import a model, drawing or table' });
  await choice.getByText('filled.xlsx').dblclick();
  const preview = page.getByRole('alertdialog', { name: 'What filled.xlsx changes' });
  await preview.getByText(/sheets Marks, Findings/).waitFor();
  await preview.getByRole('button', { name: 'Change 2 values' }).click();

  await page.getByText('2 values changed from filled.xlsx.').waitFor();
  await expect.poll(async () => touchOf(await savedDoc(program), step)).toBe(77);
  expect((await savedDoc(program)).measurement[measurement.id]!.value).toBe(measurement.value + 1);
  await fileMenu(page, 'Earlier versions…');
  await page.getByText('Before importing filled.xlsx').waitFor();
  await page.keyboard.press('Escape');
});

it('without a workspace, and of another kind, a table is refused in a sentence', async () => {
  const { page } = program;
  const refused = async (name: string, content: string, said: RegExp) => {
    await drop(page, [{ name, content }]);
    const message = page.getByRole('dialog', { name: `${name} was not imported` });
    await message.getByText(said).waitFor();
    await message.getByRole('button', { name: 'OK' }).click();
  };
  await refused('steps.csv', 'Id,Step\na,b', /open the workspace first/);
  await openTheExample();
  await refused('people.csv', 'Name,Age\nAnn,7', /no table of steps.*Nothing was changed/);
  await refused('broken.xlsx', 'Dear customer', /no packed file.*Nothing was changed/);
});
