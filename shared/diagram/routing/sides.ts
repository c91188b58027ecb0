import type { Box, Point } from '../../model/index.ts';

export type Side = 'left' | 'right' | 'top' | 'bottom';
export const allSides: readonly Side[] = ['right', 'left', 'bottom', 'top'];

/** One end of a line: a shape, and the point inside it that lines aim at where that is not its middle. */
export interface End extends Box {
  readonly aim?: Point;
}

/**
 * Where a line meets a side of a shape: its middle, which is on the outline of boxes, circles and diamonds alike, or level with the aim.
 */
export function portOf(end: End, side: Side): Point {
  const aim = end.aim ?? { x: end.x + end.width / 2, y: end.y + end.height / 2 };
  switch (side) {
    case 'left':
      return { x: end.x, y: aim.y };
    case 'right':
      return { x: end.x + end.width, y: aim.y };
    case 'top':
      return { x: aim.x, y: end.y };
    case 'bottom':
      return { x: aim.x, y: end.y + end.height };
  }
}

export const outward: { readonly [side in Side]: Point } = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
};

export const isAcross = (side: Side): boolean => side === 'left' || side === 'right';
