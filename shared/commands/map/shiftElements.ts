import { updated, type Change } from '../../changes/index.ts';
import { elementOf, mapContents, type Box, type Doc, type Flow, type Point } from '../../model/index.ts';

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

/** Drawn lines keep their bends where both ends move alike, and follow with the end that moves. */
export function shiftLines(doc: Doc, shifts: Shifts): Change[] {
  return mapsOf(doc, shifts)
    .flatMap((mapId) => mapContents(doc, mapId).flows)
    .filter(
      (flow) =>
        (flow.waypoints || flow.label) && (isMoved(shifts, flow.fromId) || isMoved(shifts, flow.toId)),
    )
    .map((flow) => updated('flow', flow, followed(flow, shifts)));
}

const isMoved = (shifts: Shifts, id: string): boolean => {
  const shift = shifts.get(id);
  return shift !== undefined && (shift.x !== 0 || shift.y !== 0);
};

function followed(flow: Flow, shifts: Shifts): Partial<Flow> {
  const from = shifts.get(flow.fromId);
  const to = shifts.get(flow.toId);
  if (from && to && from.x === to.x && from.y === to.y) {
    return {
      waypoints: flow.waypoints?.map((point) => ({ x: point.x + from.x, y: point.y + from.y })) ?? null,
      label: flow.label && { ...flow.label, x: flow.label.x + from.x, y: flow.label.y + from.y },
    };
  }
  if (!flow.waypoints || flow.waypoints.length < 4) return { waypoints: null, label: null };
  const withStart = from ? dragEnd(flow.waypoints, from) : flow.waypoints;
  return { waypoints: to ? dragEnd(withStart.toReversed(), to).toReversed() : withStart, label: null };
}

/** The first point moves, and the bend after it keeps the first stretch level or upright. */
function dragEnd(points: readonly Point[], by: Point): Point[] {
  const [end, bend, ...rest] = points as [Point, Point, ...Point[]];
  const isLevel = Math.abs(end.y - bend.y) <= Math.abs(end.x - bend.x);
  const newBend = isLevel ? { x: bend.x, y: bend.y + by.y } : { x: bend.x + by.x, y: bend.y };
  return [{ x: end.x + by.x, y: end.y + by.y }, newBend, ...rest];
}
