/** From nothing to a first map: each way that Start offers, and the frame around it. */
import { readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstStarts } from './firstStarts.ts';
import { openExample } from './openExample.ts';
import type { OpenProgram } from './openProgram.ts';

let program: OpenProgram;

const workspaces = () => readdirSync(program.documents).filter((name) => name.endsWith('.compass'));
const saved = () =>
  program.page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();

describe('the first question', () => {
  const opened = firstStarts();
  beforeEach(() => void (program = opened()));

  it('a blank map: the firm is asked once, its file is in its place at once, and the cursor is in the first step', async () => {
    const { page } = program;
    await page.getByRole('button', { name: /A blank map/ }).click();
    await page.keyboard.type('Brown & Sons');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Name of the map: New map' }).waitFor();

    await page.keyboard.type('Take the order');
    await page.keyboard.press('Enter');
    await page.getByText('Take the order').first().waitFor();
    await saved();

    expect(workspaces()).toEqual(['Brown & Sons.compass']);
    // A business without a plan is told how one begins, and what results will be held against.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+5');
    await page.getByText('What you accept becomes the plan').waitFor();
    await page.getByRole('tab', { name: 'People' }).click();
    await page.getByText('No initiative takes hours off anybody yet.').waitFor();
    await page.keyboard.press('Control+6');
    await page.getByRole('tab', { name: /Results/ }).click();
    await page.getByText('No initiative yet').waitFor();
    await page.keyboard.press('Control+1');
  });

  it('a ready process: found by its trade, seen before it is added, on the map without a problem, and undone as one', async () => {
    const { page } = program;
    await page.getByRole('button', { name: /A ready process/ }).click();
    await page.getByRole('searchbox', { name: 'Find a ready process' }).fill('garage');
    await page.getByRole('option', { name: /Repair order to hand-over/, selected: true }).waitFor();
    expect(await page.getByRole('option').count()).toBe(1);
    await page
      .getByRole('region', { name: 'Repair order to hand-over' })
      .getByText('Find the fault')
      .waitFor();
    await page.getByRole('button', { name: 'Add this map' }).click();
    await page.getByRole('textbox', { name: 'Name of the business' }).waitFor();
    await page.keyboard.press('Enter');

    await page.getByText('All numbers on it are guesses').waitFor();
    await page.getByRole('button', { name: /^0 problems/ }).waitFor();
    await page.getByRole('button', { name: /^[1-9]\d* candidates/ }).waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByText('Repair order to hand-over').waitFor({ state: 'detached' });
  });

  it('Enter alone makes "My business", and a second one gets a number', async () => {
    const { page } = program;
    for (const count of [1, 2]) {
      await page.getByRole('button', { name: 'Menu', exact: true }).click();
      await page.getByRole('menuitem', { name: 'File' }).click();
      await page.getByRole('menuitem', { name: 'New workspace…' }).click();
      await page.getByRole('textbox', { name: 'Name of the business' }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Name of the map: New map' }).waitFor();
      await expect.poll(workspaces).toHaveLength(count);
      await page.keyboard.press('Escape');
    }

    expect(workspaces().toSorted()).toEqual(['My business 2.compass', 'My business.compass']);
  });

  it('a typed list becomes a map, one step a line, undone as one', async () => {
    const { page } = program;
    await page.getByRole('button', { name: /Type a list/ }).click();
    await page.getByRole('textbox', { name: 'What is it about?' }).fill('Repair a bicycle');
    await page
      .getByRole('textbox', { name: 'Steps, one a line' })
      .fill('Look at it\n\nOrder parts\nRepair\n');
    await page.getByText('3 steps').waitFor();
    await page.getByRole('button', { name: 'Make the map' }).click();
    await page.keyboard.press('Enter');

    await page.getByRole('button', { name: 'Name of the map: Repair a bicycle' }).waitFor();
    for (const step of ['Look at it', 'Order parts', 'Repair'])
      await page.getByText(step, { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();

    await page.getByText('No map yet').waitFor();
  });
});

describe('the frame around the worked example', () => {
  beforeAll(async () => {
    program = await openExample();
  });
  afterAll(() => program.dispose());
  // oxlint-disable-next-line vitest/no-standalone-expect -- holds after each journey
  afterEach(() => expect(program.complaints).toEqual([]));

  it('opens with its maps and is a file of its own', async () => {
    const { page } = program;
    await page.getByRole('button', { name: /\d+ candidates/ }).waitFor();

    const maps = page.getByRole('navigation', { name: 'Maps' });
    expect(await maps.getByRole('button').count()).toBeGreaterThan(4);
    expect(workspaces()).toHaveLength(1);
  });

  it('a ready process is offered where a map is made, beside the maps and in the list of all of them', async () => {
    const { page } = program;
    const maps = page.getByRole('navigation', { name: 'Maps' });
    const ready = page.getByRole('dialog', { name: 'Begin with a ready process' });
    await page.keyboard.press('Control+Shift+p');
    await page.getByRole('searchbox', { name: 'Command palette' }).fill('all maps');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'New map from a ready process…' }).click();
    await ready.waitFor();
    await page.keyboard.press('Escape');
    await ready.waitFor({ state: 'detached' });

    await maps.getByRole('button', { name: 'Map from a list or a ready process' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'New map from a ready process…' }).click();
    await ready.getByRole('searchbox').fill('garage');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');

    await page.getByRole('button', { name: 'Name of the map: Repair order to hand-over' }).waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await maps.getByRole('button', { name: 'Repair order to hand-over' }).waitFor({ state: 'detached' });
  });

  it('keys, palette and find lead everywhere', async () => {
    const { page } = program;
    await page.keyboard.press('Control+Shift+p');
    await page.getByRole('searchbox', { name: 'Command palette' }).fill('strategy');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Strategy' }).and(page.locator('[aria-current=page]')).waitFor();
    await page.keyboard.press('Control+f');
    await page.getByRole('combobox', { name: 'Find in all maps' }).fill('baking day');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Name of the map: Baking day' }).waitFor();
    await page.keyboard.press('Control+1');
    await page.getByRole('heading', { name: /What do you want to map next/ }).waitFor();
    await page.keyboard.press('Shift+?');

    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByText('Command palette').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('a deleted map comes back with one click', async () => {
    const { page } = program;
    const maps = page.getByRole('navigation', { name: 'Maps' });
    await maps.getByRole('button', { name: 'Baking day' }).click();

    await page.getByRole('button', { name: 'What to do with Baking day' }).click();
    await page.getByRole('menuitem', { name: 'Delete map' }).click();
    await page.getByText('Deleted the map Baking day.').waitFor();
    expect(await maps.getByRole('button', { name: 'Baking day' }).count()).toBe(0);
    await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();

    await maps.getByRole('button', { name: 'Baking day', exact: true }).waitFor();
  });
});
