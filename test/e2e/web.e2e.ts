/** The page for a browser: made by the menu, then opened as a client opens it, with scripts and without. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { expect, it } from 'vitest';
import { findChromium } from '../../electron/shell/findChromium.ts';
import { accessibilityFaults } from './axe.ts';
import { exportMenu } from './menus.ts';
import { openExample } from './openExample.ts';

it('a client moves about in the maps, finds a step, and follows it to what could be done', async () => {
  const program = await openExample();
  const { page, documents } = program;
  try {
    await exportMenu(page, 'Export as a web page…');
    const dialog = page.getByRole('dialog', { name: 'Export as a web page' });
    await dialog.getByRole('textbox', { name: 'File name' }).fill('For the client');
    await page.keyboard.press('Enter');
    await page.getByText('For the client.html').first().waitFor();
    await read(pathToFileURL(join(documents, 'For the client.html')).href);
    expect(program.complaints).toEqual([]);
  } finally {
    await program.dispose();
  }
}, 180_000);

async function read(address: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findChromium()!,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(address);
    const map = page.locator('.web-board svg').first();
    const whole = await map.getAttribute('viewBox');
    await page.getByRole('button', { name: 'Larger' }).first().click();
    await expect.poll(() => map.getAttribute('viewBox')).not.toBe(whole);
    await page.getByRole('button', { name: 'Whole map' }).first().click();
    await expect.poll(() => map.getAttribute('viewBox')).toBe(whole);

    await page.getByRole('searchbox').fill('check stock');
    await page.keyboard.press('Enter');
    const about = page.getByRole('complementary', { name: 'Check stock in the spreadsheet' });
    await about.getByText('Stock spreadsheet').waitFor();
    await page.locator('.web-board a.is-found').waitFor();
    await about.getByRole('link', { name: /Keep stock the same/ }).click();
    await page.getByRole('heading', { name: /Keep stock the same in shop and store/ }).waitFor();
    await expect.poll(() => about.count()).toBe(0);
    await page.goBack();
    await page.keyboard.press('Escape');
    await expect.poll(() => about.count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);

    // On paper (A4 inside its margins) every column of every table is there, and each map whole, whatever part was looked at.
    await page.getByRole('button', { name: 'Larger' }).first().click();
    const part = await map.getAttribute('viewBox');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 1000 });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await map.getAttribute('viewBox')).toBe(whole);
    const widest = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('table, svg')].map((each) => each.getBoundingClientRect().right),
      ),
    );
    expect(widest).toBeLessThanOrEqual(680);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await map.getAttribute('viewBox')).toBe(part);
    expect(complaints).toEqual([]);

    await onAPhone(browser, address);
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(address);
    await still.getByRole('link', { name: 'Check stock in the spreadsheet' }).first().click();
    await still
      .getByRole('complementary', { name: 'Check stock in the spreadsheet' })
      .getByText('Stock spreadsheet')
      .waitFor();
  } finally {
    await browser.close();
  }
}

/** Nothing is wider than the window, cells say of which column they are, and a map begins where it can be read. */
async function onAPhone(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.goto(address);
  const board = page.locator('.web-board svg').first();
  const scale = await board.evaluate(
    (svg) => svg.clientWidth / Number(svg.getAttribute('viewBox')!.split(' ')[2]),
  );
  expect(scale).toBeCloseTo(0.75);
  const widest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('main *')]
        .filter((each) => each.closest('svg') === null && each.closest('thead') === null)
        .map((each) => each.getBoundingClientRect().right),
    ),
  );
  expect(widest).toBeLessThanOrEqual(390);
  const row = page.getByRole('row', { name: /Check stock in the spreadsheet Kind: task/ });
  const said = await row.evaluate((each) =>
    [...each.children].map((cell) => getComputedStyle(cell, '::before').content),
  );
  expect(said).toContain('"Who: "');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.close();
}
