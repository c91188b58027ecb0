/** In black ink alone no page has a colour, in the file itself; in colour the same pages have. */
import { fileURLToPath } from 'node:url';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePack, makePdf } from '../../../electron/ipc/makePdf.ts';
import { paperFonts } from '../../../electron/ipc/paperFonts.ts';
import { createChromiumPrinter } from '../../../electron/shell/chromiumPrinter.ts';
import { findChromium } from '../../../electron/shell/findChromium.ts';
import type { Printer } from '../../../electron/shell/shell.ts';
import { type Markup, paperPalette } from '../../../shared/diagram/index.ts';
import { analyse } from '../../../shared/engine/index.ts';
import type { Ink } from '../../../shared/ipc/index.ts';
import { reportPages } from '../../../shared/report/index.ts';
import { blackOf } from '../../../shared/report/blackInk.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { countingIds } from '../exchange/readers.ts';
import { packFor } from './pack/packOfExample.ts';

const today = '2026-11-23';
const doc = workedExample({ newId: countingIds(), today });
const analysis = analyse(doc, { asOf: today });
const text = createText('en');
const fonts = paperFonts(fileURLToPath(new URL('../../../node_modules/@fontsource', import.meta.url)));
const shared = { doc, analysis, today, text, fonts };
const choices = (ink: Ink) =>
  ({
    paper: 'A4',
    orientation: 'auto',
    withMarks: true,
    withCandidates: true,
    withStrategy: true,
    withLandscape: true,
    withStream: true,
    ink,
  }) as const;

let printer: Printer;
beforeAll(() => {
  printer = createChromiumPrinter({ executablePath: findChromium()!, isRoot: process.getuid?.() === 0 });
});
afterAll(() => printer.close());

/** Every colour that a file sets, `#rrggbb`, of fills, strokes and pictures alike. */
async function coloursOf(bytes: Uint8Array): Promise<Set<string>> {
  const { OPS } = await getResolvedPDFJS();
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const found = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
    for (const [index, operation] of fnArray.entries()) {
      const isColour = operation === OPS.setFillRGBColor || operation === OPS.setStrokeRGBColor;
      if (isColour) found.add(String(argsArray[index][0]));
      if (operation === OPS.paintImageXObject || operation === OPS.shadingFill) found.add('a picture');
    }
  }
  return found;
}

const chromatic = (colours: ReadonlySet<string>): string[] =>
  [...colours].filter((colour) => !/^#(..)\1\1$/.test(colour));

const report = (ink: Ink) =>
  makePdf({ ...shared, mapIds: Object.keys(doc.map), choices: choices(ink) }, (job) =>
    printer.printHtml(job),
  );

describe('what is printed in black ink', () => {
  it('has no colour in the report of all maps, which has many in colour', async () => {
    expect(chromatic(await coloursOf(await report('colour'))).length).toBeGreaterThan(8);
    const black = await coloursOf(await report('black'));
    expect(black.size).toBeGreaterThan(4);
    expect(chromatic(black)).toEqual([]);
  });

  it('has none in the whole client pack either', async () => {
    const pack = packFor(doc, 'internal', { ink: 'black' }).pack;
    const bytes = await makePack({ ...shared, pack }, (job) => printer.printHtml(job));
    expect(chromatic(await coloursOf(bytes))).toEqual([]);
  });

  it('tells marks apart by icon and word, ideas by black on white, and says each as in colour', () => {
    const pages = (ink: Ink) =>
      reportPages({
        doc,
        analysis,
        today,
        text,
        mapIds: Object.keys(doc.map),
        choices: choices(ink),
        locale: 'en-GB',
      }).map(({ markup }) => markup);
    /** All of a page but its colours. */
    const shapeOf = ({ tag, attrs, children }: Markup): unknown => {
      const { fill: _fill, stroke: _stroke, color: _color, ...rest } = attrs;
      return [tag, rest, children.map((child) => (typeof child === 'string' ? child : shapeOf(child)))];
    };

    expect(pages('black').map(shapeOf)).toEqual(pages('colour').map(shapeOf));
    for (const mark of ['bottleneck', 'manual', 'waste', 'pain', 'risk'] as const)
      expect(blackOf(paperPalette[mark])).toBe('#000000');
    expect(blackOf(paperPalette.onMark)).toBe('#ffffff');
    expect(blackOf(paperPalette.idea)).toBe('#ffffff');
    expect(blackOf(paperPalette.pinInk)).toBe('#000000');
  });

  it('makes a grey as light as the colour was, and keeps what shows through', () => {
    expect(blackOf('#fff')).toBe('#ffffff');
    expect(blackOf('#12345678')).toMatch(/^#(?<pair>..)\k<pair>{2}78$/);
    expect(blackOf('#808080')).toBe('#808080');
    expect(blackOf('#eaf4f1')).toMatch(/^#f(.)f\1f\1$/);
  });
});
