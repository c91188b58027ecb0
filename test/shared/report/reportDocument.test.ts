import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paperFonts } from '../../../electron/ipc/paperFonts.ts';
import { findChromium } from '../../../electron/shell/findChromium.ts';
import { analyse } from '../../../shared/engine/index.ts';
import type { PrintChoices } from '../../../shared/ipc/index.ts';
import type { Doc } from '../../../shared/model/index.ts';
import { reportDocument } from '../../../shared/report/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { bakery } from '../diagram/bakery.ts';
import { docOf } from '../diagram/docOf.ts';

const fonts = paperFonts(fileURLToPath(new URL('../../../node_modules/@fontsource', import.meta.url)));
const everything: PrintChoices = { paper: 'A4', orientation: 'auto', withMarks: true, withCandidates: true };

function report(doc: Doc, choices: Partial<PrintChoices> = {}, mapIds: readonly string[] = ['m']) {
  return reportDocument({
    doc,
    analysis: analyse(doc, { asOf: '2026-11-23' }),
    mapIds,
    choices: { ...everything, ...choices },
    today: '2026-11-23',
    text: createText('en'),
    locale: 'en-GB',
    fonts,
  });
}

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(2)>'`;
const hostile = docOf({
  map: [{ id: 'm', name: `${HOSTILE}\u202e fdp.exe` }],
  workspace: [{ id: 'workspace', name: `Bäckerei </title><style>*{display:none}</style> / Söhne` }],
  lane: [{ id: 'l', name: HOSTILE, width: 800, height: 200 }],
  step: [
    { id: 'a', laneId: 'l', name: HOSTILE, x: 60, y: 60 },
    { id: 'b', laneId: 'l', name: 'x'.repeat(10_000), x: 300, y: 60 },
    { id: 'c', laneId: 'l', name: 'בדיקת מלאי\u200b\u202eabc\u0000', x: 540, y: 60 },
  ],
  flow: [
    { id: 'f', fromId: 'a', toId: 'b', name: HOSTILE },
    { id: 'g', fromId: 'b', toId: 'c' },
  ],
  mark: Array.from({ length: 90 }, (_, index) => ({
    id: `k${index}`,
    targetId: 'b',
    note: index % 2 ? HOSTILE : `=cmd|'/c calc'!A1 ${'word '.repeat(index * 4)}`,
  })),
});

describe('the document', () => {
  test('is named after firm, map and day', () => {
    expect(report(bakery).fileName).toBe('Sunrise Bakery – Order to delivery – 2026-11-23.pdf');
  });

  test('is the map alone where nothing else is wanted', () => {
    expect(report(bakery, { withSteps: false, withMarks: false, withCandidates: false }).pages).toHaveLength(
      1,
    );
  });

  test('shows in its legend only the marks that are used', () => {
    const { html } = report(bakery);
    const legend = /aria-label="(Legend: [^"]*)"/.exec(html)![1]!;

    expect(legend).toMatch(/Bottleneck, Manual work, Waste, Pain, Complaint, Risk, Idea, Question/);
    expect(report(docOf({ step: [{ id: 'a', name: 'A' }] })).html).not.toContain('Legend:');
  });

  test('tells the map in words: each step after what leads to it', () => {
    const list = report(bakery)
      .pages.slice(1)
      .map((page) => JSON.stringify(page.markup))
      .join('');
    const at = (name: string) => list.lastIndexOf(name);

    expect(at('Order received')).toBeLessThan(at('Take order'));
    expect(at('Take order')).toBeLessThan(at('In stock?'));
    expect(at('Order flour')).toBeLessThan(at('Flour arrives'));
  });

  test('says the same twice', () => {
    expect(report(bakery).html).toBe(report(bakery).html);
  });

  test('has no markup, script or style that came from a name, and a file name that a file system takes', () => {
    const { html, fileName, pageCss } = report(hostile);

    expect(html.match(/<script|<img|<style/g)).toEqual(['<style']);
    expect(html.match(/<title>/g)).toHaveLength(1);
    expect(pageCss).not.toContain('alert');
    expect(html).not.toContain('\u0000');
    expect(fileName).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]/u);
    expect(fileName.length).toBeLessThan(200);
  });

  test('embeds only the font files that its text needs', () => {
    const subsets = (doc: Doc) => report(doc).html.match(/@font-face/g)!.length / 4;

    expect(subsets(docOf({ step: [{ id: 'a', name: 'Check stock' }] }))).toBe(1);
    expect(subsets(docOf({ step: [{ id: 'a', name: 'Проверить' }] }))).toBe(2);
    expect(subsets(docOf({ step: [{ id: 'a', name: 'Zażółć Ελέγξτε' }] }))).toBe(3);
  });
});

