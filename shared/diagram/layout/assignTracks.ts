import { forwardLinks } from './forwardLinks.ts';
import type { Cell, Item, Link } from './item.ts';
import { Rows } from './rows.ts';
import { type Graph, type Run, runsOf } from './runs.ts';

export interface Tracks {
  readonly cells: ReadonlyMap<string, Cell>;
  /** How many lines go up or down right after each column. */
  readonly uprights: readonly number[];
  /** How many tracks each lane has, those of lines alone included. */
  readonly counts: readonly number[];
  /** Shapes that share a row because they follow straight on. */
  readonly chains: readonly (readonly string[])[];
}

/**
 * Gives each shape a row (track) of its lane. The longest way through a lane stays on one row, so that it is read as a straight line; other
 * ways, and lines that lead back or past others, find rows beside it: short ones near, long ones outside, so that few lines cross.
 */
export function assignTracks(
  items: readonly Item[],
  links: readonly Link[],
  { columns, turnedId }: TrackOptions,
): Tracks {
  const itemById = new Map(items.map((item) => [item.id, item]));
  const ids = items.filter((item) => item.besides === null).map((item) => item.id);
  const forward = forwardLinks(ids, links);
  const isForward = new Set(forward);
  const columnOf = (id: string) => columns.get(id) ?? 0;
  const back = links.filter((link) => !isForward.has(link) && link.fromId !== link.toId);
  const graph: Graph = { itemById, columnOf, forward, back };
  const runs = runsOf(graph, ids);
  const rows = new Rows();
  const rowOfRun = new Map<Run, number>();
  const pieces = orderOfPieces(piecesOf(ids, links), runs, itemById);
  for (const run of inPlacingOrder(runs, rows, pieces))
    rowOfRun.set(run, rows.place(run, sideOf(run, itemById, turnedId)));
  const rowById = new Map([...rowOfRun].flatMap(([run, row]) => run.ids.map((id) => [id, row] as const)));
  const chains = runs.flatMap((run) => (run.ids.length > 0 ? [run.ids] : []));
  return { ...cellsOf(items, { rowById, rowOfRun, columnOf }), chains };
}

interface TrackOptions {
  readonly columns: ReadonlyMap<string, number>;
  /** The shapes that follow straight on with this one are tried on the other side of what they hang on. */
  readonly turnedId: string | null;
}

/**
 * The longest run of each separate piece first, piece by piece; then always the shortest of those that hang on what is placed, so that long
 * ways go around short ones.
 */
function* inPlacingOrder(
  runs: readonly Run[],
  rows: Rows,
  pieces: ReadonlyMap<string, number>,
): Generator<Run> {
  const left = new Set(runs);
  const length = (run: Run) => run.last - run.first;
  while (left.size > 0) {
    let best: Run | null = null;
    let bestRank = Infinity;
    for (const run of left) {
      const piece = pieces.get(run.ids[0] ?? run.ties[0]!.otherId) ?? 0;
      const rank = rows.isTied(run)
        ? length(run) + (run.isLine ? 0.5 : 0)
        : UNTIED * (1 + piece) - run.ids.length;
      if (rank < bestRank) [best, bestRank] = [run, rank];
    }
    left.delete(best!);
    yield best!;
  }
}

/** More than the length of any run. */
const UNTIED = 1e6;

/** Shapes that hang together, piece by piece. */
function piecesOf(ids: readonly string[], links: readonly Link[]): string[][] {
  const neighbours = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { fromId, toId } of links) {
    neighbours.get(fromId)?.push(toId);
    neighbours.get(toId)?.push(fromId);
  }
  const seen = new Set<string>();
  const pieces: string[][] = [];
  for (const start of ids) {
    if (seen.has(start)) continue;
    const piece = [start];
    seen.add(start);
    for (const id of piece)
      for (const next of neighbours.get(id) ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          piece.push(next);
        }
    pieces.push(piece);
  }
  return pieces;
}

/** The number of the piece that each shape belongs to: lane by lane, as their longest runs lay from the top, level ones as they are stored. */
function orderOfPieces(
  pieces: readonly (readonly string[])[],
  runs: readonly Run[],
  itemById: ReadonlyMap<string, Item>,
): Map<string, number> {
  const pieceOf = new Map(pieces.flatMap((piece) => piece.map((id) => [id, piece] as const)));
  const heads = new Map<readonly string[], Run>();
  for (const run of runs) {
    const piece = pieceOf.get(run.ids[0] ?? '');
    if (piece && run.ids.length > (heads.get(piece)?.ids.length ?? 0)) heads.set(piece, run);
  }
  const place = (piece: readonly string[]) => {
    const { band, ids } = heads.get(piece)!;
    return band * UNTIED + Math.round(itemById.get(ids[0]!)!.before / LEVEL);
  };
  const inOrder = [...pieces].sort((a, b) => place(a) - place(b));
  return new Map(inOrder.flatMap((piece, index) => piece.map((id) => [id, index] as const)));
}

/** On which side of what it hangs on a run lay before. Level ones, and all of a map that was never drawn, go below. */
function sideOf(run: Run, itemById: ReadonlyMap<string, Item>, turnedId: string | null): -1 | 1 {
  const first = itemById.get(run.ids[0] ?? '');
  const tie = run.ties[0];
  const other = tie && itemById.get(tie.otherId);
  const wasAbove = Boolean(first && other && first.before < other.before - LEVEL);
  const isTurned = turnedId !== null && run.ids[0] === turnedId;
  return wasAbove === isTurned ? 1 : -1;
}

/** Shapes whose middles differ by less are level. */
const LEVEL = 24;

interface Found {
  readonly rowById: ReadonlyMap<string, number>;
  readonly rowOfRun: ReadonlyMap<Run, number>;
  readonly columnOf: (id: string) => number;
}

/** Numbers the rows of each lane, and puts what stays with another shape of another lane into a free cell of its own lane. */
function cellsOf(items: readonly Item[], { rowById, rowOfRun, columnOf }: Found): Omit<Tracks, 'chains'> {
  const rowsOfBand: number[][] = [];
  for (const [run, row] of rowOfRun) {
    const rows = (rowsOfBand[run.band] ??= []);
    if (!rows.includes(row)) rows.push(row);
  }
  for (const rows of rowsOfBand) rows?.sort((a, b) => a - b);
  const cells = new Map<string, Cell>();
  const taken = new Set<string>();
  for (const item of items) {
    const row = rowById.get(item.id);
    if (row === undefined) continue;
    const cell = { column: columnOf(item.id), band: item.band, track: rowsOfBand[item.band]!.indexOf(row) };
    cells.set(item.id, cell);
    taken.add(keyOf(cell));
  }
  const counts = rowsOfBand.map((rows) => rows?.length ?? 0);
  for (const item of items) {
    if (item.besides === null) continue;
    const column = cells.get(item.besides)?.column ?? 0;
    let track = 0;
    while (taken.has(keyOf({ column, band: item.band, track }))) track++;
    const cell = { column, band: item.band, track };
    cells.set(item.id, cell);
    taken.add(keyOf(cell));
    counts[item.band] = Math.max(counts[item.band] ?? 0, track + 1);
  }
  const uprights: number[] = [];
  for (const [run] of rowOfRun)
    for (const { at } of run.ties) {
      const column = Math.floor(at);
      uprights[column] = (uprights[column] ?? 0) + 1;
    }
  return { cells, uprights, counts };
}

const keyOf = ({ column, band, track }: Cell): string => `${column} ${band} ${track}`;
