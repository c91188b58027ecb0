import type { Routes } from '../../diagram/index.ts';
import type { Point } from '../../model/index.ts';
import type { Part } from './spread.ts';

/** A place where a line goes over a cut. A line keeps its letter over all its cuts, so that each end of it is found again. */
export interface Join {
  readonly letter: string;
  readonly at: Point;
  /** `x`: it goes over a cut between two columns. */
  readonly axis: 'x' | 'y';
}

type Crossing = Omit<Join, 'letter'> & { readonly lineId: string };

/** Every place where a line of the map goes over a cut, lettered in reading order. */
export function joinsOf(parts: readonly Part[], routes: Routes): Join[] {
  const columns = cutsOf(parts, 'x');
  const rows = cutsOf(parts, 'y');
  const found: Crossing[] = [];
  for (const [lineId, line] of routes)
    for (let index = 1; index < line.length; index++) {
      const [from, to] = [line[index - 1]!, line[index]!];
      const over = [...crossings(from, to, columns, 'x'), ...crossings(from, to, rows, 'y')];
      found.push(...over.map((join) => ({ ...join, lineId })));
    }
  found.sort((a, b) => (a.axis === b.axis ? byPlace(a, b) : a.axis === 'x' ? -1 : 1));
  const letters = new Map<string, string>();
  for (const { lineId } of found) if (!letters.has(lineId)) letters.set(lineId, letterOf(letters.size));
  return found.map(({ lineId, at, axis }) => ({ at, axis, letter: letters.get(lineId)! }));
}

const byPlace = (a: Crossing, b: Crossing): number =>
  a.axis === 'x' ? a.at.x - b.at.x || a.at.y - b.at.y : a.at.y - b.at.y || a.at.x - b.at.x;

function cutsOf(parts: readonly Part[], axis: 'x' | 'y'): number[] {
  const starts = parts
    .filter((part) => (axis === 'x' ? part.column : part.row) > 0)
    .map(({ piece }) => piece[axis]);
  return [...new Set(starts)];
}

function crossings(from: Point, to: Point, cuts: readonly number[], axis: 'x' | 'y'): Omit<Join, 'letter'>[] {
  const other = axis === 'x' ? 'y' : 'x';
  return cuts.flatMap((cut) => {
    const [before, after] = [from[axis] - cut, to[axis] - cut];
    if (before === after || before < 0 === after < 0) return [];
    const share = before / (before - after);
    const beside = from[other] + (to[other] - from[other]) * share;
    return [{ axis, at: axis === 'x' ? { x: cut, y: beside } : { x: beside, y: cut } }];
  });
}

/** A to Z, then AA, AB … */
function letterOf(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
