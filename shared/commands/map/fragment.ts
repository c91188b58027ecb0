/** A piece of a map on the clipboard: drawn elements with their lines, figures, marks and data, as plain records. */
import { elementOf, mapContents, type AnyRecord, type Doc, type Lane } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { withRoom } from '../lanes/room.ts';
import { boxAround, homeOf } from './placement.ts';
import { copyRecords, type CopiedRecord } from './copyRecords.ts';
import { libraryOf, settleLibrary, withSettled } from './library.ts';

export interface Fragment {
  readonly records: readonly CopiedRecord[];
  /** Roles, systems and data objects that the records name, for another workspace. */
  readonly library?: readonly CopiedRecord[] | undefined;
  /** KPIs that the copied steps serve, one entry a link. Links are not copied; another workspace has other objectives. */
  readonly kpiIds?: readonly string[] | undefined;
}

/** What would be copied for this selection: insides of subprocesses and boundary events included, lines only between copied ends. */
export function copyFragment(doc: Doc, ids: readonly string[]): Fragment {
  const elements = ids.flatMap((id) => elementOf(doc, id) ?? []);
  const mapId = elements[0]?.record.mapId;
  if (mapId === undefined) return { records: [] };
  const chosen = new Set(
    elements
      .filter(({ kind, record }) => kind !== 'flow' && record.mapId === mapId)
      .map(({ record }) => record.id as string),
  );
  const { nodeById, lanes, flows, marks, dataUses } = mapContents(doc, mapId);
  for (const id of tornLanes(lanes, chosen)) chosen.delete(id);
  const boxes: readonly Hosted[] = [...lanes, ...nodeById.values()];
  for (let grew = true; grew;) {
    grew = false;
    for (const node of boxes) {
      const host = node.attachedToId || node.parentId || node.parentLaneId || node.poolId;
      if (host && chosen.has(host) && !chosen.has(node.id)) grew = Boolean(chosen.add(node.id));
    }
  }
  const lines = flows.filter((flow) => chosen.has(flow.fromId) && chosen.has(flow.toId));
  const all = new Set([...chosen, ...lines.map((flow) => flow.id as string)]);
  const records: CopiedRecord[] = [
    ...[...chosen].map((id) => elementOf(doc, id)!),
    ...lines.map((record) => ({ kind: 'flow', record }) as const),
    ...marks.filter((mark) => all.has(mark.targetId)).map((record) => ({ kind: 'mark', record }) as const),
    ...dataUses.filter((use) => all.has(use.stepId)).map((record) => ({ kind: 'dataUse', record }) as const),
    ...Object.values(doc.figure)
      .filter((figure) => all.has(figure.ownerId))
      .map((record) => ({ kind: 'figure', record }) as const),
  ];
  const links = Object.values(doc.link).filter((link) => all.has(link.targetId));
  return { records, library: libraryOf(doc, records), kpiIds: links.map((link) => link.kpiId) };
}

interface Hosted {
  readonly id: string;
  readonly parentId: string | null;
  readonly attachedToId?: string | null;
  readonly parentLaneId?: string | null;
  readonly poolId?: string | null;
}

/** Lanes that are chosen without all lanes of their frame: a row alone is no lane elsewhere. */
function tornLanes(lanes: readonly Lane[], chosen: ReadonlySet<string>): string[] {
  const isWhole = (lane: Lane) => {
    const host = lane.parentId ?? lane.poolId;
    if (host !== null) return chosen.has(host);
    return lanes.every((other) => other.poolId !== null || other.parentId !== null || chosen.has(other.id));
  };
  return lanes.filter((lane) => chosen.has(lane.id) && !isWhole(lane)).map(({ id }) => id);
}

/**
 * Puts a copied piece on a map, or into a subprocess of it (`insideId`), with its top-left corner at `at`. New ids may be given
 * (old → new), to know them beforehand.
 */
