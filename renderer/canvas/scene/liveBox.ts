/** Where a box is drawn right now: in the document, or where a running drag, resize or glide has it. */
import type { Box, Point } from '../../../shared/model/index.ts';
import { useShallow } from 'zustand/react/shallow';
import { useCanvas, type CanvasState } from '../canvasStore.ts';
import type { Scene, SceneBox } from './scene.ts';

export type Live = Pick<CanvasState, 'gesture' | 'glide'>;

export function liveBox(item: SceneBox, { gesture, glide }: Live): Box {
  if (gesture?.type === 'move' && gesture.boxes.size === 0 && gesture.ids.has(item.id))
    return { ...item.box, x: item.box.x + gesture.dx, y: item.box.y + gesture.dy };
  if (gesture && 'plan' in gesture) return gesture.boxes.get(item.id) ?? item.box;
  const at = glide?.get(item.id);
  return at ? { ...item.box, ...at } : item.box;
}

/** Ids of the boxes that are not where the document has them; the same set object while the gesture runs. */
export function liveIds({
  gesture,
  glide,
}: Live): ReadonlySet<string> | ReadonlyMap<string, Point | Box> | null {
  if (gesture?.type === 'move' || gesture?.type === 'arrange') return gesture.ids;
  if (gesture && 'plan' in gesture) return gesture.boxes;
  return glide;
}

/** Whether something lies at the same place. */
export const isThere = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

/** Far out, no more than this many boxes are nodes of their own; the others are painted. */
export const FAR_LIMIT = 60;

/**
 * What is carried while everything else holds still: far out it alone is drawn anew in each frame, over the painted map. Null where nothing is
 * carried, where others make room for it, and where it is too much: then the map is painted as it is right now.
 */
export function carriedApart({ gesture }: Pick<Live, 'gesture'>): ReadonlySet<string> | null {
  const isApart = gesture?.type === 'move' && gesture.boxes.size === 0 && gesture.ids.size <= FAR_LIMIT;
  return isApart ? gesture.ids : null;
}

/** Where a box is drawn, following a running gesture. */
export function useLiveBox(item: SceneBox): Box {
  return liveBox(item, useCanvas(useShallow(({ gesture, glide }) => ({ gesture, glide }))));
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
