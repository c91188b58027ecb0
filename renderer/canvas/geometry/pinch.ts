/** Arithmetic of fingers and wheels on the view of a map. */
import type { Point } from '../../../shared/model/index.ts';

interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The view zoomed to `zoom` with the place under `at` (px from the corner of the canvas) staying there. */
export function zoomedAt({ x, y, zoom }: View, at: Point, to: number): View {
  const share = to / zoom;
  return { x: at.x - (at.x - x) * share, y: at.y - (at.y - y) * share, zoom: to };
}

/**
 * The view after fingers moved: it goes along with their middle and grows as they spread. One finger only pans. `clamp` keeps the zoom
 * in its range; places are px from the corner of the canvas.
 */
export function pinched(
  view: View,
  [before, after]: readonly [readonly Point[], readonly Point[]],
  clamp: (zoom: number) => number,
): View {
  const [from, to] = [middleOf(before), middleOf(after)];
  const [wide, wider] = [spreadOf(before, from), spreadOf(after, to)];
  const panned = { ...view, x: view.x + to.x - from.x, y: view.y + to.y - from.y };
  return wide === 0 || wider === 0 ? panned : zoomedAt(panned, to, clamp((view.zoom * wider) / wide));
}

/** A notch of a mouse's wheel is 100 and more; what fingers do within a frame is far less. */
const LEAST_NOTCH = 50;

/**
 * By how much a wheel with Ctrl multiplies the zoom. Chromium tells a trackpad's pinch by the factor f as deltaY = -100 ln f, on every
 * system; a wheel zooms by about 15 % a notch.
 */
export const wheelFactor = (deltaY: number): number =>
  Math.abs(deltaY) < LEAST_NOTCH ? Math.exp(-deltaY / 100) : 2 ** (-deltaY / 500);

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const middleOf = (points: readonly Point[]): Point => ({
  x: meanOf(points.map(({ x }) => x)),
  y: meanOf(points.map(({ y }) => y)),
});
const spreadOf = (points: readonly Point[], middle: Point): number =>
  meanOf(points.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)));
