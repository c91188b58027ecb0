import type { Change } from '../../../changes/index.ts';
import type { Box, Lane, MapId, NodeKind, Pool, ProcessEvent, Records, Step } from '../../../model/index.ts';
import { wrapFrames } from './wrapFrames.ts';

type Node = Records[NodeKind];
const PER_ROW = 8;
const CELL = { width: 160, height: 130 };
const GAP = 60;
const HEADER = 30;
const MARGIN = 30;

interface Missing {
  readonly pools: readonly Pool[];
  readonly lanes: readonly Lane[];
  readonly nodes: readonly Node[];
}

/**
 * Gives what the file does not draw a provisional place: frames around what they hold, the rest in rows below what is drawn, by pool
 * and lane, so that nothing lies on anything. Answers the maps of which nothing is drawn: they want an automatic layout.
 */
export function placeMissing(changes: Change[], unplaced: ReadonlySet<string>): MapId[] {
  if (unplaced.size === 0) return [];
  const boxes = wrapFrames(changes, unplaced);
  move(changes, boxes);
  const still = new Set([...unplaced].filter((id) => !boxes.has(id)));
  const maps = changes.flatMap(({ kind, after }) => (kind === 'map' && after ? [after.id] : []));
  const placed = new Map<string, Box>();
  const bare = maps.filter((mapId) => {
    const missing = missingOf(changes, mapId, still);
    if (missing.pools.length + missing.lanes.length + missing.nodes.length === 0) return false;
    placeMap(changes, mapId, { missing, unplaced: still, boxes: placed });
    return missing.nodes.length > 0 && !hasDrawnNode(changes, mapId, still);
  });
  move(changes, placed);
  return bare;
}

function move(changes: Change[], boxes: ReadonlyMap<string, Box>): void {
  for (const [index, change] of changes.entries()) {
    const box = boxes.get(change.id);
    if (box) changes[index] = { ...change, after: { ...change.after, ...box } } as Change;
  }
}

const hasDrawnNode = (changes: readonly Change[], mapId: MapId, unplaced: ReadonlySet<string>): boolean =>
  changes.some(({ id, kind, after }) => isNode(kind) && !unplaced.has(id) && (after as Node).mapId === mapId);

const isNode = (kind: string): kind is NodeKind =>
  kind === 'step' ||
  kind === 'event' ||
  kind === 'gateway' ||
  kind === 'dataNode' ||
  kind === 'note' ||
  kind === 'group';

function missingOf(changes: readonly Change[], mapId: MapId, unplaced: ReadonlySet<string>): Missing {
  const here = changes.filter(
    ({ id, after }) => unplaced.has(id) && after && 'mapId' in after && after.mapId === mapId,
  );
  const records = <T>(test: (kind: string) => boolean) =>
    here.flatMap((change) => (test(change.kind) ? [change.after as T] : []));
  return {
    pools: records<Pool>((kind) => kind === 'pool'),
    lanes: records<Lane>((kind) => kind === 'lane'),
    nodes: records<Node>(isNode),
  };
}

interface Placing {
  readonly missing: Missing;
  readonly unplaced: ReadonlySet<string>;
  readonly boxes: Map<string, Box>;
}

