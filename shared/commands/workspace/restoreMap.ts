import { compare } from '../../changes/index.ts';
import {
  kinds,
  type AnyRecord,
  type Doc,
  type Kind,
  type Records,
  type Step,
  type Table,
} from '../../model/index.ts';
import type { Command } from '../command.ts';

/**
 * Makes one map what it was in an earlier state, as one entry; the rest of the workspace stays as it is. Roles, systems and data
 * that the map needs and that are gone come back with it. Refused while a part of it lies on another map. Links to KPIs and what else points at the
 * map from outside stay as they are now where their end is still there, and come back with an end that does.
 */
export const restoreMap: Command<{ mapId: string; earlier: Doc }> = {
  name: 'map.restore',
  refuse(doc, { mapId, earlier }) {
    if (!earlier.map[mapId]) return 'record-missing';
    if (partsOf(earlier, mapId).some(([kind, id]) => isOnOtherMap(doc, kind, id, mapId)))
      return 'lies-elsewhere';
    return compare(doc, withMapOf(doc, earlier, mapId)).length === 0 ? 'nothing-to-do' : null;
  },
  plan: (doc, { mapId, earlier }) => compare(doc, withMapOf(doc, earlier, mapId)),
};

type Tables = { [K in Kind]: { [id: string]: Records[K] } };

function withMapOf(now: Doc, earlier: Doc, mapId: string): Doc {
  const next = Object.fromEntries(kinds.map((kind) => [kind, { ...now[kind] }])) as unknown as Tables;
  const old = partsOf(now, mapId);
  const parts = partsOf(earlier, mapId);
  for (const [kind, id] of old) delete next[kind][id];
  for (const [kind, id] of parts) put(next, kind, earlier[kind][id]!);
  const map = next.map[mapId]!;
  next.map[mapId] = { ...map, order: now.map[mapId]?.order ?? map.order };
  bringBackNeeded(next, earlier, mapId);
  reattach(next, now, earlier);
  return next;
}

/** Everything that is on a map or belongs to something on it, but for its links to KPIs. */
function partsOf(doc: Doc, mapId: string): readonly (readonly [Kind, string])[] {
  const parts = kinds.flatMap((kind) =>
    Object.values(doc[kind] as Table<Kind>)
      .filter((record) => record.id === mapId || ('mapId' in record && record.mapId === mapId))
      .map((record) => [kind, record.id] as const),
  );
  const ids = new Set<string>(parts.map(([, id]) => id));
  const foreign = Object.values(doc.foreign).filter(({ ownerId }) => ids.has(ownerId));
  return [...parts, ...foreign.map(({ id }) => ['foreign', id] as const)];
}

/** Taken back from another map, it would leave torn lines there. */
function isOnOtherMap(doc: Doc, kind: Kind, id: string, mapId: string): boolean {
  const record = doc[kind][id];
  return record !== undefined && 'mapId' in record && record.mapId !== null && record.mapId !== mapId;
}

function put(tables: Tables, kind: Kind, record: AnyRecord): void {
  (tables[kind] as { [id: string]: AnyRecord })[record.id] = record;
}

/** What the map's records name and is not there: from the earlier state, or no longer named where that has it neither. */
function bringBackNeeded(next: Tables, earlier: Doc, mapId: string): void {
  const need = (kind: 'role' | 'system' | 'dataObject', id: string | null): void => {
    if (id === null || next[kind][id] || !earlier[kind][id]) return;
    put(next, kind, earlier[kind][id]);
    if (kind === 'dataObject') need('system', earlier.dataObject[id]!.masterSystemId);
  };
  need('role', next.map[mapId]!.ownerRoleId);
  for (const lane of onMap(next.lane, mapId)) need('role', lane.roleId);
  for (const node of onMap(next.dataNode, mapId)) need('dataObject', node.dataObjectId);
  for (const use of onMap(next.dataUse, mapId)) {
    need('dataObject', use.dataObjectId);
    need('system', use.systemId);
  }
  for (const step of onMap(next.step, mapId)) {
    need('role', step.roleId);
    for (const id of step.systemIds) need('system', id);
    if (step.calledMapId !== null && !next.map[step.calledMapId])
      put(next, 'step', { ...step, calledMapId: null } satisfies Step);
  }
}

const onMap = <R extends { readonly mapId: string }>(
  table: { readonly [id: string]: R },
  mapId: string,
): R[] => Object.values(table).filter((record) => record.mapId === mapId);

/**
 * Links, flows between maps and touchpoints stand outside the map: what points at something that went loses it, and what pointed
 * at something that came back has it again.
 */
function reattach(next: Tables, now: Doc, earlier: Doc): void {
  const isThere = (id: string): boolean => Boolean(next.map[id] ?? next.step[id]);
  const cameBack = (id: string): boolean => isThere(id) && !now.map[id] && !now.step[id];
  for (const { id, targetId } of Object.values(next.link)) if (!isThere(targetId)) delete next.link[id];
  for (const link of Object.values(earlier.link))
    if (cameBack(link.targetId) && next.kpi[link.kpiId]) next.link[link.id] = link;
  for (const flow of Object.values(earlier.mapFlow)) {
    const ends = [flow.fromMapId, flow.toMapId];
    if (ends.every(isThere) && ends.some(cameBack)) next.mapFlow[flow.id] = flow;
  }
  for (const point of Object.values(next.touchpoint)) {
    const { targetId = null } = earlier.touchpoint[point.id] ?? {};
    if (point.targetId !== null && !isThere(point.targetId))
      put(next, 'touchpoint', { ...point, targetId: null });
    else if (point.targetId === null && targetId !== null && cameBack(targetId))
      put(next, 'touchpoint', { ...point, targetId });
  }
}
