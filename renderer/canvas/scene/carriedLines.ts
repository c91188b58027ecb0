import { routeMap, type LineFinish } from '../../../shared/diagram/index.ts';
import type { Doc, Flow, Point } from '../../../shared/model/index.ts';
import { shifted } from '../geometry/boxes.ts';
import { liveBox, type Live } from './liveBox.ts';
import type { Lines } from './liveLines.ts';
import { pathOf, type Path } from './paths.ts';
import type { Scene, SceneBox, SceneLine } from './scene.ts';

/**
 * Lines while a large part of the map is on its way: a line whose ends go the same way goes along as it is, and only those that are torn are
 * looked for, each by itself. `there`: the document if everything were let go where it is.
 */
export function carriedLines(there: Doc, scene: Scene, live: Live): Lines {
  const paths = new Map<string, Path>();
  const finishes = new Map<string, LineFinish>();
  const torn: { [id: string]: Flow } = {};
  for (const line of scene.lines) {
    const shift = commonShift(line, live);
    if (!shift) torn[line.id] = there.flow[line.id]!;
    else {
      const isStill = shift.x === 0 && shift.y === 0;
      const path = pathOf(scene, line);
      const finish = scene.finishes.get(line.id);
      paths.set(line.id, isStill ? path : path.map((point) => moved(point, shift)));
      if (finish) finishes.set(line.id, isStill ? finish : movedFinish(finish, shift));
    }
  }
  for (const [id, path] of routeMap({ ...there, flow: torn }, scene.mapId, scene.insideStepId))
    paths.set(id, path);
  return { paths, finishes };
}

/** How far both ends of a line go; null where they go different ways, or where one is not a shape. */
function commonShift({ from, to }: SceneLine, live: Live): Point | null {
  if (!from || !to) return null;
  const a = shiftOf(from, live);
  const b = shiftOf(to, live);
  return a && b && a.x === b.x && a.y === b.y ? a : null;
}

/** Null for a shape that changes its size. */
function shiftOf(item: SceneBox, live: Live): Point | null {
  const box = liveBox(item, live);
  if (box.width !== item.box.width || box.height !== item.box.height) return null;
  return { x: box.x - item.box.x, y: box.y - item.box.y };
}

const moved = (point: Point, by: Point): Point => ({ x: point.x + by.x, y: point.y + by.y });

const movedFinish = ({ jumps, label }: LineFinish, by: Point): LineFinish => ({
  jumps: jumps.map((point) => moved(point, by)),
  label: label && { ...label, box: shifted(label.box, by.x, by.y) },
});
