import { apply, created, updated, type Change } from '../../changes/index.ts';
import {
  asId,
  blank,
  laneSize,
  mapContents,
  type Box,
  type Doc,
  type Lane,
  type PoolId,
  type RoleId,
} from '../../model/index.ts';
import type { Command } from '../command.ts';
import { arrange } from '../lanes/arrange.ts';
import { settled } from '../lanes/followHosts.ts';
import { axisOf } from '../lanes/axis.ts';
import { lanesIn, readFrame, sizeOfRows, withSiblings, type FrameRef, type Row } from '../lanes/frame.ts';
import { makeRoom } from '../lanes/room.ts';
import { boxAround } from './placement.ts';
import { roleNamed } from './updateElement.ts';

const MARGIN = 40;

/**
 * A new lane after the others (below, or right of them), or before or after the lane `besideId`. The first lane of a map is drawn around
 * what is there, which becomes its content.
 */
export const addLane: Command<{
  mapId: string;
  id: string;
  name: string;
  poolId?: string | null;
  roleId?: string | null;
  besideId?: string;
  side?: 'before' | 'after';
}> = {
  name: 'lane.add',
  refuse(doc, { mapId, id, poolId, besideId }) {
    if (doc.lane[id]) return 'id-taken';
    if (besideId !== undefined && doc.lane[besideId]?.mapId !== mapId) return 'record-missing';
    return doc.map[mapId] && (!poolId || doc.pool[poolId]) ? null : 'record-missing';
  },
  plan(doc, { mapId, id, name, poolId = null, roleId, besideId, side = 'after' }, context) {
    const role = roleId ? { roleId: roleId as RoleId, changes: [] } : roleNamed(doc, name, null, context);
    const beside = besideId === undefined ? undefined : doc.lane[besideId];
    const ref: FrameRef = {
      mapId,
      poolId: beside ? beside.poolId : poolId,
      parentId: beside?.parentId ?? null,
    };
    const others = lanesIn(doc, ref);
    const isHorizontal =
      others[0]?.isHorizontal ??
      doc.pool[ref.poolId ?? '']?.isHorizontal ??
      doc.map[mapId]!.orientation === 'horizontal';
    const lane: Lane = {
      ...blank.lane,
      ...(others.length > 0 ? behind(doc, ref) : firstBox(doc, mapId, ref.poolId)),
      id: asId<'lane'>(id),
      bpmnId: null,
      mapId: asId<'map'>(mapId),
      parentId: beside?.parentId ?? null,
      poolId: ref.poolId as PoolId | null,
      parentLaneId: beside?.parentLaneId ?? null,
      roleId: role.roleId,
      name,
      isHorizontal,
      order: mapContents(doc, mapId).lanes.length,
    };
    const pool = doc.pool[ref.poolId ?? ''];
    const opened = pool?.isBlackBox ? [updated('pool', pool, { isBlackBox: false })] : [];
    const withLane = apply(doc, [...role.changes, ...opened, created('lane', lane)]);
    return settled(
      doc,
      others.length > 0 ? inserted(doc, withLane, { ref, lane, beside, side }) : takenIn(withLane, lane),
    );
  },
};

/** Nothing lies in it yet: a lane without height at the end of the others, until they are arranged. */
function behind(doc: Doc, ref: FrameRef): Box {
  const { rows, start, along, isHorizontal } = readFrame(doc, ref)!;
  const end = start + sizeOfRows(rows);
  return axisOf(isHorizontal).box(along, { from: end, to: end });
}

interface Insertion {
  readonly ref: FrameRef;
  readonly lane: Lane;
  readonly beside: Lane | undefined;
  readonly side: 'before' | 'after';
}

/** The others keep their size; what follows makes way. */
function inserted(before: Doc, doc: Doc, { ref, lane, beside, side }: Insertion): Doc {
  const frame = readFrame(before, ref)!;
  const row: Row = {
    lane,
    children: [],
    size: lane.isHorizontal ? laneSize.row : laneSize.row * 1.5,
    lead: 0,
    inset: frame.rows[0]?.inset ?? 0,
  };
  const rows = withSiblings(frame.rows, beside?.parentLaneId ?? null, (siblings) => {
    const at = beside
      ? siblings.findIndex((each) => each.lane.id === beside.id) + (side === 'after' ? 1 : 0)
      : siblings.length;
    const inset = siblings[0]?.inset ?? row.inset;
    return [...siblings.slice(0, at), { ...row, inset }, ...siblings.slice(at)];
  });
  return arrange(doc, { ...frame, rows });
}

function firstBox(doc: Doc, mapId: string, poolId: string | null): Box {
  const pool = poolId ? doc.pool[poolId] : undefined;
  if (pool) {
    return pool.isHorizontal
      ? { x: pool.x + laneSize.header, y: pool.y, width: pool.width - laneSize.header, height: pool.height }
      : { x: pool.x, y: pool.y + laneSize.header, width: pool.width, height: pool.height - laneSize.header };
  }
  const isHorizontal = doc.map[mapId]!.orientation === 'horizontal';
  const content = boxAround([...mapContents(doc, mapId).nodeById.values()]) ?? {
    x: 80,
    y: 80,
    width: 560,
    height: 96,
  };
  const header = isHorizontal ? { x: laneSize.header, y: 0 } : { x: 0, y: laneSize.header };
  const box = {
    x: content.x - MARGIN - header.x,
    y: content.y - MARGIN - header.y,
    width: content.width + 2 * MARGIN + header.x,
    height: content.height + 2 * MARGIN + header.y,
  };
  return isHorizontal
    ? { ...box, width: Math.max(box.width, 720), height: Math.max(box.height, laneSize.row) }
    : { ...box, width: Math.max(box.width, laneSize.row * 1.5), height: Math.max(box.height, 560) };
}

/** What stands in the first lane's pool (or on a map without pools) belongs to it. */
function takenIn(doc: Doc, lane: Lane): Doc {
  const own = (['step', 'event', 'gateway', 'dataNode'] as const).flatMap((kind) =>
    Object.values(doc[kind])
      .filter((node) => node.mapId === lane.mapId && node.poolId === lane.poolId)
      .map((node): Change => updated(kind, node as never, { laneId: lane.id })),
  );
  return makeRoom(
    apply(doc, own),
    own.map(({ id }) => id),
  );
}
