/**
 * Writes a frame as it should be: lanes without gap or overlap, what they hold moved with them, the pool around them, and everything
 * outside pushed away (or drawn closer) by what the frame grew (or shrank).
 */
import { apply, updated, type Change } from '../../changes/index.ts';
import { mapContents, type AnyNode, type Box, type Doc, type Lane, type Point } from '../../model/index.ts';
import { boxAround } from '../map/placement.ts';
import { shiftElements, withCarried } from '../map/shiftElements.ts';
import { axisOf, holds, middleOf, spanAround, type Axis, type Span } from './axis.ts';
import {
  lanesIn,
  leavesOf,
  longEnough,
  readFrame,
  sizeOfRows,
  type Frame,
  type FrameRef,
  type Row,
} from './frame.ts';

/** The document with this frame in place of what it has there. Lanes of the rows must be records already. */
export function arrange(doc: Doc, wished: Frame): Doc {
  const frame = longEnough(wished);
  const before = readFrame(doc, frame);
  const axis = axisOf(frame.isHorizontal);
  const laneBoxes = tile(frame, axis);
  const shifts = new Map<string, Point>();
  const put = (id: string, along: number, across: number) => shifts.set(id, axis.point(along, across));
  const leafOfNode = leafFinder(doc, frame);
  const rowOf = new Map<string, Row>(leavesOf(frame.rows).map((row) => [row.lane.id, row]));
  for (const node of contentOf(doc, frame)) {
    const row = rowOf.get(leafOfNode(node) ?? '');
    if (row)
      put(node.id, 0, axis.across(laneBoxes.get(row.lane.id)!).from + row.lead - axis.across(row.lane).from);
  }
  const after = extent(frame);
  if (before)
    for (const [id, shift] of outside(doc, frame, { before: extent(before), after })) shifts.set(id, shift);
  const moved = apply(doc, shiftElements(doc, withCarried(doc, shifts)));
  const boxes: Change[] = [...laneBoxes].map(([id, box]) => updated('lane', moved.lane[id]!, box));
  if (frame.pool) {
    const pool = moved.pool[frame.pool.id]!;
    boxes.push(updated('pool', pool, axis.box(after.along, after.across)));
  }
  return apply(moved, boxes);
}

interface Extent {
  readonly along: Span;
  readonly across: Span;
}

/** The outer edges of a frame. */
const extent = ({ along, start, end, rows }: Frame): Extent => ({
  along,
  across: { from: start, to: rows.length > 0 ? start + sizeOfRows(rows) : end },
});

/** The boxes of all lanes, one row after the other. */
export function tile(frame: Frame, axis: Axis): Map<string, Box> {
  const boxes = new Map<string, Box>();
  const place = (rows: readonly Row[], start: number, from: number): void => {
    for (const row of rows) {
      const along = { from: from + row.inset, to: frame.along.to };
      boxes.set(row.lane.id, axis.box(along, { from: start, to: start + row.size }));
      place(row.children, start, along.from);
      start += row.size;
    }
  };
  place(frame.rows, frame.start, frame.along.from);
  return boxes;
}

/** What stands directly in a frame; events on borders go with their step. */
export function contentOf(doc: Doc, { mapId, parentId, poolId }: FrameRef): AnyNode[] {
  return [...mapContents(doc, mapId).nodeById.values()].filter((node) => {
    if (node.parentId !== parentId || ('attachedToId' in node && node.attachedToId !== null)) return false;
    return parentId !== null || !('poolId' in node) || node.poolId === poolId;
  });
}

/** Finds the leaf lane that a node belongs to: its own, or (notes, groups, and what has none) the one drawn under its middle. */
export function leafFinder(doc: Doc, ref: FrameRef): (node: AnyNode) => string | null {
  const lanes = lanesIn(doc, ref);
  const parents = new Set(lanes.map(({ parentLaneId }) => parentLaneId));
  const leaves = new Map<string, Lane>(
    lanes.filter(({ id }) => !parents.has(id)).map((lane) => [lane.id, lane]),
  );
  return (node) => {
    const own = 'laneId' in node ? node.laneId : null;
    if (own !== null && leaves.has(own)) return own;
    return [...leaves.values()].find((lane) => isMiddleIn(lane, node))?.id ?? null;
  };
}

function isMiddleIn(lane: Lane, node: Box): boolean {
  const axis = axisOf(lane.isHorizontal);
  return (
    holds(axis.along(lane), middleOf(axis.along(node))) &&
    holds(axis.across(lane), middleOf(axis.across(node)))
  );
}

/** How what lies around a frame moves: what begins behind it by what its end moved, what ends before it by what its beginning moved. */
function outside(
  doc: Doc,
  frame: Frame,
  { before, after }: { readonly before: Extent; readonly after: Extent },
): Map<string, Point> {
  const axis = axisOf(frame.isHorizontal);
  const shifts = new Map<string, Point>();
  for (const { ids, box } of blocksAround(doc, frame)) {
    const along = pushed(axis.along(box), before.along, after.along);
    const across = pushed(axis.across(box), before.across, after.across);
    if (along !== 0 || across !== 0) for (const id of ids) shifts.set(id, axis.point(along, across));
  }
  return shifts;
}

function pushed(span: Span, before: Span, after: Span): number {
  if (span.from >= before.to - 1) return after.to - before.to;
  return span.to <= before.from + 1 ? after.from - before.from : 0;
}

/** What stands on the same plane outside of a frame, each block as one: a pool, a stack of lanes, a single shape. */
function blocksAround(doc: Doc, frame: FrameRef): { readonly ids: readonly string[]; readonly box: Box }[] {
  const { pools, lanes, nodeById } = mapContents(doc, frame.mapId);
  const isPlane = frame.parentId === null;
  const others = isPlane ? pools.filter(({ id }) => id !== frame.poolId) : [];
  const loose = lanes.filter(
    (lane) => lane.parentId === frame.parentId && lane.poolId === null && frame.poolId !== null,
  );
  const stack = boxAround(loose);
  const inside = new Set(
    contentOf(doc, frame)
      .filter((node) => 'poolId' in node && isHere(frame, node))
      .map(({ id }) => id),
  );
  const free = [...nodeById.values()].filter((node) => {
    if (node.parentId !== frame.parentId || inside.has(node.id)) return false;
    if ('attachedToId' in node && node.attachedToId !== null) return false;
    return !('poolId' in node) || node.poolId === null || node.poolId === frame.poolId;
  });
  const inStack = new Set(loose.map(({ id }) => id as string));
  return [
    ...others.map((pool) => ({ ids: [pool.id], box: pool })),
    ...(stack ? [{ ids: loose.map(({ id }) => id), box: stack }] : []),
    ...free
      .filter((node) => !('laneId' in node) || node.laneId === null || !inStack.has(node.laneId))
      .map((node) => ({ ids: [node.id], box: node })),
  ];
}

/** Belongs to the frame by its record, not by where it is drawn. */
const isHere = (
  frame: FrameRef,
  node: { readonly poolId: string | null; readonly laneId: string | null },
): boolean => (frame.poolId !== null ? node.poolId === frame.poolId : node.laneId !== null);

/** The extent across of what a leaf holds; null when it is empty. */
export function contentSpan(doc: Doc, ref: FrameRef, leafId: string, axis: Axis): Span | null {
  const leafOf = leafFinder(doc, ref);
  const own = contentOf(doc, ref).filter((node) => leafOf(node) === leafId);
  return spanAround(own.map((node) => axis.across(node)));
}
