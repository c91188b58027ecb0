import { mapContents, type Doc } from '../../../shared/model/index.ts';
import { sortedMaps } from './sortedMaps.ts';

export interface FindableItem {
  readonly id: string;
  readonly name: string;
  readonly mapId: string;
  /** The map it lies on; null for a map itself. */
  readonly mapName: string | null;
  /** The subprocess it lies in. */
  readonly parentId: string | null;
}

/** Maps, then what has a name on each of them, in the order of the maps. */
export function findableItems(doc: Doc): FindableItem[] {
  const maps = sortedMaps(doc);
  return [
    ...maps.map((map) => ({ id: map.id, name: map.name, mapId: map.id, mapName: null, parentId: null })),
    ...maps.flatMap((map) => {
      const { steps, events, gateways, lanes, dataNodes } = mapContents(doc, map.id);
      return [...steps, ...events, ...gateways, ...lanes, ...dataNodes]
        .filter((record) => record.name.trim() !== '')
        .map(({ id, name, parentId }) => ({ id, name, mapId: map.id, mapName: map.name, parentId }));
    }),
  ];
}
