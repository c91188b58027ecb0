import type { Rank } from './columns.ts';
import { forwardLinks } from './forwardLinks.ts';
import type { Cell, Item, Link } from './item.ts';

/**
 * Gives each shape a row (track) of its lane. The longest way through a lane stays on one row, so that it is read as a straight line; other
 * ways go below it. A row is free for a shape when neither it nor the line that leads there meets another shape.
 */
export function assignTracks(
  items: readonly Item[],
  links: readonly Link[],
  ranks: ReadonlyMap<string, Rank>,
): Map<string, Cell> {
  const itemById = new Map(items.map((item) => [item.id, item]));
  const forward = forwardLinks(
    items.filter((item) => item.besides === null).map((item) => item.id),
    links,
  );
  const ahead = lengthsAhead(forward, ranks);
  const mainNext = mainSuccessors(forward, ahead, itemById);
  const linksByTarget = new Map<string, Link[]>();
  for (const link of forward) linksByTarget.set(link.toId, [...(linksByTarget.get(link.toId) ?? []), link]);
  const grid = new Grid();
  const cells = new Map<string, Cell>();
  const inOrder = items
    .filter((item) => item.besides === null)
    .sort(
      (a, b) =>
        compareRanks(ranks.get(a.id)!, ranks.get(b.id)!) || (ahead.get(b.id) ?? 0) - (ahead.get(a.id) ?? 0),
    );
  for (const item of inOrder) place(item);
  for (const item of items) if (item.besides !== null) placeBeside(item);
  return cells;

  function place(item: Item): void {
    const { column } = ranks.get(item.id)!;
    const incoming = (linksByTarget.get(item.id) ?? []).filter(
      (link) => itemById.get(link.fromId)?.band === item.band,
    );
    const before = incoming.flatMap((link) => cells.get(link.fromId) ?? []);
    const straight = incoming
      .filter((link) => mainNext.get(link.fromId) === item.id)
      .flatMap((link) => cells.get(link.fromId) ?? []);
    const from = straight.sort((a, b) => a.track - b.track || b.column - a.column)[0];
    const wanted = from
      ? from.track
      : before.length > 0
        ? Math.min(...before.map((cell) => cell.track)) + 1
        : 0;
    const since = before.length > 0 ? Math.max(...before.map((cell) => cell.column)) + 1 : column;
    const first = from ? from.column + 1 : since;
    const track = grid.nearestFree({
      band: item.band,
      wanted,
      first: Math.min(first, column),
      last: column,
      isDownOnly: true,
    });
    grid.take({ band: item.band, track, first: Math.min(first, column), last: column });
    cells.set(item.id, { column, band: item.band, track });
  }

  function placeBeside(item: Item): void {
    const host = item.besides === null ? undefined : cells.get(item.besides);
    const column = host?.column ?? 0;
    const wanted = host && host.band === item.band ? host.track + (item.goesAbove ? -1 : 1) : 0;
    const track = grid.nearestFree({
      band: item.band,
      wanted,
      first: column,
      last: column,
      isDownOnly: false,
    });
    grid.take({ band: item.band, track, first: column, last: column });
    cells.set(item.id, { column, band: item.band, track });
  }
}

const compareRanks = (a: Rank, b: Rank): number => a.column - b.column || a.order - b.order;

/** How many columns lie on the longest way from each shape to an end. */
function lengthsAhead(links: readonly Link[], ranks: ReadonlyMap<string, Rank>): Map<string, number> {
  const lengths = new Map<string, number>();
  const fromRight = [...links].sort((a, b) => ranks.get(b.fromId)!.column - ranks.get(a.fromId)!.column);
  for (const link of fromRight)
    lengths.set(link.fromId, Math.max(lengths.get(link.fromId) ?? 0, 1 + (lengths.get(link.toId) ?? 0)));
  return lengths;
}

/** The way that goes straight on from each shape: in the same lane if there is one, then the longest, then the first. */
function mainSuccessors(
  links: readonly Link[],
  ahead: ReadonlyMap<string, number>,
  itemById: ReadonlyMap<string, Item>,
): Map<string, string> {
  const main = new Map<string, { id: string; score: number }>();
  for (const link of links) {
    const staysInLane = itemById.get(link.fromId)?.band === itemById.get(link.toId)?.band;
    const score = (staysInLane ? 100_000 : 0) + (ahead.get(link.toId) ?? 0);
    const best = main.get(link.fromId);
    if (!best || score > best.score) main.set(link.fromId, { id: link.toId, score });
  }
  return new Map([...main].map(([from, { id }]) => [from, id]));
}

interface Run {
  readonly band: number;
  readonly first: number;
  readonly last: number;
}

/** Which cells shapes and straight lines take. */
class Grid {
  private readonly taken = new Set<string>();

  take({ band, track, first, last }: Run & { readonly track: number }): void {
    for (let column = first; column <= last; column++) this.taken.add(`${band} ${track} ${column}`);
  }

  /** The free track nearest to the wanted one; at equal distance the lower one. */
  nearestFree(run: Run & { readonly wanted: number; readonly isDownOnly: boolean }): number {
    for (let distance = 0; ; distance++) {
      if (this.isFree(run, run.wanted + distance)) return run.wanted + distance;
      if (!run.isDownOnly && this.isFree(run, run.wanted - distance)) return run.wanted - distance;
    }
  }

  private isFree({ band, first, last }: Run, track: number): boolean {
    for (let column = first; column <= last; column++)
      if (this.taken.has(`${band} ${track} ${column}`)) return false;
    return true;
  }
}
