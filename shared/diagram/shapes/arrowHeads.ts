import type { Point } from '../../model/index.ts';
import type { Primitive } from '../drawing.ts';
import { short } from '../svg.ts';

/** An end of a line and the direction of travel there, as a vector of length 1. */
export function heading(line: readonly Point[], end: 'start' | 'end'): { point: Point; along: Point } {
  const points = end === 'end' ? line : [...line].reverse();
  const point = points.at(-1)!;
  let before = point;
  for (let index = points.length - 2; index >= 0 && before === point; index--) {
    const candidate = points[index]!;
    if (Math.hypot(candidate.x - point.x, candidate.y - point.y) > 0.5) before = candidate;
  }
  const length = Math.hypot(point.x - before.x, point.y - before.y) || 1;
  const direction = end === 'end' ? 1 : -1;
  return {
    point,
    along: { x: (direction * (point.x - before.x)) / length, y: (direction * (point.y - before.y)) / length },
  };
}

const LENGTH = 9;
const HALF = 4;

/** A closed triangle with its tip on the end of the line: filled for sequence, hollow for messages. */
export function arrowHead(line: readonly Point[], look: { readonly isHollow?: boolean } = {}): Primitive {
  const { point, along } = heading(line, 'end');
  const back = { x: point.x - along.x * LENGTH, y: point.y - along.y * LENGTH };
  const d = [
    `M${short(point.x)} ${short(point.y)}`,
    `L${short(back.x - along.y * HALF)} ${short(back.y + along.x * HALF)}`,
    `L${short(back.x + along.y * HALF)} ${short(back.y - along.x * HALF)}Z`,
  ].join('');
  const width = look.isHollow ? 1.25 : 1;
  return { shape: 'path', d, fill: look.isHollow ? 'eventFill' : 'line', stroke: { paint: 'line', width } };
}

/** Two open strokes at an end of the line, for associations. */
export function openHead(line: readonly Point[], end: 'start' | 'end'): Primitive {
  const { point, along: travel } = heading(line, end);
  const along = end === 'end' ? travel : { x: -travel.x, y: -travel.y };
  const back = { x: point.x - along.x * 8, y: point.y - along.y * 8 };
  const d = [
    `M${short(back.x - along.y * 4.5)} ${short(back.y + along.x * 4.5)}`,
    `L${short(point.x)} ${short(point.y)}`,
    `L${short(back.x + along.y * 4.5)} ${short(back.y - along.x * 4.5)}`,
  ].join('');
  return { shape: 'path', d, fill: 'none', stroke: { paint: 'line', width: 1.25 } };
}
