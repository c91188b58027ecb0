/**
 * The one picture of a map: a flat list of primitives in map coordinates (px at 100 %), painted as React SVG on the canvas, as SVG text on
 * paper and, far out, on a canvas layer. Colours are tokens, so that each surface and theme gives them its own value.
 */
import type { Box, ElementKind, Point } from '../model/index.ts';
import type { Weight } from './type/widthOf.ts';

/** Names of `tokens.ts`; a surface maps each to a colour (CSS variable on screen, fixed light value on paper). */
export type Paint =
  | 'none'
  | 'paper'
  | 'ink'
  | 'inkSoft'
  | 'inkFaint'
  | 'line'
  | 'stepFill'
  | 'stepLine'
  | 'eventFill'
  | 'gatewayFill'
  | 'laneFill'
  | 'laneHeader'
  | 'laneLine'
  | 'groupLine'
  | 'onMark'
  | 'pinInk'
  | 'noteLine'
  | 'accent'
  | 'bottleneck'
  | 'manual'
  | 'waste'
  | 'pain'
  | 'risk'
  | 'idea'
  | 'candidate'
  | 'goal'
  /** One hue in five strengths: how much of something a step has. */
  | 'heat1'
  | 'heat2'
  | 'heat3'
  | 'heat4'
  | 'heat5';

export interface Stroke {
  readonly paint: Paint;
  readonly width: number;
  readonly dash?: readonly number[];
}

export type Primitive =
  | {
      readonly shape: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
      readonly fill: Paint;
      readonly stroke?: Stroke;
    }
  | {
      readonly shape: 'circle';
      readonly cx: number;
      readonly cy: number;
      readonly r: number;
      readonly fill: Paint;
      readonly stroke?: Stroke;
    }
  | {
      readonly shape: 'path';
      readonly d: string;
      readonly fill: Paint;
      readonly stroke?: Stroke;
      /** Where the path's own origin lies, and how much larger it is drawn; stroke widths and dashes are not scaled with it. */
      readonly at?: Point;
      readonly scale?: number;
    }
  | {
      readonly shape: 'text';
      readonly x: number;
      /** Baseline. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight: Weight;
      readonly paint: Paint;
      readonly anchor: 'start' | 'middle' | 'end';
      /** Quarter turns anticlockwise: 1 for the header of a horizontal lane. */
      readonly turn?: 0 | 1;
    };

/** The primitives of one element, painted in order, with the box that they and their labels stay in. */
export interface Drawn {
  /** The record's id; of pins, sparks and flags the id of what they sit on and a suffix (`…#pins`, `…#spark`, `…#flag`). */
  readonly id: string;
  readonly kind: DrawnKind;
  readonly bounds: Box;
  readonly primitives: readonly Primitive[];
}
export type DrawnKind = ElementKind | 'pins' | 'spark' | 'flag' | 'rung' | 'timeline' | 'part';
