import { isOpenStep, LANE_HEADER, measureText, type Drawn } from '../../diagram/index.ts';
import type { Box, Doc, Point } from '../../model/index.ts';
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
/** How high a word is with what reaches below its line, in sizes of its type. */
const LINE = 1.3;
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
  options: HarmOptions,
): Harm[] {
  const { axis } = options;
  return items.flatMap((item): Harm[] => {
    const from = item.bounds[axis];
    const to = from + item.bounds[sizes[axis]];
    const solids = solidsOf(doc, item, options).flatMap((box) =>
      solid(box[axis], box[axis] + box[sizes[axis]]),
    );
    switch (item.kind) {
      case 'pool':
      case 'lane':
        return [...harmsAcrossLane(doc, item, axis, from, to), ...solids];
      case 'group':
        return [{ from, to, cost: cost.group }, ...solids];
      case 'flow':
        return [...harmsOfLine(routes.get(item.id) ?? [], axis), ...solids];
      case 'step':
        return isFrame(doc, item) ? [{ from, to, cost: cost.frame }, ...solids] : solids;
      default:
        return solids;
    }
  });
}

/** What of an item no cut across an axis should go through: the whole of a shape, of what lies around others its words and header alone. */
export function solidsOf(doc: Doc, item: Drawn, { axis, areNamesRepeated }: HarmOptions): Box[] {
  switch (item.kind) {
    case 'pool':
    case 'lane':
      return [...headerOf(doc, item, axis), ...(areNamesRepeated ? [] : wordsOf(item))];
    case 'group':
    case 'flow':
      return wordsOf(item);
    case 'step':
      return isFrame(doc, item) ? wordsOf(item) : [item.bounds];
    default:
      return [item.bounds];
  }
}

/** Whether a cut goes through a shape or a word, strokes included. */
export const isCutThrough = (box: Box, axis: Axis, at: number): boolean =>
  box[axis] - EDGE < at && at < box[axis] + box[sizes[axis]] + EDGE;

function isFrame(doc: Doc, { id }: Drawn): boolean {
  const step = doc.step[id];
  return step !== undefined && isOpenStep(step);
}

/** What no cut should go through, nor come close to. */
export const solid = (from: number, to: number): Harm[] => [
  { from: from - EDGE, to: to + EDGE, cost: CUT_THROUGH },
  { from: from - CLOSE, to: to + CLOSE, cost: cost.close },
];

/** A lane is cut as its flow runs; across its flow it is better cut at its border. */
function harmsAcrossLane(doc: Doc, { id }: Drawn, axis: Axis, from: number, to: number): Harm[] {
  const area = doc.lane[id] ?? doc.pool[id];
  if (!area || area.isHorizontal === (axis === 'x')) return [];
  return [{ from: from + 2, to: to - 2, cost: cost.lane }];
}

/** The header of a lane, which a cut across its flow would go through from end to end; a closed pool has none. */
function headerOf(doc: Doc, { id, bounds }: Drawn, axis: Axis): Box[] {
  const area = doc.lane[id] ?? doc.pool[id];
  if (!area || area.isHorizontal !== (axis === 'x')) return [];
  if ('isBlackBox' in area && area.isBlackBox) return [];
  return [{ ...bounds, [sizes[axis]]: LANE_HEADER }];
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

/** Around each of its words. */
export function wordsOf({ primitives }: Drawn): Box[] {
  return primitives.flatMap((primitive) => {
    if (primitive.shape !== 'text') return [];
    const { x, y, size } = primitive;
    const width = measureText(primitive.text, primitive);
    const before = { start: 0, middle: width / 2, end: width }[primitive.anchor];
    const height = size * LINE;
    // A word turned upwards runs along y, and its height lies along x.
    if (primitive.turn === 1) return [{ x: x - size, y: y - (width - before), width: height, height: width }];
    return [{ x: x - before, y: y - size, width, height }];
  });
}
