import { asId, kinds, type AnyRecord } from '../../model/index.ts';
import { updated } from '../../changes/index.ts';
import type { Command } from '../command.ts';
import { copyRecords, type CopiedRecord } from './copyRecords.ts';

/** A second map with the same steps, lines, marks, figures and links; from then on each lives for itself. */
export const duplicateMap: Command<{ id: string; newMapId: string; name: string }> = {
  name: 'map.duplicate',
  refuse: (doc, { id, newMapId }) => (doc.map[newMapId] ? 'id-taken' : doc.map[id] ? null : 'record-missing'),
  plan(doc, { id, newMapId, name }, { newId }) {
    const map = { ...doc.map[id]!, name, bpmnId: null, processBpmnId: null };
    const onMap: CopiedRecord[] = kinds.flatMap((kind) =>
      (Object.values(doc[kind]) as (AnyRecord & { mapId?: string | null })[])
        .filter((record) => record.mapId === id)
        .map((record) => ({ kind, record })),
    );
    const ids = new Map<string, string>([
      [id, newMapId],
      ...onMap.map(({ kind, record }) => [record.id, newId(kind)] as [string, string]),
    ]);
    const links = Object.values(doc.link)
      .filter((link) => ids.has(link.targetId))
      .map((record) => ({ kind: 'link', record }) as const);
    for (const { record } of links) ids.set(record.id, newId('link'));
    const others = Object.values(doc.map).filter((other) => other.order > map.order);
    return [
      ...others.map((other) => updated('map', other, { order: other.order + 1 })),
      {
        kind: 'map',
        id: newMapId,
        before: null,
        after: { ...map, id: asId<'map'>(newMapId), order: map.order + 1 },
      },
      ...copyRecords([...onMap, ...links], (old) => ids.get(old)),
    ];
  },
};
