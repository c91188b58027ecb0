/** Drawing with mouse and keys in the real window; what counts is what the file holds. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Page } from 'playwright-core';
import type { Doc } from '../../shared/model/index.ts';
import { firstStarts } from './firstStarts.ts';
import { openProgram, type OpenProgram } from './openProgram.ts';
import { fileDoc } from './savedDoc.ts';

const size = { width: 1440, height: 900 };
const opened = firstStarts(size);

const fileIn = (documents: string): string => {
  const found = readdirSync(documents, { recursive: true })
    .map(String)
    .find((name) => name.endsWith('.compass'));
  if (!found) throw new Error(`no workspace in <${documents}>`);
  return join(documents, found);
};

/** The file's names of steps and its lines as "from > to", read from disk, once the screen says that all is saved. */
async function drawn(page: Page, path: string) {
  await page.getByText('Saved', { exact: true }).waitFor();
  const doc = await fileDoc(path);
  return { doc, lines: linesOf(doc) };
}

function linesOf(doc: Doc): string[] {
  const name = (id: string) =>
    doc.step[id]?.name ?? doc.gateway[id]?.name ?? (doc.event[id] ? doc.event[id].position : id);
  return Object.values(doc.flow)
    .map((flow) => `${name(flow.fromId)} > ${name(flow.toId)}${flow.name === '' ? '' : `: ${flow.name}`}`)
    .toSorted();
}

const board = (page: Page) => page.getByRole('application');
const node = (page: Page, name: string) =>
  board(page)
    .getByLabel(new RegExp(`^${name}`))
    .first();
const settle = (page: Page) => page.waitForTimeout(350);

async function middleOf(page: Page, name: string) {
  const box = await node(page, name).boundingBox();
  if (!box) throw new Error(`nothing on the map called <${name}>`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, box };
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 6 });
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}

