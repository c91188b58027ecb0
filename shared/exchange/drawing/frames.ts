import type { SettledShape } from './settle.ts';
import { areaOf, encloses, holds, middleOf, smallestAround } from './geometry.ts';

/** The pools and lanes of a page: which frame is what, and which lies in which. */
export interface Frames {
  readonly pools: readonly SettledShape[];
  /** Outer lanes before inner ones. */
  readonly lanes: readonly SettledShape[];
  /** The frame around a frame; null for an outermost one. */
  readonly outer: (frameId: string) => SettledShape | null;
  /** The smallest frame that a shape lies in; null outside all. */
  readonly around: (shape: SettledShape) => SettledShape | null;
}

/**
 * Frames that hold frames are pools, those inside them lanes. Frames beside each other are lanes of one process, unless one of them is empty
 * and lines end at it: that is somebody outside, and all outermost frames are pools.
 */
export function framesOf(shapes: readonly SettledShape[], lineEnds: ReadonlySet<string>): Frames {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  const frames = shapes.filter(({ is }) => is.as === 'frame');
  const byParents = (shape: SettledShape): SettledShape | null => {
    const seen = new Set<string>();
    for (let id = shape.parentId; id !== null && !seen.has(id); id = byId.get(id)?.parentId ?? null) {
      seen.add(id);
      const parent = byId.get(id);
      if (parent?.is.as === 'frame') return parent;
    }
    return null;
  };
  const byPlace = (shape: SettledShape): SettledShape | null =>
    shape.is.as === 'frame'
      ? smallestAround(
          frames.filter((each) => each !== shape && areaOf(each) > areaOf(shape) && encloses(each, shape)),
          middleOf(shape),
        )
      : smallestAround(frames, middleOf(shape));
  const find = (shape: SettledShape) => {
    const named = byParents(shape);
    // A frame lies in none that is smaller, whatever the file says: else two could lie in each other.
    const parent = named && shape.is.as === 'frame' && areaOf(named) < areaOf(shape) ? null : named;
    // A lane may be named where the shape was moved out of it, and a pool where it lies in a lane of it.
    const placed = byPlace(shape);
    return parent && holds(parent, middleOf(shape)) && placed && areaOf(placed) < areaOf(parent)
      ? placed
      : (parent ?? placed);
  };
  const found = new Map<string, SettledShape | null>();
  const around = (shape: SettledShape): SettledShape | null => {
    const known = found.get(shape.id);
    if (known !== undefined) return known;
    const frame = find(shape);
    found.set(shape.id, frame);
    return frame;
  };
  const outerById = new Map(frames.map((frame) => [frame.id, around(frame)]));
  const outer = (id: string) => outerById.get(id) ?? null;
  const roots = frames.filter(({ id }) => outer(id) === null);
  const hasInner = new Set(frames.flatMap(({ id }) => outer(id)?.id ?? []));
  const filled = new Set(shapes.flatMap((shape) => (isNode(shape) ? (around(shape)?.id ?? []) : [])));
  const arePools = roots.some(({ id }) => hasInner.has(id) || (lineEnds.has(id) && !filled.has(id)));
  const pools = arePools ? roots : [];
  const depths = new Map(frames.map(({ id }) => [id, depthOf(id, outer)]));
  const depth = ({ id }: SettledShape): number => depths.get(id) ?? 0;
  const lanes = frames.filter((frame) => !pools.includes(frame)).sort((a, b) => depth(a) - depth(b));
  return { pools, lanes, outer, around };
}

function depthOf(id: string, outer: Frames['outer']): number {
  let depth = 0;
  for (let frame = outer(id); frame; frame = outer(frame.id)) depth += 1;
  return depth;
}

export const isNode = ({ is }: SettledShape): boolean => ['step', 'event', 'gateway'].includes(is.as);
