import {
  type Drawn,
  drawnToMarkup,
  type Markup,
  measureText,
  overlaps,
  type Primitive,
  primitiveToMarkup,
  short,
  tag,
} from '../../../diagram/index.ts';
import type { Box } from '../../../model/index.ts';
import { type PageSize, PX_PER_MM } from '../../paper.ts';
import type { Join } from '../joins.ts';
import { onPaper, type Picture, pictureMarkup } from '../picture.ts';
import type { Part } from '../spread.ts';
import type { Poster } from './posterPlan.ts';

/** On which side of a sheet a cut lies. */
export type Side = 'left' | 'top' | 'right' | 'bottom';

export interface TileOptions {
  readonly joins: readonly Join[];
  /** What the picture is, for readers aloud. */
  readonly label: string;
  /** What stands along the cut of a side: which sheets it joins and what to do. */
  readonly cutWords: (side: Side) => string;
  readonly linksOf: (items: readonly Drawn[]) => Markup[];
}

const TYPE = { size: 8.5, weight: 500 } as const;
/** Cut marks stand this far off the sheet's picture and are this long, px on paper. */
const MARK = { off: 1, length: 8 } as const;

/**
 * One sheet of a poster: what lies between its cuts and, fainter, the strip beyond each that the next sheet shows too. In the strips, which
 * are cut off or covered when the sheets are joined, stand the letters of the lines that go on and what to do with the cut.
 */
export function tilePicture(
  drawing: Picture,
  poster: Poster,
  part: Part,
  { joins, label, cutWords, linksOf }: TileOptions,
): Markup {
  const unit = 1 / poster.scale;
  const strips = stripsOf(poster, part);
  const view = withStrips(part.piece, strips);
  const inside = drawing.items.filter((item) => overlaps(item.bounds, view));
  const paint = (primitive: Primitive) => primitiveToMarkup(primitive, onPaper);
  const picture = [
    tag(
      'svg',
      {
        x: short(view.x),
        y: short(view.y),
        width: short(view.width),
        height: short(view.height),
        viewBox: [view.x, view.y, view.width, view.height].map(short).join(' '),
      },
      inside.map((item) => drawnToMarkup(item, onPaper)),
    ),
    ...strips.map(({ box }) =>
      tag('rect', {
        x: short(box.x),
        y: short(box.y),
        width: short(box.width),
        height: short(box.height),
        fill: '#ffffff',
        'fill-opacity': 0.6,
      }),
    ),
    ...strips.map(({ side }) => paint(cutLine(part.piece, view, side, unit))),
    ...marksOf(part.piece, view, poster.page, unit).map(paint),
    ...strips.flatMap((strip) => {
      const letters = joins.flatMap((join) => letterAt(join, strip, part.piece, unit));
      return [
        ...letters.flatMap(({ primitives }) => primitives).map(paint),
        ...wordsAlong(
          strip,
          cutWords(strip.side),
          letters.map(({ along }) => along),
          unit,
        ).map(paint),
      ];
    }),
  ];
  return pictureMarkup(view, { scale: poster.scale, label }, { picture, links: linksOf(inside) });
}

interface Strip {
  readonly side: Side;
  readonly box: Box;
}

/** What a sheet shows beyond its cuts. */
function stripsOf({ columns, rows, strip }: Poster, { column, row, piece }: Part): Strip[] {
  const left = column > 0 ? strip : 0;
  const right = column < columns - 1 ? strip : 0;
  const across = { x: piece.x - left, width: piece.width + left + right };
  const { x, y, width, height } = piece;
  const all: (Strip & { readonly isThere: boolean })[] = [
    { side: 'left', isThere: column > 0, box: { x: x - strip, y, width: strip, height } },
    { side: 'right', isThere: column < columns - 1, box: { x: x + width, y, width: strip, height } },
    { side: 'top', isThere: row > 0, box: { ...across, y: y - strip, height: strip } },
    { side: 'bottom', isThere: row < rows - 1, box: { ...across, y: y + height, height: strip } },
  ];
  return all.filter(({ isThere }) => isThere);
}

function withStrips(piece: Box, strips: readonly Strip[]): Box {
  const at = (side: Side) => strips.find((strip) => strip.side === side)?.box;
  const [left, top] = [at('left')?.width ?? 0, at('top')?.height ?? 0];
  return {
    x: piece.x - left,
    y: piece.y - top,
    width: piece.width + left + (at('right')?.width ?? 0),
    height: piece.height + top + (at('bottom')?.height ?? 0),
  };
}

const isUpright = (side: Side): boolean => side === 'left' || side === 'right';

/** Where the cut of a side lies, along the axis that it crosses. */
function placeOf({ x, y, width, height }: Box, side: Side): number {
  return { left: x, right: x + width, top: y, bottom: y + height }[side];
}

