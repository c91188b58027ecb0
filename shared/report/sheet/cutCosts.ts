import { isOpenStep, LANE_HEADER, measureText, type Drawn } from '../../diagram/index.ts';
import type { Doc, Point } from '../../model/index.ts';
import type { Picture } from './picture.ts';

/** Along which axis a cut moves: `x` cuts a map into columns, `y` into rows. */
export type Axis = 'x' | 'y';

/** A stretch in which a cut does harm, and how much. */
export interface Harm {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/** From here on a shape or a word is cut through. */
export const CUT_THROUGH = 1_000;
/** What strokes take beyond the box of a shape, and from where on a cut lies close to it. */
const EDGE = 1;
const CLOSE = 6;
const cost = { close: 45, line: 12, along: 60, frame: 40, group: 20, lane: 150 } as const;
const otherAxis = { x: 'y', y: 'x' } as const;
const sizes = { x: 'width', y: 'height' } as const;

export interface HarmOptions {
  readonly axis: Axis;
  /** Each part writes the names of pools and lanes anew, so that a cut through them does no harm. */
  readonly areNamesRepeated: boolean;
}

/** Everything on a map that a cut across an axis should keep clear of: shapes and words above all, then lines that run along it, then lines. */
export function harmsOf(
  doc: Doc,
  { items, routes }: Pick<Picture, 'items' | 'routes'>,
  { axis, areNamesRepeated }: HarmOptions,
): Harm[] {
  return items.flatMap((item): Harm[] => {
    const from = item.bounds[axis];
    const to = from + item.bounds[sizes[axis]];
    switch (item.kind) {
      case 'pool':
      case 'lane':
        return [
          ...harmsOfLane(doc, item, axis, from, to),
          ...(areNamesRepeated ? [] : harmsOfWords(item, axis)),
        ];
      case 'group':
        return [{ from, to, cost: cost.group }, ...harmsOfWords(item, axis)];
      case 'flow':
        return [...harmsOfLine(routes.get(item.id) ?? [], axis), ...harmsOfWords(item, axis)];
      case 'step': {
        const step = doc.step[item.id];
        if (!step || !isOpenStep(step)) return solid(from, to);
        return [{ from, to, cost: cost.frame }, ...harmsOfWords(item, axis)];
      }
      default:
        return solid(from, to);
    }
  });
}

const solid = (from: number, to: number): Harm[] => [
  { from: from - EDGE, to: to + EDGE, cost: CUT_THROUGH },
  { from: from - CLOSE, to: to + CLOSE, cost: cost.close },
];

/** A lane is cut as its flow runs; its header is not, and across its flow it is better cut at its border. */
function harmsOfLane(doc: Doc, { id }: Drawn, axis: Axis, from: number, to: number): Harm[] {
  const area = doc.lane[id] ?? doc.pool[id];
  if (!area) return [];
  const isAlong = area.isHorizontal === (axis === 'x');
  if (!isAlong) return [{ from: from + 2, to: to - 2, cost: cost.lane }];
  return 'isBlackBox' in area && area.isBlackBox ? [] : solid(from, from + LANE_HEADER);
}

function harmsOfLine(line: readonly Point[], axis: Axis): Harm[] {
  return line.slice(1).map((to, index) => {
    const from = line[index]!;
    const [low, high] = [Math.min(from[axis], to[axis]), Math.max(from[axis], to[axis])];
    const length = Math.abs(to[otherAxis[axis]] - from[otherAxis[axis]]);
    if (high - low < 1 && length > 1) return { from: low - 8, to: high + 8, cost: cost.along };
    return { from: low, to: high, cost: cost.line };
  });
}

function harmsOfWords({ primitives }: Drawn, axis: Axis): Harm[] {
  return primitives.flatMap((primitive) => {
    if (primitive.shape !== 'text') return [];
    const width = measureText(primitive.text, primitive);
    const before = { start: 0, middle: width / 2, end: width }[primitive.anchor];
    // A word turned upwards runs along y, and its height lies along x.
    const isTurned = primitive.turn === 1;
    if (isTurned === (axis === 'y')) {
      const start = primitive[axis] - (isTurned ? width - before : before);
      return solid(start, start + width);
    }
    const start = primitive[axis] - primitive.size;
    return solid(start, start + primitive.size * 1.3);
  });
}
