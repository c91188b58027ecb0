/** What lies under a point of the map. By geometry, not by DOM: it answers the same at every zoom, also where the map is one painted layer. */
import type { Box, Point } from '../../../shared/model/index.ts';
import { contains, distanceToSegment, padded } from '../geometry/boxes.ts';
import { borderAt, isOnHeader, type LaneBorder } from './laneBorders.ts';
import { boundsOf, pathOf } from './paths.ts';
import { reachOf, type Reach } from './reach.ts';
import { isFrame, isGround, type Scene, type SceneBox, type SceneLine } from './scene.ts';

export type Hit =
  | { readonly part: 'body'; readonly id: string }
  /** The band around a box from which a connection is pulled. */
  | { readonly part: 'rim'; readonly id: string }
  | { readonly part: 'line'; readonly id: string }
  /** A border of a lane; the ground it lies on is not selected by it. */
  | { readonly part: 'border'; readonly id: null; readonly border: LaneBorder }
  | { readonly part: 'empty'; readonly id: null };

export interface HitQuery {
  readonly scene: Scene;
  readonly zoom: number;
  /** The rim only exists for what the pointer already hovers, so that close neighbours stay clickable. */
  readonly rimOfId: string | null;
  /** That of a mouse unless given. */
  readonly reach?: Reach;
}

const mouse = reachOf('mouse');

export function hitTest(point: Point, query: HitQuery): Hit {
  const { scene, zoom, rimOfId, reach = mouse } = query;
  const rimBox = rimOfId === null ? undefined : scene.boxById.get(rimOfId);
  const edge = reach.groupEdge / zoom;
  const top = topBox(point, scene, edge);
  if (
    rimBox &&
    canConnect(rimBox) &&
    isOnRim(point, rimBox.box, { zoom, reach }) &&
    (top === null || top === rimBox || isGround(top.kind) || isFrame(top))
  )
    return { part: 'rim', id: rimBox.id };
  if (top && !isGround(top.kind) && !(isFrame(top) && !isOnEdge(point, top.box, edge)))
    return { part: 'body', id: top.id };
  const line = nearestLine(point, query);
  if (line) return { part: 'line', id: line.id };
  const border = borderAt(scene, point, reach.laneBorder / zoom);
  if (border) return { part: 'border', id: null, border };
  return top ? { part: 'body', id: top.id } : { part: 'empty', id: null };
}

export const canConnect = (item: SceneBox): boolean => item.kind !== 'lane' && item.kind !== 'group';

/** The topmost box under the point that can be taken there. */
function topBox(point: Point, scene: Scene, edge: number): SceneBox | null {
  for (let i = scene.boxes.length - 1; i >= 0; i--) {
    const item = scene.boxes[i]!;
    if (!contains(item.box, point)) continue;
    if (item.kind === 'lane' || item.kind === 'pool') {
      if (isOnHeader(point, item)) return item;
    } else if (item.kind === 'group') {
      if (isOnEdge(point, item.box, edge)) return item;
    } else return item;
  }
  return null;
}

/** The nearest line within reach. */
export function nearestLine(
  point: Point,
  { scene, zoom, reach = mouse }: Omit<HitQuery, 'rimOfId'>,
): SceneLine | null {
  let best: SceneLine | null = null;
  let distance = reach.line / zoom;
  for (const line of scene.lines) {
    const path = pathOf(scene, line);
    const bounds = boundsOf(path);
    if (!bounds || !contains(bounds, point)) continue;
    for (let i = 1; i < path.length; i++) {
      const away = distanceToSegment(point, path[i - 1]!, path[i]!);
      if (away < distance) {
        distance = away;
        best = line;
      }
    }
  }
  return best;
}

function isOnRim(
  point: Point,
  box: Box,
  { zoom, reach }: { readonly zoom: number; readonly reach: Reach },
): boolean {
  const inner = padded(box, -Math.min(reach.rimIn / zoom, box.width / 6, box.height / 6));
  return contains(padded(box, reach.rimOut / zoom), point) && !contains(inner, point);
}

const isOnEdge = (point: Point, box: Box, edge: number): boolean => !contains(padded(box, -edge), point);
