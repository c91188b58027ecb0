import type { AnyNode, Box, Lane, MapContents, Pool } from '../../model/index.ts';
import { bottom, overlaps, right, union } from '../geometry/box.ts';
import { placedBoxes, turnedSize } from './item.ts';
import { layoutArea } from './layoutArea.ts';
import type { Layout } from './layoutWhole.ts';
import { isOnBorder, readItems, readLinks } from './readItems.ts';

const PADDING = 28;
const GAP = 44;

/**
 * Arranges only the chosen shapes, lane by lane, where they were. A shape in the way moves on along the flow with all that follows it, and a
 * lane that becomes too small grows and pushes the lanes below it.
 */
export async function layoutSelection(
  contents: MapContents,
  chosen: ReadonlySet<string>,
  direction: 'right' | 'down',
): Promise<Layout> {
  const turn = (box: Box): Box =>
    direction === 'down' ? { x: box.y, y: box.x, ...turnedSize(box) } : boxOf(box);
  const groups = new Set(contents.groups.map((group) => group.id as string));
  const nodes = [...contents.nodeById.values()].filter((node) => !groups.has(node.id));
  const before = new Map<string, Box>();
  for (const record of [...nodes, ...contents.lanes, ...contents.pools]) before.set(record.id, turn(record));
  const boxes = new Map(before);
  const frames: (Lane | Pool)[] = [...contents.lanes, ...contents.pools];
  const stackOf = stacksOf(contents);
  const touched = new Set([...chosen].map((id) => stackOf.get(id)));

  // What lies in different pools is arranged pool by pool: they may stand beside each other.
  const placeOf = (node: AnyNode) => `${node.parentId} ${stackOf.get(node.id)}`;
  for (const place of new Set(nodes.filter((node) => chosen.has(node.id)).map(placeOf))) {
    const own = nodes.filter((node) => chosen.has(node.id) && placeOf(node) === place);
    const ids = new Set(own.map((node) => node.id as string));
    const stack = stackOf.get(own[0]!.id);
    const beside = nodes.filter(({ id, parentId }) => {
      const theirs = stackOf.get(id);
      const mayMeet = stack === undefined || theirs === undefined || theirs === stack;
      return parentId === own[0]!.parentId && mayMeet && !ids.has(id) && !isBorderEventOf(id);
    });
    await arrange(ids);
    moveBorderEvents();
    growFrames();
    makeRoom(
      ids,
      beside.map(({ id }) => id),
    );
    moveBorderEvents();
  }
  growFrames();
  const changed = [...boxes].filter(([id, box]) => !isSame(box, before.get(id)!));
  return { boxById: new Map(changed.map(([id, box]) => [id, turn(box)])) };

  async function arrange(ids: ReadonlySet<string>): Promise<void> {
    const lanes: (string | null)[] = [null];
    const bandOf = (laneId: string | null): number => {
      if (!lanes.includes(laneId)) lanes.push(laneId);
      return lanes.indexOf(laneId);
    };
    const items = readItems(ids, { contents, sizeById: new Map(), bandOf, isTurned: direction === 'down' });
    const placed = await layoutArea(items, readLinks(ids, contents), {
      bandCount: lanes.length,
      bandHeights: lanes.map(() => 0),
      paddingAlong: 0,
      paddingAcross: 0,
    });
    const left = Math.min(...items.map((item) => before.get(item.id)!.x));
    for (const item of items) {
      const inLane = items.filter((other) => other.band === item.band);
      const top = Math.min(...inLane.map((other) => before.get(other.id)!.y));
      for (const [id, box] of placedBoxes([item], placed))
        boxes.set(id, { ...box, x: left + box.x, y: top + box.y - placed.bandTops[item.band]! });
    }
    clearOfLanes(
      items.filter((item) => item.band === 0).map((item) => item.id),
      ids,
    );
  }

  /** What is in no lane may lie where a lane is: it steps aside. */
  function clearOfLanes(loose: readonly string[], ids: ReadonlySet<string>): void {
    const block = union(loose.map((id) => boxes.get(id)!));
    const rest = [...ids].filter((id) => !loose.includes(id) && boxes.has(id)).map((id) => boxes.get(id)!);
    if (!block || !rest.some((box) => overlaps(box, block))) return;
    const shift = right(union(rest)!) + GAP - block.x;
    for (const id of loose) boxes.set(id, { ...boxes.get(id)!, x: boxes.get(id)!.x + shift });
  }

  function moveBorderEvents(): void {
    for (const event of contents.events) {
      if (!isBorderEventOf(event.id)) continue;
      const host = boxes.get(event.attachedToId!)!;
      const was = before.get(event.attachedToId!)!;
      const own = before.get(event.id)!;
      boxes.set(event.id, {
        ...own,
        x: own.x + host.x - was.x,
        y: own.y + host.y + host.height - was.y - was.height,
      });
    }
  }

  function makeRoom(ids: ReadonlySet<string>, others: readonly string[]): void {
    const mine = [...ids].map((id) => boxes.get(id)!);
    const hit = others.filter((id) => mine.some((box) => overlaps(boxes.get(id)!, box)));
    if (hit.length === 0) return;
    const first = Math.min(...hit.map((id) => boxes.get(id)!.x));
    const shift = Math.ceil(right(union(mine)!) + GAP - first);
    for (const id of others) {
      const box = boxes.get(id)!;
      if (box.x >= first) shiftWithInside(id, { x: shift, y: 0 });
    }
  }

  /** Lanes and pools with chosen shapes take in what they hold; what lies below a frame that grew moves down by as much. */
  function growFrames(): void {
    const grown = frames
      .filter((frame) => touched.has(stackOf.get(frame.id)))
      .sort(
        (a, b) =>
          boxes.get(a.id)!.y - boxes.get(b.id)!.y || boxes.get(a.id)!.height - boxes.get(b.id)!.height,
      );
    const far = (frame: Lane | Pool) => right(union(contentOf(frame)) ?? boxes.get(frame.id)!) + PADDING;
    for (const frame of grown) {
      const stack = stackOf.get(frame.id);
      const needed = Math.max(...grown.filter(({ id }) => stackOf.get(id) === stack).map(far));
      const box = boxes.get(frame.id)!;
      boxes.set(frame.id, { ...box, width: Math.max(box.width, needed - box.x) });
      const content = union(contentOf(frame));
      const grow = content ? Math.ceil(bottom(content) + PADDING - bottom(box)) : 0;
      if (grow > 0) growBy(frame, grow);
    }
  }

  /** Of the frame's own stack moves what lies below it, of other stacks those that lie below the whole of it. */
  function growBy(frame: Lane | Pool, grow: number): void {
    const stack = stackOf.get(frame.id);
    const foot = bottom(boxes.get(frame.id)!);
    const around = (of: string | undefined) =>
      union(frames.filter(({ id }) => stackOf.get(id) === of).map(({ id }) => boxes.get(id)!))!;
    const stackFoot = bottom(around(stack));
    const held = new Set(nodes.filter((node) => isHeldBy(node, frame)).map((node) => node.id as string));
    const isBelow = new Map(
      frames.map(({ id }) => [stackOf.get(id), around(stackOf.get(id)).y >= stackFoot - 0.5]),
    );
    for (const [id, box] of [...boxes]) {
      const own = stackOf.get(id);
      const isFrame = frames.some((each) => each.id === id);
      const isBeside = own !== undefined && own !== stack;
      const moves = isBeside ? isBelow.get(own) : box.y >= foot - 0.5 && id !== frame.id && !held.has(id);
      if (moves) boxes.set(id, { ...box, y: box.y + grow });
      else if (isFrame && !isBeside && (id === frame.id || bottom(box) >= foot - 0.5) && box.y < foot)
        boxes.set(id, { ...box, height: box.height + grow });
    }
  }

  function contentOf(frame: Lane | Pool): Box[] {
    return nodes.filter((node) => isHeldBy(node, frame)).map((node) => boxes.get(node.id)!);
  }

  function shiftWithInside(id: string, by: { x: number; y: number }): void {
    const box = boxes.get(id)!;
    boxes.set(id, { ...box, x: box.x + by.x, y: box.y + by.y });
    for (const node of nodes) if (node.parentId === id) shiftWithInside(node.id, by);
  }

  function isBorderEventOf(id: string): boolean {
    const event = contents.events.find((candidate) => candidate.id === id);
    return (
      event !== undefined &&
      event.attachedToId !== null &&
      isOnBorder(event, new Set([event.attachedToId])) &&
      boxes.has(event.attachedToId)
    );
  }
}

