/** Where the name of an event, gateway, data object or group stands when no file says so, and its lines. */
import type { Box, ProcessEvent } from '../../model/index.ts';
import { measureText, type Typeface } from '../type/measureText.ts';
import { wrapText } from '../type/wrapText.ts';
import { LABEL_GAP, LABEL_TYPE, LABEL_WIDTH, lineHeight } from './sizes.ts';

export interface PlacedLabel {
  readonly box: Box;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
}

const MAX_LINES = 5;

/** Where the name of an event stands. */
export function labelOfEvent(event: ProcessEvent): PlacedLabel | null {
  const place = event.position === 'boundary' ? labelOfBorderEvent : labelBelow;
  return place(event, event.name, event.label);
}

/** Below the shape, centred; where a file gave bounds, inside those, centred on them. */
export function labelBelow(shape: Box, name: string, given: Box | null): PlacedLabel | null {
  if (given) return labelInside(name, given);
  const { lines, width, height } = textBlock(name, LABEL_TYPE, LABEL_WIDTH);
  if (lines.length === 0) return null;
  const x = shape.x + shape.width / 2 - width / 2;
  return { lines, anchor: 'middle', box: { x, y: shape.y + shape.height + LABEL_GAP, width, height } };
}

/** Left of the foot of a border event: the line leaves downwards, and the step is above. */
function labelOfBorderEvent(shape: Box, name: string, given: Box | null): PlacedLabel | null {
  if (given) return labelInside(name, given);
  const { lines, width, height } = textBlock(name, LABEL_TYPE, 96);
  if (lines.length === 0) return null;
  const x = shape.x - LABEL_GAP / 2 - width;
  return { lines, anchor: 'end', box: { x, y: shape.y + shape.height / 2 + 4, width, height } };
}

/** Above the diamond: its lines mostly leave at the right and at the foot. */
export function labelOfGateway(shape: Box, name: string, given: Box | null): PlacedLabel | null {
  if (given) return labelInside(name, given);
  const { lines, width, height } = textBlock(name, LABEL_TYPE, LABEL_WIDTH);
  if (lines.length === 0) return null;
  const x = shape.x + shape.width / 2 - width / 2;
  return { lines, anchor: 'middle', box: { x, y: shape.y - LABEL_GAP - height, width, height } };
}

/** A label where the file put it. Other tools' type is narrower: the lines may need more width than the file says, never another place. */
export function labelInside(name: string, given: Box): PlacedLabel | null {
  const most = Math.max(72, given.width + 16);
  const lineCount = Math.max(1, Math.round(given.height / lineHeight(LABEL_TYPE.size)));
  let maxWidth = Math.max(40, measureText(name, LABEL_TYPE) / lineCount);
  while (maxWidth < most && textBlock(name, LABEL_TYPE, maxWidth).lines.length > lineCount) maxWidth += 8;
  const { lines, width, height } = textBlock(name, LABEL_TYPE, Math.min(maxWidth, most));
  if (lines.length === 0) return null;
  const x = given.x + given.width / 2 - width / 2;
  const y = given.height > height ? given.y + (given.height - height) / 2 : given.y;
  return { lines, anchor: 'middle', box: { x, y, width, height } };
}

/** Words up to this width are not broken for want of room. */
const WORD_WIDTH = 168;

/** Wrapped lines with the size of their block. */
export function textBlock(text: string, type: Typeface, maxWidth: number) {
  const longestWord = Math.max(
    0,
    ...text
      .slice(0, 500)
      .split(/[\s-]+/)
      .map((word) => measureText(word, type)),
  );
  const room = Math.max(maxWidth, Math.min(longestWord, WORD_WIDTH));
  const lines = wrapText(text, { ...type, maxWidth: room, maxLines: MAX_LINES, isBalanced: true });
  const width = Math.ceil(Math.max(0, ...lines.map((line) => measureText(line, type))));
  return { lines, width, height: lines.length * lineHeight(type.size) };
}
