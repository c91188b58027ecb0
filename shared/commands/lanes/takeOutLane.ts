import { apply, updated, type Change } from '../../changes/index.ts';
import type { AnyNode, Doc, LaneId } from '../../model/index.ts';
import { removeWithDependents } from '../records/dependents.ts';
import { arrange, contentOf, leafFinder } from './arrange.ts';
import { leavesOf, sizeOfRows, withSiblings, type Row } from './frame.ts';
import { rowOf } from './moveLane.ts';
import { kindOf } from './splitLane.ts';

/**
 * The document without a lane and the lanes in it. What lay there stays where it is and belongs to the lane beside, which takes the
 * space; an empty lane closes up. The last lane of a frame leaves its steps without one.
 */
export function takeOutLane(doc: Doc, id: string): Doc {
  const found = rowOf(doc, id);
  if (!found) return doc;
  const { frame, row, index, siblings, parent } = found;
  const gone = new Set<string>(lanesOf(row));
  const leafOf = leafFinder(doc, frame);
  const own = contentOf(doc, frame).filter((node) => gone.has(leafOf(node) ?? ''));
  const others = siblings.filter((each) => each !== row);
  const heir =
    others.length > 0
      ? index > 0
        ? leavesOf([siblings[index - 1]!]).at(-1)!
        : leavesOf([siblings[1]!])[0]!
      : parent;
  const without = apply(doc, [...handOver(doc, gone, own, heir?.lane.id ?? null), ...removeLanes(doc, gone)]);
  if (others.length === 0) return without;
  const isEmpty = own.length === 0;
  const size = isEmpty ? 0 : row.size;
  const taken = (each: Row): Row => ({
    ...each,
    size: each.size + size,
    lead: each.lead + (index === 0 ? size : 0),
  });
  const rows = withSiblings(frame.rows, parent?.lane.id ?? null, (all) =>
    all.filter((each) => each !== row).map((each) => widen(each, heir!.lane.id, taken)),
  );
  return arrange(without, { ...frame, rows: fresh(without, rows) });
}

const lanesOf = (row: Row): string[] => [row.lane.id, ...row.children.flatMap(lanesOf)];

function widen(row: Row, id: string, change: (row: Row) => Row): Row {
  if (row.children.length === 0) return row.lane.id === id ? change(row) : row;
  const children = row.children.map((each) => widen(each, id, change));
  return { ...row, children, size: sizeOfRows(children) };
}

/** Rows over the records of a later document. */
const fresh = (doc: Doc, rows: readonly Row[]): Row[] =>
  rows.map((row) => ({ ...row, lane: doc.lane[row.lane.id]!, children: fresh(doc, row.children) }));

/** Everything that named one of these lanes names the heir, also inside subprocesses. */
function handOver(
  doc: Doc,
  gone: ReadonlySet<string>,
  own: readonly AnyNode[],
  heirId: LaneId | null,
): Change[] {
  const inLane = (['step', 'event', 'gateway', 'dataNode'] as const).flatMap((kind) =>
    Object.values(doc[kind])
      .filter(({ laneId }) => laneId !== null && gone.has(laneId))
      .map((node) => updated(kind, node as never, { laneId: heirId })),
  );
  const known = new Set(inLane.map(({ id }) => id));
  const drawnThere = own.flatMap((node): Change[] => {
    const kind = kindOf(doc, node.id);
    return kind && !known.has(node.id) ? [updated(kind, node as never, { laneId: heirId })] : [];
  });
  return [...inLane, ...drawnThere];
}

/** The lanes with their marks and figures. References of steps are handed over beforehand. */
function removeLanes(doc: Doc, gone: ReadonlySet<string>): Change[] {
  const refs = [...gone].map((id) => ({ kind: 'lane' as const, id }));
  return removeWithDependents(doc, refs).filter(({ kind, after }) => after === null || !nodeKinds.has(kind));
}
const nodeKinds: ReadonlySet<string> = new Set(['step', 'event', 'gateway', 'dataNode']);

/**
 * What goes with a pool, and the document in which it may go: the last open pool leaves what it holds on the map; any other pool goes
 * with everything in it.
 */
export function emptiedPool(
  doc: Doc,
  id: string,
): { readonly doc: Doc; readonly alsoGone: readonly string[] } {
  const pool = doc.pool[id]!;
  const isLast = !Object.values(doc.pool).some(
    (other) => other.mapId === pool.mapId && other.id !== id && !other.isBlackBox,
  );
  const inside = (['step', 'event', 'gateway', 'dataNode', 'lane'] as const).flatMap((kind) =>
    Object.values(doc[kind])
      .filter((record) => record.poolId === id)
      .map((record) => ({ kind, record })),
  );
  if (!isLast || pool.isBlackBox) return { doc, alsoGone: inside.map(({ record }) => record.id) };
  // Beside lanes that lie in no pool, those of the pool would be a second stack: then only the steps stay.
  const hasOthers = Object.values(doc.lane).some(
    (lane) => lane.mapId === pool.mapId && lane.poolId === null && lane.parentId === null,
  );
  const kept = inside.filter(({ kind }) => kind !== 'lane' || !hasOthers);
  const freed = kept.map(({ kind, record }) => updated(kind, record as never, { poolId: null }));
  const alsoGone = inside.filter((each) => !kept.includes(each)).map(({ record }) => record.id);
  return { doc: apply(doc, freed), alsoGone };
}
