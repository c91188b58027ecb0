import type { ElementDifference, Fate } from '../../changes/index.ts';
import {
  type Drawn,
  type Markup,
  overlaps,
  roundedPath,
  type Routes,
  short,
  tag,
} from '../../diagram/index.ts';
import type { Box, Point } from '../../model/index.ts';
import { wordsOf } from '../sheet/cutCosts.ts';

/** Signs that say what happened to an element, for who does not see the colours. */
export const fateSigns: { readonly [F in Fate]: string } = {
  here: '−',
  there: '+',
  renamed: 'Aa',
  changed: '≠',
  moved: '→',
};

export interface SignLook {
  /** px of the map for each px of the sign: the sign keeps its size, however small the map is shown. */
  readonly unit: number;
  /** Of the circle, in px of the sign. */
  readonly radius: number;
  readonly stroke: string;
  readonly ground: string;
  readonly classOf?: ((difference: ElementDifference) => string) | undefined;
}

/** Between an element and its frame, in px of the map. */
const ROOM = 5;
const CORNER = 8;
/** So many radii a sign stands off its element; a short line leads to one farther away. */
const distances = [1.15, 2.2, 3.4, 4.8] as const;
const directions: readonly Point[] = [
  { x: 1, y: -1 },
  { x: -1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
];

/**
 * What differs on a map: a frame around a shape, a heavy stroke along a line, and beside each the sign of what happened to it, where that covers
 * no shape, no word and no other sign; where all is taken, where it covers least.
 */
export function differenceSigns(
  { items, routes }: { readonly items: readonly Drawn[]; readonly routes: Routes },
  differences: readonly ElementDifference[],
  look: SignLook,
): Markup[] {
  const itemById = new Map(items.map((item) => [item.id, item]));
  const taken = items.flatMap(obstaclesOf);
  return differences.flatMap((difference) => {
    const item = itemById.get(difference.id);
    if (!item) return [];
    const line = item.kind === 'flow' ? (routes.get(item.id) ?? null) : null;
    const at = placeFor(line ? anchorsOnLine(line) : [onFrame(item.bounds)], taken, look);
    taken.push(at.box);
    const className = look.classOf?.(difference);
    return [
      tag(
        'g',
        className === undefined ? {} : { class: className },
        line ? heavy(line, look) : frame(item.bounds, look),
        ...sign(at, difference.fate, look),
      ),
    ];
  });
}

/** What lies around others is covered by nothing but on its words. */
function obstaclesOf(item: Drawn): Box[] {
  const isAround =
    item.kind === 'pool' || item.kind === 'lane' || item.kind === 'group' || item.kind === 'flow';
  return isAround ? wordsOf(item) : [item.bounds, ...wordsOf(item)];
}

interface Place {
  readonly centre: Point;
  /** Of the element, nearest to the sign. */
  readonly from: Point;
  readonly box: Box;
}

function placeFor(anchors: readonly Anchor[], taken: readonly Box[], { unit, radius }: SignLook): Place {
  const r = radius * unit;
  const stroke = r / 6;
  let best: { readonly place: Place; readonly covered: number } | null = null;
  for (const distance of distances)
    for (const from of anchors)
      for (const { x, y } of directions) {
        const start = from(x, y);
        // A corner is as far off as a side.
        const off = (distance * r) / Math.hypot(x, y);
        const centre = { x: start.x + x * off, y: start.y + y * off };
        const box = {
          x: centre.x - r - stroke,
          y: centre.y - r - stroke,
          width: 2 * (r + stroke),
          height: 2 * (r + stroke),
        };
        const covered = taken.reduce((sum, other) => sum + sharedArea(box, other), 0);
        if (!best || covered < best.covered) best = { place: { centre, from: start, box }, covered };
        if (covered === 0) return best.place;
      }
  return best!.place;
}

/** Where a sign may hang, by the direction in which it would stand. */
type Anchor = (x: number, y: number) => Point;

/** At the corners and sides of the frame of a shape. */
function onFrame(bounds: Box): Anchor {
  const { x, y, width, height } = framed(bounds);
  const along = (start: number, length: number, side: number) => start + (length * (side + 1)) / 2;
  return (sideX, sideY) => ({ x: along(x, width, sideX), y: along(y, height, sideY) });
}

/** Anywhere on a line, best in the middle of its longest piece. */
function anchorsOnLine(line: readonly Point[]): Anchor[] {
  const lengthOf = ({ from, to }: { from: Point; to: Point }) => Math.hypot(to.x - from.x, to.y - from.y);
  return line
    .slice(1)
    .map((to, index) => ({ from: line[index]!, to }))
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
    .flatMap(({ from, to }) =>
      [0.5, 0.3, 0.7].map((share) => () => ({
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      })),
    );
}

const framed = ({ x, y, width, height }: Box): Box => ({
  x: x - ROOM,
  y: y - ROOM,
  width: width + 2 * ROOM,
  height: height + 2 * ROOM,
});

function sharedArea(a: Box, b: Box): number {
  if (!overlaps(a, b)) return 0;
  const side = (from: number, size: number, other: number, otherSize: number) =>
    Math.min(from + size, other + otherSize) - Math.max(from, other);
  return side(a.x, a.width, b.x, b.width) * side(a.y, a.height, b.y, b.height);
}

const heavy = (line: readonly Point[], { unit, radius, stroke }: SignLook): Markup =>
  tag('path', { d: roundedPath(line), fill: 'none', stroke, 'stroke-width': short((unit * radius) / 3) });

function frame(bounds: Box, { unit, radius, stroke }: SignLook): Markup {
  const { x, y, width, height } = framed(bounds);
  return tag('rect', {
    x: short(x),
    y: short(y),
    width: short(width),
    height: short(height),
    rx: CORNER,
    fill: 'none',
    stroke,
    'stroke-width': short((unit * radius) / 6),
  });
}

function sign({ centre, from }: Place, fate: Fate, { unit, radius, stroke, ground }: SignLook): Markup[] {
  const line = { stroke, 'stroke-width': short((unit * radius) / 6) };
  const size = radius * 1.2 * unit;
  return [
    tag('line', { x1: short(from.x), y1: short(from.y), x2: short(centre.x), y2: short(centre.y), ...line }),
    tag('circle', {
      cx: short(centre.x),
      cy: short(centre.y),
      r: short(radius * unit),
      fill: ground,
      ...line,
    }),
    tag(
      'text',
      {
        x: short(centre.x),
        // Letters stand on their base line: this far below its middle.
        y: short(centre.y + size * 0.35),
        'font-size': short(size),
        'font-weight': 600,
        'text-anchor': 'middle',
        fill: stroke,
      },
      fateSigns[fate],
    ),
  ];
}
