import { updated, type Change } from '../../changes/index.ts';
import {
  elementOf,
  mapContents,
  type Box,
  type Doc,
  type Flow,
  type MapContents,
  type Point,
} from '../../model/index.ts';
import { runsThrough } from './runsThrough.ts';

export type Shifts = ReadonlyMap<string, Point>;

/** How far everything moves that these carry: border events, the inside of subprocesses, pools and lanes. What is named itself keeps its own way. */
export function withCarried(doc: Doc, shifts: Shifts): Map<string, Point> {
  const all = new Map(shifts);
  const boxes = mapsOf(doc, shifts).flatMap((mapId): readonly (readonly Carried[])[] => {
    const { lanes, steps, events, gateways, dataNodes, notes, groups } = mapContents(doc, mapId);
    return [lanes, steps, events, gateways, dataNodes, notes, groups];
  });
  for (let grew = true; grew;) {
    grew = false;
    for (const list of boxes) {
      for (const box of list) {
        const shift = all.has(box.id) ? undefined : shiftOfHost(box, all);
        if (shift === undefined) continue;
        all.set(box.id, shift);
        grew = true;
      }
    }
  }
  return all;
}

const mapsOf = (doc: Doc, shifts: Shifts): string[] => [
  ...new Set([...shifts.keys()].flatMap((id) => elementOf(doc, id)?.record.mapId ?? [])),
];

interface Carried {
  readonly id: string;
  readonly attachedToId?: string | null;
  readonly parentId?: string | null;
  readonly parentLaneId?: string | null;
  readonly laneId?: string | null;
  readonly poolId?: string | null;
}

/** How far what carries a box goes: the nearest that goes at all; around a border event or an inner step only its step counts. */
function shiftOfHost(
  { attachedToId, parentId, parentLaneId, laneId, poolId }: Carried,
  shifts: Shifts,
): Point | undefined {
  const host = attachedToId ?? parentId ?? null;
  if (host !== null) return shifts.get(host);
  return shifts.get(parentLaneId ?? '') ?? shifts.get(laneId ?? '') ?? shifts.get(poolId ?? '');
}

/** Moves boxes, with the labels and the drawn lines that go along. Nothing else comes with them: see `withCarried`. */
export function shiftElements(doc: Doc, shifts: Shifts): Change[] {
  const moved = [...shifts].flatMap(([id, shift]) =>
    shift.x === 0 && shift.y === 0 ? [] : shiftBox(doc, id, shift),
  );
  return [...moved, ...shiftLines(doc, shifts)];
}

export function shiftBox(doc: Doc, id: string, shift: Point): Change[] {
  const element = elementOf(doc, id);
  if (!element || element.kind === 'flow') return [];
  const { x, y } = element.record as unknown as Box;
  const label = 'label' in element.record && element.record.label;
  const fields = {
    x: x + shift.x,
    y: y + shift.y,
    ...(label ? { label: { ...label, x: label.x + shift.x, y: label.y + shift.y } } : {}),
  };
  return [updated(element.kind, element.record as never, fields as never)];
}

/**
 * Drawn lines keep their bends where both ends move alike, and follow with the end that moves. One that would then run through a shape that it
 * went around is drawn by rule from there on.
 */
export function shiftLines(doc: Doc, shifts: Shifts): Change[] {
  return mapsOf(doc, shifts).flatMap((mapId) => {
    const contents = mapContents(doc, mapId);
    let obstacles: readonly Obstacle[] | null = null;
    return contents.flows
      .filter(
        (flow) =>
          (flow.waypoints || flow.label) && (isMoved(shifts, flow.fromId) || isMoved(shifts, flow.toId)),
      )
      .map((flow) => {
        const fields = followed(flow, shifts);
        const isTorn = fields.waypoints && !goesAlike(flow, shifts);
        const hits = (line: readonly Point[]) =>
          hitsMore((obstacles ??= obstaclesOf(contents, shifts)), line, {
            before: flow.waypoints ?? [],
            around: [flow.fromId, flow.toId].flatMap((id) => hostsOf(contents.nodeById, id)),
          });
        const isLost = isTorn && hits(fields.waypoints);
        return updated('flow', flow, isLost ? BY_RULE : fields);
      });
  });
}

