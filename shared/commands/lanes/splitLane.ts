import { apply, created, updated, type Change } from '../../changes/index.ts';
import { asId, blank, laneSize, mapContents, type Doc, type Lane } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { arrange, contentOf, leafFinder } from './arrange.ts';
import { axisOf, middleOf } from './axis.ts';
import { settled } from './followHosts.ts';
import { findRow, frameOfLane, LEAST_ROW, readFrame, withLeaf } from './frame.ts';
import { rowOf } from './moveLane.ts';
import { makeRoom } from './room.ts';

/** Divides a lane into two inside it; each step belongs to the half in which it lies. */
export const splitLane: Command<{ id: string; firstId: string; secondId: string }> = {
  name: 'lane.split',
  refuse(doc, { id, firstId, secondId }) {
    if (doc.lane[firstId] || doc.lane[secondId] || firstId === secondId) return 'id-taken';
    const found = rowOf(doc, id);
    if (!found) return 'record-missing';
    return found.row.children.length > 0 ? 'nothing-to-do' : null;
  },
  plan(doc, { id, firstId, secondId }) {
    const lane = doc.lane[id]!;
    const axis = axisOf(lane.isHorizontal);
    const across = axis.across(lane);
    const middle = middleOf(across);
    const along = { from: axis.along(lane).from + laneSize.header, to: axis.along(lane).to };
    const half = (halfId: string, span: { from: number; to: number }, order: number): Lane => ({
      ...blank.lane,
      ...axis.box(along, span),
      id: asId<'lane'>(halfId),
      mapId: lane.mapId,
      parentId: lane.parentId,
      poolId: lane.poolId,
      parentLaneId: lane.id,
      isHorizontal: lane.isHorizontal,
      order: mapContents(doc, lane.mapId).lanes.length + order,
    });
    const halves = [
      half(firstId, { from: across.from, to: middle }, 0),
      half(secondId, { from: middle, to: across.to }, 1),
    ];
    const leafOf = leafFinder(doc, frameOfLane(lane));
    const own = contentOf(doc, frameOfLane(lane)).filter((node) => leafOf(node) === id);
    const assigned = own.flatMap((node): Change[] => {
      const kind = kindOf(doc, node.id);
      if (!kind) return [];
      const laneId = halves[middleOf(axis.across(node)) < middle ? 0 : 1]!.id;
      return [updated(kind, node as never, { laneId })];
    });
    const divided = apply(doc, [...halves.map((each) => created('lane', each)), ...assigned]);
    return settled(
      doc,
      makeRoom(
        leastRows(divided, halves),
        own.map((node) => node.id),
      ),
    );
  },
};

/** Both halves are high enough to be lanes. */
function leastRows(doc: Doc, halves: readonly Lane[]): Doc {
  const frame = readFrame(doc, frameOfLane(halves[0]!))!;
  let rows = frame.rows;
  for (const { id } of halves)
    rows = withLeaf(rows, id, (row) => ({ ...row, size: Math.max(row.size, LEAST_ROW) }));
  return findRow(rows, halves[0]!.id) ? arrange(doc, { ...frame, rows: [...rows] }) : doc;
}

/** Kinds that belong to a lane by their record. */
export function kindOf(doc: Doc, id: string): 'step' | 'event' | 'gateway' | 'dataNode' | null {
  return (['step', 'event', 'gateway', 'dataNode'] as const).find((kind) => doc[kind][id]) ?? null;
}
