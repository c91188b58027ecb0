/** A process drawn, marked, joined, read, found, listed and printed by key presses alone: no mouse, no click, nothing done to the page. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openProgram, type OpenProgram } from './openProgram.ts';
import { savedDoc } from './savedDoc.ts';

let program: OpenProgram;
afterEach(() => program.dispose());

/** The keyboard of a person: every press is counted, the letters of a name are not. */
function keyboardOf({ page }: OpenProgram) {
  let count = 0;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      count += 1;
      await page.keyboard.press(key);
    }
  };
  const naming = page.getByRole('textbox', { name: /^Name of/ });
  return {
    press,
    pressed: () => count,
    /** A name typed where it is asked for, taken with Enter. */
    async name(words: string) {
      await naming.waitFor();
      await page.keyboard.type(words);
      await press('Enter');
      await naming.waitFor({ state: 'detached' });
    },
  };
}

it('a process of 12 steps with a decision and two lanes takes fewer than 120 key presses', async () => {
  program = await openProgram({ size: { width: 1280, height: 720 } });
  const { page, documents } = program;
  const { press, pressed, name } = keyboardOf(program);
  const onMap = (words: string) =>
    page
      .getByRole('application')
      .getByLabel(new RegExp(`^${words}`))
      .first();
  const grow = async (way: 'Right' | 'Down' | 'Up', words: string) => {
    await press(`Control+Arrow${way}`);
    await name(words);
    await onMap(words).waitFor();
  };
  await page.getByRole('heading', { name: 'What do you want to map?' }).waitFor();

  await press('Control+Alt+n');
  await page.getByRole('textbox', { name: 'Name of the business' }).waitFor();
  await press('Enter');
  await name('Take the order');
  await press('n', 'l', 'a', 'n', 'Enter');
  await name('Shop');
  await press('n', 'l', 'a', 'n', 'Enter');
  await name('Bakery');
  await press('Tab', 'Tab');
  for (const words of ['Check the address', 'Look into the stock']) await grow('Right', words);
  await press('a', 'd', 'e', 'Enter');
  await name('In stock?');
  await grow('Right', 'Confirm');
  await press('1');
  for (const words of ['Pack', 'Hand over', 'Write the bill', 'Send the bill', 'File the order'])
    await grow('Right', words);
  await press('a', 'e', 'n', 'd', 'Enter');
  await page.screenshot({ path: '/tmp/read/k1.png' });
  await press(
    'Alt+ArrowLeft',
    'Alt+ArrowLeft',
    'Alt+ArrowLeft',
    'Alt+ArrowLeft',
    'Alt+ArrowLeft',
    'Alt+ArrowLeft',
    'Alt+ArrowLeft',
  );
  await grow('Down', 'Order flour');
  await press('2');
  for (const words of ['Bake', 'Cool down']) await grow('Right', words);
  await page.screenshot({ path: '/tmp/read/k2.png' });
  await press('c', 'ArrowUp');
  await page.screenshot({ path: '/tmp/read/k3.png' });
  await press('Enter');
  await page.screenshot({ path: '/tmp/read/k4.png' });
  const drawn = pressed();
  console.log(`${drawn} key presses drew it`);
  expect(drawn).toBeLessThan(120);
  const doc = await savedDoc(program);
  expect(Object.keys(doc.step)).toHaveLength(12);
  expect(Object.values(doc.lane).map((lane) => lane.name)).toEqual(['Shop', 'Bakery']);
  console.log(
    JSON.stringify(
      Object.values(doc.step).map(({ name, laneId }) => [name, laneId && doc.lane[laneId]?.name]),
    ),
    documents,
  );
}, 180_000);
