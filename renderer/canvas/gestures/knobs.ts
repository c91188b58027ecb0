/** Where a single selected element can be pulled, apart from its body: corners to resize, ends and segments of a line. */
import type { Box, Point } from '../../../shared/model/index.ts';
import { pathOf } from '../scene/paths.ts';
import type { Scene, SceneBox } from '../scene/scene.ts';

export type Knob = Point & { readonly id: string } & (
    | { readonly pull: 'resize'; readonly sideX: -1 | 0 | 1; readonly sideY: -1 | 0 | 1 }
    | { readonly pull: 'end'; readonly end: 'from' | 'to' }
    /** The middle of a segment: moves that segment across. */
    | { readonly pull: 'segment'; readonly index: number }
  );

/** A segment shorter than this (screen px) has no knob of its own. */
const SHORT_PX = 28;

export function knobsOf(scene: Scene, id: string, zoom: number): readonly Knob[] {
  const item = scene.boxById.get(id);
  if (item) return isResizable(item) ? corners(item.box) : [];
  const line = scene.lineById.get(id);
  if (!line) return [];
  const path = pathOf(scene, line);
  if (path.length < 2) return [];
  const segments = path.slice(1).flatMap((to, i): Knob[] => {
    const from = path[i]!;
    if (Math.hypot(to.x - from.x, to.y - from.y) * zoom < SHORT_PX) return [];
    return [
      { pull: 'segment', id: `segment ${i}`, index: i, x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
    ];
  });
  return [
    { pull: 'end', id: 'from', end: 'from', ...path[0]! },
    { pull: 'end', id: 'to', end: 'to', ...path.at(-1)! },
    ...segments,
  ];
}

/** The knob within `reach` (map units) of a point, nearest first. */
export function knobAt(knobs: readonly Knob[], point: Point, reach: number): Knob | null {
  let best: Knob | null = null;
  let distance = reach;
  for (const knob of knobs) {
    const away = Math.hypot(knob.x - point.x, knob.y - point.y);
    if (away <= distance) {
      distance = away;
      best = knob;
    }
  }
  return best;
}

const isResizable = ({ kind }: SceneBox): boolean =>
  kind === 'step' || kind === 'note' || kind === 'pool' || kind === 'group';

function corners({ x, y, width, height }: Box): Knob[] {
  return ([-1, 1] as const).flatMap((sideX) =>
    ([-1, 1] as const).map((sideY): Knob => ({
      pull: 'resize',
      id: `corner ${sideX} ${sideY}`,
      sideX,
      sideY,
      x: sideX < 0 ? x : x + width,
      y: sideY < 0 ? y : y + height,
    })),
  );
}

/** The box after pulling a corner or side to a point; never smaller than `least`. */
export function resized(
  box: Box,
  knob: Extract<Knob, { pull: 'resize' }>,
  to: Point,
  least: { width: number; height: number },
): Box {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const left = knob.sideX < 0 ? Math.min(to.x, right - least.width) : box.x;
  const top = knob.sideY < 0 ? Math.min(to.y, bottom - least.height) : box.y;
  const farX = knob.sideX > 0 ? Math.max(to.x, left + least.width) : right;
  const farY = knob.sideY > 0 ? Math.max(to.y, top + least.height) : bottom;
  return { x: left, y: top, width: farX - left, height: farY - top };
}