interface Outline {
  readonly title: string;
  readonly dest: unknown;
  readonly items: Outline[];
}

describe('printed by Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('no Chromium on this computer');
    browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  });
  afterAll(() => browser?.close());

  async function print(doc: Doc, choices: Partial<PrintChoices> = {}, mapIds?: readonly string[]) {
    const { html, pages } = report(doc, choices, mapIds);
    const page = await browser.newPage();
    const alerts: string[] = [];
    page.on('dialog', (dialog) => alerts.push(dialog.message()));
    await page.setContent(html);
    await page.evaluate(() => document.fonts.ready);
    const spills = await page.evaluate(() =>
      [...document.querySelectorAll('.paper-list')].flatMap((list) => {
        const foot = list.querySelector('.paper-foot')!.getBoundingClientRect();
        const last = list.querySelector(':scope > :nth-last-child(2)')!.getBoundingClientRect();
        return last.bottom > foot.top + 1 ? [Math.round(last.bottom - foot.top)] : [];
      }),
    );
    const bytes = await page.pdf({
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
      printBackground: true,
    });
    await page.close();
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { text, totalPages } = await extractText(pdf, { mergePages: true });
    const first = (await pdf.getPage(1)).getViewport({ scale: 1 });
    const outline = await pdf.getOutline();
    const perPage = await Promise.all(
      Array.from({ length: totalPages }, async (_, index) => {
        const one = await pdf.getPage(index + 1);
        const { width, height } = one.getViewport({ scale: 1 });
        const annotations = (await one.getAnnotations()) as { subtype: string; dest?: unknown }[];
        const items = (await one.getTextContent()).items as { str?: string }[];
        return {
          size: [Math.round(width), Math.round(height)],
          links: annotations.filter(
            ({ subtype, dest }) => subtype === 'Link' && dest !== null && dest !== undefined,
          ).length,
          text: items.map(({ str }) => str ?? '').join(' '),
        };
      }),
    );
    const entries = (nodes: Outline[]): Outline[] => nodes.flatMap((node) => [node, ...entries(node.items)]);
    const bookmarks = await Promise.all(
      entries((outline ?? []) as Outline[]).map(async ({ title, dest }) => ({
        title,
        page: (await pdf.getPageIndex((dest as never[])[0]!)) + 1,
      })),
    );
    return {
      perPage,
      bookmarks,
      alerts,
      spills,
      text: text.replace(/\s+/g, ' '),
      totalPages,
      pages,
      first,
      outline,
      source: Buffer.from(bytes).toString('latin1'),
    };
  }

  test('gives as many pages as the preview, names as text, fonts inside, no picture, and an outline', async () => {
    const printed = await print(bakery);

    expect(printed.totalPages).toBe(printed.pages.length);
    expect(printed.spills).toEqual([]);
    expect(printed.text).toContain('Check stock in the spreadsheet');
    expect(printed.text).toContain(`Page 1 of ${printed.pages.length}`);
    expect(printed.first.width).toBeGreaterThan(printed.first.height);
    expect(printed.source).not.toMatch(/\/Subtype ?\/(Image|Type3)/);
    expect(printed.source).toMatch(/\/FontFile2/);
    expect(printed.source).toMatch(/\/StructTreeRoot/);
    expect(JSON.stringify(printed.outline)).toContain('What hurts, and what people think');
  });

  test('cuts the page to the map where it should fit', async () => {
    const { first, pages } = await print(bakery, { paper: 'fit', withMarks: false, withCandidates: false });

    expect(first.width / 72).toBeCloseTo(pages[0]!.size.width / 25.4, 1);
    expect(pages[0]!.size.width).toBeGreaterThan(380);
  });

  test('keeps every page whole whatever the names are', async () => {
    const printed = await print(hostile);

    expect(printed.alerts).toEqual([]);
    expect(printed.spills).toEqual([]);
    expect(printed.totalPages).toBe(printed.pages.length);
    expect(printed.totalPages).toBeGreaterThan(3);
    expect(printed.text).toContain('<script>');
  });

  test('has a map over several pages with a bookmark and a size for each, links that lead somewhere, and steps once', async () => {
    const steps = Array.from({ length: 30 }, (_, index) => ({
      id: `s${index}`,
      name: `Station ${index}.`,
      x: index * 220,
    }));
    const printed = await print(docOf({ step: steps }), {
      withMarks: false,
      withCandidates: false,
      withSteps: false,
    });
    const [whole, ...parts] = printed.perPage;

    expect(printed.perPage.map(({ size }) => size)).toEqual(
      printed.pages.map(({ size }) => [size.width, size.height].map((mm) => Math.round((mm / 25.4) * 72))),
    );
    expect(whole!.links).toBeGreaterThan(parts.length);
    for (const part of parts) expect(part.links).toBeGreaterThan(0);
    for (const { name } of steps)
      expect(parts.filter(({ text }) => text.includes(name)).length, name).toBe(1);
    expect(printed.bookmarks.length).toBeGreaterThan(parts.length);
    for (const { page } of printed.bookmarks) expect(page).toBeLessThanOrEqual(printed.totalPages);
  });

  test('has all maps in one file: a bookmark for each, a call linked to the map it calls, what is said of the business once', async () => {
    const doc = docOf({
      map: [
        { id: 'm', name: 'Order' },
        { id: 'n', name: 'Invoicing' },
      ],
      step: [
        { id: 'a', name: 'Write invoice', type: 'call', calledMapId: 'n' },
        { id: 'b', name: 'Send it', mapId: 'n' },
      ],
      goal: [{ id: 'g', title: 'Be paid sooner' }],
    });
    const printed = await print(doc, { withStrategy: true, withPlan: true }, ['m', 'n']);
    const pageOf = (title: string) => printed.bookmarks.find((one) => one.title === title)?.page;
    const called = printed.perPage.findIndex(({ text }) => text.includes('Send it')) + 1;

    expect(pageOf('Order')).toBe(1);
    expect(pageOf('Invoicing')).toBe(called);
    expect(printed.perPage[0]!.links).toBe(1);
    expect(pageOf('Strategy')).toBeGreaterThan(called);
    expect(pageOf('Plan')).toBeGreaterThan(pageOf('Strategy')!);
    expect(printed.text.match(/Be paid sooner/g)).toHaveLength(1);
    expect(printed.text.match(/Scores by method/g)).toHaveLength(1);
    expect(printed.text).toContain(`Page ${called} of ${printed.totalPages}`);
  });

  test('sets each script in its bundled font, as text, and never as a drawing of letters', async () => {
    const names = ['בדיקת מלאי', 'التحقق من المخزون', 'ตรวจสอบสต็อก', 'भुगतान', '检查库存'];
    const printed = await print(
      docOf({ step: names.map((name, index) => ({ id: `s${index}`, name, x: index * 220 })) }),
    );

    for (const font of ['NotoSansHebrew', 'NotoSansArabic', 'NotoSansThai', 'NotoSansDevanagari'])
      expect(printed.source).toMatch(new RegExp(String.raw`/BaseFont /[A-Z]{6}\+${font}`));
    expect(printed.source).not.toMatch(/\/Subtype ?\/(Image|Type3)/);
    for (const letters of ['מלאי', 'ตรวจ']) expect(printed.text).toContain(letters);
  });
});
