/** The line that is being begun: what its first cell makes of it. */
import {
  noCells,
  readList,
  type Column,
  type Rows,
  type TypedItem,
  type TypedList,
} from '../../shared/outline/index.ts';

/** One cell typed into a line that is not there yet. */
export function listOf(column: Column, words: string): TypedList {
  if (column === 'what') return readList(words);
  return { ways: null, items: [{ kind: 'step', cells: { ...noCells, [column]: words.trim() } }] };
}

/** A place at which a line is begun. */
interface Begun {
  readonly afterKey: string | null;
  readonly depth: number;
}

/**
 * How deep a list goes in that is typed there. "If no" under the last step of a way, where nothing was asked, is said of the question above:
 * it is another of its ways, as after an empty line.
 */
export function depthOf({ list, indexOf }: Rows, { ways }: TypedList, { afterKey, depth }: Begun): number {
  const at = indexOf.get(afterKey ?? '') ?? -1;
  const row = list[at];
  const isLast = row?.place && row.place.index === row.place.sequence.items.length - 1;
  if (ways?.type !== 'exclusive' || !isLast || row.depth !== depth || row.below || row.type !== 'node')
    return depth;
  const item = row.place.sequence.items[row.place.index];
  if (item?.type === 'node' && item.kind === 'gateway') return depth;
  const around = list.slice(0, at).findLast((each) => each.depth < depth);
  return around?.type === 'way' ? around.depth : depth;
}

const emptyStep: TypedItem = { kind: 'step', cells: noCells };

/** A way that was typed alone gets the step that will be typed next, so that it has something to lead to. */
export function withSteps({ ways, items }: TypedList): TypedList {
  const last = ways?.list.at(-1);
  if (!ways || !last || last.items.length > 0 || items.length > 0) return { ways, items };
  return { ways: { ...ways, list: [...ways.list.slice(0, -1), { ...last, items: [emptyStep] }] }, items };
}
