import type { Box, Point } from '../../model/index.ts';

export type Side = 'left' | 'right' | 'top' | 'bottom';
export const allSides: readonly Side[] = ['right', 'left', 'bottom', 'top'];

/** Where a line meets a side of a shape: its middle, which is on the outline of boxes, circles and diamonds alike. */
export function portOf(box: Box, side: Side): Point {
  switch (side) {
    case 'left':
      return { x: box.x, y: box.y + box.height / 2 };
    case 'right':
      return { x: box.x + box.width, y: box.y + box.height / 2 };
    case 'top':
      return { x: box.x + box.width / 2, y: box.y };
    case 'bottom':
      return { x: box.x + box.width / 2, y: box.y + box.height };
  }
}

export const outward: { readonly [side in Side]: Point } = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
};

export const isAcross = (side: Side): boolean => side === 'left' || side === 'right';