export const pasteElements: Command<{
  mapId: string;
  fragment: Fragment;
  at: { x: number; y: number };
  insideId?: string | null;
  ids?: { readonly [old: string]: string };
}> = {
  name: 'elements.paste',
  refuse(doc, { mapId, insideId = null, fragment }) {
    if (!doc.map[mapId]) return 'record-missing';
    if (insideId !== null && doc.step[insideId]?.mapId !== mapId) return 'record-missing';
    return fragment.records.length === 0 ? 'nothing-to-do' : null;
  },
  plan(doc, { mapId, insideId = null, fragment, at, ids = {} }, { newId }) {
    const onto = { mapId, insideId };
    const records = fitting(doc, onto, fragment);
    const newIds = new Map(
      records.map(({ kind, record }) => [record.id as string, ids[record.id] ?? newId(kind)]),
    );
    const boxes = records.flatMap(({ record }) => ('width' in record ? [record] : []));
    const around = boxAround(boxes) ?? { x: 0, y: 0, width: 0, height: 0 };
    const shift = { x: at.x - around.x, y: at.y - around.y };
    const { idOf, changes } = settleLibrary(doc, fragment.library ?? [], newId);
    const moved = records.flatMap(({ kind, record }) => {
      const settled = standsOn(record, newIds) ? withSettled(record, idOf) : null;
      return settled ? [{ kind, record: shifted(doc, onto, settled, shift, newIds) }] : [];
    });
    return withRoom(
      doc,
      [...changes, ...copyRecords(moved, (old) => newIds.get(old))],
      records.filter(({ record }) => !hasHost(record, newIds)).map(({ record }) => newIds.get(record.id)!),
    );
  },
};

/** Where a piece is put. */
interface Onto {
  readonly mapId: string;
  readonly insideId: string | null;
}

/** Lanes outside of a pool come along only where there are none. */
function fitting(doc: Doc, { mapId, insideId }: Onto, { records }: Fragment): readonly CopiedRecord[] {
  const hasLanes = mapContents(doc, mapId).lanes.some(
    (lane) => lane.poolId === null && lane.parentId === insideId,
  );
  if (!hasLanes) return records;
  return records.filter(
    ({ kind, record }) =>
      kind !== 'lane' || (record as Lane).poolId !== null || (record as Lane).parentId !== null,
  );
}

/** A mark or figure comes only with what it stands on: a lane may have been left behind. */
function standsOn(record: AnyRecord, ids: ReadonlyMap<string, string>): boolean {
  if ('targetId' in record && record.targetId !== null) return ids.has(record.targetId);
  return !('ownerId' in record) || ids.has(record.ownerId);
}

/** Comes with its lane, pool or subprocess, which holds it already. */
const hasHost = (record: AnyRecord, ids: ReadonlyMap<string, string>): boolean =>
  (['laneId', 'poolId', 'parentId'] as const).some((field) => {
    const host = (record as unknown as { readonly [field: string]: unknown })[field];
    return typeof host === 'string' && ids.has(host);
  });

function shifted(
  doc: Doc,
  { mapId, insideId }: Onto,
  record: AnyRecord,
  by: { x: number; y: number },
  ids: ReadonlyMap<string, string>,
): AnyRecord {
  const next: { [field: string]: unknown } = { ...record };
  if ('mapId' in next) next['mapId'] = mapId;
  if ('x' in record && 'y' in record) Object.assign(next, { x: record.x + by.x, y: record.y + by.y });
  if ('waypoints' in record && record.waypoints) {
    next['waypoints'] = record.waypoints.map((point) => ({ x: point.x + by.x, y: point.y + by.y }));
  }
  if ('label' in record && record.label)
    next['label'] = { ...record.label, x: record.label.x + by.x, y: record.label.y + by.y };
  const isHeld =
    'laneId' in record && [record.laneId, record.poolId].some((host) => host !== null && ids.has(host));
  if ('parentId' in record && !(record.parentId && ids.has(record.parentId))) next['parentId'] = insideId;
  if ('laneId' in record && !isHeld)
    Object.assign(next, homeOf(doc, mapId, next as never, { parentId: insideId }));
  if (isHeld && record.laneId !== null && !ids.has(record.laneId)) next['laneId'] = null;
  if ('attachedToId' in record && record.attachedToId && !ids.has(record.attachedToId)) {
    Object.assign(next, { attachedToId: null, position: 'intermediate' });
  }
  if ('calledMapId' in record && record.calledMapId && !doc.map[record.calledMapId])
    next['calledMapId'] = null;
  return next as unknown as AnyRecord;
}
