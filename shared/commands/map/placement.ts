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
  const lane = lanes.find(
    (candidate) => candidate.parentId === null && !parents.has(candidate.id) && holdsMiddle(candidate, box),
  );
  const pool = pools.find((candidate) => !candidate.isBlackBox && holdsMiddle(candidate, box));
  return lane ? { laneId: lane.id, poolId: lane.poolId } : { laneId: null, poolId: pool?.id ?? null };
}

/**
 * Where a box belongs that is drawn or dropped here: by its middle; over the edge of a lane or pool, the one it covers most of; beyond
 * it, and joined to `fromId`, the lane of that element's frame that is nearest.
 */
export function homeOf(
  doc: Doc,
  mapId: string,
  box: Box,
  { fromId, parentId = null }: { readonly fromId?: string; readonly parentId?: string | null } = {},
): Place {
  const { lanes, pools } = mapContents(doc, mapId);
  const parents = new Set(lanes.map((lane) => lane.parentLaneId));
  const leaves = lanes.filter((lane) => !parents.has(lane.id) && lane.parentId === parentId);
  if (parentId !== null) {
    // Inside of a subprocess: in a lane of its own, else wherever the subprocess is.
    const own = leaves.find((lane) => holdsMiddle(lane, box)) ?? doc.step[parentId];
    return { laneId: own && 'laneId' in own ? own.laneId : (own?.id ?? null), poolId: own?.poolId ?? null };
  }
  const place = placeAt(doc, mapId, box);
  if (place.laneId !== null || place.poolId !== null) return place;
  const lane = mostCovered(leaves, box);
  if (lane) return { laneId: lane.id, poolId: lane.poolId };
  const pool = mostCovered(
    pools.filter((each) => !each.isBlackBox),
    box,
  );
  if (pool) return { laneId: null, poolId: pool.id };
  return fromId === undefined ? place : besideSource(doc, leaves, box, fromId);
}

function besideSource(doc: Doc, leaves: readonly Lane[], box: Box, fromId: string): Place {
  const source = doc.step[fromId] ?? doc.event[fromId] ?? doc.gateway[fromId];
  const home = source?.laneId ? doc.lane[source.laneId] : undefined;
  if (!source || !home) return { laneId: null, poolId: source?.poolId ?? null };
  const middle = (each: Box) => (home.isHorizontal ? each.y + each.height / 2 : each.x + each.width / 2);
  const size = (each: Box) => (home.isHorizontal ? each.height : each.width);
  const away = (each: Box) => Math.max(0, Math.abs(middle(each) - middle(box)) - size(each) / 2);
  const own = leaves.filter((lane) => lane.poolId === home.poolId && lane.parentId === home.parentId);
  const nearest = own.reduce((best, lane) => (away(lane) < away(best) ? lane : best), home);
  return { laneId: nearest.id, poolId: nearest.poolId };
}

function mostCovered<B extends Box>(boxes: readonly B[], box: Box): B | null {
  const covered = (other: Box) =>
    Math.max(0, Math.min(other.x + other.width, box.x + box.width) - Math.max(other.x, box.x)) *
    Math.max(0, Math.min(other.y + other.height, box.y + box.height) - Math.max(other.y, box.y));
  let best: B | null = null;
  for (const other of boxes) if (covered(other) > (best ? covered(best) : 0)) best = other;
  return best;
}

/** The innermost open subprocess, other than those left out, in which the middle of a box lies. */
export function subprocessAt(doc: Doc, mapId: string, box: Box, except: ReadonlySet<string>): StepId | null {
  const open = mapContents(doc, mapId).steps.filter(
    (step) => step.type === 'subprocess' && step.isExpanded && !except.has(step.id) && holdsMiddle(step, box),
  );
  open.sort((a, b) => a.width * a.height - b.width * b.height);
  return open[0]?.id ?? null;
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
