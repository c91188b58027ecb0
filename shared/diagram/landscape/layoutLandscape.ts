/**
 * Where the maps of a business stand on its landscape: what sets off what from left to right, one chain a row as far as it goes, called
 * maps below their callers, and maps that nothing ties to the rest in rows of their own at the foot.
 */
import type { Box } from '../../model/index.ts';
import { forwardLinks } from '../layout/forwardLinks.ts';
import type { LandscapeLink } from './landscapeLinks.ts';

export interface LandscapeSizes {
  readonly card: { readonly width: number; readonly height: number };
  readonly gap: { readonly x: number; readonly y: number };
  /** How many untied maps stand in a row. */
  readonly columns: number;
}

interface Cell {
  readonly column: number;
  readonly row: number;
}

/** The box of each map, by id; `ids` in the order of the maps. The same input gives the same picture. */
export function layoutLandscape(
  ids: readonly string[],
  links: readonly LandscapeLink[],
  { card, gap, columns }: LandscapeSizes,
): ReadonlyMap<string, Box> {
  const tied = new Set(links.flatMap(({ fromId, toId }) => [fromId, toId]));
  const cells = placeTied(
    ids.filter((id) => tied.has(id)),
    links,
  );
  const foot = 1 + Math.max(-1, ...[...cells.values()].map(({ row }) => row));
  const loose = ids.filter((id) => !tied.has(id));
  for (const [index, id] of loose.entries())
    cells.set(id, { column: index % columns, row: foot + Math.floor(index / columns) });
  return new Map(
    ids.map((id) => {
      const { column, row } = cells.get(id)!;
      const x = column * (card.width + gap.x);
      const y = row * (card.height + gap.y);
      return [id, { x, y, ...card }];
    }),
  );
}

/** Column: the longest way from a beginning. Row: that of the first predecessor where it is free, else the next free one below. */
function placeTied(ids: readonly string[], links: readonly LandscapeLink[]): Map<string, Cell> {
  const forward = forwardLinks(
    ids,
    [...links].sort((a, b) => Number(a.type === 'call') - Number(b.type === 'call')),
  );
  const typeOf = new Map(links.map((link) => [`${link.fromId} ${link.toId}`, link.type]));
  const into = new Map<string, { readonly fromId: string; readonly isCall: boolean }[]>(
    ids.map((id) => [id, []]),
  );
  for (const { fromId, toId } of forward)
    into.get(toId)?.push({ fromId, isCall: typeOf.get(`${fromId} ${toId}`) === 'call' });

  const cells = new Map<string, Cell>();
  const taken = new Set<string>();
  for (const id of inOrder(ids, into)) {
    const before = into.get(id)!.map(({ fromId, isCall }) => ({ ...cells.get(fromId)!, isCall }));
    // What is called stands under who calls; what is set off stands one further right.
    const column = Math.max(0, ...before.map((cell) => cell.column + (cell.isCall ? 0 : 1)));
    const first = before[0];
    let row = first === undefined ? lowestFree(cells) : first.row + (first.isCall ? 1 : 0);
    while (taken.has(`${column} ${row}`)) row += 1;
    taken.add(`${column} ${row}`);
    cells.set(id, { column, row });
  }
  return cells;
}

/** A new chain begins below all that stands already. */
const lowestFree = (cells: ReadonlyMap<string, Cell>): number =>
  1 + Math.max(-1, ...[...cells.values()].map(({ row }) => row));

/** Each map after all that lead to it; along a chain first, so that it keeps its row. */
function inOrder(
  ids: readonly string[],
  into: ReadonlyMap<string, readonly { readonly fromId: string }[]>,
): string[] {
  const out = new Map<string, string[]>(ids.map((id) => [id, []]));
  const waiting = new Map(ids.map((id) => [id, into.get(id)!.length]));
  for (const id of ids) for (const { fromId } of into.get(id)!) out.get(fromId)!.push(id);
  const ordered: string[] = [];
  const stack = ids.filter((id) => waiting.get(id) === 0).reverse();
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    ordered.push(id);
    for (const next of [...out.get(id)!].reverse()) {
      waiting.set(next, waiting.get(next)! - 1);
      if (waiting.get(next) === 0) stack.push(next);
    }
  }
  return ordered;
}
