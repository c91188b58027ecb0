import type { ElementDifference } from '../../shared/changes/index.ts';
import { drawMap, grow, type MapDrawing, routeMap, type Routes, union } from '../../shared/diagram/index.ts';
import type { Box, Doc } from '../../shared/model/index.ts';
import { isInState, type ComparedPlane } from '../../shared/report/index.ts';
import type { Text } from '../../shared/text/index.ts';

/** A map with the ways of its lines. */
export type ComparedDrawing = MapDrawing & { readonly routes: Routes };

const MARGIN = 40;
/** What is shown where neither state has the map. */
const NOTHING: Box = { x: 0, y: 0, width: 640, height: 400 };

/** The picture in one state; null where there is nothing to draw in it. */
export function drawingOf(doc: Doc, plane: ComparedPlane): ComparedDrawing | null {
  if (!isInState(doc, plane)) return null;
  const { mapId, planeId } = plane;
  const routes = routeMap(doc, mapId, planeId);
  return { ...drawMap(doc, mapId, { planeId, routes }), routes };
}

/** Around a map in all states that have it. */
export const wholeOf = (drawings: readonly (MapDrawing | null)[]): Box =>
  grow(union(drawings.flatMap((drawing) => drawing?.bounds ?? [])) ?? NOTHING, MARGIN);

/** By what a drawing is chosen. */
export const keyOf = ({ mapId, planeId }: Pick<ComparedPlane, 'mapId' | 'planeId'>): string =>
  planeId ?? mapId;

/** Each drawing with how many of its elements differ. */
export const planeOptions = (planes: readonly ComparedPlane[], text: Text) =>
  planes.map((plane) => ({
    id: keyOf(plane),
    label:
      plane.differences.length > 0
        ? text('compare.mapWithCount', { name: plane.title, n: plane.differences.length })
        : text('compare.mapSame', { name: plane.title }),
  }));

/** What is shown where it differs, else the first that does, else what is shown. */
export function firstKey(
  planes: readonly ComparedPlane[],
  { mapId, insideStepId }: { readonly mapId: string | null; readonly insideStepId: string | null },
): string {
  const shown = [insideStepId, mapId].map((id) => planes.find((plane) => keyOf(plane) === id));
  const differs = (plane: ComparedPlane | undefined) => plane !== undefined && plane.differences.length > 0;
  const first = shown.find(differs) ?? planes.find(differs) ?? shown.find(Boolean) ?? planes[0];
  return first ? keyOf(first) : '';
}

export const isBefore = ({ fate }: ElementDifference): boolean => fate !== 'there';
export const isAfter = ({ fate }: ElementDifference): boolean => fate !== 'here';
