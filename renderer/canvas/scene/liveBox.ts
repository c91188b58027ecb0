/** Where a box is drawn right now: in the document, or where a running drag, resize or glide has it. */
import type { Box, Point } from '../../../shared/model/index.ts';
import { useShallow } from 'zustand/react/shallow';
import { useCanvas, type CanvasState } from '../canvasStore.ts';
import { livePath, pathOf, type Path } from './paths.ts';
import type { Scene, SceneBox, SceneLine } from './scene.ts';

export type Live = Pick<CanvasState, 'gesture' | 'glide'>;

export function liveBox(item: SceneBox, { gesture, glide }: Live): Box {
  if (gesture?.type === 'move' && gesture.ids.has(item.id))
    return { ...item.box, x: item.box.x + gesture.dx, y: item.box.y + gesture.dy };
  if (gesture?.type === 'arrange') return gesture.boxes.get(item.id) ?? item.box;
  if (gesture?.type === 'resize' && gesture.id === item.id) return gesture.box;
  if (gesture?.type === 'space') return gesture.boxes.get(item.id) ?? item.box;
  const at = glide?.get(item.id);
  return at ? { ...item.box, ...at } : item.box;
}

/** Ids of the boxes that are not where the document has them; the same set object while the gesture runs. */
export function liveIds({
  gesture,
  glide,
}: Live): ReadonlySet<string> | ReadonlyMap<string, Point | Box> | null {
  if (gesture?.type === 'move' || gesture?.type === 'arrange') return gesture.ids;
  if (gesture?.type === 'resize') return setOfOne(gesture.id);
  if (gesture?.type === 'space') return gesture.boxes;
  return glide;
}

/** Where a box is drawn, following a running gesture. */
export function useLiveBox(item: SceneBox): Box {
  return liveBox(item, useCanvas(useShallow(({ gesture, glide }) => ({ gesture, glide }))));
}

/** Where a line runs, following a running gesture; null while its end is being led elsewhere. */
export function useLivePath(scene: Scene, line: SceneLine): Path | null {
  const live = useCanvas(useShallow(({ gesture, glide }) => ({ gesture, glide })));
  const { gesture } = live;
  if (gesture?.type === 'bend' && gesture.id === line.id) return gesture.path;
  if (gesture?.type === 'reconnect' && gesture.id === line.id) return null;
  const moved = liveIds(live);
  const isTouched = moved !== null && (moved.has(line.record.fromId) || moved.has(line.record.toId));
  if (!isTouched || !moved || !line.from || !line.to) return pathOf(scene, line);
  return livePath(scene, line, { from: liveBox(line.from, live), to: liveBox(line.to, live), moved });
}

const ones = new Map<string, ReadonlySet<string>>();
function setOfOne(id: string): ReadonlySet<string> {
  let set = ones.get(id);
  if (!set) {
    ones.clear();
    set = new Set([id]);
    ones.set(id, set);
  }
  return set;
}

/** The chosen boxes with everything that moves along: what is attached to them, lies in them, or belongs to their pool or lane. */
export function withCarried(scene: Scene, ids: Iterable<string>): Set<string> {
  const carried = new Set<string>([...ids].filter((id) => scene.boxById.has(id)));
  for (let grew = true; grew;) {
    grew = false;
    for (const { id, record } of scene.boxes) {
      if (carried.has(id)) continue;
      const refs = record as Partial<
        Record<'attachedToId' | 'parentId' | 'poolId' | 'laneId' | 'parentLaneId', string | null>
      >;
      const hosts = [refs.attachedToId, refs.parentId, refs.poolId, refs.laneId, refs.parentLaneId];
      if (hosts.some((host) => host !== null && host !== undefined && carried.has(host))) {
        carried.add(id);
        grew = true;
      }
    }
  }
  return carried;
}
