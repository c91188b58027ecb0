import type { Box, Point } from '../../shared/model/index.ts';

/** One step nearer; its inverse is one step farther. */
export const NEARER = 0.8;

/** Smaller than this (px at 100 %) nobody reads more; larger than this share of the whole nothing is seen. */
const LEAST = 120;
const MOST_SHARE = 4;

/** The part of a map that both pictures show, closer or farther by a factor, around a point of the map. */
export function zoomed(view: Box, whole: Box, factor: number, around: Point = middleOf(view)): Box {
  const most = Math.max(whole.width, whole.height, LEAST) * MOST_SHARE;
  const width = Math.min(most, Math.max(LEAST, view.width * factor));
  const share = width / view.width;
  return {
    x: around.x - (around.x - view.x) * share,
    y: around.y - (around.y - view.y) * share,
    width,
    height: view.height * share,
  };
}

export const moved = (view: Box, by: Point): Box => ({ ...view, x: view.x + by.x, y: view.y + by.y });

/** As large as before with the box in the middle; closer where the whole map is shown. */
export function lookingAt(view: Box, box: Box): Box {
  const width = Math.min(view.width, Math.max(640, box.width * 3));
  const height = (view.height * width) / view.width;
  const middle = middleOf(box);
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
}

export const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Where on the map something is that lies so far from the corner of the picture (px on screen). */
export function onMap(
  view: Box,
  frame: { readonly width: number; readonly height: number },
  at: Point,
): Point {
  const scale = Math.max(view.width / frame.width, view.height / frame.height);
  const middle = middleOf(view);
  return {
    x: middle.x + (at.x - frame.width / 2) * scale,
    y: middle.y + (at.y - frame.height / 2) * scale,
  };
}

/** Map px for each px on screen. */
export const scaleOf = (view: Box, frame: { readonly width: number; readonly height: number }): number =>
  Math.max(view.width / Math.max(1, frame.width), view.height / Math.max(1, frame.height));
