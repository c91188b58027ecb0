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

/** A number and its unit stay on one line, and so do an answer and the step that it leads to. */
const together = (text: string): string =>
  text.replace(/(\d) (?=(?:%|€|h|hr|min|days?)(?!\p{L}))/gu, '$1\u00a0').replace(/(~|:) (?=\d)/g, '$1\u00a0');

/** Each line but the last ends in a space, so that copied text keeps its words apart. */
export function broken(lines: readonly string[]): (Markup | string)[] {
  return lines.flatMap((line, index) => (index === 0 ? [line] : [' ', tag('br'), line]));
}
