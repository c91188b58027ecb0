import {
  elementOf,
  type Box,
  type Doc,
  type MapContents,
  type ProcessEvent,
  type Step,
} from '../../model/index.ts';
import type { Reach } from './aligned.ts';
import { type DrawnRecords, type SheetChanges, shapesOf } from './sheetChanges.ts';

/** A shape at which lines end. */
export interface SheetEnd {
  readonly box: Box;
  readonly reach: Reach;
  readonly isGateway: boolean;
  readonly isStep: boolean;
  /** The step on whose border an event sits. */
  readonly host: Step | null;
}

/** The shapes of a sheet at which lines end, by id. Lines that end elsewhere (in a closed subprocess, at another line) are not found here. */
export function sheetEnds(doc: Doc, contents: EndShapes): Map<string, SheetEnd> {
  return withEnds(new Map(), doc, contents);
}

/** The same after a change, from what it was `before` and the events of the sheet. */
export function sheetEndsAfter(
  before: ReadonlyMap<string, SheetEnd>,
  doc: Doc,
  { gone, come, events }: SheetChanges & Pick<MapContents, 'events'>,
): Map<string, SheetEnd> {
  const ends = new Map(before);
  for (const { id } of shapesOf(gone)) ends.delete(id);
  const hosts = new Set<string | null>([...gone.steps, ...come.steps].map(({ id }) => id));
  const attached = hosts.size === 0 ? [] : events.filter((event) => hosts.has(event.attachedToId));
  return withEnds(ends, doc, { ...come, events: [...come.events, ...attached] });
}

type EndShapes = Omit<DrawnRecords, 'flows'>;

function withEnds(ends: Map<string, SheetEnd>, doc: Doc, shapes: EndShapes): Map<string, SheetEnd> {
  const add = (record: Box & { readonly id: string }, end: Omit<SheetEnd, 'box'>) =>
    ends.set(record.id, keptEnd(record, end));
  for (const pool of shapes.pools) add(pool, FRAME);
  for (const lane of shapes.lanes) add(lane, FRAME);
  for (const step of shapes.steps) add(step, STEP);
  for (const event of shapes.events) {
    const host = hostOf(doc, event);
    add(event, host ? { ...PLAIN, host } : PLAIN);
  }
  for (const gateway of shapes.gateways) add(gateway, GATEWAY);
  for (const list of [shapes.dataNodes, shapes.notes, shapes.groups])
    for (const node of list) add(node, PLAIN);
  return ends;
}

const PLAIN = { reach: 'none', isGateway: false, isStep: false, host: null } as const;
const FRAME = { ...PLAIN, reach: 'all' } as const;
const STEP = { ...PLAIN, reach: 'near', isStep: true } as const;
const GATEWAY = { ...PLAIN, isGateway: true } as const;

/** After an edit nearly all ends are what they were. */
function keptEnd(box: Box, end: Omit<SheetEnd, 'box'>): SheetEnd {
  const before = endOfRecord.get(box);
  if (before?.host === end.host) return before;
  const made = { box, ...end };
  endOfRecord.set(box, made);
  return made;
}
const endOfRecord = new WeakMap<Box, SheetEnd>();

const hostOf = (doc: Doc, event: ProcessEvent): Step | null =>
  event.position === 'boundary' && event.attachedToId ? (doc.step[event.attachedToId] ?? null) : null;

/** The same for a shape that is on another sheet of the map; null where there is none. */
export function endElsewhere(doc: Doc, mapId: string, id: string): SheetEnd | null {
  const element = elementOf(doc, id);
  if (!element || element.kind === 'flow' || element.record.mapId !== mapId) return null;
  const { kind, record } = element;
  return {
    box: record,
    reach: kind === 'step' ? 'near' : kind === 'pool' || kind === 'lane' ? 'all' : 'none',
    isGateway: kind === 'gateway',
    isStep: kind === 'step',
    host: kind === 'event' ? hostOf(doc, record) : null,
  };
}
