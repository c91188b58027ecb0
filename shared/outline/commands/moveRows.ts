import type { Command } from '../../commands/index.ts';
import type { Doc } from '../../model/index.ts';
import { gapAt } from '../gap.ts';
import type { Item, NodeItem } from '../outline.ts';
import { outlineOf } from '../outlineOf.ts';
import { topRows } from '../place.ts';
import { rowsOf, type Place, type Row, type Rows } from '../rows.ts';
import { cutOut } from './block.ts';
import { createDraft, type Draft } from './draft.ts';
import { settle } from './settle.ts';

export type Move = 'up' | 'down' | 'in' | 'out';

/**
 * Moves lines with what is below them: before or after their neighbour, into the way before them, out of the way they are in. A way changes
 * places with the next. Several lines keep their order; refused where the first of them to go cannot.
 */
export const moveRows: Command<{ mapId: string; keys: readonly string[]; move: Move }> = {
  name: 'list.move',
  refuse(doc, { mapId, keys, move }) {
    if (!doc.map[mapId]) return 'record-missing';
    const rows = rowsOf(outlineOf(doc, mapId));
    const [first] = inTurn(rows, keys, move);
    if (!first) return 'record-missing';
    return mayMove(doc, rows, first, move) ? null : 'nothing-to-do';
  },
  plan(doc, { mapId, keys, move }, context) {
    const draft = createDraft(doc, mapId, context);
    for (const { key } of inTurn(rowsOf(outlineOf(doc, mapId)), keys, move)) {
      const rows = rowsOf(outlineOf(draft.doc(), mapId));
      const row = rows.list[rows.indexOf.get(key) ?? -1];
      if (!row || !mayMove(draft.doc(), rows, row, move)) continue;
      if (row.type === 'way') exchange(draft, row, otherWay(row, move)!);
      else if (!carry(draft, row, goal(draft.doc(), rows, row, move)!)) return [];
    }
    const changes = draft.changes();
    if (changes.length === 0) return changes;
    settle(draft);
    return draft.changes();
  },
};

/** The line that has the way free goes first. */
function inTurn(rows: Rows, keys: readonly string[], move: Move): Row[] {
  const top = topRows(rows, keys);
  return move === 'down' || move === 'out' ? top.toReversed() : top;
}

const mayMove = (doc: Doc, rows: Rows, row: Row, move: Move): boolean =>
  (row.type === 'way' ? otherWay(row, move) : goal(doc, rows, row, move)) !== null;

function otherWay({ place, id }: Row, move: Move): string | null {
  const { ways } = itemAt(place!) as NodeItem;
  const at = ways.findIndex((way) => way.flowId === id);
  const by = move === 'up' ? -1 : move === 'down' ? 1 : 0;
  return (by !== 0 && ways[at + by]?.flowId) || null;
}

function exchange(draft: Draft, row: Row, otherId: string): void {
  const { flow } = draft.doc();
  const [one, other] = [flow[row.id]!, flow[otherId]!];
  const isTied = one.order === other.order;
  draft.set('flow', one.id, { order: other.order });
  draft.set('flow', other.id, { order: isTied ? one.order + 0.5 : one.order });
}

/** The gap to which a line goes. Nothing goes before the start or behind an end. */
function goal(doc: Doc, rows: Rows, row: Row, move: Move): Place | null {
  const { place } = row;
  if (row.type !== 'node' || !place || isFixed(doc, row.id)) return null;
  const { sequence, index } = place;
  const previous = sequence.items[index - 1];
  const next = sequence.items[index + 1];
  switch (move) {
    case 'up':
      return previous?.type === 'node' && doc.event[previous.id]?.position !== 'start'
        ? { sequence, index: index - 1 }
        : null;
    case 'down':
      return next?.type === 'node' && doc.event[next.id]?.position !== 'end'
        ? { sequence, index: index + 2 }
        : null;
    case 'in': {
      const way = previous?.type === 'node' ? previous.ways.at(-1)?.sequence : undefined;
      if (!way) return null;
      const last = way.items.at(-1);
      return { sequence: way, index: last && isEnding(doc, last) ? way.items.length - 1 : way.items.length };
    }
    case 'out': {
      const parent = rows.parentOf.get(sequence);
      // What is inside a subprocess stays there.
      const isInside = parent && (itemAt(parent) as NodeItem).inside.includes(sequence);
      return parent && !isInside ? { sequence: parent.sequence, index: parent.index + 1 } : null;
    }
  }
}

const itemAt = ({ sequence, index }: Place): Item => sequence.items[index]!;
const isFixed = (doc: Doc, id: string): boolean =>
  /^(?:start|end|boundary)$/.test(doc.event[id]?.position ?? '');
const isEnding = (doc: Doc, item: Item): boolean =>
  item.type === 'jump' || doc.event[item.id]?.position === 'end';

/** The line goes through the block at its new place. The gap is read after the block was cut out, as cutting may change it. */
function carry(draft: Draft, row: Row, to: Place): boolean {
  const own = row.place!;
  const isOwn = (item: Item | undefined) => item !== undefined && item === itemAt(own);
  const previous = [to.index - 1, to.index - 2]
    .map((at) => to.sequence.items[at])
    .find((item) => !isOwn(item));
  const next = [to.index, to.index + 1].map((at) => to.sequence.items[at]).find((item) => !isOwn(item));
  const block = cutOut(draft, own);
  const rows = rowsOf(outlineOf(draft.doc(), draft.mapId));
  const placeOf = (key: string, by: 0 | 1): Place | null => {
    const place = rows.list[rows.indexOf.get(key) ?? -1]?.place;
    return place ? { sequence: place.sequence, index: place.index + by } : null;
  };
  const below = rows.list[rows.indexOf.get(`way ${to.sequence.entryFlowId}`) ?? -1]?.below;
  const place =
    (previous?.type === 'node' ? placeOf(previous.id, 1) : null) ??
    (below ? { sequence: below, index: 0 } : null) ??
    (next?.type === 'node' ? placeOf(next.id, 0) : null);
  if (!place) return false;
  const gap = gapAt(draft.doc(), place);
  draft.joinAll(gap.sockets, block.entryId, gap.joinType);
  for (const exit of block.exits) draft.release(exit, gap.nextId);
  return true;
}
