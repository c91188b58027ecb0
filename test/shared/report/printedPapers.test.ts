/** The pages of the PDF are as large as the paper that was chosen, whatever it is. */
import { fileURLToPath } from 'node:url';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePdf } from '../../../electron/ipc/makePdf.ts';
import { paperFonts } from '../../../electron/ipc/paperFonts.ts';
import { createChromiumPrinter } from '../../../electron/shell/chromiumPrinter.ts';
import { findChromium } from '../../../electron/shell/findChromium.ts';
import type { Printer } from '../../../electron/shell/shell.ts';
import { analyse } from '../../../shared/engine/index.ts';
import type { PrintChoices } from '../../../shared/ipc/index.ts';
import { paperNames, paperSizes } from '../../../shared/model/index.ts';
import { reportPages } from '../../../shared/report/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { countingIds } from '../exchange/readers.ts';

const POINTS_PER_MM = 72 / 25.4;
const doc = workedExample({ newId: countingIds(), today: '2026-11-23' });
const analysis = analyse(doc, { asOf: '2026-11-23' });
const mapIds = Object.keys(doc.map).slice(0, 1);
const fonts = paperFonts(fileURLToPath(new URL('../../../node_modules/@fontsource', import.meta.url)));

let printer: Printer;
beforeAll(() => {
  printer = createChromiumPrinter({ executablePath: findChromium()!, isRoot: process.getuid?.() === 0 });
});
afterAll(() => printer.close());

/** Width and height of each page, pt, as the file says. */
async function printed(choices: Partial<PrintChoices>) {
  const request = {
    doc,
    analysis,
    mapIds,
    choices: { paper: 'A4', orientation: 'auto', withMarks: true, withCandidates: true, ...choices },
    today: '2026-11-23',
    text: createText('en'),
    fonts,
  } as const;
  const bytes = await makePdf(request, (job) => printer.printHtml(job));
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      const items = (await page.getTextContent()).items as {
        str: string;
        width: number;
        transform: number[];
      }[];
      const words = items.map((item) => ({ text: item.str, middle: item.transform[4]! + item.width / 2 }));
      return { width, height, words, text: words.map(({ text }) => text).join(' ') };
    }),
  );
}

function expectSize(page: { width: number; height: number }, mm: { width: number; height: number }) {
  expect(Math.abs(page.width - mm.width * POINTS_PER_MM)).toBeLessThan(0.5);
  expect(Math.abs(page.height - mm.height * POINTS_PER_MM)).toBeLessThan(0.5);
}

const mapAlone = { withParts: false, withSteps: false, withMarks: false, withCandidates: false };

test.each(paperNames)('%s, upright and across, is one page of that size', async (paper) => {
  const size = paperSizes[paper];
  const upright = await printed({ ...mapAlone, paper, orientation: 'portrait' });
  const across = await printed({ ...mapAlone, paper, orientation: 'landscape' });

  expect([upright.length, across.length]).toEqual([1, 1]);
  expectSize(upright[0]!, size);
  expectSize(across[0]!, { width: size.height, height: size.width });
});

test('a size of one’s own holds the map; lists lie on the paper of the business', async () => {
  const customSize = { width: 320, height: 450 };
  const pages = await printed({ paper: 'custom', customSize, orientation: 'landscape' });

  expectSize(pages[0]!, { width: 450, height: 320 });
  expectSize(pages.at(-1)!, paperSizes.A4);
  expect(pages.at(-1)!.text).toContain('What happens, in order');
});

test('the direction that fits is the one in which the map is larger; margins leave it more or less room', () => {
  const scaleOf = (choices: Partial<PrintChoices>): number =>
    reportPages({
      doc,
      analysis,
      mapIds,
      choices: { paper: 'A4', orientation: 'auto', withMarks: true, withCandidates: true, ...choices },
      today: '2026-11-23',
      text: createText('en'),
      locale: 'en-GB',
    })[0]!.scale!;
  const [upright, across] = [scaleOf({ orientation: 'portrait' }), scaleOf({ orientation: 'landscape' })];

  expect(scaleOf({})).toBe(Math.max(upright, across));
  expect(upright).not.toBe(across);
  expect(scaleOf({ margin: 5 })).toBeGreaterThan(scaleOf({}));
  expect(scaleOf({ margin: 30 })).toBeLessThan(scaleOf({}));
  expect(scaleOf({ scale: 0.2 })).toBe(0.2);
  expect(scaleOf({ scale: 5 })).toBe(scaleOf({}));
  expect(scaleOf({ paper: 'A0' })).toBeGreaterThan(2 * scaleOf({}));
});

test('a poster is printed at its true scale, on sheets of the printer’s paper', async () => {
  const pages = await printed({
    ...mapAlone,
    paper: 'A4',
    orientation: 'landscape',
    scale: 1.5,
    poster: { size: null },
  });
  const sheets = pages.slice(1);

  expect(sheets.length).toBeGreaterThan(2);
  for (const page of pages) expectSize(page, { width: 297, height: 210 });
  // Two steps beside each other on the map are as far from each other on a sheet as the scale says.
  const middleOf = (name: string) => {
    const step = Object.values(doc.step).find((one) => one.name === name)!;
    return step.x + step.width / 2;
  };
  const pairs = sheets.flatMap(({ words }) => {
    const first = words.find(({ text }) => text === 'Collect and');
    const second = words.find(({ text }) => text === 'Bake');
    return first && second ? [first.middle - second.middle] : [];
  });
  expect(pairs).toHaveLength(1);
  const meant = (middleOf('Collect and pack the order') - middleOf('Bake')) * 1.5 * 0.75;
  // Words beside an icon are not quite in the middle of their step.
  expect(Math.abs(pairs[0]! - meant)).toBeLessThan(12);
});
