import type { AnyNode, Box, Flow, MapContents, ProcessEvent, Step } from '../../model/index.ts';
import { labelBelow, labelOfGateway, textBlock } from '../geometry/labels.ts';
import {
  EVENT_SIZE,
  FLOW_LABEL_TYPE,
  GATEWAY_SIZE,
  sizeOfNote,
  sizeOfStep,
  type Size,
} from '../geometry/sizes.ts';
import { labelAtLeft, labelAtRight } from './downwardLabels.ts';
import { type Extent, type Item, type Link, turnedExtent, turnedSize } from './item.ts';
import { withSatellites } from './satellites.ts';

/** Room below a step for its border events and the line that leaves them. */
const BORDER_EVENT_ROOM = 46;

export interface Reading {
  readonly contents: MapContents;
  /** Sizes found for open subprocesses, from their insides. */
  readonly sizeById: ReadonlyMap<string, Size>;
  readonly bandOf: (laneId: string | null) => number;
  readonly isTurned: boolean;
}

/** The shapes to be placed among `ids`, with the room that they and their labels take. Events on borders follow their step. */
export function readItems(ids: ReadonlySet<string>, reading: Reading): Item[] {
  const { contents, isTurned } = reading;
  const items: Item[] = [];
  const notes = new Set<string>(contents.notes.map(({ id }) => id));
  const withBorder = new Set<string | null>(contents.events.map(({ attachedToId }) => attachedToId));
  const add = (node: AnyNode, size: Size, label: Box | null, laneId: string | null, extra = 0) => {
    const host = hostOf(node.id, ids, contents);
    const extent = extentOf(size, label, extra);
    items.push({
      id: node.id,
      size: isTurned ? turnedSize(size) : size,
      extent: isTurned ? turnedExtent(extent) : extent,
      band: reading.bandOf(laneId ?? laneOfHost(host, contents)),
      besides: host,
      goesAbove: notes.has(node.id) || (host !== null && withBorder.has(host)),
      before: isTurned ? node.x + node.width / 2 : node.y + node.height / 2,
      satellites: [],
    });
  };
  for (const step of contents.steps) {
    if (!ids.has(step.id)) continue;
    const hasBorderEvents = withBorder.has(step.id);
    const size = reading.sizeById.get(step.id) ?? stepSize(step);
    add(step, size, null, step.laneId, hasBorderEvents ? BORDER_EVENT_ROOM : 0);
  }
  for (const event of contents.events) {
    if (!ids.has(event.id) || isOnBorder(event, ids)) continue;
    const size = sizeOr(event, { width: EVENT_SIZE, height: EVENT_SIZE });
    const shape = { x: 0, y: 0, ...size };
    const label = isTurned ? labelAtRight(shape, event.name) : labelBelow(shape, event.name, null)?.box;
    add(event, size, label ?? null, event.laneId);
  }
  for (const gateway of contents.gateways) {
    if (!ids.has(gateway.id)) continue;
    const size = sizeOr(gateway, { width: GATEWAY_SIZE, height: GATEWAY_SIZE });
    const shape = { x: 0, y: 0, ...size };
    const label = isTurned
      ? labelAtLeft(shape, gateway.name)
      : labelOfGateway(shape, gateway.name, null)?.box;
    add(gateway, size, label ?? null, gateway.laneId);
  }
  for (const node of contents.dataNodes) {
    if (!ids.has(node.id)) continue;
    const size = sizeOr(node, { width: 36, height: 48 });
    const label = labelBelow({ x: 0, y: 0, ...size }, `${node.name}\n${node.state}`.trim(), null);
    add(node, size, label?.box ?? null, node.laneId);
  }
  for (const note of contents.notes)
    if (ids.has(note.id)) add(note, sizeOr(note, sizeOfNote(note.text)), null, null);
  return withSatellites(items);
}

/** Lines between shapes of an area; a line that leaves an event on a border counts as leaving its step. */
export function readLinks(ids: ReadonlySet<string>, contents: MapContents): Link[] {
  const hostById = new Map(
    contents.events.flatMap((event) =>
      isOnBorder(event, ids) ? [[event.id as string, event.attachedToId as string] as const] : [],
    ),
  );
  return contents.flows.flatMap((flow) => {
    if (flow.type !== 'sequence') return [];
    const fromId = hostById.get(flow.fromId) ?? flow.fromId;
    const toId = hostById.get(flow.toId) ?? flow.toId;
    if (!ids.has(fromId) || !ids.has(toId) || fromId === toId) return [];
    return [{ fromId, toId, labelWidth: labelWidth(flow), isFromBorder: hostById.has(flow.fromId) }];
  });
}

/** Whether an event sits on a step that is placed with it. */
export const isOnBorder = (event: ProcessEvent, ids: ReadonlySet<string>): boolean =>
  event.position === 'boundary' && event.attachedToId !== null && ids.has(event.attachedToId);

const labelWidth = (flow: Flow): number =>
  flow.name === '' ? 0 : textBlock(flow.name, FLOW_LABEL_TYPE, 110).width;

const sizeOr = (box: Size, fallback: Size): Size =>
  box.width > 0 && box.height > 0 ? { width: box.width, height: box.height } : fallback;

function stepSize(step: Step): Size {
  const hasMarkers = step.loop !== 'none' || step.isCompensation || step.type === 'subprocess';
  return sizeOr(step, sizeOfStep(step.name, { hasMarkers }));
}

function extentOf(size: Size, label: Box | null, below: number): Extent {
  const cx = size.width / 2;
  const cy = size.height / 2;
  return {
    left: Math.max(cx, label ? cx - label.x : 0),
    right: Math.max(cx, label ? label.x + label.width - cx : 0),
    top: Math.max(cy, label ? cy - label.y : 0),
    bottom: Math.max(cy + below, label ? label.y + label.height - cy : 0),
  };
}

/** What a note or data object belongs to: the first shape of the flow that a line joins it with. */
function hostOf(id: string, ids: ReadonlySet<string>, contents: MapContents): string | null {
  const isSatellite =
    contents.notes.some((note) => note.id === id) || contents.dataNodes.some((node) => node.id === id);
  if (!isSatellite) return null;
  for (const flow of contents.flows) {
    if (flow.type === 'sequence' || (flow.fromId !== id && flow.toId !== id)) continue;
    const other = flow.fromId === id ? flow.toId : flow.fromId;
    const ends = contents.flows.find((line) => line.id === other);
    for (const end of ends ? [ends.fromId, ends.toId] : [other]) {
      const event = contents.events.find((candidate) => candidate.id === end);
      const host = event && isOnBorder(event, ids) ? event.attachedToId! : end;
      const isFlowNode =
        !contents.notes.some((note) => note.id === host) &&
        !contents.dataNodes.some((node) => node.id === host);
      if (ids.has(host) && isFlowNode) return host;
    }
  }
  return LOOSE;
}

/** Belongs to nothing: placed in the first column, out of the way. */
export const LOOSE = '';

function laneOfHost(host: string | null, contents: MapContents): string | null {
  const node = host ? contents.nodeById.get(host) : undefined;
  return node && 'laneId' in node ? node.laneId : null;
}
