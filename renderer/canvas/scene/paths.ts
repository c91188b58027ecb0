/** Where the lines of a scene run. Routed for the whole map by the rule that paper uses; a line whose way did not change keeps its very points. */
import { routeMap, pointAlong, routeFlow, straightLine } from '../../../shared/diagram/index.ts';
import type { Box, Doc, Point } from '../../../shared/model/index.ts';
import { around, overlaps, padded } from '../geometry/boxes.ts';
import { isFrame, isGround, type Scene, type SceneLine } from './scene.ts';

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

/** How far around the two ends shapes are looked at while a drag runs. */
const NEAR = 160;

/** The way of a line whose ends are elsewhere for the moment, found within a frame: shapes nearby are gone around, other lines are not looked at. */
export function livePath(
  scene: Scene,
  line: SceneLine,
  ends: { readonly from: Box; readonly to: Box; readonly moved: Moved },
): Path {
  const { from, to, moved } = ends;
  const before = pathOf(scene, line);
  const hasFrom = moved.has(line.record.fromId);
  const hasTo = moved.has(line.record.toId);
  if (hasFrom && hasTo && line.from && line.to) {
    const dx = from.x - line.from.box.x;
    const dy = from.y - line.from.box.y;
    // Both ends move alike: the line moves with them, bends and all.
    if (dx === to.x - line.to.box.x && dy === to.y - line.to.box.y)
      return before.map((point) => ({ x: point.x + dx, y: point.y + dy }));
  }
  if (line.record.type === 'association' || line.record.type === 'data') return straightLine(from, to);
  const near = padded(around([from, to])!, NEAR);
  const obstacles = scene.boxes
    .filter((item) => !isGround(item.kind) && !isFrame(item) && item !== line.from && item !== line.to)
    .filter((item) => !moved.has(item.id) && overlaps(item.box, near))
    .map((item) => item.box);
  return routeFlow(from, to, { obstacles, fromCost: outCost, toCost: inCost });
}

export type Moved = { readonly has: (id: string) => boolean };

// The same leaning as on paper: lines leave at the right and reach from the left.
const outCost = { left: 160, top: 70, bottom: 60 };
const inCost = { right: 160, top: 60, bottom: 70 };

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
