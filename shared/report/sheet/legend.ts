import {
  drawFlag,
  drawSpark,
  type Drawn,
  heatLevels,
  type Markup,
  measureText,
  type PaintValue,
  pin,
  PIN_SIZE,
  type Primitive,
  svgMarkup,
  wrapText,
} from '../../diagram/index.ts';
import type { Mark } from '../../model/index.ts';
import type { ReportContext } from '../reportContext.ts';
import type { Picture } from './picture.ts';
import { shownHeat } from './stepContexts.ts';

const TYPE = { size: 11, weight: 400 } as const;
const ROW = 26;
const LINE = 13;
const GAP = 20;
const TEXT_GAP = 6;
/** The id of what belongs to no element, before `#`. */
export const LEGEND_ID = 'legend';
const order: readonly Mark['type'][] = [
  'bottleneck',
  'manual',
  'waste',
  'pain',
  'complaint',
  'risk',
  'idea',
  'question',
];

interface Entry {
  readonly label: string;
  readonly signWidth: number;
  readonly sign: (x: number, y: number) => readonly Primitive[];
}

/** The signs that are used on this map, and only those; null when there are none. Height in px. */
export function legend(
  context: ReportContext,
  picture: Picture,
  options: { readonly width: number; readonly paint: PaintValue },
): { readonly markup: Markup; readonly height: number } | null {
  const { words, items, height } = legendItems(context, picture, [{ from: 0, to: options.width }]);
  if (items.length === 0) return null;
  const bounds = { x: 0, y: 0, width: options.width, height };
  const markup = svgMarkup(items, bounds, {
    paint: options.paint,
    attrs: {
      class: 'paper-legend',
      role: 'img',
      'aria-label': `${context.text('report.legend')}: ${words.join(', ')}`,
      width: options.width,
      height,
    },
  });
  return { markup, height };
}

interface LegendItems {
  readonly words: readonly string[];
  /** One for each sign with its words, from the origin on. */
  readonly items: readonly Drawn[];
  readonly height: number;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The same as a part of a drawing: in rows along stretches of a line, px, in order; no sign goes from one into the next. */
export function legendItems(
  context: ReportContext,
  picture: Picture,
  stretches: readonly Stretch[],
): LegendItems {
  const entries = stretches.length > 0 ? entriesOf(context, picture) : [];
  let [y, at, x] = [0, 0, stretches[0]?.from ?? 0];
  const items = entries.map(({ label, sign, signWidth }, index): Drawn => {
    const before = signWidth + (signWidth > 0 ? TEXT_GAP : 0);
    const wanted = before + measureText(label, TYPE);
    const isFull = () => x > stretches[at]!.from && x + wanted > stretches[at]!.to;
    const isTooShort = () =>
      x + wanted > stretches[at]!.to && stretches.some(({ from, to }) => to - from >= wanted);
    while (isFull() || isTooShort()) {
      at = (at + 1) % stretches.length;
      x = stretches[at]!.from;
      if (at === 0) y += ROW;
    }
    const room = stretches[at]!.to - x;
    // What no stretch holds in one line stands in two.
    const lines = wrapText(label, { ...TYPE, maxWidth: room - before, maxLines: 2 });
    const words = lines.map((text, line): Primitive => ({
      shape: 'text',
      x: x + before,
      y: y + ROW / 2 + 4 + (line - (lines.length - 1) / 2) * LINE,
      text,
      ...TYPE,
      paint: 'inkSoft',
      anchor: 'start',
    }));
    const item: Drawn = {
      id: `${LEGEND_ID}#${index}`,
      kind: 'pins',
      bounds: { x, y, width: Math.min(wanted, room), height: ROW },
      primitives: [...sign(x, y + (ROW - PIN_SIZE) / 2), ...words],
    };
    x += wanted + GAP;
    return item;
  });
  return { words: entries.map(({ label }) => label), items, height: entries.length > 0 ? y + ROW : 0 };
}

function entriesOf(context: ReportContext, { contents, items }: Picture): Entry[] {
  const { text, choices } = context;
  const pinned = new Set(items.filter(({ kind }) => kind === 'pins').map(({ id }) => id));
  const marks = contents.marks.filter((mark) => !mark.isSettled && pinned.has(`${mark.targetId}#pins`));
  const used = order.filter((type) => marks.some((mark) => mark.type === type));
  const entries: Entry[] = used.map((type) => ({
    label: text(`marks.type.${type}`),
    signWidth: PIN_SIZE,
    sign: (x, y) => pin({ type, severity: 1 }, '', { x, y, width: PIN_SIZE, height: PIN_SIZE }),
  }));
  if (marks.some((mark) => mark.severity > 1))
    entries.push({ label: text('report.legend.severe'), signWidth: DOTS, sign: dots });
  // Both stand off the corner of their shape; here they begin where the line does.
  const off = drawSpark('legend', { x: 0, y: 0, width: 0, height: 0 }, '').bounds.x;
  if (items.some(({ kind }) => kind === 'spark')) {
    const spark = (x: number, y: number) =>
      drawSpark('legend', { x: x - off, y: y + 14, width: 0, height: 0 }, '69');
    entries.push({
      label: text('report.legend.spark'),
      signWidth: spark(0, 0).bounds.width,
      sign: (x, y) => spark(x, y).primitives,
    });
  }
  if (items.some(({ kind }) => kind === 'flag')) {
    const flag = (x: number, y: number) => drawFlag('legend', { x: x - off, y, width: 0, height: 7 }, 1);
    entries.push({
      label: text('report.legend.goals'),
      signWidth: flag(0, 0).bounds.width,
      sign: (x, y) => flag(x, y).primitives,
    });
  }
  const measure = shownHeat(context);
  if (measure !== null)
    entries.push({
      label: text('report.legend.heat', { measure: text(`heat.legend.${measure}`) }),
      signWidth: heatLevels.length * SWATCH,
      sign: swatches,
    });
  else if (choices.withFigures === true)
    entries.push({ label: text('report.legend.figures'), signWidth: 0, sign: () => [] });
  return entries;
}

const SWATCH = 14;
/** The five steps from little to much, side by side. */
const swatches = (x: number, y: number): Primitive[] =>
  heatLevels.map((level, index) => ({
    shape: 'rect',
    x: x + index * SWATCH,
    y: y + (PIN_SIZE - SWATCH) / 2,
    width: SWATCH,
    height: SWATCH,
    radius: 0,
    fill: `heat${level}`,
    stroke: { paint: 'stepLine', width: 0.75 },
  }));

const DOTS = 10;
/** The dots at the foot of a pin, as large as there is room for. */
const dots = (x: number, y: number): Primitive[] =>
  [-3.5, 0, 3.5].map((offset) => ({
    shape: 'circle',
    cx: x + DOTS / 2 + offset,
    cy: y + PIN_SIZE / 2,
    r: 1.4,
    fill: 'inkSoft',
  }));
