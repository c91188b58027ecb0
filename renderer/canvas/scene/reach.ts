/** How near, in screen pixels, a pointer must come to catch a thing. A finger is blunter than a mouse: it gets at least 36 px across. */
export interface Reach {
  /** The band around a box from which a line is pulled: so far outside, so far inside. */
  readonly rimOut: number;
  readonly rimIn: number;
  readonly line: number;
  readonly laneBorder: number;
  readonly groupEdge: number;
  readonly knob: number;
  /** A press becomes a drag after this much. */
  readonly drag: number;
}

const MOUSE: Reach = { rimOut: 11, rimIn: 3, line: 6, laneBorder: 5, groupEdge: 5, knob: 8, drag: 4 };
const FINGER: Reach = { rimOut: 18, rimIn: 0, line: 18, laneBorder: 18, groupEdge: 18, knob: 20, drag: 10 };

/** `pointerType` as pointer events tell it; a pen is as fine as a mouse. */
export const reachOf = (pointerType: string): Reach => (pointerType === 'touch' ? FINGER : MOUSE);
