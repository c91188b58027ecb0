/** The line that is being begun: what its first cell makes of it. */
import {
  noCells,
  readList,
  type Column,
  type TypedItem,
  type TypedList,
} from '../../shared/outline/index.ts';

/** One cell typed into a line that is not there yet. */
export function listOf(column: Column, words: string): TypedList {
  if (column === 'what') return readList(words);
  return { ways: null, items: [{ kind: 'step', cells: { ...noCells, [column]: words.trim() } }] };
}

const emptyStep: TypedItem = { kind: 'step', cells: noCells };

/** A way that was typed alone gets the step that will be typed next, so that it has something to lead to. */
export function withSteps({ ways, items }: TypedList): TypedList {
  const last = ways?.list.at(-1);
  if (!ways || !last || last.items.length > 0 || items.length > 0) return { ways, items };
  return { ways: { ...ways, list: [...ways.list.slice(0, -1), { ...last, items: [emptyStep] }] }, items };
}
