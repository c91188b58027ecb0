import { type Child, type Markup, tag, type Typeface, wrapText } from '../diagram/index.ts';

export interface TextLines {
  readonly lines: readonly string[];
  readonly height: number;
  readonly children: Child[];
}

/** Text wrapped by the same measure as the map, so that the height of a row is known before anything is printed. */
export function linesOf(
  text: string,
  options: Typeface & { readonly width: number; readonly lineHeight: number; readonly maxLines?: number },
): TextLines {
  const { size, weight, width, lineHeight, maxLines = 8 } = options;
  const lines = wrapText(together(text), { size, weight, maxWidth: width, maxLines });
  return { lines, height: Math.max(1, lines.length) * lineHeight, children: broken(lines) };
}

const UNIT = /(\d) (?=(?:%|€|h|hr|min|days?|months?|years?|Min|Tage?|Monate?|Jahre?)(?!\p{L}))/gu;
/** Before the number of a step: after a long word the two might not go on one line, and the number would break. */
const STEP = /(~|(?<!\S)\S{1,12}:) (?=\d)/g;

/** A number and its unit stay on one line, and so do an answer and the step that it leads to. */
const together = (text: string): string => text.replace(UNIT, '$1\u00a0').replace(STEP, '$1\u00a0');

/** Each line but the last ends in a space, so that copied text keeps its words apart. */
export function broken(lines: readonly string[]): (Markup | string)[] {
  return lines.flatMap((line, index) => (index === 0 ? [line] : [' ', tag('br'), line]));
}
