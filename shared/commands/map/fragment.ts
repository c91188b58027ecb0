/** A piece of a map on the clipboard: drawn elements with their lines, figures, marks and data, as plain records. */
import { elementOf, mapContents, type AnyRecord, type Doc } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { boxAround, placeAt } from './placement.ts';
import { copyRecords, type CopiedRecord } from './copyRecords.ts';

export interface Fragment {
  readonly records: readonly CopiedRecord[];
}

/** What would be copied for this selection: insides of subprocesses and boundary events included, lines only between copied ends. */
export function copyFragment(doc: Doc, ids: readonly string[]): Fragment {
  const elements = ids.flatMap((id) => elementOf(doc, id) ?? []);
  const mapId = elements[0]?.record.mapId;
  if (mapId === undefined) return { records: [] };
  const chosen = new Set(
    elements.filter(({ kind }) => kind !== 'flow').map(({ record }) => record.id as string),
  );
  const { nodeById, flows, marks, dataUses } = mapContents(doc, mapId);
  for (let grew = true; grew;) {
    grew = false;
    for (const node of nodeById.values()) {
      const host = ('attachedToId' in node && node.attachedToId) || node.parentId;
      if (host && chosen.has(host) && !chosen.has(node.id)) grew = Boolean(chosen.add(node.id));
    }
  }
  const lines = flows.filter((flow) => chosen.has(flow.fromId) && chosen.has(flow.toId));
  const all = new Set([...chosen, ...lines.map((flow) => flow.id as string)]);
  return {
    records: [
      ...[...chosen].map((id) => elementOf(doc, id)!),
      ...lines.map((record) => ({ kind: 'flow', record }) as const),
      ...marks.filter((mark) => all.has(mark.targetId)).map((record) => ({ kind: 'mark', record }) as const),
      ...dataUses
        .filter((use) => all.has(use.stepId))
        .map((record) => ({ kind: 'dataUse', record }) as const),
      ...Object.values(doc.figure)
        .filter((figure) => all.has(figure.ownerId))
        .map((record) => ({ kind: 'figure', record }) as const),
    ],
  };
}

/** Puts a copied piece on a map with its top-left corner at `at`. New ids may be given (old → new), to know them beforehand. */
export const pasteElements: Command<{
  mapId: string;
  fragment: Fragment;
  at: { x: number; y: number };
  ids?: { readonly [old: string]: string };
}> = {
  name: 'elements.paste',
  refuse(doc, { mapId, fragment }) {
    if (!doc.map[mapId]) return 'record-missing';
    return fragment.records.length === 0 ? 'nothing-to-do' : null;
  },
  plan(doc, { mapId, fragment, at, ids = {} }, { newId }) {
    const newIds = new Map(
      fragment.records.map(({ kind, record }) => [record.id as string, ids[record.id] ?? newId(kind)]),
    );
    const boxes = fragment.records.flatMap(({ record }) => ('width' in record ? [record] : []));
    const around = boxAround(boxes) ?? { x: 0, y: 0, width: 0, height: 0 };
    const shift = { x: at.x - around.x, y: at.y - around.y };
    const moved = fragment.records.map(({ kind, record }) => ({
      kind,
      record: shifted(doc, mapId, record, shift, newIds),
    }));
    return copyRecords(moved, (old) => newIds.get(old));
  },
};

function shifted(
  doc: Doc,
  mapId: string,
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
  if ('laneId' in record) Object.assign(next, placeAt(doc, mapId, next as never));
  if ('parentId' in record && record.parentId && !ids.has(record.parentId)) next['parentId'] = null;
  if ('attachedToId' in record && record.attachedToId && !ids.has(record.attachedToId)) {
    Object.assign(next, { attachedToId: null, position: 'intermediate' });
  }
  return next as unknown as AnyRecord;
}
