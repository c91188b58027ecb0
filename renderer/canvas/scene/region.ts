/** Which part of the map is rendered, and in how much detail. */
import type { Box } from '../../../shared/model/index.ts';
import { encloses, padded } from '../geometry/boxes.ts';
import type { Detail } from '../canvasStore.ts';

/** Below this zoom the map is one painted layer with names; below the second, blocks of colour. */
export const NAMES_BELOW = 0.35;
export const BLOCKS_BELOW = 0.16;
/** A step back needs a little more than a step out, so that zooming round the border does not flicker. */
const HYSTERESIS = 1.06;

export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export function detailAt(zoom: number, before: Detail): Detail {
  const names = before === 'full' ? NAMES_BELOW : NAMES_BELOW * HYSTERESIS;
  const blocks = before === 'blocks' ? BLOCKS_BELOW * HYSTERESIS : BLOCKS_BELOW;
  return zoom < blocks ? 'blocks' : zoom < names ? 'names' : 'full';
}

/** What the window shows, in map coordinates. */
export const visibleBox = (view: View, size: { readonly width: number; readonly height: number }): Box => ({
  x: -view.x / view.zoom,
  y: -view.y / view.zoom,
  width: size.width / view.zoom,
  height: size.height / view.zoom,
});

/** The rendered part: kept while it still holds what is seen and is not far too wide; else drawn anew with a margin. */
export function regionFor(visible: Box, before: Box): Box {
  const margin = Math.max(visible.width, visible.height) * 0.3;
  const isEnough = encloses(before, visible) && before.width <= visible.width + 3.4 * margin;
  return isEnough ? before : padded(visible, margin);
}
