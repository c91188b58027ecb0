import type { Box, Point } from '../model/index.ts';
import type { Drawn, Paint, Primitive, Stroke } from './drawing.ts';
import { type Markup, tag } from './markup.ts';
import { isRightToLeft } from './type/isRightToLeft.ts';

/** The value that a surface writes for a colour: `var(--paint-ink)` on screen, `#211f1c` on paper. */
export type PaintValue = (paint: Exclude<Paint, 'none'>) => string;

/**
 * The letters of one line as the data of a path that begins at the origin, on the baseline, and how long the line is, px; null where they
 * cannot be had, so that it stays text.
 */
export type Outlines = (
  text: string,
  type: Pick<TextPrimitive, 'size' | 'weight'>,
) => { readonly d: string; readonly width: number } | null;

/** One element as an SVG group; text stays text unless outlines are given. */
export function drawnToMarkup(drawn: Drawn, paint: PaintValue, outlines?: Outlines): Markup {
  return tag(
    'g',
    { 'data-id': drawn.id, 'data-kind': drawn.kind },
    drawn.primitives.map((primitive) => primitiveToMarkup(primitive, paint, outlines)),
  );
}

/** One primitive as an SVG element. */
export function primitiveToMarkup(primitive: Primitive, paint: PaintValue, outlines?: Outlines): Markup {
  const colour = (name: Paint) => (name === 'none' ? 'none' : paint(name));
  switch (primitive.shape) {
    case 'rect':
      return tag('rect', {
        x: short(primitive.x),
        y: short(primitive.y),
        width: short(primitive.width),
        height: short(primitive.height),
        rx: primitive.radius || undefined,
        fill: colour(primitive.fill),
        ...strokeAttributes(primitive.stroke, colour),
      });
    case 'circle':
      return tag('circle', {
        cx: short(primitive.cx),
        cy: short(primitive.cy),
        r: short(primitive.r),
        fill: colour(primitive.fill),
        ...strokeAttributes(primitive.stroke, colour),
      });
    case 'path':
      return tag('path', {
        d: primitive.d,
        fill: colour(primitive.fill),
        transform: transformOf(primitive.at, primitive.scale),
        ...strokeAttributes(primitive.stroke, colour, primitive.scale),
      });
    case 'text':
      return outlinedMarkup(primitive, colour, outlines) ?? textMarkup(primitive, colour);
  }
}

type TextPrimitive = Extract<Primitive, { shape: 'text' }>;
const flipped = { start: 'end', middle: 'middle', end: 'start' } as const;

function textMarkup(primitive: TextPrimitive, colour: (paint: Paint) => string): Markup {
  const isRtl = isRightToLeft(primitive.text);
  const x = short(primitive.x);
  const y = short(primitive.y);
  return tag(
    'text',
    {
      x,
      y,
      'font-size': primitive.size,
      'font-weight': primitive.weight,
      fill: colour(primitive.paint),
      'text-anchor': isRtl ? flipped[primitive.anchor] : primitive.anchor,
      direction: isRtl ? 'rtl' : undefined,
      transform: primitive.turn ? `rotate(-90 ${x} ${y})` : undefined,
    },
    primitive.text,
  );
}

/** Letters as a shape, with the words for readers aloud. */
function outlinedMarkup(
  { text, x, y, anchor, turn, paint, ...type }: TextPrimitive,
  colour: (paint: Paint) => string,
  outlines: Outlines | undefined,
): Markup | null {
  const outline = outlines?.(text, type);
  if (!outline) return null;
  const back = outline.width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const place = turn
    ? `translate(${short(x)} ${short(y + back)}) rotate(-90)`
    : `translate(${short(x - back)} ${short(y)})`;
  return tag('path', {
    d: outline.d,
    fill: colour(paint),
    transform: place,
    role: 'img',
    'aria-label': text,
  });
}

function strokeAttributes(stroke: Stroke | undefined, colour: (paint: Paint) => string, scale = 1) {
  if (!stroke) return {};
  return {
    stroke: colour(stroke.paint),
    'stroke-width': short(stroke.width / scale),
    'stroke-dasharray': stroke.dash?.map((length) => short(length / scale)).join(' '),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
}

function transformOf(at: Point | undefined, scale: number | undefined): string | undefined {
  const parts: string[] = [];
  if (at) parts.push(`translate(${short(at.x)} ${short(at.y)})`);
  if (scale !== undefined && scale !== 1) parts.push(`scale(${short(scale)})`);
  return parts.length > 0 ? parts.join(' ') : undefined;
}

/** The font of every text of a drawing; the family is set once, on the `svg` element. */
export const FONT_FAMILY =
  "Inter, 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Noto Sans Thai', 'Noto Sans Devanagari', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif";

/** An `svg` element around elements, with a box in map coordinates as its view. */
export function svgMarkup(
  items: readonly Drawn[],
  view: Box,
  options: {
    readonly paint: PaintValue;
    readonly attrs?: Markup['attrs'];
    readonly title?: string;
    readonly outlines?: Outlines | undefined;
  },
): Markup {
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [view.x, view.y, view.width, view.height].map(short).join(' '),
      'font-family': FONT_FAMILY,
      ...options.attrs,
    },
    options.title === undefined ? null : tag('title', {}, options.title),
    items.map((item) => drawnToMarkup(item, options.paint, options.outlines)),
  );
}

/** A length with at most two decimals: a hundredth of a pixel is below what any surface shows. */
export function short(value: number): number {
  return Math.round(value * 100) / 100;
}