async function blankMap({ page }: OpenProgram) {
  await page.getByRole('button', { name: 'A blank map' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
  await page.getByLabel('Name of Step').waitFor();
}

async function type(page: Page, name: string) {
  await page.getByRole('textbox', { name: /^Name of/ }).waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await settle(page);
}

it('shapes are taken from the palette, put into a line, duplicated and marked', async () => {
  const program = opened();
  const { page } = program;
  await blankMap(program);
  const path = fileIn(program.documents);
  await type(page, 'First');
  await page.keyboard.press('Control+ArrowRight');
  await type(page, 'Last');

  // Dropped on the line between them, a new step goes in.
  const first = await middleOf(page, 'First');
  const last = await middleOf(page, 'Last');
  const shape = await page
    .getByRole('toolbar', { name: 'Shapes' })
    .getByRole('button', { name: 'Step', exact: true })
    .boundingBox();
  await drag(page, { x: shape!.x + 15, y: shape!.y + 15 }, { x: (first.x + last.x) / 2, y: first.y });
  await type(page, 'Between');
  expect((await drawn(page, path)).lines).toEqual(['Between > Last', 'First > Between', 'start > First']);

  // M B marks it; its pin is part of what is spoken.
  await page.keyboard.press('m');
  await page.keyboard.press('b');
  await board(page)
    .getByLabel(/^Between, .*Bottleneck/)
    .waitFor();
  const { doc } = await drawn(page, path);
  expect(Object.values(doc.mark).map((mark) => mark.type)).toEqual(['bottleneck']);

  // All of it duplicated is one entry.
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+d');
  await settle(page);
  expect((await drawn(page, path)).lines).toHaveLength(6);
  await page.keyboard.press('Control+z');
  await settle(page);
  expect((await drawn(page, path)).lines).toHaveLength(3);

  // Laid out automatically is one entry too.
  await page.keyboard.press('Control+Shift+l');
  await page.getByText('Map laid out.').waitFor();
  await settle(page);
  await page.keyboard.press('Control+z');
  await settle(page);
  expect((await drawn(page, path)).doc.step).toEqual(doc.step);
}, 120_000);

it('a process is drawn, joined, healed and undone, and the undo goes on after a new start', async () => {
  const program = opened();
  const { page } = program;
  await blankMap(program);
  const path = fileIn(program.documents);

  // The first step is named at once; A adds the next, Ctrl+arrow grows further ones.
  await type(page, 'Take order');
  await page.keyboard.press('a');
  await page.getByRole('combobox', { name: 'What comes next?' }).waitFor();
  await page.keyboard.type('deci');
  await page.keyboard.press('Enter');
  await type(page, 'In stock?');
  await page.keyboard.press('Control+ArrowRight');
  await type(page, 'Confirm');
  await page.keyboard.press('1');
  await settle(page);
  await page.keyboard.press('Alt+ArrowLeft');
  await settle(page);
  await page.keyboard.press('Control+ArrowDown');
  await type(page, 'Order flour');
  await page.keyboard.press('2');
  await settle(page);

  // With the mouse: a line pulled from the rim of one box to the other.
  const flour = await middleOf(page, 'Order flour');
  const confirm = await middleOf(page, 'Confirm');
  await page.mouse.move(flour.x, flour.y);
  await drag(page, { x: flour.box.x + flour.box.width + 5, y: flour.y }, confirm);
  await settle(page);
  const whole = [
    'In stock? > Confirm: Yes',
    'In stock? > Order flour: No',
    'Order flour > Confirm',
    'Take order > In stock?',
    'start > Take order',
  ];
  expect((await drawn(page, path)).lines).toEqual(whole);

  // Moved with the mouse: one entry, and the place is in the file.
  const before = (await drawn(page, path)).doc;
  const confirmId = Object.values(before.step).find((step) => step.name === 'Confirm')!.id;
  await drag(page, confirm, { x: confirm.x + 60, y: confirm.y - 90 });
  await settle(page);
  const moved = (await drawn(page, path)).doc.step[confirmId]!;
  expect(moved.y).toBeLessThan(before.step[confirmId]!.y - 60);
  await page.keyboard.press('Control+z');
  await settle(page);
  expect((await drawn(page, path)).doc.step[confirmId]).toEqual(before.step[confirmId]);

  // A drag that Escape ends has never been.
  await page.mouse.move(confirm.x, confirm.y);
  await page.mouse.down();
  await page.mouse.move(confirm.x + 120, confirm.y + 80, { steps: 5 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await settle(page);
  expect((await drawn(page, path)).doc.step[confirmId]).toEqual(before.step[confirmId]);

  // Renamed by double click.
  const order = await middleOf(page, 'Take order');
  await page.mouse.dblclick(order.x, order.y);
  await type(page, 'Take the order');
  expect((await drawn(page, path)).lines).toContain('start > Take the order');

  // Deleted: the line heals; undone and redone.
  await page.keyboard.press('Delete');
  await settle(page);
  expect((await drawn(page, path)).lines).toContain('start > In stock?');
  await page.keyboard.press('Control+z');
  await settle(page);
  expect((await drawn(page, path)).lines).toContain('Take the order > In stock?');
  await page.keyboard.press('Control+Shift+z');
  await settle(page);
  expect((await drawn(page, path)).lines).toContain('start > In stock?');

  // A new run of the program still knows what can be undone.
  await program.close();
  const again = await openProgram({ size, folder: program.folder, openPath: path });
  onTestFinished(() => again.dispose());
  await node(again.page, 'Confirm').waitFor();
  await board(again.page).focus();
  await again.page.keyboard.press('Control+z');
  await settle(again.page);
  expect((await drawn(again.page, path)).lines).toContain('Take the order > In stock?');
  await again.page.keyboard.press('Control+z');
  await settle(again.page);
  expect((await drawn(again.page, path)).lines).toEqual(whole);
  expect(again.complaints).toEqual([]);
}, 120_000);
