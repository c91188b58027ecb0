import {
  mapContents,
  type Box,
  type Doc,
  type Lane,
  type LaneId,
  type PoolId,
  type StepId,
} from '../../model/index.ts';

export interface Place {
  readonly laneId: LaneId | null;
  readonly poolId: PoolId | null;
}

/** The leaf lane and the pool in which the middle of a box lies; a lane's pool wins over a pool found by position. */
export function placeAt(doc: Doc, mapId: string, box: Box): Place {
  const { lanes, pools } = mapContents(doc, mapId);
  const parents = new Set(lanes.map((lane) => lane.parentLaneId));
  const lane = lanes.find((candidate) => !parents.has(candidate.id) && holdsMiddle(candidate, box));
  const pool = pools.find((candidate) => !candidate.isBlackBox && holdsMiddle(candidate, box));
  return { laneId: lane?.id ?? null, poolId: lane?.poolId ?? pool?.id ?? null };
}

/** The innermost open subprocess, other than those left out, in which the middle of a box lies. */
export function subprocessAt(doc: Doc, mapId: string, box: Box, except: ReadonlySet<string>): StepId | null {
  const open = mapContents(doc, mapId).steps.filter(
    (step) => step.type === 'subprocess' && step.isExpanded && !except.has(step.id) && holdsMiddle(step, box),
  );
  open.sort((a, b) => a.width * a.height - b.width * b.height);
  return open[0]?.id ?? null;
}

/** The lanes that are not inside another lane, of one pool or of the map itself, first row first. */
export function topLanes(doc: Doc, mapId: string, poolId: string | null): Lane[] {
  return mapContents(doc, mapId)
    .lanes.filter((lane) => lane.parentLaneId === null && lane.poolId === poolId)
    .sort((a, b) => (a.isHorizontal ? a.y - b.y : a.x - b.x));
}

/** The smallest box around these boxes; null around none. */
export function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function holdsMiddle(outer: Box, inner: Box): boolean {
  const x = inner.x + inner.width / 2;
  const y = inner.y + inner.height / 2;
  return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height;
}
