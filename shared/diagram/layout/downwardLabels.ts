/**
 * Where names stand when the flow runs downwards: rules put them above and below a shape, where the lines are, so a layout writes them beside
 * it: at the right of events and data, left of decisions, whose ways branch off to the right.
 */
import type { Box } from '../../model/index.ts';
import { textBlock } from '../geometry/labels.ts';
import { LABEL_GAP, LABEL_TYPE, LABEL_WIDTH } from '../geometry/sizes.ts';

export function labelAtRight(shape: Box, name: string): Box | null {
  const { lines, width, height } = textBlock(name, LABEL_TYPE, LABEL_WIDTH);
  if (lines.length === 0) return null;
  return { x: shape.x + shape.width + LABEL_GAP, y: shape.y + shape.height / 2 - height / 2, width, height };
}

export function labelAtLeft(shape: Box, name: string): Box | null {
  const { lines, width, height } = textBlock(name, LABEL_TYPE, LABEL_WIDTH);
  if (lines.length === 0) return null;
  return { x: shape.x - LABEL_GAP - width, y: shape.y + shape.height / 2 - height / 2, width, height };
}

/** Border events sit at the right of a step and their line leaves level: the name stands below that line. */
export function labelAtRightBelow(shape: Box, name: string): Box | null {
  const box = labelAtRight(shape, name);
  return box && { ...box, y: shape.y + shape.height / 2 + LABEL_GAP };
}
