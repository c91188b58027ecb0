/** A process drawn, marked, joined, read, found, listed and printed by key presses alone: no mouse, no click, nothing done to the page. */
import { readdirSync } from 'node:fs';
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
    name: async (words: string) => {
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
  await name('Order filed');
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
  await press('c', 'ArrowUp');
  await press('Enter');
  const drawn = pressed();
  console.log(`${drawn} key presses drew it`);
  expect(drawn).toBeLessThan(120);
  const doc = await savedDoc(program);
  const steps = new Map(Object.values(doc.step).map((step) => [step.name, step]));
  const laneOf = (words: string) => doc.lane[steps.get(words)?.laneId ?? '']?.name;
  const flows = Object.values(doc.flow);
  expect(steps.size).toBe(12);
  expect([laneOf('Take the order'), laneOf('Bake')]).toEqual(['Shop', 'Bakery']);
  expect(flows.map((flow) => flow.name)).toEqual(expect.arrayContaining(['Yes', 'No']));
  const ends = flows.map(({ fromId, toId }) => [fromId, toId]);
  expect(ends).toContainEqual([steps.get('Cool down')?.id, steps.get('Pack')?.id]);

  // Found by its name, and marked.
  await press('Control+f');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('Bake');
  await page
    .getByRole('option', { name: /^Bake\b/ })
    .first()
    .waitFor();
  await press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await press('m', 'b');
  await onMap('Bake, Step, by Bakery, marks: Bottleneck').waitFor();

  // Read from where it is, and in brief.
  const heard = async (words: string) => {
    const said = () => page.getByTestId('board').locator('[role="status"]').textContent();
    await expect.poll(said, { timeout: 5000 }).toContain(words);
  };
  await press('r');
  await heard('Bake, Step, Bakery, marks: Bottleneck');
  await press('ArrowRight');
  await heard('Cool down, Step, Bakery. Then Pack.');
  await press('Escape', 'Shift+r');
  await heard('12 steps, 2 lanes: Shop, Bakery, 1 decision. Bottleneck: Bake.');

  // As a list, and back on the map.
  await press('Control+Alt+s');
  await page.getByRole('textbox', { name: /^What, line/ }).waitFor();
  await press('Escape', 'Control+Alt+s');

  await press('Control+p');
  await page.getByRole('dialog').waitFor();
  await press('Enter');
  await page.getByText(/^Made .*pdf, \d+ pages?\.$/).waitFor();
  const files = readdirSync(documents, { recursive: true }).map(String);
  expect(files.filter((file) => file.endsWith('.pdf'))).toHaveLength(1);
  console.log(`${pressed() - drawn} more found, marked, read, listed and printed it`);
  expect(program.complaints).toEqual([]);
}, 240_000);
