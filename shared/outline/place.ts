/** Where a line goes: the gap in the telling, and the line of the list that this gap is. */
import type { Doc } from '../model/index.ts';
import type { Place, Row, Rows } from './rows.ts';

/** The gap after a line, at its own depth or further out; the gap before everything for null. Null where no line can be. */
export function placeAfter(doc: Doc, rows: Rows, key: string | null, depth: number): Place | null {
  const row = key === null ? undefined : rows.list[rows.indexOf.get(key) ?? -1];
  if (key !== null && !row) return null;
  if (!row || row.type === 'pool') return fit(doc, firstPlace(rows, row?.id ?? null));
  let place: Place =
    row.below && depth > row.depth
      ? { sequence: row.below, index: 0 }
      : { ...row.place!, index: row.place!.index + 1 };
  if (row.type === 'jump') place = row.place!;
  for (
    let parent = rows.parentOf.get(place.sequence);
    place.sequence.depth > depth && parent;
    parent = rows.parentOf.get(place.sequence)
  )
    place = { sequence: parent.sequence, index: parent.index + 1 };
  return fit(doc, place);
}

function firstPlace({ outline }: Rows, poolId: string | null): Place | null {
  const section = outline.sections.find((each) => each.poolId === poolId) ?? outline.sections[0];
  const sequence = section?.sequences[0];
  return sequence ? { sequence, index: 0 } : null;
}

/** After the start and before the end, on whichever side of them it was asked for. */
function fit(doc: Doc, place: Place | null): Place | null {
  if (!place) return null;
  const { sequence, index } = place;
  const positionAt = (at: number) => {
    const item = sequence.items[at];
    return item?.type === 'node' ? doc.event[item.id]?.position : undefined;
  };
  if (index === 0 && positionAt(0) === 'start') return { sequence, index: 1 };
  return index > 0 && positionAt(index - 1) === 'end' ? { sequence, index: index - 1 } : place;
}

/** The index that a line put after another one will have in the list. */
export function lineAfter(doc: Doc, rows: Rows, key: string | null, depth: number): number {
  const place = placeAfter(doc, rows, key, depth);
  if (!place) return key === null ? rows.list.length : (rows.indexOf.get(key) ?? rows.list.length - 1) + 1;
  const { sequence, index } = place;
  const next = sequence.items[index];
  if (next) return rows.indexOf.get(next.type === 'jump' ? `jump ${next.flowId}` : next.id)!;
  const owner = sequence.items[index - 1];
  if (owner) return endOf(rows, rows.indexOf.get(owner.type === 'jump' ? `jump ${owner.flowId}` : owner.id)!);
  return rows.list.findIndex(({ below }) => below === sequence) + 1;
}

/** The first line after one and all that is below it. */
export function endOf({ list }: Rows, index: number): number {
  const { depth, type } = list[index]!;
  const isBelow = (other: Row): boolean =>
    other.depth > depth || (type === 'node' && other.depth === depth && /^(?:way|border)$/.test(other.type));
  let end = index + 1;
  while (list[end] && isBelow(list[end]!)) end += 1;
  return end;
}

/** These lines in order, without those that are below another of them: where that goes, they go along. */
export function topRows(rows: Rows, keys: readonly string[]): Row[] {
  const indices = keys.flatMap((key) => rows.indexOf.get(key) ?? []).toSorted((a, b) => a - b);
  const top: Row[] = [];
  let end = 0;
  for (const index of indices) {
    if (index < end) continue;
    top.push(rows.list[index]!);
    end = endOf(rows, index);
  }
  return top;
}