function placeMap(changes: readonly Change[], mapId: MapId, { missing, unplaced, boxes }: Placing): void {
  const closed = closedSteps(changes);
  const planeOf = (parentId: string | null): string => {
    for (let at = parentId; at !== null; at = closed.get(at)?.parentId ?? null)
      if (closed.get(at)?.isExpanded !== true) return at;
    return '';
  };
  const planes = new Set(
    [...missing.pools, ...missing.lanes, ...missing.nodes].map((each) => planeOf(each.parentId)),
  );
  for (const plane of planes) {
    const on = <T extends { parentId: string | null }>(all: readonly T[]) =>
      all.filter((each) => planeOf(each.parentId) === plane);
    const drawn = changes.flatMap(({ id, kind, after }) =>
      after &&
      (isNode(kind) || kind === 'pool' || kind === 'lane') &&
      !unplaced.has(id) &&
      (after as Node).mapId === mapId &&
      planeOf((after as Node).parentId) === plane
        ? [after as Node]
        : [],
    );
    const start = {
      x: Math.min(0, ...drawn.map((each) => each.x)),
      y: Math.max(-GAP, ...drawn.map((each) => each.y + each.height)) + GAP,
    };
    placePlane(
      { pools: on(missing.pools), lanes: on(missing.lanes), nodes: on(missing.nodes) },
      start,
      boxes,
    );
  }
  for (const event of missing.nodes.filter(
    (node): node is ProcessEvent => 'attachedToId' in node && node.attachedToId !== null,
  )) {
    const hostId = event.attachedToId as string;
    const host = boxes.get(hostId) ?? (changes.find(({ id }) => id === hostId)?.after as Step);
    const siblings = missing.nodes.filter((node) => 'attachedToId' in node && node.attachedToId === hostId);
    const step = host.width / (siblings.length + 1);
    const x = host.x + step * (siblings.indexOf(event) + 1) - event.width / 2;
    boxes.set(event.id, { ...size(event), x, y: host.y + host.height - event.height / 2 });
  }
}

const closedSteps = (changes: readonly Change[]): ReadonlyMap<string, Step> =>
  new Map(
    changes.flatMap(({ kind, after }) => (kind === 'step' && after ? [[after.id, after] as const] : [])),
  );

const size = ({ width, height }: Box) => ({ width, height });

function placePlane(missing: Missing, start: { x: number; y: number }, boxes: Map<string, Box>): void {
  const rest = new Set(
    missing.nodes.filter((node) => !('attachedToId' in node && node.attachedToId !== null)),
  );
  const frames: string[] = [];
  let right = start.x;
  /** Places nodes in rows; answers the height they take. */
  const rows = (nodes: readonly Node[], x: number, y: number): number => {
    for (const [index, node] of nodes.entries()) {
      const left = x + MARGIN + (index % PER_ROW) * CELL.width;
      boxes.set(node.id, {
        ...size(node),
        x: left,
        y: y + MARGIN + Math.floor(index / PER_ROW) * CELL.height,
      });
      right = Math.max(right, left + CELL.width);
      rest.delete(node);
    }
    return MARGIN + Math.max(1, Math.ceil(nodes.length / PER_ROW)) * CELL.height;
  };
  const frame = (id: string, x: number, y: number, height: number): number => {
    boxes.set(id, { x, y, width: 0, height });
    frames.push(id);
    right = Math.max(right, x + 600);
    return height;
  };
  const lane = (each: Lane, x: number, y: number): number => {
    const inner = missing.lanes.filter((other) => other.parentLaneId === each.id);
    let height = 0;
    for (const other of inner) height += lane(other, x + HEADER, y + height);
    if (inner.length === 0)
      height = rows(
        [...rest].filter((node) => 'laneId' in node && node.laneId === each.id),
        x + HEADER,
        y,
      );
    return frame(each.id, x, y, height);
  };
  let y = start.y;
  for (const pool of missing.pools) {
    const top = y;
    const lanes = missing.lanes.filter(
      (each) => each.poolId === pool.id && each.parentLaneId === null && each.parentId === null,
    );
    for (const each of lanes) y += lane(each, start.x + HEADER, y);
    const loose = [...rest].filter(
      (node) => 'poolId' in node && node.poolId === pool.id && node.parentId === null,
    );
    if (loose.length > 0 || lanes.length === 0) y += rows(loose, start.x + HEADER, y);
    frame(pool.id, start.x, top, y - top);
    y += GAP;
  }
  for (const each of missing.lanes)
    if (!boxes.has(each.id) && each.parentLaneId === null) y += lane(each, start.x, y);
  if (rest.size > 0) rows([...rest], start.x, y);
  for (const id of frames) {
    const box = boxes.get(id) as Box;
    boxes.set(id, { ...box, width: right - box.x });
  }
}
