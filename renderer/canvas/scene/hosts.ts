/** Steps on whose border an event may sit. */
import { nearestOnBorder } from '../../../shared/commands/index.ts';
import type { Point } from '../../../shared/model/index.ts';
import type { Scene, SceneBox } from './scene.ts';

/** Screen pixels within which a border catches the middle of an event. */
const CATCH_PX = 14;

/** An event that is not the start or the end of something, and into which no line leads. */
export function canSitOnStep(scene: Scene, item: SceneBox): boolean {
  if (item.kind !== 'event') return false;
  if (item.record.position === 'boundary') return true;
  const lines = scene.linesOf.get(item.id) ?? [];
  return (
    item.record.position === 'intermediate' &&
    !lines.some(({ record }) => record.type === 'sequence' && record.toId === item.id)
  );
}

/** The step whose border is nearest to a point, within reach; null: none is. */
export function hostAt(
  scene: Scene,
  point: Point,
  zoom: number,
): { readonly id: string; readonly at: Point } | null {
  let best: { readonly id: string; readonly at: Point } | null = null;
  let distance = CATCH_PX / Math.min(1, zoom);
  for (const item of scene.boxes) {
    if (item.kind !== 'step') continue;
    const at = nearestOnBorder(item.box, point);
    const away = Math.hypot(at.x - point.x, at.y - point.y);
    if (away > distance) continue;
    distance = away;
    best = { id: item.id, at };
  }
  return best;
}