function cutLine(piece: Box, view: Box, side: Side, unit: number): Primitive {
  const at = short(placeOf(piece, side));
  const d = isUpright(side)
    ? `M${at} ${short(view.y)}v${short(view.height)}`
    : `M${short(view.x)} ${at}h${short(view.width)}`;
  const stroke = { paint: 'ink', width: 0.75 * unit, dash: [5 * unit, 3 * unit] } as const;
  return { shape: 'path', d, fill: 'none', stroke };
}

/** Short lines in the margin at both ends of each edge, to lay a ruler on. */
function marksOf(piece: Box, view: Box, { margin }: PageSize, unit: number): Primitive[] {
  const length = Math.min(MARK.length, margin * PX_PER_MM - MARK.off) * unit;
  if (length <= 0) return [];
  const off = MARK.off * unit;
  const stroke = { paint: 'ink', width: 0.75 * unit } as const;
  const [far, low] = [view.x + view.width, view.y + view.height];
  const line = (d: string): Primitive => ({ shape: 'path', d, fill: 'none', stroke });
  return [
    ...[piece.x, piece.x + piece.width].flatMap((x) => [
      line(`M${short(x)} ${short(view.y - off)}v${short(-length)}`),
      line(`M${short(x)} ${short(low + off)}v${short(length)}`),
    ]),
    ...[piece.y, piece.y + piece.height].flatMap((y) => [
      line(`M${short(view.x - off)} ${short(y)}h${short(-length)}`),
      line(`M${short(far + off)} ${short(y)}h${short(length)}`),
    ]),
  ];
}

interface Letter {
  /** Where along the cut it stands. */
  readonly along: number;
  readonly primitives: readonly Primitive[];
}

/** The letter of a line that goes over the cut of a strip, in the strip. */
function letterAt({ letter, at, axis }: Join, { side, box }: Strip, piece: Box, unit: number): Letter[] {
  const isOver = isUpright(side) === (axis === 'x') && Math.abs(at[axis] - placeOf(piece, side)) < 0.01;
  const other = axis === 'x' ? 'y' : 'x';
  const end = piece[other] + (other === 'x' ? piece.width : piece.height);
  if (!isOver || at[other] < piece[other] || at[other] > end) return [];
  const depth = isUpright(side) ? box.width : box.height;
  const r = Math.min(depth * 0.45, 8 * unit);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const [cx, cy] = axis === 'x' ? [middle.x, at.y] : [at.x, middle.y];
  const size = r * 1.25;
  return [
    {
      along: at[other],
      primitives: [
        { shape: 'circle', cx, cy, r, fill: 'paper', stroke: { paint: 'ink', width: unit } },
        {
          shape: 'text',
          x: cx,
          y: cy + size * 0.36,
          text: letter,
          size,
          weight: 600,
          paint: 'ink',
          anchor: 'middle',
        },
      ],
    },
  ];
}

/** Words along a strip, where they cover no letter; in its middle where no such place is found. */
function wordsAlong(
  { side, box }: Strip,
  words: string,
  letters: readonly number[],
  unit: number,
): Primitive[] {
  const size = TYPE.size * unit;
  const length = measureText(words, { size, weight: TYPE.weight }) + 8 * unit;
  const isUp = isUpright(side);
  const [from, extent] = isUp ? [box.y, box.height] : [box.x, box.width];
  const along = freeMiddle(from, extent, length, letters, 10 * unit);
  const [middleX, middleY] = isUp ? [box.x + box.width / 2, along] : [along, box.y + box.height / 2];
  const thick = size * 1.35;
  const ground = isUp
    ? { x: middleX - thick / 2, y: along - length / 2, width: thick, height: length }
    : { x: along - length / 2, y: middleY - thick / 2, width: length, height: thick };
  const baseline = isUp ? { x: middleX + size * 0.36, y: along } : { x: along, y: middleY + size * 0.36 };
  return [
    { shape: 'rect', ...ground, fill: 'paper' },
    {
      shape: 'text',
      ...baseline,
      text: words,
      size,
      weight: TYPE.weight,
      paint: 'ink',
      anchor: 'middle',
      turn: isUp ? 1 : 0,
    },
  ];
}

function freeMiddle(
  from: number,
  extent: number,
  length: number,
  taken: readonly number[],
  around: number,
): number {
  const middle = from + extent / 2;
  const reach = Math.max(0, (extent - length) / 2);
  for (let off = 0; off <= reach; off += around / 2)
    for (const at of [middle - off, middle + off])
      if (taken.every((one) => Math.abs(one - at) > length / 2 + around)) return at;
  return middle;
}
