import type { AnyNode, Box, Lane, MapContents, Point, Pool, ProcessEvent, Step } from '../../model/index.ts';
import { EVENT_SIZE, LANE_HEADER, type Size } from '../geometry/sizes.ts';
import { union } from '../geometry/box.ts';
import { stackLanes } from './lanes.ts';
import { layoutArea, type Trial } from './layoutArea.ts';
import { isOnBorder, readItems, readLinks } from './readItems.ts';
import { placedBoxes, turnedSize } from './item.ts';

/** New boxes of everything that was placed, in map coordinates. */
export interface Layout {
  readonly boxById: ReadonlyMap<string, Box>;
}

const POOL_GAP = 48;
const BLACK_BOX = 56;
const LEAST_WIDTH = 320;
const INSIDE = { top: 44, side: 28, bottom: 28 };
const PADDING = 28;

/** A layout of everything, and the first of the shapes that each shares its row with because they follow straight on. */
export interface WholeLayout extends Layout {
  readonly headById: ReadonlyMap<string, string>;
}

/** Lays out everything: insides of subprocesses first, so that they have their size when the outside is laid out. */
export async function layoutWhole(
  contents: MapContents,
  direction: 'right' | 'down',
  trial?: Trial,
): Promise<WholeLayout> {
  const isTurned = direction === 'down';
  const boxById = new Map<string, Box>();
  const headById = new Map<string, string>();
  const sizeById = new Map<string, Size>();
  const insideById = new Map<string, ReadonlyMap<string, Box>>();
  for (const step of innermostFirst(contents)) await placeInside(step);
  await placeRoots();
  return { boxById, headById };

  async function placeInside(step: Step): Promise<void> {
    const nodes = nodesIn(contents, step.id);
    if (nodes.length === 0) return;
    const area = await placeArea(
      nodes,
      contents.lanes.filter((lane) => lane.parentId === step.id),
    );
    insideById.set(step.id, area.boxes);
    if (step.isExpanded) {
      const width = Math.max(area.size.width + 2 * INSIDE.side, 180);
      const size = { width, height: area.size.height + INSIDE.top + INSIDE.bottom };
      sizeById.set(
        step.id,
        isTurned
          ? {
              width: area.size.height + 2 * INSIDE.side,
              height: area.size.width + INSIDE.top + INSIDE.bottom,
            }
          : size,
      );
    } else settle(area.boxes, stay(area.boxes));
  }

  /** Boxes of one area relative to its own corner, in turned coordinates where the map runs downwards. */
  async function placeArea(
    nodes: readonly AnyNode[],
    lanes: readonly Lane[],
    padding = { along: 0, across: 0 },
  ) {
    const ids = new Set(nodes.map((node) => node.id as string));
    const stack = stackLanes(lanes, isTurned);
    const items = readItems(ids, { contents, sizeById, bandOf: stack.bandOf, isTurned });
    const hasLoose = items.some((item) => item.band >= stack.leaves.length);
    const options = {
      bandCount: stack.leaves.length + (hasLoose ? 1 : 0),
      bandHeights: stack.bandHeights,
      paddingAlong: padding.along,
      paddingAcross: padding.across,
    };
    const placed = await layoutArea(items, readLinks(ids, contents), options, trial);
    for (const chain of placed.chains) for (const id of chain) headById.set(id, chain[0]!);
    const boxes = placedBoxes(items, placed);
    placeBorderEvents(contents, ids, boxes);
    return {
      boxes,
      size: { width: placed.width, height: placed.bandTops.at(-1)! },
      stack,
      bandTops: placed.bandTops,
    };
  }

  async function placeRoots(): Promise<void> {
    const areas = await Promise.all(
      rootAreas(contents, isTurned).map(async (area) => ({ ...area, ...(await placeRoot(area)) })),
    );
    const width = Math.max(LEAST_WIDTH, ...areas.map((area) => area.width));
    const all = new Map<string, Box>();
    let y = 0;
    for (const area of areas) {
      for (const [id, box] of area.finish(width)) all.set(id, { ...box, y: box.y + y });
      y += area.height + POOL_GAP;
    }
    settle(all, stay(all));
  }

  async function placeRoot({ pool, nodes, lanes }: RootArea) {
    const header = pool ? LANE_HEADER : 0;
    if (pool?.isBlackBox && nodes.length === 0) {
      const finish = (width: number) =>
        new Map<string, Box>([[pool.id, { x: 0, y: 0, width, height: BLACK_BOX }]]);
      return { width: 0, height: BLACK_BOX, finish };
    }
    const isFramed = pool !== null || lanes.length > 0;
    const padding = isFramed ? { along: PADDING, across: PADDING } : { along: 0, across: 0 };
    const area = await placeArea(nodes, lanes, padding);
    const left = header + area.stack.depth * LANE_HEADER;
    const height = Math.max(area.size.height, isFramed ? 120 : 0);
    return {
      width: left + area.size.width,
      height,
      finish: (width: number) => {
        const boxes = new Map<string, Box>();
        for (const [id, box] of area.boxes) boxes.set(id, { ...box, x: box.x + left });
        for (const [id, box] of area.stack.boxes(area.bandTops, header, width)) boxes.set(id, box);
        if (pool) boxes.set(pool.id, { x: 0, y: 0, width, height });
        return boxes;
      },
    };
  }

  /** Moves an area to its place on the map, turned back, and what lies inside its open subprocesses with it. */
  function settle(boxes: ReadonlyMap<string, Box>, at: Point): void {
    for (const [id, box] of boxes) {
      const moved = { ...box, x: box.x + at.x, y: box.y + at.y };
      boxById.set(id, isTurned ? turnedBox(moved) : moved);
      const inside = sizeById.has(id) ? insideById.get(id) : undefined;
      if (!inside) continue;
      const inset = isTurned ? { x: INSIDE.top, y: INSIDE.side } : { x: INSIDE.side, y: INSIDE.top };
      settle(inside, { x: moved.x + inset.x, y: moved.y + inset.y });
    }
  }

  /** The way that keeps the upper left corner of what is placed where it was; border events do not count, they follow their step. */
  function stay(boxes: ReadonlyMap<string, Box>): Point {
    const frames = [...contents.pools, ...contents.lanes];
    const solid = [...contents.nodeById.values()].filter(
      (node) => !('position' in node && node.position === 'boundary'),
    );
    const placed = [...frames, ...solid].filter((record) => boxes.has(record.id));
    const before = union(placed.map((record) => (isTurned ? turnedBox(record) : record)));
    const after = union(placed.map((record) => boxes.get(record.id)!));
    return before && after
      ? { x: Math.round(before.x - after.x), y: Math.round(before.y - after.y) }
      : { x: 0, y: 0 };
  }
}