const BY_RULE = { waypoints: null, label: null } as const;

/** A shape that a line goes around, before the shift and after it. */
interface Obstacle {
  readonly id: string;
  readonly before: Box;
  readonly after: Box;
}

function obstaclesOf(
  { steps, events, gateways, dataNodes, notes }: MapContents,
  shifts: Shifts,
): readonly Obstacle[] {
  return [steps, events, gateways, dataNodes, notes].flatMap(
    (list: readonly (Box & { readonly id: string })[]) =>
      list.map((node) => {
        const shift = shifts.get(node.id);
        const { id, x, y, width, height } = node;
        return { id, before: node, after: shift ? { x: x + shift.x, y: y + shift.y, width, height } : node };
      }),
  );
}

/** Whether a line that follows runs through a shape that it did not run through before; those `around` its ends are none. */
function hitsMore(
  obstacles: readonly Obstacle[],
  line: readonly Point[],
  { before, around }: { readonly before: readonly Point[]; readonly around: readonly string[] },
): boolean {
  const [xs, ys] = [line.map(({ x }) => x), line.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return obstacles.some(
    ({ id, before: then, after }) =>
      // Most lie nowhere near it.
      after.x < right &&
      after.x + after.width > left &&
      after.y < bottom &&
      after.y + after.height > top &&
      !around.includes(id) &&
      runsThrough(line, after) &&
      !runsThrough(before, then),
  );
}

/** An element, the step that it sits on, and the subprocesses around it. */
function hostsOf(nodeById: MapContents['nodeById'], id: string): string[] {
  const hosts: string[] = [];
  for (let at: string | null = id; at !== null && !hosts.includes(at);) {
    hosts.push(at);
    const node = nodeById.get(at);
    at = node ? (('attachedToId' in node ? node.attachedToId : null) ?? node.parentId) : null;
  }
  return hosts;
}

const isMoved = (shifts: Shifts, id: string): boolean => {
  const shift = shifts.get(id);
  return shift !== undefined && (shift.x !== 0 || shift.y !== 0);
};

function followed(flow: Flow, shifts: Shifts): Partial<Flow> {
  const from = shifts.get(flow.fromId);
  const to = shifts.get(flow.toId);
  if (from && goesAlike(flow, shifts)) {
    return {
      waypoints: flow.waypoints?.map((point) => ({ x: point.x + from.x, y: point.y + from.y })) ?? null,
      label: flow.label && { ...flow.label, x: flow.label.x + from.x, y: flow.label.y + from.y },
    };
  }
  if (!flow.waypoints || flow.waypoints.length < 4) return BY_RULE;
  const withStart = from ? dragEnd(flow.waypoints, from) : flow.waypoints;
  return { waypoints: to ? dragEnd(withStart.toReversed(), to).toReversed() : withStart, label: null };
}

/** Both ends move, and by as much. */
function goesAlike({ fromId, toId }: Flow, shifts: Shifts): boolean {
  const [from, to] = [shifts.get(fromId), shifts.get(toId)];
  return from !== undefined && to !== undefined && from.x === to.x && from.y === to.y;
}

/** The first point moves, and the bend after it keeps the first stretch level or upright. */
function dragEnd(points: readonly Point[], by: Point): Point[] {
  const [end, bend, ...rest] = points as [Point, Point, ...Point[]];
  const isLevel = Math.abs(end.y - bend.y) <= Math.abs(end.x - bend.x);
  const newBend = isLevel ? { x: bend.x, y: bend.y + by.y } : { x: bend.x + by.x, y: bend.y };
  return [{ x: end.x + by.x, y: end.y + by.y }, newBend, ...rest];
}
