/** The pack as a file, read back: what stands where, what may be taken out of it, and that what was left out is nowhere in its bytes. */
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paperFonts } from '../../../../electron/ipc/paperFonts.ts';
import { findChromium } from '../../../../electron/shell/findChromium.ts';
import type { PackChoices } from '../../../../shared/ipc/index.ts';
import type { Doc } from '../../../../shared/model/index.ts';
import { packDocument } from '../../../../shared/report/index.ts';
import { example, packFor } from './packOfExample.ts';

const fonts = paperFonts(fileURLToPath(new URL('../../../../node_modules/@fontsource', import.meta.url)));
const NAME = 'Zenobia';
const WAGE = 4817;
/** As it is said: with a sign that no coordinate of a drawing holds. */
const SAID_WAGE = '4,817';
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findChromium()!,
    chromiumSandbox: process.getuid?.() !== 0,
  });
});
afterAll(() => browser?.close());

/** The worked example with a name in every place it can be in, and everybody at a wage that is no other number. */
function business(): Doc {
  const json = JSON.stringify(example()).replaceAll('Mira', NAME);
  const doc = JSON.parse(json) as Doc;
  const figure = Object.fromEntries(
    Object.entries(doc.figure).map(([id, one]) => [
      id,
      one.attribute === 'hourlyCost' ? { ...one, likely: WAGE, low: null, high: null } : one,
    ]),
  );
  // A goal and an initiative whose names take more than a line.
  const long = 'and everything that hangs together with it '.repeat(5);
  const [goal, initiative] = [Object.values(doc.goal)[0]!, Object.values(doc.initiative)[0]!];
  return {
    ...doc,
    figure,
    goal: { ...doc.goal, [goal.id]: { ...goal, title: `${goal.title} ${long}` } },
    initiative: {
      ...doc.initiative,
      [initiative.id]: { ...initiative, name: `${initiative.name} ${long}` },
    },
  };
}

interface Outline {
  readonly title: string;
  readonly dest: readonly unknown[];
  readonly items: readonly Outline[];
}

async function printed(doc: Doc, choices: Partial<PackChoices> & Pick<PackChoices, 'audience'>) {
  const made = packDocument({ ...packFor(doc, choices.audience, choices), fonts });
  const page = await browser.newPage();
  await page.setContent(made.html);
  await page.evaluate(() => document.fonts.ready);
  const spills = await page.evaluate(() =>
    [...document.querySelectorAll('.paper-list')].flatMap((list) => {
      const foot = list.querySelector('.paper-foot')!.getBoundingClientRect();
      const last = list.querySelector(':scope > :nth-last-child(2)')!.getBoundingClientRect();
      return last.bottom > foot.top + 1 ? [list.id] : [];
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
  const texts = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return (items as { str?: string }[])
        .map(({ str }) => str ?? '')
        .join('')
        .replaceAll('\u00a0', ' ');
    }),
  );
  const outline = ((await pdf.getOutline()) ?? []) as unknown as Outline[];
  const bookmarks = await Promise.all(
    outline.map(async ({ title, dest }) => ({ title, page: (await pdf.getPageIndex(dest[0] as never)) + 1 })),
  );
  return { made, spills, texts, bookmarks, source: Buffer.from(bytes), pdf };
}

/** All that a file says in any way: its text, its titles, and each of its streams unpacked, read as Latin letters and as UTF-16. */
function everything({ source, texts, bookmarks }: Awaited<ReturnType<typeof printed>>): string {
  const latin = source.toString('latin1');
  const streams = [...latin.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, packed = '']) => {
    const raw = Buffer.from(packed, 'latin1');
    try {
      return inflateSync(raw);
    } catch {
      return raw;
    }
  });
  const read = [source, ...streams].flatMap((bytes) => [
    bytes.toString('latin1'),
    Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le'),
    Buffer.from(bytes.subarray(1, 1 + ((bytes.length - 1) & ~1)))
      .swap16()
      .toString('utf16le'),
  ]);
  return [...read, ...texts, JSON.stringify(bookmarks)].join('\n');
}

test(
  'is whole: page numbers of its contents are true, each part has a bookmark, fonts are inside, nothing is a picture',
  { timeout: 120_000 },
  async () => {
    const file = await printed(business(), { audience: 'internal', paper: 'Letter' });
    const { made, texts, bookmarks, source, pdf } = file;
    const latin = source.toString('latin1');
    const [first] = (await pdf.getPage(1)).getViewport({ scale: 1 }).viewBox.slice(2);

    expect(texts).toHaveLength(made.pages.length);
    expect(file.spills).toEqual([]);
    expect(Math.round(first as number)).toBe(612);
    const contents = bookmarks.find(({ title }) => title === 'Contents')!.page;
    const parts = bookmarks.filter(({ page }) => page > contents);
    expect(parts.length).toBeGreaterThan(14);
    const listed = texts.slice(contents - 1, parts[0]!.page - 1).join(' ');
    for (const { title, page } of parts) {
      expect(listed).toContain(`${title} ${page}`);
      expect(texts[page - 1]).toContain(title);
      expect(texts[page - 1]).toContain(`Page ${page} of ${texts.length}`);
    }
    expect(latin).toMatch(/\/BaseFont \/[A-Z]{6}\+Inter/);
    expect(latin).not.toMatch(/\/Subtype ?\/(Image|Type3)/);
    expect(latin).toMatch(/\/StructTreeRoot/);
    expect(latin).toMatch(/\/Lang \(en-GB\)/);
    expect(latin).not.toMatch(/\/Author/);
    // What is taken out elsewhere can be found here by the very search that must not find it there.
    const said = everything(file);
    expect(said).toContain(NAME);
    expect(said).toContain(SAID_WAGE);
    expect(said).toContain('€');
  },
);

test(
  'for staff holds no name, no wage and no money in any of its bytes, and says what is left out',
  { timeout: 120_000 },
  async () => {
    const file = await printed(business(), { audience: 'staff' });
    const said = everything(file);

    expect(file.spills).toEqual([]);
    expect(said).toContain('Person A');
    expect(said).not.toContain(NAME);
    expect(said).not.toContain(NAME.toUpperCase());
    expect(said).not.toContain(SAID_WAGE);
    expect(file.texts.join('')).not.toContain('€');
    expect(file.texts[0]).toContain(
      'Left out of this copy: names of people, wages, money, notes and remarks.',
    );
  },
);
