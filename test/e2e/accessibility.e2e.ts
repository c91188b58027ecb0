/**
 * Every place, dialog, menu and popover in both themes, filled and empty, read by an accessibility checker; and the focus, which goes back
 * to where it came from and is never nowhere. Dialogs and places are tables by their types, so that a new one does not compile until it is
 * opened here; menus and popovers are found on the page.
 */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { writeWorkspace } from '../../electron/store/writeWorkspace.ts';
import type { DialogRequest } from '../../renderer/state/frameStore.ts';
import type { Place } from '../../renderer/state/viewStore.ts';
import { accessibilityFaults } from './axe.ts';
import { drawnFile } from './drawnFile.ts';
import { drop } from './menus.ts';
import { openExample } from './openExample.ts';
import { openProgram, type OpenProgram } from './openProgram.ts';
import { fileDoc } from './savedDoc.ts';

type Kind = DialogRequest['kind'];
type Opener = (program: OpenProgram) => Promise<void>;

let program: OpenProgram;
afterEach(() => program.dispose());

const DIALOG = '[role="dialog"], [role="alertdialog"]';
const POPUP = '[role="menu"], [data-trigger] [role="listbox"], [role="dialog"]';
const dialog = (page: Page) => page.locator(DIALOG);

/** By the command palette, as any action is found. */
const command =
  (name: string): Opener =>
  async ({ page }) => {
    await page.keyboard.press('Control+Shift+p');
    const search = page.getByRole('searchbox', { name: 'Command palette' });
    await search.fill(name.replace('…', ''));
    await page.getByRole('dialog').getByRole('option', { name }).first().click();
    await search.waitFor({ state: 'detached' });
    await dialog(page).first().waitFor();
  };

/** A state of its own kept, and then beside today. */
async function beside(opened: OpenProgram): Promise<void> {
  const { page } = opened;
  await page.keyboard.press('Control+Shift+s');
  await dialog(page).getByRole('textbox').fill('Agreed on Monday');
  await page.keyboard.press('Enter');
  await dialog(page).waitFor({ state: 'detached' });
  await command('Earlier versions…')(opened);
  await page
    .getByRole('row', { name: /^Agreed on Monday/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Side by side…' }).click();
  await page
    .getByRole('dialog', { name: 'Side by side' })
    .getByRole('row', { name: /^Steps/ })
    .waitFor();
}

/** How each dialog is opened over the worked example; the last one leaves the file in conflict. */
const dialogs: { readonly [K in Kind]: Opener } = {
  about: command('About Process Compass'),
  facts: command('Facts of the business…'),
  files: command('Open…'),
  find: command('Find…'),
  idea: command('Judge my idea…'),
  maps: command('All maps…'),
  merge: command('Merge what is there twice…'),
  method: command('Method: weights and assumptions…'),
  palette: async ({ page }) => {
    await page.keyboard.press('Control+Shift+p');
    await dialog(page).waitFor();
  },
  cleanCopy: command('Save a clean copy…'),
  pack: command('Client pack…'),
  print: async (opened) => {
    await command('Print…')(opened);
    await dialog(opened.page).getByRole('radio', { name: 'Poster' }).check({ force: true });
    await dialog(opened.page)
      .getByRole('button', { name: /Poster size/ })
      .waitFor();
  },
  prompt: command('New workspace…'),
  settings: command('Settings…'),
  shortcuts: command('Keyboard shortcuts'),
  sideBySide: beside,
  comparisonPdf: async (opened) => {
    await beside(opened);
    await opened.page.getByRole('button', { name: 'Make PDF…' }).click();
    await opened.page.getByRole('button', { name: 'Make PDF', exact: true }).waitFor();
  },
  ready: command('New map from a ready process…'),
  takeStock: command('Take stock'),
  typeList: command('New map from a list…'),
  versions: command('Earlier versions…'),
  taken: async ({ page, documents }) => {
    const [step] = Object.values((await fileDoc(drawnFile(documents))).step);
    const content = `Id,Step,Work per time (minutes),Remark\n${step!.id},Another name,soon,x`;
    await drop(page, [{ name: 'filled.csv', content }]);
    await dialog(page).waitFor();
  },
  message: async ({ page }) => {
    await drop(page, [{ name: 'broken.bpmn', content: '<definitions><process' }]);
    await dialog(page).waitFor();
  },
  // A PDF of the same name is there the second time.
  question: async ({ page }) => {
    for (const press of [1, 2]) {
      await page.keyboard.press('Control+p');
      await dialog(page).waitFor();
      await page.keyboard.press('Enter');
      if (press === 1) await dialog(page).waitFor({ state: 'detached', timeout: 60_000 });
    }
    await page.getByRole('alertdialog').waitFor();
  },
  // A call is drawn of which nobody said yet which map it stands for.
  called: async ({ page }) => {
    await page.keyboard.press('n');
    await page.getByRole('combobox', { name: 'What is added?' }).waitFor();
    await page.keyboard.type('call');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: /^Name of/ }).waitFor();
    await page.keyboard.type('Send a courier');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await dialog(page).waitFor();
  },
  compare: async ({ page, documents }) => {
    await page.getByText('Saved', { exact: true }).waitFor();
    const path = drawnFile(documents);
    const doc = await fileDoc(path);
    const arriving = join(documents, 'arriving');
    writeWorkspace(arriving, doc, { newId: () => 'laptop', now: () => '2026-11-25T08:00:00.000Z' });
    renameSync(arriving, path);
    await page.getByRole('button', { name: 'Compare…' }).click();
    await dialog(page).waitFor();
  },
};

