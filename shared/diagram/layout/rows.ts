import type { Run } from './runs.ts';

/** What a place in a row costs. */
const CROSSING = 2;
const FAR = 0.5;
const NEW_ROW = 0.8;
const NEW_LINE_ROW = 0.3;
/** Rows that stand are left together where it makes no difference. */
const AMONG = 0.1;
const WRONG_SIDE = 1;
const UNDER_BORDER = 6;

interface Placed {
  readonly run: Run;
  readonly row: number;
}
interface Upright {
  readonly at: number;
  readonly top: number;
  readonly low: number;
}

interface Choice {
  readonly isNew: boolean;
  readonly side: -1 | 1;
  readonly rows: readonly number[];
  readonly most: number;
}

/** Lanes are this far apart in the numbers that order rows from the top. */
const BAND = 10_000;

/** Finds a row for one run after the other, so that few lines cross: on a free row, or on a new one between others. */
export class Rows {
  private readonly placed: Placed[] = [];
  private readonly uprights: Upright[] = [];
  private readonly rowById = new Map<string, number>();
  private readonly rowsOfBand = new Map<number, number[]>();

  /**
   * `side`: -1 where the sketch has the run above what it hangs on first, else 1. Answers its row: an order, not a distance. What hangs on
   * nothing placed goes below everything in its lane: pieces keep the order in which they come, so that the same comes out of what came out.
   */
  place(run: Run, side: -1 | 1): number {
    const rows = this.rowsOfBand.get(run.band) ?? [];
    const below = rows.length === 0 ? run.band * BAND : rows.at(-1)! + 1;
    let [best, least] = [below, Infinity];
    for (const { row, isNew } of this.isTied(run) ? choices(rows, run.band) : []) {
      if (!isNew && !this.isFree(run, row)) continue;
      const cost = this.cost(run, row, { isNew, side, rows, most: least });
      if (cost < least) [best, least] = [row, cost];
    }
    this.take(run, best);
    return best;
  }

  isTied(run: Run): boolean {
    return run.ties.some(({ otherId }) => this.rowById.has(otherId));
  }

  /** Not counted on where it is `most` already. */
  private cost(run: Run, row: number, { isNew, side, rows, most }: Choice): number {
    let cost = isNew ? (run.isLine ? NEW_LINE_ROW : NEW_ROW) : 0;
    // A row between others pushes those beyond it away.
    const isBetween = isNew && rows.some((each) => each < row) && rows.some((each) => each > row);
    if (isBetween) cost += AMONG + FAR * rows.filter((each) => (row - rows[0]!) * (each - row) > 0).length;
    for (const { at, top, low } of this.uprights)
      if (at > run.first - 0.5 && at < run.last + 0.5 && top < row && row < low) cost += CROSSING;
    if (cost >= most) return cost;
    for (const { otherId, at, isFromBorder } of run.ties) {
      const other = this.rowById.get(otherId);
      if (other === undefined) continue;
      const [top, low] = [Math.min(other, row), Math.max(other, row)];
      for (const { run: passed, row: between } of this.placed)
        if (top < between && between < low && at > passed.first - 0.5 && at < passed.last + 0.5)
          cost += CROSSING;
      if (cost >= most) return cost;
      if (isFromBorder && row <= other) cost += UNDER_BORDER;
      if (Math.floor(other / BAND + 0.5) !== run.band) continue;
      cost += FAR * rows.filter((each) => each > top && each <= low).length;
      const isAbove = row < other;
      if (otherId === run.ties[0]!.otherId && (side < 0 ? !isAbove : isAbove)) cost += WRONG_SIDE;
    }
    return cost;
  }

  private isFree(run: Run, row: number): boolean {
    return this.placed.every(
      (other) => other.row !== row || other.run.first > run.last || other.run.last < run.first,
    );
  }

  private take(run: Run, row: number): void {
    this.placed.push({ run, row });
    for (const id of run.ids) this.rowById.set(id, row);
    for (const { otherId, at } of run.ties) {
      const other = this.rowById.get(otherId);
      if (other !== undefined && other !== row)
        this.uprights.push({ at, top: Math.min(other, row), low: Math.max(other, row) });
    }
    const rows = this.rowsOfBand.get(run.band) ?? [];
    if (!rows.includes(row))
      this.rowsOfBand.set(
        run.band,
        [...rows, row].sort((a, b) => a - b),
      );
  }
}

/** Below before above, where it costs the same. */
function choices(rows: readonly number[], band: number): { row: number; isNew: boolean }[] {
  if (rows.length === 0) return [{ row: band * BAND, isNew: true }];
  const between = rows.slice(1).map((row, index) => ({ row: (row + rows[index]!) / 2, isNew: true }));
  return [
    ...rows.map((row) => ({ row, isNew: false })),
    { row: rows.at(-1)! + 1, isNew: true },
    ...between,
    { row: rows[0]! - 1, isNew: true },
  ];
}
