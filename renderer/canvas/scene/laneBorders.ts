/** Borders of lanes that can be dragged: between two rows, around a stack of them, and at their ends along the flow. */
import type { LaneEdge } from '../../../shared/commands/index.ts';
import type { Box, Point } from '../../../shared/model/index.ts';
import type { Scene, SceneBox } from './scene.ts';

export interface LaneBorder {
  readonly laneId: string;
  readonly edge: LaneEdge;
  /** The border runs from left to right, so it is dragged up and down. */
  readonly isLevel: boolean;
}

type LaneItem = Extract<SceneBox, { kind: 'lane' }>;

/** The border within `reach` (map units) of a point; of several in one place, that of the lane whose size it changes without moving others first. */
export function borderAt(scene: Scene, point: Point, reach: number): LaneBorder | null {
  let first: LaneBorder | null = null;
  for (const item of scene.boxes) {
    if (item.kind !== 'lane') continue;
    const edge = edgeAt(item, point, reach);
    if (edge === null) continue;
    const border = { laneId: item.id, edge, isLevel: isLevel(item, edge) };
    if (edge === 'after') return border;
    // A line between two lanes is the end of the one before it.
    first ??= edge === 'before' && !isFirst(scene, item) ? null : border;
  }
  return first;
}

export const isLevel = ({ record }: LaneItem, edge: LaneEdge): boolean =>
  record.isHorizontal === (edge === 'before' || edge === 'after');

function edgeAt({ box, record }: LaneItem, point: Point, reach: number): LaneEdge | null {
  const turned = record.isHorizontal ? { at: point, box } : { at: swap(point), box: swapBox(box) };
  const { x, y, width, height } = turned.box;
  const { at } = turned;
  const isAlong = at.x >= x && at.x <= x + width;
  const isAcross = at.y >= y && at.y <= y + height;
  if (isAlong && Math.abs(at.y - y - height) <= reach) return 'after';
  if (isAlong && Math.abs(at.y - y) <= reach) return 'before';
  return isAcross && Math.abs(at.x - x - width) <= reach ? 'to' : null;
}

const swap = ({ x, y }: Point): Point => ({ x: y, y: x });
const swapBox = ({ x, y, width, height }: Box): Box => ({ x: y, y: x, width: height, height: width });

function isFirst(scene: Scene, lane: LaneItem): boolean {
  const start = (item: LaneItem) => (item.record.isHorizontal ? item.box.y : item.box.x);
  return scene.boxes.every(
    (other) =>
      other.kind !== 'lane' ||
      other.record.poolId !== lane.record.poolId ||
      other.record.parentId !== lane.record.parentId ||
      start(other) >= start(lane) - 0.5,
  );
}

/** The lane headers, in map units. */
export const HEADER = 32;

/** Whether a point lies on the header of a lane or pool. */
export function isOnHeader(point: Point, item: Extract<SceneBox, { kind: 'lane' | 'pool' }>): boolean {
  if (item.kind === 'pool' && item.record.isBlackBox) return true;
  return item.record.isHorizontal ? point.x <= item.box.x + HEADER : point.y <= item.box.y + HEADER;
}
