import type { Box } from '../../model/index.ts';
import type { Paint, Primitive } from '../drawing.ts';
import type { PlacedLabel } from '../geometry/labels.ts';
import { LABEL_TYPE, lineHeight } from '../geometry/sizes.ts';
import { capHeight } from '../type/interWidths.ts';
import type { Typeface } from '../type/measureText.ts';

export interface TextLook {
  readonly type: Typeface;
  readonly paint: Paint;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Baseline that centres capitals in a line box: what the eye takes as the middle of a line. */
export const baselineIn = (top: number, height: number, size: number): number =>
  top + (height + size * capHeight) / 2;

/** Lines one below the other from the top of a box, aligned in its width. */
export function linesIn(box: Box, lines: readonly string[], look: TextLook): Primitive[] {
  const { type, paint, anchor } = look;
  const step = lineHeight(type.size);
  const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2;
  return lines.map((text, index) => ({
    shape: 'text',
    x,
    y: baselineIn(box.y + index * step, step, type.size),
    text,
    size: type.size,
    weight: type.weight,
    paint,
    anchor,
  }));
}

/** A label outside its shape, on a ground of paper so that a line behind it does not cross the letters. */
export function labelPrimitives(label: PlacedLabel | null, paint: Paint = 'ink'): Primitive[] {
  if (!label) return [];
  return linesIn(label.box, label.lines, { type: LABEL_TYPE, paint, anchor: label.anchor });
}
