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
  readonly isPool: (frameId: string) => boolean;
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
  const around = (shape: SettledShape) => {
    const parent = byParents(shape);
    // A lane may be named where the shape was moved out of it, and a pool where it lies in a lane of it.
    const placed = byPlace(shape);
    return parent && holds(parent, middleOf(shape)) && placed && areaOf(placed) < areaOf(parent)
      ? placed
      : (parent ?? placed);
  };
  const outerById = new Map(frames.map((frame) => [frame.id, around(frame)]));
  const outer = (id: string) => outerById.get(id) ?? null;
  const roots = frames.filter(({ id }) => outer(id) === null);
  const hasInner = new Set(frames.flatMap(({ id }) => outer(id)?.id ?? []));
  const filled = new Set(shapes.flatMap((shape) => (isNode(shape) ? (around(shape)?.id ?? []) : [])));
  const arePools = roots.some(({ id }) => hasInner.has(id) || (lineEnds.has(id) && !filled.has(id)));
  const pools = arePools ? roots : [];
  const depth = (frame: SettledShape): number => {
    const parent = outer(frame.id);
    return parent ? depth(parent) + 1 : 0;
  };
  const lanes = frames.filter((frame) => !pools.includes(frame)).sort((a, b) => depth(a) - depth(b));
  return { pools, lanes, outer, around, isPool: (id) => pools.some((pool) => pool.id === id) };
}

export const isNode = ({ is }: SettledShape): boolean => ['step', 'event', 'gateway'].includes(is.as);
