import { attribute, elements, type XmlNode } from '../xml/xmlNode.ts';

/** What the number of a cell stands for, as its format shows it. */
export type Shown = 'number' | 'date' | 'time' | 'share';

/** The formats that Excel has without listing them, as far as they are not plain numbers. */
const BUILT_IN = new Map<number, Shown>([
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map(
    (id) => [id, 'date'] as const,
  ),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47].map((id) => [id, 'time'] as const),
  [9, 'share'],
  [10, 'share'],
]);

/** What each style of a workbook shows, by its number; `styles` is the part of that name, null where there is none. */
export function shownByStyle(styles: XmlNode | null): readonly Shown[] {
  if (!styles) return [];
  const own = new Map(
    named(named(styles, 'numFmts')[0], 'numFmt').map((format) => [
      Number(attribute(format, 'numFmtId')),
      shownBy(attribute(format, 'formatCode') ?? ''),
    ]),
  );
  return named(named(styles, 'cellXfs')[0], 'xf').map((style) => {
    const id = Number(attribute(style, 'numFmtId') ?? 0);
    return own.get(id) ?? BUILT_IN.get(id) ?? 'number';
  });
}

/** "yyyy-mm-dd" is a date, "[h]:mm" a time, "0.0%" a share; quoted words, colours and conditions say nothing. */
function shownBy(code: string): Shown {
  const signs = code
    .toLowerCase()
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/g, '')
    .split(';')[0]!
    .replace(/general|standard/g, '');
  if (signs.includes('%')) return 'share';
  if (/[yd]/.test(signs)) return 'date';
  if (/[hs]/.test(signs)) return 'time';
  return /m/.test(signs) ? 'date' : 'number';
}

const named = (node: XmlNode | undefined, local: string): XmlNode[] =>
  node ? elements(node).filter((child) => child.local === local) : [];