const places: { readonly [P in Place]: string } = {
  start: 'Start',
  strategy: 'Strategy',
  map: 'Map',
  insights: 'Insights',
  plan: 'Plan',
  measure: 'Measure',
};

/**
 * Faults of what is shown, each with where it is: in the light theme, and what is too faint in the dark one. Reading a page with a map
 * takes seconds, so what opened over a page that was read already is read alone.
 * @param part selector of the part to read; the whole page without it
 */
async function faultsOf(page: Page, where: string, part = 'html'): Promise<string[]> {
  // The list of a search is walked from its field, which keeps the focus.
  const off = /find|palette/.test(where) ? ['scrollable-region-focusable'] : [];
  const light = await accessibilityFaults(page, part, {
    rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])),
  });
  await showTheme(page, 'dark');
  const dark = await accessibilityFaults(page, part, { runOnly: ['color-contrast'] });
  await showTheme(page, 'light');
  return [...light, ...dark].map((fault) => `${where}: ${fault}`);
}

/** As the settings would; the window's own wish for a theme is told anew with each setting that is kept. */
async function showTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
}

/** What has the focus, in words that stay the same: its role or element and its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const it = document.activeElement;
    return it === null || it === document.body
      ? 'nothing'
      : `${it.getAttribute('role') ?? it.tagName} ${it.getAttribute('aria-label') ?? it.textContent.slice(0, 40)}`;
  });

/** What has the focus when it has come to rest; at once where it is what was expected. */
async function settled(page: Page, expected?: string | RegExp): Promise<string> {
  for (let wait = 0; wait < 10; wait += 1) {
    if (isIt(await focused(page), expected)) break;
    await page.waitForTimeout(60);
  }
  return focused(page);
}

const isIt = (words: string, expected: string | RegExp | undefined): boolean =>
  expected instanceof RegExp ? expected.test(words) : words === expected;

async function openFilled(): Promise<void> {
  program = await openExample();
  await program.page.getByRole('button', { name: /\d+ candidates/ }).waitFor();
}

/**
 * Opens each menu and popover that is there, and each menu in it; back on its button afterwards.
 * @param seen the kinds that were opened before; gets those that are opened now
 */
