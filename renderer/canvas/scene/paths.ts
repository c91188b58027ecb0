/** Where the lines of a scene run. Routed for the whole map by the rule that paper uses; a line whose way did not change keeps its very points. */
import { routeMap, pointAlong } from '../../../shared/diagram/index.ts';
import type { Box, Doc, Point } from '../../../shared/model/index.ts';
import { around, padded } from '../geometry/boxes.ts';
import type { Scene, SceneLine } from './scene.ts';

export type Path = readonly Point[];
export type Paths = ReadonlyMap<string, Path>;

/** Which sheet of lines is meant: a map, or the inside of one of its subprocesses. */
interface Sheet {
  readonly mapId: string;
  readonly insideStepId: string | null;
}

/** The ways of all lines of a sheet. `before`: what it looked like last; lines that nothing touched since keep their very points. */
export function pathsOf(
  doc: Doc,
  { mapId, insideStepId }: Sheet,
  before: { readonly doc: Doc; readonly paths: Paths } | null,
): Paths {
  return routeMap(doc, mapId, insideStepId, before && { doc: before.doc, routes: before.paths });
}

const NONE: Path = [];
export const pathOf = (scene: Scene, line: SceneLine): Path => scene.paths.get(line.id) ?? NONE;

export function middleOf(path: Path): Point | null {
  return path.length < 2 ? null : pointAlong(path, 0.5);
}

/** The box around a line, with room for its label. */
export function boundsOf(path: Path): Box | null {
  let bounds = boundsOfPath.get(path);
  if (bounds === undefined) {
    const box = around(path.map((point) => ({ ...point, width: 0, height: 0 })));
    bounds = box && padded(box, 60);
    boundsOfPath.set(path, bounds);
  }
  return bounds;
}
const boundsOfPath = new WeakMap<Path, Box | null>();
