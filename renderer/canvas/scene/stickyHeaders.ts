import { measureText } from '../../../shared/diagram/type/measureText.ts';
import type { Box } from '../../../shared/model/index.ts';
import { HEADER } from './laneBorders.ts';
import type { View } from './region.ts';
import type { SceneBox } from './scene.ts';

type FrameItem = Extract<SceneBox, { kind: 'lane' | 'pool' }>;

export interface PlacedHeader {
  readonly item: FrameItem;
  /** Screen pixels from the corner of the canvas. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The name runs upwards. */
  readonly isTurned: boolean;
}

/** Depth of a header at the edge, in screen pixels; below this size on the map its name cannot be read. */
const DEPTH = 26;
const READABLE_ZOOM = 0.62;
/** A row lower than this has its name lying, over the row, as far as it needs. */
const LEAST_TURNED = 64;
const LEAST_SEEN = 14;
const MOST_LYING = 150;
const NAME = { size: 13, weight: 700 } as const;

interface Seen extends View {
  readonly width: number;
  readonly height: number;
  /** How much larger than usual text is on this computer; 1 where nothing is said. */
  readonly textScale?: number;
}

/** The headers that stand at the edge of the window: of frames in sight whose own header is not, or is too small to be read. */
export function placeHeaders(
  frames: readonly { readonly item: FrameItem; readonly box: Box }[],
  view: Seen,
): PlacedHeader[] {
  const screen = frames.map(({ item, box }) => ({ item, ...onScreen(box, view) }));
  const levels = levelsOf(screen.map(({ item }) => item));
  return screen.flatMap((frame) => place(frame, levels.get(frame.item.id) ?? 0, view) ?? []);
}

const onScreen = (box: Box, { x, y, zoom }: View): Box => ({
  x: box.x * zoom + x,
  y: box.y * zoom + y,
  width: box.width * zoom,
  height: box.height * zoom,
});

/** How many headers stand outside of each one's. */
function levelsOf(items: readonly FrameItem[]): Map<string, number> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const levelOf = (item: FrameItem): number => {
    if (item.kind === 'pool') return 0;
    const around = byId.get(item.record.parentLaneId ?? item.record.poolId ?? '');
    return around ? levelOf(around) + 1 : 0;
  };
  return new Map(items.map((item) => [item.id, levelOf(item)]));
}

function place(
  { item, x, y, width, height }: Box & { readonly item: FrameItem },
  level: number,
  view: Seen,
): PlacedHeader | null {
  const isSmall = view.zoom < READABLE_ZOOM;
  const { textScale = 1 } = view;
  const name = Math.ceil(measureText(item.record.name, NAME) * textScale);
  const lying = Math.min(MOST_LYING * textScale, width, name + 16);
  if (item.kind === 'pool' && item.record.isBlackBox)
    return placeClosed({ item, x, y, width, height }, lying, view);
  if (item.record.isHorizontal) {
    const top = Math.max(0, y);
    const seen = Math.min(view.height, y + height) - top;
    const isAway = x < level * DEPTH - HEADER * view.zoom * 0.5;
    if (seen < LEAST_SEEN || x + width < DEPTH * (level + 1) || x > view.width || !(isAway || isSmall))
      return null;
    const isTurned = seen >= LEAST_TURNED;
    const left = Math.max(x, level * DEPTH);
    return { item, left, top, width: isTurned ? DEPTH : lying, height: seen, isTurned };
  }
  const left = Math.max(0, x);
  const seen = Math.min(view.width, x + width) - left;
  const isAway = y < level * DEPTH - HEADER * view.zoom * 0.5;
  if (seen < LEAST_SEEN || y + height < DEPTH * (level + 1) || y > view.height || !(isAway || isSmall))
    return null;
  return { item, left, top: Math.max(y, level * DEPTH), width: seen, height: DEPTH, isTurned: false };
}

/** A pool that hides its inside has its name in the middle: where that is out of sight or too small, it stands at the window's edge. */
function placeClosed(
  { item, x, y, width, height }: Box & { readonly item: FrameItem },
  lying: number,
  view: Seen,
): PlacedHeader | null {
  if (item.record.name.trim() === '' || width < height) return null;
  const middle = x + width / 2;
  const isInSight = middle > lying / 2 && middle < view.width - lying / 2;
  const top = Math.max(0, y);
  const seen = Math.min(view.height, y + height) - top;
  if (seen < LEAST_SEEN || x + width < lying || x > view.width) return null;
  if (isInSight && view.zoom >= READABLE_ZOOM) return null;
  return { item, left: Math.max(x, 0), top, width: lying, height: seen, isTurned: false };
}
