import {
  clipText,
  drawSpark,
  type Drawn,
  type Markup,
  measureText,
  type PaintValue,
  pin,
  PIN_SIZE,
  type Primitive,
  svgMarkup,
} from '../../diagram/index.ts';
import type { Mark } from '../../model/index.ts';
import type { ReportContext } from '../reportContext.ts';
import type { Picture } from './picture.ts';

const TYPE = { size: 11, weight: 400 } as const;
const ROW = 26;
const GAP = 20;
const TEXT_GAP = 6;
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
  const entries = entriesOf(context, picture);
  if (entries.length === 0) return null;
  const primitives: Primitive[] = [];
  let x = 0;
  let y = 0;
  for (const entry of entries) {
    const width = entry.signWidth + (entry.signWidth > 0 ? TEXT_GAP : 0) + measureText(entry.label, TYPE);
    if (x > 0 && x + width > options.width) {
      x = 0;
      y += ROW;
    }
    primitives.push(...entry.sign(x, y + (ROW - PIN_SIZE) / 2));
    primitives.push({
      shape: 'text',
      x: x + entry.signWidth + (entry.signWidth > 0 ? TEXT_GAP : 0),
      y: y + ROW / 2 + 4,
      text: clipText(entry.label, { ...TYPE, maxWidth: options.width - x - entry.signWidth - TEXT_GAP }),
      ...TYPE,
      paint: 'inkSoft',
      anchor: 'start',
    });
    x += width + GAP;
  }
  const height = y + ROW;
  const bounds = { x: 0, y: 0, width: options.width, height };
  const item: Drawn = { id: 'legend', kind: 'pins', bounds, primitives };
  const label = `${context.text('report.legend')}: ${entries.map((entry) => entry.label).join(', ')}`;
  const markup = svgMarkup([item], bounds, {
    paint: options.paint,
    attrs: { class: 'paper-legend', role: 'img', 'aria-label': label, width: options.width, height },
  });
  return { markup, height };
}

function entriesOf({ text }: ReportContext, { contents, items }: Picture): Entry[] {
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
  if (items.some(({ kind }) => kind === 'spark')) {
    const spark = (x: number, y: number) =>
      drawSpark('legend', { x: x + 6, y: y + 14, width: 0, height: 0 }, '69');
    entries.push({
      label: text('report.legend.spark'),
      signWidth: spark(0, 0).bounds.width,
      sign: (x, y) => spark(x, y).primitives,
    });
  }
  return entries;
}

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
