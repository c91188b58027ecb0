import type { Box } from '../../model/index.ts';
import type { Size } from '../geometry/sizes.ts';
import type { PlacedArea } from './placeCells.ts';

/** How far a shape and its label reach from its middle. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One shape to be placed, in a picture whose flow runs to the right (downward maps are turned before and after). */
export interface Item {
  readonly id: string;
  readonly size: Size;
  readonly extent: Extent;
  /** The lane it stays in, counted from the top; 0 where there are none. */
  readonly band: number;
  /** A note or data object stays with the shape it belongs to; one that must lie in another lane than that gets a cell of its own there. */
  readonly besides: string | null;
  readonly goesAbove: boolean;
  /** Its middle across the flow before: the rough order of a sketch is kept. */
  readonly before: number;
  readonly satellites: readonly Satellite[];
}

/** A note or data object that keeps its place beside its shape. */
export interface Satellite {
  readonly id: string;
  readonly size: Size;
  /** From the middle of the shape to its own. */
  readonly dx: number;
  readonly dy: number;
}

/** A line that orders its ends from left to right. */
export interface Link {
  readonly fromId: string;
  readonly toId: string;
  /** Room in px that its name needs between the columns; 0 without one. */
  readonly labelWidth: number;
  /** It leaves an event at the foot of its step. */
  readonly isFromBorder: boolean;
}

/** A place in the grid: columns run along the flow, tracks are the rows of a lane. */
export interface Cell {
  readonly column: number;
  readonly band: number;
  readonly track: number;
}

export const turnedExtent = ({ left, right, top, bottom }: Extent): Extent => ({
  left: top,
  right: bottom,
  top: left,
  bottom: right,
});

export const turnedSize = ({ width, height }: Size): Size => ({ width: height, height: width });

/** Boxes of the shapes of an area and of what stays with them, in the coordinates of the area. */
export function placedBoxes(items: readonly Item[], { middleById }: PlacedArea): Map<string, Box> {
  const boxes = new Map<string, Box>();
  const put = (id: string, { width, height }: Size, x: number, y: number) =>
    boxes.set(id, { x: x - width / 2, y: y - height / 2, width, height });
  for (const item of items) {
    const middle = middleById.get(item.id)!;
    put(item.id, item.size, middle.x, middle.y);
    for (const { id, size, dx, dy } of item.satellites) put(id, size, middle.x + dx, middle.y + dy);
  }
  return boxes;
}