const turnedBox = (box: Box): Box => ({ x: box.y, y: box.x, ...turnedSize(box) });

interface Membership {
  readonly poolId?: string | null;
  readonly laneId?: string | null;
}

interface RootArea {
  readonly pool: Pool | null;
  readonly nodes: readonly AnyNode[];
  readonly lanes: readonly Lane[];
}

/** Pools in the order they are drawn, what lies in no pool last. */
function rootAreas(contents: MapContents, isTurned: boolean): RootArea[] {
  const across = (pool: Pool) => (isTurned && !pool.isHorizontal ? pool.x : pool.y);
  const pools = [...contents.pools].sort((a, b) => across(a) - across(b) || a.order - b.order);
  const known = new Set(pools.map((pool) => pool.id as string));
  const nodes = nodesIn(contents, null);
  const poolOfLane = new Map(contents.lanes.map((lane) => [lane.id as string, lane.poolId]));
  const poolOf = (record: Membership) => {
    const poolId = record.poolId ?? (record.laneId ? poolOfLane.get(record.laneId) : null) ?? null;
    return poolId && known.has(poolId) ? poolId : null;
  };
  const poolOfNode = (node: AnyNode) =>
    'poolId' in node ? poolOf(node) : poolOfSatellite(node.id, contents, poolOf);
  const lanes = contents.lanes.filter((lane) => lane.parentId === null);
  const areas: RootArea[] = pools.map((pool) => ({
    pool,
    nodes: nodes.filter((node) => poolOfNode(node) === pool.id),
    lanes: lanes.filter((lane) => poolOf(lane) === pool.id),
  }));
  const outside = nodes.filter((node) => poolOfNode(node) === null);
  const freeLanes = lanes.filter((lane) => poolOf(lane) === null);
  if (outside.length > 0 || freeLanes.length > 0)
    areas.push({ pool: null, nodes: outside, lanes: freeLanes });
  return areas;
}

/** A note has no pool of its own: it lies where the shape lies that it is tied to. */
function poolOfSatellite(
  id: string,
  contents: MapContents,
  poolOf: (record: Membership) => string | null,
): string | null {
  for (const flow of contents.flows) {
    if (flow.type !== 'association' || (flow.fromId !== id && flow.toId !== id)) continue;
    const other = contents.nodeById.get(flow.fromId === id ? flow.toId : flow.fromId);
    if (other && 'poolId' in other) return poolOf(other);
  }
  return null;
}

/** Shapes directly inside a subprocess (or on the map itself); groups are drawn around others and follow them. */
function nodesIn(contents: MapContents, parentId: string | null): AnyNode[] {
  const groups = new Set(contents.groups.map((group) => group.id as string));
  return [...contents.nodeById.values()].filter((node) => node.parentId === parentId && !groups.has(node.id));
}

function innermostFirst(contents: MapContents): Step[] {
  const depthOf = (step: Step, seen = 0): number => {
    const parent = step.parentId ? contents.nodeById.get(step.parentId) : undefined;
    return parent && 'isExpanded' in parent && seen < 200 ? 1 + depthOf(parent, seen + 1) : 0;
  };
  const withInside = contents.steps.filter((step) => step.type === 'subprocess');
  return withInside
    .map((step) => ({ step, depth: depthOf(step) }))
    .sort((a, b) => b.depth - a.depth)
    .map(({ step }) => step);
}

/** Events sit on the lower edge of their step, from the right: the one whose way turns off first is the rightmost, so that their ways do not cross. */
function placeBorderEvents(contents: MapContents, ids: ReadonlySet<string>, boxes: Map<string, Box>): void {
  const countByHost = new Map<string, number>();
  const depthOf = new Map<string, number>();
  for (const { fromId, toId } of contents.flows) {
    const target = boxes.get(toId);
    if (target) depthOf.set(fromId, Math.min(depthOf.get(fromId) ?? Infinity, target.y + target.height / 2));
  }
  const depth = (event: ProcessEvent) => depthOf.get(event.id) ?? Number.MAX_VALUE;
  for (const event of [...contents.events].sort((a, b) => depth(a) - depth(b))) {
    if (!ids.has(event.id) || !isOnBorder(event, ids)) continue;
    const host = boxes.get(event.attachedToId!);
    if (!host) continue;
    const index = countByHost.get(event.attachedToId!) ?? 0;
    countByHost.set(event.attachedToId!, index + 1);
    const size = event.width > 0 ? event.width : EVENT_SIZE;
    const x = Math.max(host.x - size / 2, host.x + host.width - size * 1.6 - index * (size + 8));
    boxes.set(event.id, { x, y: host.y + host.height - size / 2, width: size, height: size });
  }
}
