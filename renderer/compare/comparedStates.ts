import { mapDifferences, type ElementDifference } from '../../shared/changes/index.ts';
import { drawMap, grow, type MapDrawing, routeMap, type Routes, union } from '../../shared/diagram/index.ts';
import type { Box, Doc } from '../../shared/model/index.ts';
import type { Text } from '../../shared/text/index.ts';
import { sortedMaps } from '../actions/maps/sortedMaps.ts';

type ByMap = ReturnType<typeof mapDifferences>;

/** A map with the ways of its lines. */
export type ComparedDrawing = MapDrawing & { readonly routes: Routes };

const MARGIN = 40;
/** What is shown where neither state has the map. */
const NOTHING: Box = { x: 0, y: 0, width: 640, height: 400 };

/** The picture of a map in one state; null where it is not in it. */
export function drawingOf(doc: Doc, mapId: string): ComparedDrawing | null {
  if (!doc.map[mapId]) return null;
  const routes = routeMap(doc, mapId, null);
  return { ...drawMap(doc, mapId, { routes }), routes };
}

/** Around a map in all states that have it. */
export const wholeOf = (drawings: readonly (MapDrawing | null)[]): Box =>
  grow(union(drawings.flatMap((drawing) => drawing?.bounds ?? [])) ?? NOTHING, MARGIN);

/** Maps of either state, the present ones first, each with how many of its elements differ. */
export function mapOptions(before: Doc, after: Doc, byMap: ByMap, text: Text) {
  const gone = sortedMaps(before).filter(({ id }) => !after.map[id]);
  return [...sortedMaps(after), ...gone].map(({ id, name }) => ({
    id: id as string,
    label: byMap.has(id)
      ? text('compare.mapWithCount', { name, n: byMap.get(id)!.length })
      : text('compare.mapSame', { name }),
  }));
}

/** The map that is shown where it differs, else the first one that does, else the one that is shown. */
export function firstMap(
  options: readonly { readonly id: string }[],
  byMap: ByMap,
  shown: string | null,
): string {
  if (shown !== null && byMap.has(shown)) return shown;
  const differing = options.find(({ id }) => byMap.has(id));
  return differing?.id ?? options.find(({ id }) => id === shown)?.id ?? options[0]?.id ?? '';
}

export const isBefore = ({ fate }: ElementDifference): boolean => fate !== 'there';
export const isAfter = ({ fate }: ElementDifference): boolean => fate !== 'here';
