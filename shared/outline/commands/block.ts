/** A line with everything below it, cut out of the flow, which closes behind it. */
import type { Doc } from '../../model/index.ts';
import { exitsOf, gapAt, socketOf, type Socket } from '../gap.ts';
import type { Item, NodeItem, Sequence } from '../outline.ts';
import type { Place } from '../rows.ts';
import type { Draft } from './draft.ts';

export interface Block {
  readonly entryId: string;
  readonly exits: readonly Socket[];
}

/** Takes the shape at a place out of the flow: what led to it leads to what it led to. Its ends lead back into itself, so that it stands alone. */
export function cutOut(draft: Draft, { sequence, index }: Place): Block {
  const doc = draft.doc();
  const item = sequence.items[index] as NodeItem;
  const before = gapAt(doc, { sequence, index }).sockets.filter(({ flow }) => flow?.toId === item.id);
  const exits = exitsOf(doc, item);
  const nextId = exits.find(({ flow }) => flow)?.flow?.toId ?? sequence.nextId;
  for (const socket of before) draft.release(socket, nextId);
  for (const { flow } of exits)
    if (flow && draft.doc().flow[flow.id]) draft.set('flow', flow.id, { toId: item.id });
  return {
    entryId: item.id,
    exits: exits.map((exit) => ({ ...exit, flow: exit.flow && (draft.doc().flow[exit.flow.id] ?? null) })),
  };
}

/** Removes what a jump says: the way then goes on to what follows the ways around it. */
export function closeJump(draft: Draft, { sequence }: Place, flowId: string): void {
  const flow = draft.doc().flow[flowId];
  if (flow) draft.release(socketOf(flow), sequence.nextId);
}

/** Ids of all shapes of a line and of the lines below it. */
export function idsIn(doc: Doc, item: Item): string[] {
  if (item.type === 'jump') return [];
  return [
    item.id,
    ...(item.joinId === null ? [] : [item.joinId]),
    ...item.ways.flatMap((way) => idsBelow(doc, way.sequence)),
    ...item.borders.flatMap(({ eventId, sequence }) => [eventId, ...idsBelow(doc, sequence)]),
  ];
}

export const idsBelow = (doc: Doc, sequence: Sequence): string[] =>
  sequence.items.flatMap((item) => idsIn(doc, item));
