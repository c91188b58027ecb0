import type { Box, Flow, Point } from '../../model/index.ts';
import { union } from '../geometry/box.ts';
import { BoxRows } from '../geometry/boxRows.ts';
import { boundsOf } from './lineBounds.ts';
import type { SheetChanges } from './sheetChanges.ts';
import type { SheetEnd } from './sheetEnds.ts';
import type { Traces } from './spread/traces.ts';

/** Where the lines of a sheet are, each at its place in the list of flows: what a change may touch is found without a look at each flow. */
export interface LineRows {
  readonly flows: readonly Flow[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** Around both ends of a line; around everything where one of them is no shape of the sheet. */
  readonly ends: BoxRows;
  /** Around the lines of sequence and messages as they were found. */
  readonly lines: BoxRows;
  /** Around all where these ran while they were spread. */
  readonly reaches: BoxRows;
}

type Lines = ReadonlyMap<string, readonly Point[]>;
type Ends = ReadonlyMap<string, SheetEnd>;

/** What is known of a sheet as it was. */
interface Past {
  readonly rows: LineRows | null;
  readonly sheet: { readonly ends: Ends };
  readonly raw: Lines;
  readonly traces: Traces;
  readonly changes: SheetChanges;
}

/** The rows of these flows as they were before a change, and the places of those that are new or not as they were. */
export function rowsBefore(
  past: Past,
  flows: readonly Flow[],
): { readonly rows: LineRows; readonly newPlaces: readonly number[] } {
  const come = new Set(past.changes.come.flows);
  const newPlaces = [...flows.keys()].filter((place) => come.has(flows[place]!));
  return { rows: past.rows ? at(past.rows, flows) : rowsAnew(past, flows), newPlaces };
}

/** The same at the places of these flows. */
function at(rows: LineRows, flows: readonly Flow[]): LineRows {
  if (isSameOrder(rows.flows, flows)) return { ...rows, flows };
  const were = flows.map(({ id }) => rows.placeOf.get(id));
  const { ends, lines, reaches } = rows;
  return {
    flows,
    placeOf: placesOf(flows),
    ends: ends.from(were),
    lines: lines.from(were),
    reaches: reaches.from(were),
  };
}

const rowsAnew = ({ sheet, raw, traces }: Past, flows: readonly Flow[]): LineRows => ({
  flows,
  placeOf: placesOf(flows),
  ends: BoxRows.of(flows.map((flow) => aroundEnds(flow, sheet.ends))),
  lines: BoxRows.of(flows.map((flow) => aroundLine(flow, raw))),
  reaches: BoxRows.of(flows.map(({ id }) => traces.get(id)?.reach ?? null)),
});

/** Whether these are the same flows, as they are or as they were. */
export const isSameOrder = (a: readonly Flow[], b: readonly Flow[]): boolean =>
  a.length === b.length && a.every(({ id }, place) => id === b[place]!.id);

export const placesOf = (flows: readonly Flow[]): ReadonlyMap<string, number> =>
  new Map(flows.map(({ id }, place) => [id, place]));

/** What was found after a change: new lines at these places, and these lines spread anew. */
interface Found extends Pick<LineRows, 'ends'>, Pick<Past, 'raw' | 'traces'> {
  readonly places: readonly number[];
  readonly spreadIds: readonly string[];
}

export function rowsAfter(before: LineRows, { ends, raw, traces, places, spreadIds }: Found): LineRows {
  const { flows, placeOf, lines, reaches } = before;
  const moved = [...places, ...spreadIds.map((id) => placeOf.get(id)!)];
  return {
    ...before,
    ends,
    lines: lines.with(places.map((place) => [place, aroundLine(flows[place]!, raw)])),
    reaches: reaches.with(moved.map((place) => [place, traces.get(flows[place]!.id)?.reach ?? null])),
  };
}

export function aroundEnds({ fromId, toId }: Flow, ends: Ends): Box {
  const [from, to] = [ends.get(fromId), ends.get(toId)];
  return from && to ? union([from.box, to.box])! : EVERYWHERE;
}
const EVERYWHERE: Box = { x: -1e9, y: -1e9, width: 2e9, height: 2e9 };

function aroundLine({ id, type }: Flow, raw: Lines): Box | null {
  const line = type === 'sequence' || type === 'message' ? raw.get(id) : undefined;
  return line ? boundsOf(line) : null;
}
