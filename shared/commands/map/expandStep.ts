import { apply, compare, updated, type Change } from '../../changes/index.ts';
import {
  isClosedStep,
  mapContents,
  sheetOf,
  type AnyNode,
  type Box,
  type Doc,
  type Step,
} from '../../model/index.ts';
import type { Command } from '../command.ts';
import { boxAround } from './placement.ts';
import { spareRoom, spread, type Cut } from './space.ts';

/** Free space in px between the frame of an open subprocess and what lies in it; at the top also its name. */
const INSIDE = { top: 48, side: 28, bottom: 28 };
/** None: for steps that come out of their frame, which then goes. */
export const NO_FRAME: typeof INSIDE = { top: 0, side: 0, bottom: 0 };
/** An open subprocess with nothing in it yet. */
const EMPTY = { width: 320, height: 176 };

/**
 * Opens a subprocess where it stands, its inside in a frame, or closes it to a box. What is right of it and below makes room, or comes
 * back as far as nothing is met; it stays level with the line that leads to it.
 */
export const expandStep: Command<{
  id: string;
  isExpanded: boolean;
  /** How large the closed box is. */
  closedSize: { readonly width: number; readonly height: number };
}> = {
  name: 'step.expand',
  refuse(doc, { id, isExpanded }) {
    const step = doc.step[id];
    if (!step) return 'record-missing';
    return step.type === 'subprocess' && step.isExpanded !== isExpanded ? null : 'nothing-to-do';
  },
  plan(doc, { id, isExpanded, closedSize }) {
    const step = doc.step[id]!;
    return compare(doc, isExpanded ? opened(doc, step) : closed(doc, step, closedSize));
  },
};

/** The subprocess as a frame around its inside, with this much free space in it. */
export function opened(doc: Doc, step: Step, free: typeof INSIDE = INSIDE): Doc {
  const content = boxAround(insideOf(doc, step));
  const size = content
    ? {
        width: Math.max(step.width, content.width + 2 * free.side),
        height: Math.max(step.height, content.height + free.top + free.bottom),
      }
    : EMPTY;
  const [dx, dy] = [Math.max(0, size.width - step.width), Math.max(0, size.height - step.height)];
  const cut = { mapId: step.mapId, sheetId: sheetOf(doc, step.parentId) };
  // Half of the new height above, half below: all that stood in one row still does.
  const roomy = [
    { ...cut, axis: 'y', at: step.y, by: dy / 2 } as const,
    { ...cut, axis: 'y', at: step.y + step.height + dy / 2, by: dy / 2 } as const,
    { ...cut, axis: 'x', at: step.x + step.width, by: dx } as const,
  ].reduce((next, each) => (each.by > 0 ? apply(next, spread(next, each)) : next), doc);
  const frame: Box = {
    x: step.x,
    y: step.y,
    width: step.width + dx,
    height: step.height + dy,
  };
  const open = apply(roomy, [updated('step', roomy.step[step.id]!, { ...frame, isExpanded: true })]);
  const shift = content
    ? {
        x: frame.x + (frame.width - content.width) / 2 - content.x,
        y: frame.y + free.top + (frame.height - free.top - free.bottom - content.height) / 2 - content.y,
      }
    : { x: 0, y: 0 };
  return borderKept(apply(open, moveInside(open, step, shift)), roomy.step[step.id]!, frame);
}

/** The step as a box of this size, the room around it taken back. */
export function closed(doc: Doc, step: Step, size: { readonly width: number; readonly height: number }): Doc {
  const [dx, dy] = [Math.max(0, step.width - size.width), Math.max(0, step.height - size.height)];
  const box: Box = { x: step.x, y: step.y + dy / 2, width: step.width - dx, height: step.height - dy };
  const shut = borderKept(apply(doc, [updated('step', step, { ...box, isExpanded: false })]), step, box);
  const cut = { mapId: step.mapId, sheetId: sheetOf(doc, step.parentId) };
  return [
    { ...cut, axis: 'x', at: step.x + step.width, by: -dx } as const,
    { ...cut, axis: 'y', at: step.y + step.height, by: -dy / 2 } as const,
    { ...cut, axis: 'y', at: step.y + dy / 2, by: -dy / 2 } as const,
  ].reduce(takenBack, shut);
}

function takenBack(doc: Doc, cut: Cut): Doc {
  const by = -spareRoom(doc, cut);
  return by < 0 ? apply(doc, spread(doc, { ...cut, by })) : doc;
}

/** Everything in a subprocess, to any depth, that is drawn on the same sheet as its inside. */
export function insideOf(doc: Doc, step: Step): AnyNode[] {
  const nodes = [...mapContents(doc, step.mapId).nodeById.values()];
  const found: AnyNode[] = [];
  for (let parents = new Set<string>([step.id]); parents.size > 0;) {
    const next = nodes.filter((node) => node.parentId !== null && parents.has(node.parentId));
    found.push(...next);
    parents = new Set(next.filter((node) => !isClosedStep(doc.step[node.id])).map((node) => node.id));
    if (found.length > nodes.length) break;
  }
  return found;
}

function moveInside(doc: Doc, step: Step, by: { readonly x: number; readonly y: number }): Change[] {
  if (by.x === 0 && by.y === 0) return [];
  const inside = new Set(insideOf(doc, step).map((node) => node.id as string));
  const contents = mapContents(doc, step.mapId);
  const moved = <R extends Box>(record: R) => {
    const label = (record as { label?: Box | null }).label;
    return {
      x: record.x + by.x,
      y: record.y + by.y,
      ...(label ? { label: { ...label, x: label.x + by.x, y: label.y + by.y } } : {}),
    };
  };
  const all = <R extends Box & { readonly id: string }>(kind: Change['kind'], records: readonly R[]) =>
    records
      .filter((record) => inside.has(record.id))
      .map((record) => updated(kind, record as never, moved(record) as never));
  return [
    ...all('step', contents.steps),
    ...all('event', contents.events),
    ...all('gateway', contents.gateways),
    ...all('dataNode', contents.dataNodes),
    ...all('note', contents.notes),
    ...all('group', contents.groups),
    ...contents.flows
      .filter((flow) => inside.has(flow.fromId) && inside.has(flow.toId) && (flow.waypoints || flow.label))
      .map((flow) =>
        updated('flow', flow, {
          waypoints: flow.waypoints?.map((point) => ({ x: point.x + by.x, y: point.y + by.y })) ?? null,
          label: flow.label && { ...flow.label, x: flow.label.x + by.x, y: flow.label.y + by.y },
        }),
      ),
  ];
}

/** Events on the border keep their place along it; lines to the box are routed anew. */
function borderKept(doc: Doc, before: Step, after: Box): Doc {
  const along = (at: number, [from, size]: Stretch, [to, newSize]: Stretch) =>
    to + ((at - from) / size) * newSize;
  const { events, flows } = mapContents(doc, before.mapId);
  return apply(doc, [
    ...events
      .filter((event) => event.attachedToId === before.id)
      .map((event) => {
        const x = along(event.x + event.width / 2, [before.x, before.width], [after.x, after.width]);
        const y = along(event.y + event.height / 2, [before.y, before.height], [after.y, after.height]);
        return updated('event', event, { x: x - event.width / 2, y: y - event.height / 2, label: null });
      }),
    ...flows
      .filter((flow) => flow.waypoints && (flow.fromId === before.id || flow.toId === before.id))
      .map((flow) => updated('flow', flow, { waypoints: null, label: null })),
  ]);
}
type Stretch = readonly [from: number, size: number];
