/**
 * The lines of a sheet as they are found (`rawRoutes`) after a change. The answer is that for all of them; looked for are only those that the
 * change may touch, beside the lines that they keep off. What that moves may touch others: these are asked about in turn, until none is left.
 */
import type { Flow, Point } from '../../model/index.ts';
import { grow, union } from '../geometry/box.ts';
import type { LineRows } from './lineRows.ts';
import { rawRoutes } from './rawRoutes.ts';
import type { Sheet } from './sheet.ts';
import { FARTHEST, type UnmovedLines } from './unmovedLines.ts';

type Lines = ReadonlyMap<string, readonly Point[]>;

/** With more lines in doubt than this, all are looked for. */
const FEW = 200;

interface Rerouted {
  readonly raw: Lines;
  /** Places of the flows that were looked at, and the ids of these and of those that are no more; all other lines are as before. */
  readonly places: readonly number[];
  readonly asked: ReadonlySet<string>;
}

export function reroute(
  sheet: Sheet,
  unmoved: UnmovedLines,
  { raw, rows }: { readonly raw: Lines; readonly rows: LineRows },
): Rerouted {
  const { flows } = sheet.contents;
  let places: readonly number[] = unmoved.doubtful();
  for (;;) {
    const found = rawRoutes(sheet, withNeighbours(places, sheet, rows), unmoved);
    const now = unmoved.doubtful();
    if (now.length === places.length) {
      const asked = new Set([...unmoved.goneIds, ...places.map((place) => flows[place]!.id)]);
      return { raw: replaced(raw, asked, found), places, asked };
    }
    places = now;
  }
}

/** These and all that has a say in where they run: lines near by, and lines at which one of them ends. In the order of the sheet. */
function withNeighbours(
  places: readonly number[],
  { contents, ends }: Sheet,
  { lines, placeOf }: LineRows,
): readonly Flow[] {
  const { flows } = contents;
  if (places.length > FEW) return flows;
  const all = new Set(places);
  for (const place of places) {
    const { waypoints, type, fromId, toId } = flows[place]!;
    if (waypoints || type === 'association' || type === 'data') continue;
    const [from, to] = [ends.get(fromId), ends.get(toId)];
    if (!from || !to) return flows;
    for (const near of lines.touching(grow(union([from.box, to.box])!, FARTHEST))) all.add(near);
  }
  for (const place of all) {
    const { fromId, toId } = flows[place]!;
    for (const end of [fromId, toId]) {
      const line = ends.has(end) ? undefined : placeOf.get(end);
      if (line !== undefined) all.add(line);
    }
  }
  return [...all].sort((a, b) => a - b).map((place) => flows[place]!);
}

/** The lines of before with those found now in place of the ones that were asked about. */
function replaced(before: Lines, asked: Iterable<string>, found: Lines): Lines {
  const lines = new Map(before);
  for (const id of asked) {
    const line = found.get(id);
    if (line) lines.set(id, line);
    else lines.delete(id);
  }
  return lines;
}
