import {
  drawElement,
  type Drawn,
  drawnToMarkup,
  type Markup,
  overlaps,
  type Primitive,
  primitiveToMarkup,
  short,
  tag,
} from '../../diagram/index.ts';
import type { Box, Lane, Pool } from '../../model/index.ts';
import type { Join } from './joins.ts';
import { onPaper, type Picture, pictureMarkup } from './picture.ts';
import { JOIN, outermost, type Part, sidesOf, type Spread } from './spread.ts';

/** Lanes reach this far over a cut, so that their border does not look like their end. */
const OVER = 8;

/** What of a lane reaches over a cut is its border and no part of it. */
const BORDER = 2;

export interface PartOptions {
  readonly joins: readonly Join[];
  readonly label: string;
  readonly linksOf: (items: readonly Drawn[]) => Markup[];
}

/**
 * One part of a map: the piece between its cuts, the names of pools and lanes repeated before it, and at each cut the letters of the lines
 * that go on. Only what lies in the piece is drawn.
 */
export function partPicture(
  drawing: Picture,
  spread: Spread,
  part: Part,
  { joins, label, linksOf }: PartOptions,
): Markup {
  const { piece } = part;
  const sides = sidesOf(spread.arrangement, part, spread.headers);
  const view: Box = {
    x: piece.x - sides.left,
    y: piece.y - sides.top,
    width: piece.width + sides.left + sides.right,
    height: piece.height + sides.top + sides.bottom,
  };
  const inside = drawing.items.filter(
    (item) => item.kind !== 'pool' && item.kind !== 'lane' && overlaps(item.bounds, piece),
  );
  const signs = [...edgesOf(view, sides), ...joins.flatMap((join) => signOf(join, piece))];
  const picture = [
    ...lanesOf(drawing, spread, part, view).map((item) => drawnToMarkup(item, onPaper)),
    tag(
      'svg',
      {
        x: short(piece.x),
        y: short(piece.y),
        width: short(piece.width),
        height: short(piece.height),
        viewBox: [piece.x, piece.y, piece.width, piece.height].map(short).join(' '),
      },
      inside.map((item) => drawnToMarkup(item, onPaper)),
    ),
    ...signs.map((primitive) => primitiveToMarkup(primitive, onPaper)),
  ];
  return pictureMarkup(view, { scale: spread.arrangement.scale, label }, { picture, links: linksOf(inside) });
}

/** Pools and lanes cut to this part; their headers move with the cut. */
function lanesOf({ contents }: Picture, { headers }: Spread, { column, row, piece }: Part, view: Box) {
  const areas = [...contents.pools, ...contents.lanes];
  const clipped = <A extends Lane | Pool>(area: A): A | null => {
    const root = outermost(area, areas);
    const isCutAcross = column > 0 && area.x < piece.x;
    const isCutDown = row > 0 && area.y < piece.y;
    const indent = (isAlong: boolean, axis: 'x' | 'y', depth: number) =>
      piece[axis] - JOIN - (isAlong ? depth - (area[axis] - root[axis]) : OVER);
    const left = isCutAcross ? indent(area.isHorizontal, 'x', headers.left) : area.x;
    const top = isCutDown ? indent(!area.isHorizontal, 'y', headers.top) : area.y;
    const far = Math.min(area.x + area.width, view.x + view.width + OVER);
    const low = Math.min(area.y + area.height, view.y + view.height + OVER);
    // A cut at its border leaves it to the other side of the cut.
    const isInside =
      common(area.x, area.width, piece.x, piece.width) > BORDER &&
      common(area.y, area.height, piece.y, piece.height) > BORDER;
    return isInside ? { ...area, x: left, y: top, width: far - left, height: low - top } : null;
  };
  const bySize = <A extends Box>(a: A, b: A) => b.width * b.height - a.width * a.height;
  return [
    ...contents.pools.map(clipped).flatMap((pool) => (pool ? [drawElement('pool', pool, {})] : [])),
    ...contents.lanes
      .toSorted(bySize)
      .map(clipped)
      .flatMap((lane): Drawn[] => (lane ? [drawElement('lane', lane, {})] : [])),
  ];
}

/** How much of a stretch lies in another. */
const common = (from: number, length: number, start: number, extent: number): number =>
  Math.min(from + length, start + extent) - Math.max(from, start);

function edgesOf(view: Box, sides: ReturnType<typeof sidesOf>): Primitive[] {
  const stroke = { paint: 'inkFaint', width: 1, dash: [2, 4] } as const;
  const line = (d: string): Primitive => ({ shape: 'path', d, fill: 'none', stroke });
  const [far, low] = [short(view.x + view.width - 0.5), short(view.y + view.height - 0.5)];
  const [left, top] = [short(view.x + 0.5), short(view.y + 0.5)];
  return [
    ...(sides.right > 0 ? [line(`M${far} ${top}V${low}`)] : []),
    ...(sides.bottom > 0 ? [line(`M${left} ${low}H${far}`)] : []),
  ];
}

/** The letter of a line, in the room before or behind the cut that it goes over. */
function signOf({ letter, at, axis }: Join, piece: Box): Primitive[] {
  const other = axis === 'x' ? 'y' : 'x';
  const extent = { x: piece.width, y: piece.height };
  const isBeside = at[other] >= piece[other] && at[other] <= piece[other] + extent[other];
  const isStart = at[axis] === piece[axis];
  const isEnd = Math.abs(at[axis] - piece[axis] - extent[axis]) < 0.01;
  if (!isBeside || (!isStart && !isEnd)) return [];
  const shift = (isStart ? -1 : 1) * (JOIN / 2);
  const cx = axis === 'x' ? at.x + shift : at.x;
  const cy = axis === 'y' ? at.y + shift : at.y;
  const stroke = { paint: 'ink', width: 1.25 } as const;
  return [
    { shape: 'circle', cx, cy, r: JOIN / 2 - 1, fill: 'paper', stroke },
    { shape: 'text', x: cx, y: cy + 4, text: letter, size: 11, weight: 600, paint: 'ink', anchor: 'middle' },
  ];
}
