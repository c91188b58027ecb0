/**
 * Pages of the worked example as they come out on paper, held against the pictures of them in test/pictures: what no reading of text
 * can tell, a box elsewhere, a lost font, another colour. `PICTURES=write` keeps what is printed now; look at it before you commit it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finishPdf } from '../../../../electron/ipc/finishPdf.ts';
import { paperFonts } from '../../../../electron/ipc/paperFonts.ts';
import { createChromiumPrinter } from '../../../../electron/shell/chromiumPrinter.ts';
import { findChromium } from '../../../../electron/shell/findChromium.ts';
import type { Printer } from '../../../../electron/shell/shell.ts';
import { paperPalette } from '../../../../shared/diagram/index.ts';
import type { Doc, Records } from '../../../../shared/model/index.ts';
import type { ReportDocument } from '../../../../shared/report/index.ts';
import { example, today } from '../pack/packOfExample.ts';
import type { Bitmap } from './bitmap.ts';
import { differenceOf } from './differenceOf.ts';
import { documents, keptPages, type DocumentName } from './examplePages.ts';
import { createPagePainter, type PagePainter } from './pagePainter.ts';
import { writePng } from './writePng.ts';

const folder = fileURLToPath(new URL('../../../pictures', import.meta.url));
const output = fileURLToPath(new URL('../../../output', import.meta.url));
const fonts = paperFonts(fileURLToPath(new URL('../../../../node_modules/@fontsource', import.meta.url)));
const isWriting = process.env['PICTURES'] === 'write';
const HOW = 'PICTURES=write npx vitest run -c build/vitest.config.ts test/shared/report/pictures';
/** So many pixels may differ: less than a letter. */
const MOST = 4;

/** A document as a file, and which page of it has which anchor. */
interface Printed {
  readonly bytes: Uint8Array;
  readonly anchors: readonly string[];
}

let printer: Printer;
let browser: Browser;
let painter: PagePainter;
beforeAll(async () => {
  const [executablePath, isRoot] = [findChromium()!, process.getuid?.() === 0];
  printer = createChromiumPrinter({ executablePath, isRoot });
  browser = await chromium.launch({ executablePath, chromiumSandbox: !isRoot });
  painter = await createPagePainter(browser);
});
afterAll(async () => {
  await browser?.close();
  await printer?.close();
});

const printed = async ({ html, pages }: ReportDocument): Promise<Printed> => ({
  bytes: finishPdf(
    await printer.printHtml({ html }),
    today,
    pages.map(({ size }) => size),
  ),
  anchors: pages.map(({ anchor }) => anchor),
});
const painted = ({ bytes, anchors }: Printed, anchor: string): Promise<Bitmap> =>
  painter.paint(bytes, anchors.indexOf(anchor) + 1);

const doc = example();
const files = new Map<DocumentName, Promise<Printed>>();
/** A document of the worked example, printed once for all of its pages. */
function fileOf(name: DocumentName): Promise<Printed> {
  const file = files.get(name) ?? printed(documents[name](doc, fonts));
  files.set(name, file);
  return file;
}

const pathOf = (name: string): string => join(folder, `${name}.png`);
const stored = (name: string): Promise<Bitmap> => painter.read(readFileSync(pathOf(name)));

test.each(Object.entries(keptPages))('%s looks as it is kept', async (name, [document, anchor]) => {
  const got = await painted(await fileOf(document), anchor);
  const isKept = existsSync(pathOf(name));
  const difference = isKept ? differenceOf(await stored(name), got) : null;
  if (difference && difference.count <= MOST) return;
  if (isWriting) {
    mkdirSync(folder, { recursive: true });
    return writeFileSync(pathOf(name), writePng(got));
  }
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, `${name} got.png`), writePng(got));
  if (difference) writeFileSync(join(output, `${name} differs.png`), writePng(difference.picture));
  expect.fail(
    difference
      ? `${difference.count} pixels differ from test/pictures/${name}.png: see "${name} got.png" and "${name} differs.png" in test/output. If it is meant to look so: ${HOW}`
      : `There is no test/pictures/${name}.png to compare with. Look at "${name} got.png" in test/output; if it is right: ${HOW}`,
  );
});

/** The worked example with one step changed. */
function withStep(name: string, change: (step: Records['step']) => Partial<Records['step']>): Doc {
  const step = Object.values(doc.step).find((one) => one.name === name)!;
  return { ...doc, step: { ...doc.step, [step.id]: { ...step, ...change(step) } } };
}
const same = (html: string): string => html;

/** What a comparison of pictures must not let through. */
test.each([
  ['a step 10 px further', withStep('Deliver', ({ x }) => ({ x: x + 10 })), same],
  ['a step without its words', withStep('Deliver', () => ({ name: '' })), same],
  ['another colour', doc, (html: string) => html.replaceAll(paperPalette.bottleneck, paperPalette.risk)],
  ['a lost font', doc, (html: string) => html.replaceAll('@font-face', '@font-lost')],
])('%s is seen', async (_, changed, spoilt) => {
  const made = documents.report(changed, fonts);
  const got = await painted(await printed({ ...made, html: spoilt(made.html) }), keptPages['map']![1]);

  expect(differenceOf(await stored('map'), got).count).toBeGreaterThan(MOST);
});

test('nothing is kept that no page is compared with', () => {
  const kept = readdirSync(folder).map((file) => file.replace(/\.png$/, ''));

  expect(kept.filter((name) => !Object.hasOwn(keptPages, name))).toEqual([]);
});
