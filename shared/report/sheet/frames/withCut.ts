import type { Box } from '../../../model/index.ts';
import type { Axis } from '../cutCosts.ts';
import type { PageFrames } from './pageFrames.ts';

/** One cut of a poster and where it is held. */
export interface HeldCut {
  readonly axis: Axis;
  readonly index: number;
  /** Px of the map. */
  readonly at: number;
}

const sizes = { x: 'width', y: 'height' } as const;

/**
 * The frames with a cut where it is held, as far as that is known at once: the frames beside it. The letters at it are left out and what lies
 * on the cuts is as it was, until the sheets are laid out anew.
 */
export function withCut(frames: PageFrames, held: HeldCut): PageFrames {
  const { poster } = frames;
  const before = poster?.cuts[held.axis][held.index];
  if (!poster || !before) return frames;
  const { axis, index, at } = held;
  const isThere = (place: number) => Math.abs(place - before.at) < 0.01;
  const moved = (box: Box): Box => {
    const [from, to] = [box[axis], box[axis] + box[sizes[axis]]];
    const [start, end] = [isThere(from) ? at : from, isThere(to) ? at : to];
    return { ...box, [axis]: start, [sizes[axis]]: end - start };
  };
  return {
    ...frames,
    frames: frames.frames.map(({ label, box }) => ({ label, box: moved(box) })),
    joins: frames.joins.filter((join) => join.axis !== axis || !isThere(join.at[axis])),
    poster: {
      ...poster,
      cuts: { ...poster.cuts, [axis]: poster.cuts[axis].with(index, { ...before, at }) },
    },
  };
}
