/** Files of other tools in the window: a large one with bar and cancel, several at once, and those that are refused with reason and place. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { firstStarts } from './firstStarts.ts';
import { drop, type Dropped } from './menus.ts';
import type { OpenProgram } from './openProgram.ts';

const opened = firstStarts();
let program: OpenProgram;
beforeEach(() => void (program = opened()));

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const MODEL = 'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="t"';
const model = (name: string, inside = '<task id="a" name="Call back"/>'): string =>
  `${HEAD}\n<definitions ${MODEL}>\n<process id="p" name="${name}">${inside}</process>\n</definitions>`;

/** A drawing of draw.io: an oval, a box, a line. */
const cell = (id: string, label: string, style: string, x: number): string =>
  `<mxCell id="${id}" value="${label}" style="${style}" vertex="1" parent="1"><mxGeometry x="${x}" y="0" width="120" height="60" as="geometry"/></mxCell>`;
const drawing = `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cell('a', 'A call', 'ellipse', 0)}${cell('b', 'Answer it', '', 200)}<mxCell id="l" edge="1" parent="1" source="a" target="b"/></root></mxGraphModel>`;

/** Steps in rows of fifty with as many words each as make some megabytes. */
function largeModel(steps: number): string {
  const words = 'Check what came in, write it down and tell the next one. '.repeat(22);
  const task = (n: number) =>
    `<task id="t${n}" name="Step ${n}"><documentation>${words}</documentation></task>`;
  return model('Large', Array.from({ length: steps }, (_, n) => task(n)).join('\n'));
}

it('a file of eight megabytes shows how far it is; cancelled, it leaves nothing behind', async () => {
  const { page, documents } = program;
  await drop(page, [{ name: 'large.bpmn', content: largeModel(6000) }]);
  await page.getByText('Reading large.bpmn').waitFor();
  await page.getByRole('progressbar', { name: 'Reading large.bpmn' }).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();

  await page.getByText('Reading large.bpmn').waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'What do you want to map?' }).waitFor();
  expect(existsSync(documents) ? readdirSync(documents) : []).toEqual([]);
});

it('of several files dropped at once the bad one is named with its reason and the others come in', async () => {
  const { page, documents } = program;
  await drop(page, [
    { name: 'first.bpmn', content: model('Answer a complaint') },
    { name: 'broken.bpmn', content: model('Broken').slice(0, 150) },
    { name: 'second.bpmn', content: model('Send a reminder') },
    { name: 'sketch.drawio', content: drawing },
    { name: 'letter.docx', content: 'no model' },
  ]);

  const message = page.getByRole('dialog', { name: 'broken.bpmn was not imported' });
  await message.getByText(/Nothing was changed/).waitFor();
  await message.getByRole('button', { name: 'OK' }).click();
  await page
    .getByText(/Only models, drawings, tables and workspaces can be dropped here, not letter\.docx/)
    .waitFor();
  const maps = page.getByRole('navigation', { name: 'Maps' });
  await maps.getByRole('button', { name: 'Answer a complaint', exact: true }).waitFor();
  await maps.getByRole('button', { name: 'Send a reminder', exact: true }).waitFor();
  // A drawing comes in by the same door, and tells what was guessed.
  await maps.getByRole('button', { name: 'sketch', exact: true }).waitFor();
  const guesses = page.getByRole('dialog', { name: 'Imported, with some things guessed or left out' });
  await guesses.getByText(/guessed: it is read as a start/).waitFor();
  await guesses.getByRole('button', { name: 'OK' }).click();
  expect(readdirSync(documents)).toContain('first.compass');
});

const nested = (depth: number): string => '<subProcess id="s">'.repeat(depth);
const refused: readonly (Dropped & { readonly said: RegExp })[] = [
  { name: 'letter.bpmn', content: 'Dear customer', said: /not readable XML: .*line 1/i },
  { name: 'cut.bpmn', content: model('Cut').slice(0, -30), said: /(breaks off|not readable XML).*line \d/i },
  { name: 'page.bpmn', content: '<html><body/></html>', said: /XML but not a BPMN 2\.0 model/ },
  {
    name: 'entity.bpmn',
    content: model('Entity').replace(
      '<definitions',
      '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><definitions',
    ),
    said: /asks for something outside itself, which is refused: .*line \d/i,
  },
  { name: 'deep.bpmn', content: model('Deep', nested(300)), said: /nested too deeply .*line \d/i },
  {
    name: 'latin.bpmn',
    content: [...Buffer.from(model('Caf\u00e9'), 'latin1')],
    said: /encoding it names: .*line 3/i,
  },
  { name: 'page.drawio', content: '<html><body/></html>', said: /XML but not a drawing of draw\.io/ },
  { name: 'plan.vsdx', content: 'Dear customer', said: /no packed file of the kind that its name says/ },
  {
    name: 'boxes.drawio',
    content: drawing.replace(/<mxCell id="l".*?\/>/, ''),
    said: /no process in this file: .*no line/,
  },
  { name: 'huge.bpmn', content: { megabytes: 40 }, said: /larger than what can be imported: .*32/ },
  { name: 'empty.bpmn', content: '', said: /Nothing was changed/ },
];

it('what is no model is refused in a sentence that says what is wrong and where; the workspace stays as it was', async () => {
  const { page, documents } = program;
  await page.getByRole('button', { name: /The worked example/ }).click();
  await page.getByRole('navigation', { name: 'Maps' }).waitFor();
  const path = join(documents, 'Sunrise Bakery (worked example).compass');
  const bytes = readFileSync(path);

  for (const { said, ...file } of refused) {
    await drop(page, [file]);
    const message = page.getByRole('dialog', { name: `${file.name} was not imported` });
    await message.getByText(/Nothing was changed/).waitFor();
    expect(await message.getByRole('paragraph').first().textContent()).toMatch(said);
    await message.getByRole('button', { name: 'OK' }).click();
  }

  expect(readFileSync(path).equals(bytes)).toBe(true);
});
