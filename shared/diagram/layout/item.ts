import type { Size } from '../geometry/sizes.ts';

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
  /** A note or data object stays in the column of what it belongs to, above or below. */
  readonly besides: string | null;
  readonly goesAbove: boolean;
}

/** A line that orders its ends from left to right. */
export interface Link {
  readonly fromId: string;
  readonly toId: string;
  /** Room in px that its name needs between the columns; 0 without one. */
  readonly labelWidth: number;
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
