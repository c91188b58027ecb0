import { elementOf, type Doc } from '../model/index.ts';
import type { Findable } from './findables.ts';

/** Where it lies, from the outside in: the map, the subprocesses around it, the lane. Empty for what is on no map. */
export function whereOf(doc: Doc, { kind, mapId, parentId, shownIds }: Findable): string[] {
  if (mapId === null || kind === 'map') return [];
  const around: string[] = [];
  const seen = new Set<string>();
  for (let id = parentId; id !== null && !seen.has(id); id = doc.step[id]?.parentId ?? null) {
    seen.add(id);
    around.unshift(doc.step[id]?.name ?? '');
  }
  const record = elementOf(doc, shownIds[0] ?? '')?.record;
  const lane = record && 'laneId' in record ? doc.lane[record.laneId ?? ''] : undefined;
  return [doc.map[mapId]?.name ?? '', ...around, lane?.name ?? ''].filter((name) => name.trim() !== '');
}