async function popupFaults(page: Page, where: string, seen: Set<string>): Promise<string[]> {
  const faults: string[] = [];
  const triggers = page.locator('[aria-haspopup]:visible:not([disabled]):not([aria-disabled="true"])');
  for (let at = 0; at < (await triggers.count()); at += 1) {
    const trigger = triggers.nth(at);
    const name = `${where}, ${(await trigger.getAttribute('aria-label')) ?? (await trigger.innerText())}`;
    // One of each kind: rows of a list have the same menu, and each place has the menu of the program.
    const kind = name.replace(/^.*?, |[“"].*|(of|for|Where) .*|(?<=Why) .*|\d+/g, '');
    if (seen.has(kind)) continue;
    seen.add(kind);
    // A menu that opens under the pointer opens what lies there.
    await page.mouse.move(0, 0);
    await trigger.focus();
    await page.keyboard.press('Enter');
    const popup = page.locator(POPUP).first();
    await popup.waitFor({ timeout: 5000 });
    faults.push(...(await faultsOf(page, name, POPUP)));
    for (let entry = await popup.getByRole('menuitem').count(); entry > 0; entry -= 1) {
      // Asked in one go: the focus may go on between two questions.
      const entryName = await popup.evaluate(
        (menu) => menu.querySelector('[aria-haspopup]:focus')?.textContent ?? null,
      );
      if (entryName !== null) {
        await page.keyboard.press('ArrowRight');
        // Its keys count once the focus has come into it.
        await page.getByRole('menu').nth(1).and(page.locator(':focus-within')).waitFor();
        faults.push(...(await faultsOf(page, `${name}, ${entryName}`, POPUP)));
        await page.keyboard.press('ArrowLeft');
        await page.getByRole('menu').nth(1).waitFor({ state: 'detached' });
      }
      await page.keyboard.press('ArrowDown');
    }
    for (let press = 0; press < 2 && (await popup.count()) > 0; press += 1) {
      await page.keyboard.press('Escape');
      await page.waitForTimeout(150);
    }
    await popup.waitFor({ state: 'detached' });
    // In a tree the row has it whose button it was.
    const isBack = () =>
      trigger.evaluate((button) => [button, button.closest('[role="row"]')].includes(document.activeElement));
    for (let wait = 0; wait < 10 && !(await isBack()); wait += 1) await page.waitForTimeout(60);
    if (!(await isBack())) faults.push(`${name}: the focus went to <${await focused(page)}>`);
  }
  return faults;
}

/** The tabs of a place that are read too, beside the one that is open. */
const readTabs: { readonly [P in Place]?: RegExp } = { insights: /./, plan: /./, strategy: /^Alignment/ };

/** What the other tabs show. */
async function tabFaults(page: Page, place: Place, where: string): Promise<string[]> {
  const faults: string[] = [];
  const names = await page.locator('[role="tab"]:not([aria-selected="true"])').allInnerTexts();
  for (const name of names.filter((one) => readTabs[place]?.test(one))) {
    await page.getByRole('tab', { name }).click();
    faults.push(...(await faultsOf(page, `${where}, ${name}`, '[role="tabpanel"]')));
  }
  return faults;
}

/** An initiative, so that there are people whose time it frees, and a tool of staff. */
async function fillPlan(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Make an initiative of/ })
    .first()
    .click();
  await page.getByRole('tab', { name: 'Options' }).click();
  const option = page.getByRole('textbox', { name: 'Name of the option' });
  await option.fill('Order form');
  await option.press('Enter');
  await page.getByRole('listitem', { name: 'Order form' }).waitFor();
  await page.getByRole('tab', { name: 'Tools of staff' }).click();
  await page.getByRole('button', { name: 'Add a tool' }).click();
}

it('every dialog is without faults and gives the focus back', async () => {
  await openFilled();
  const { page } = program;
  const faults: string[] = [];
  for (const [kind, open] of Object.entries(dialogs)) {
    await page.getByRole('application').focus();
    await page.keyboard.press('Tab');
    const before = await settled(page);
    await open(program);
    await page.waitForTimeout(250);
    faults.push(...(await faultsOf(page, kind, DIALOG)));
    for (let press = 0; press < 3 && (await dialog(page).count()) > 0; press += 1) {
      await page.keyboard.press('Escape');
      await page.waitForTimeout(150);
    }
    await dialog(page).first().waitFor({ state: 'detached' });
    // The button of a conflict is what opened the last one, a new step the one before.
    const from = kind === 'compare' ? /Compare…/ : kind === 'called' ? /Send a courier/ : before;
    const now = await settled(page, from);
    if (!isIt(now, from)) faults.push(`${kind}: the focus went from <${String(from)}> to <${now}>`);
  }
  expect(faults).toEqual([]);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
}, 600_000);

it('every place, with what opens in it, is without faults', async () => {
  await openFilled();
  const { page } = program;
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const [place, name] of Object.entries(places)) {
    await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name, exact: true }).click();
    await page.waitForTimeout(400);
    if (place === 'map') {
      await page.getByRole('application').focus();
      await page.keyboard.press('Tab');
    }
    faults.push(...(await faultsOf(page, place)), ...(await popupFaults(page, place, seen)));
    if (place === 'plan') await fillPlan(page);
    faults.push(...(await tabFaults(page, place as Place, place)));
  }
  expect(faults).toEqual([]);
  expect(program.complaints).toEqual([]);
}, 600_000);

it('every place of a business of which nothing is known yet is without faults', async () => {
  program = await openProgram({ size: { width: 1280, height: 720 } });
  const { page } = program;
  await page.getByRole('heading', { level: 1 }).waitFor();
  const faults = await faultsOf(page, 'first start');
  await page.keyboard.press('Control+Alt+n');
  await page.getByRole('textbox', { name: 'Name of the business' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /^Name of Step/ }).waitFor();
  await page.keyboard.press('Escape');
  for (const [place, name] of Object.entries(places)) {
    await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name, exact: true }).click();
    await page.waitForTimeout(400);
    faults.push(...(await faultsOf(page, `${place}, empty`)));
    faults.push(...(await tabFaults(page, place as Place, `${place}, empty`)));
  }
  expect(faults).toEqual([]);
}, 600_000);
