import { created, updated, type Change } from '../../changes/index.ts';
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
import { boxAround, topLanes } from './placement.ts';
import { roleNamed } from './updateElement.ts';

const MARGIN = 40;

/** A new lane below (or right of) the others. The first lane of a map is drawn around what is there, which becomes its content. */
export const addLane: Command<{
  mapId: string;
  id: string;
  name: string;
  poolId?: string | null;
  roleId?: string | null;
}> = {
  name: 'lane.add',
  refuse(doc, { mapId, id, poolId }) {
    if (doc.lane[id]) return 'id-taken';
    return doc.map[mapId] && (!poolId || doc.pool[poolId]) ? null : 'record-missing';
  },
  plan(doc, { mapId, id, name, poolId = null, roleId }, context) {
    const role = roleId ? { roleId: roleId as RoleId, changes: [] } : roleNamed(doc, name, null, context);
    const others = topLanes(doc, mapId, poolId);
    const isHorizontal =
      others[0]?.isHorizontal ??
      doc.pool[poolId ?? '']?.isHorizontal ??
      doc.map[mapId]!.orientation === 'horizontal';
    const lane: Lane = {
      ...blank.lane,
      ...(others.length > 0 ? besideBox(others, isHorizontal) : firstBox(doc, mapId, poolId)),
      id: asId<'lane'>(id),
      mapId: asId<'map'>(mapId),
      poolId: poolId as PoolId | null,
      roleId: role.roleId,
      name,
      isHorizontal,
      order: mapContents(doc, mapId).lanes.length,
    };
    return [
      ...role.changes,
      created('lane', lane),
      ...(others.length > 0 ? grownPool(doc, poolId, lane) : takenIn(doc, lane)),
    ];
  },
};

function besideBox(others: readonly Lane[], isHorizontal: boolean): Box {
  const around = boxAround(others)!;
  return isHorizontal
    ? { x: around.x, y: around.y + around.height, width: around.width, height: laneSize.row }
    : { x: around.x + around.width, y: around.y, width: laneSize.row * 1.5, height: around.height };
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

function grownPool(doc: Doc, poolId: string | null, lane: Lane): Change[] {
  const pool = poolId ? doc.pool[poolId] : undefined;
  if (!pool) return [];
  const around = boxAround([pool, lane])!;
  return [updated('pool', pool, around)];
}

/** What stands in the first lane's pool (or on a map without pools) belongs to it. */
function takenIn(doc: Doc, lane: Lane): Change[] {
  const { steps, events, gateways, dataNodes } = mapContents(doc, lane.mapId);
  const fields = { laneId: lane.id };
  return [
    ...steps.filter((node) => node.poolId === lane.poolId).map((node) => updated('step', node, fields)),
    ...events.filter((node) => node.poolId === lane.poolId).map((node) => updated('event', node, fields)),
    ...gateways.filter((node) => node.poolId === lane.poolId).map((node) => updated('gateway', node, fields)),
    ...dataNodes
      .filter((node) => node.poolId === lane.poolId)
      .map((node) => updated('dataNode', node, fields)),
  ];
}