/** The pool of each frame and shape, or the lanes without a pool that it is one of or lies in: frames of one stack are as long as each other. */
function stacksOf({ pools, lanes, nodeById, flows }: MapContents): ReadonlyMap<string, string> {
  const stackOf = new Map<string, string>(pools.map(({ id }) => [id, id]));
  for (const { id, poolId, parentId } of lanes)
    stackOf.set(id, poolId ?? `lanes of ${parentId ?? 'the map'}`);
  for (const node of nodeById.values()) {
    if (!('laneId' in node)) continue;
    const stack = stackOf.get(node.laneId ?? '') ?? stackOf.get(node.poolId ?? '');
    if (stack !== undefined) stackOf.set(node.id, stack);
  }
  // A note has no pool of its own: it goes with the shape that it is tied to.
  for (const { type, fromId, toId } of flows) {
    if (type !== 'association') continue;
    const [from, to] = [stackOf.get(fromId), stackOf.get(toId)];
    if (from !== undefined && to === undefined && nodeById.has(toId)) stackOf.set(toId, from);
    else if (to !== undefined && from === undefined && nodeById.has(fromId)) stackOf.set(fromId, to);
  }
  return stackOf;
}

const isHeldBy = (node: AnyNode, frame: Lane | Pool): boolean =>
  'laneId' in node && (node.laneId === frame.id || node.poolId === frame.id);

const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });
const isSame = (a: Box, b: Box) => a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
