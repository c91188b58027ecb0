/**
 * The lanes of one pool (of a map without pools, or of a subprocess) read as an ordered tree of rows that fill their frame without gap or
 * overlap. Lanes of a file may have gaps; read here, the row before a gap reaches to the next, so nothing moves until an edit writes it.
 */
import { laneSize, mapContents, type Doc, type Lane, type Pool } from '../../model/index.ts';
import { axisOf, sizeOf, spanAround, type Axis, type Span } from './axis.ts';

/** Which lanes belong together. */
export interface FrameRef {
  readonly mapId: string;
  readonly poolId: string | null;
  /** The subprocess in which the lanes lie. */
  readonly parentId: string | null;
}

export interface Row {
  readonly lane: Lane;
  readonly children: readonly Row[];
  /** Height of a leaf row (width of a column); of a row with children it is the sum of theirs. */
  readonly size: number;
  /** Room before what the leaf holds: how much later its content begins than its lane's box did. */
  readonly lead: number;
  /** How much later than its parent (or than the frame) the lane begins along the flow: the header at its left. */
  readonly inset: number;
}

export interface Frame extends FrameRef {
  readonly isHorizontal: boolean;
  readonly pool: Pool | null;
  readonly rows: readonly Row[];
  /** Where the first row begins. */
  readonly start: number;
  /** The outer edges along the flow: of the pool, or of the lanes where there is none. */
  readonly along: Span;
  /** Where it ends across the flow, for a pool without lanes; with lanes it follows from the rows. */
  readonly end: number;
}

/** A row lower than this (a column narrower) is not drawn by an edit. */
export const LEAST_ROW = 60;

export const frameOfLane = ({ mapId, poolId, parentId }: Lane): FrameRef => ({ mapId, poolId, parentId });

const isIn =
  ({ poolId, parentId }: FrameRef) =>
  (lane: Lane): boolean =>
    lane.poolId === poolId && lane.parentId === parentId;

/** The lanes of a frame, in no order. */
export const lanesIn = (doc: Doc, ref: FrameRef): Lane[] =>
  mapContents(doc, ref.mapId).lanes.filter(isIn(ref));

/** The frame as it is drawn; null where there is neither pool nor lane. */
export function readFrame(doc: Doc, ref: FrameRef): Frame | null {
  const lanes = lanesIn(doc, ref);
  const pool = ref.poolId === null ? null : (doc.pool[ref.poolId] ?? null);
  const isHorizontal = lanes[0]?.isHorizontal ?? pool?.isHorizontal ?? true;
  const axis = axisOf(isHorizontal);
  const own = pool && axis.across(pool);
  const known = new Set(lanes.map(({ id }) => id));
  const top = lanes.filter(({ parentLaneId }) => parentLaneId === null || !known.has(parentLaneId));
  const along = pool ? axis.along(pool) : spanAround(top.map(axis.along));
  if (!along) return null;
  const rows = rowsOf(top, { lanes, axis, within: own, from: along.from });
  const start = own?.from ?? Math.min(...top.map((lane) => axis.across(lane).from));
  const end = own?.to ?? start + sizeOfRows(rows);
  return { ...ref, isHorizontal, pool, rows, start, along, end };
}

interface Around {
  readonly lanes: readonly Lane[];
  readonly axis: Axis;
  /** What the rows have to fill. */
  readonly within: Span | null;
  /** Where the parent begins along the flow. */
  readonly from: number;
}

function rowsOf(siblings: readonly Lane[], { lanes, axis, within, from }: Around): Row[] {
  const ordered = [...siblings].sort(
    (a, b) => axis.across(a).from - axis.across(b).from || a.order - b.order,
  );
  let start = Math.min(within?.from ?? Infinity, ordered[0] ? axis.across(ordered[0]).from : Infinity);
  return ordered.map((lane, index) => {
    const own = axis.across(lane);
    const next = ordered[index + 1];
    const end = next ? axis.across(next).from : Math.max(within?.to ?? -Infinity, own.to);
    const span = { from: start, to: Math.max(start, end) };
    const children = rowsOf(
      lanes.filter(({ parentLaneId }) => parentLaneId === lane.id),
      { lanes, axis, within: span, from: axis.along(lane).from },
    );
    const row: Row = {
      lane,
      children,
      size: children.length > 0 ? sizeOfRows(children) : sizeOf(span),
      lead: own.from - start,
      inset: soundInset(axis.along(lane).from - from),
    };
    start += row.size;
    return row;
  });
}

/** What a file drew stays; what cannot be a header becomes one. */
const soundInset = (inset: number): number =>
  inset >= 0 && inset <= 2 * laneSize.header ? inset : laneSize.header;

export const sizeOfRows = (rows: readonly Row[]): number => rows.reduce((sum, { size }) => sum + size, 0);

/** Beyond the headers, a lane is at least so long. */
const LEAST_LENGTH = 80;

/** The same frame, long enough for the headers of all its lanes. */
export function longEnough(frame: Frame): Frame {
  const deepest = (rows: readonly Row[]): number =>
    Math.max(0, ...rows.map((row) => row.inset + deepest(row.children)));
  const { from, to } = frame.along;
  const least = from + deepest(frame.rows) + LEAST_LENGTH;
  return to >= least ? frame : { ...frame, along: { from, to: least } };
}

/** The rows that hold steps, first one first. */
export const leavesOf = (rows: readonly Row[]): Row[] =>
  rows.flatMap((row) => (row.children.length === 0 ? [row] : leavesOf(row.children)));

/** The row of a lane, with the rows beside it and the one around it. */
export function findRow(
  rows: readonly Row[],
  id: string,
  parent: Row | null = null,
): {
  readonly row: Row;
  readonly index: number;
  readonly siblings: readonly Row[];
  readonly parent: Row | null;
} | null {
  const index = rows.findIndex(({ lane }) => lane.id === id);
  if (index >= 0) return { row: rows[index]!, index, siblings: rows, parent };
  for (const row of rows) {
    const found = findRow(row.children, id, row);
    if (found) return found;
  }
  return null;
}

/** The same rows with those beside a lane replaced; sizes around follow. */
export function withSiblings(
  rows: readonly Row[],
  parentId: string | null,
  replace: (siblings: readonly Row[]) => readonly Row[],
): Row[] {
  if (parentId === null) return [...replace(rows)];
  return rows.map((row) => {
    const children =
      row.lane.id === parentId ? replace(row.children) : withSiblings(row.children, parentId, replace);
    return children.length === 0 ? row : { ...row, children, size: sizeOfRows(children) };
  });
}

/** The same rows with one leaf changed. */
export function withLeaf(rows: readonly Row[], id: string, change: (row: Row) => Row): Row[] {
  return rows.map((row) => {
    if (row.children.length === 0) return row.lane.id === id ? change(row) : row;
    const children = withLeaf(row.children, id, change);
    return { ...row, children, size: sizeOfRows(children) };
  });
}
