/** How wide the columns are: as the words need that were in sight so far, while there is room. */
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { measureText } from '../../shared/diagram/index.ts';
import { columns, type Column } from '../../shared/outline/index.ts';
import type { LineWords } from './lineWords.ts';

/** Text of a line, its head and what stands left and right of it, in rem. */
const TEXT = 0.8125;
const HEAD = 0.6875;
const AROUND = 1.125;
/** One level of indentation, and the sign before a name, in rem. */
const LEVEL = 1;
const SIGN = 1.5;

export type Widths = { readonly [C in Column]: number };

/** What one line asks of each column, in rem; nothing of a column without words. */
export function widthsOf({ cells, before, unnamed, sign }: LineWords, depth: number): Widths {
  const what = [before, cells.what || unnamed].filter(Boolean).join(' ');
  const widths = columns.map((column) => {
    const words = column === 'what' ? what : cells[column];
    const beside = column === 'what' ? depth * LEVEL + (sign === 'step' ? 0 : SIGN) : 0;
    return [column, words === '' ? 0 : measure(words, TEXT) + beside + AROUND] as const;
  });
  return Object.fromEntries(widths) as unknown as Widths;
}

/** What the heads of the columns ask, in rem. */
export const headWidths = (words: (column: Column) => string): Widths =>
  Object.fromEntries(
    columns.map((column) => [column, measure(words(column), HEAD) + AROUND]),
  ) as unknown as Widths;

/** The larger of each. */
export const widest = (a: Widths, b: Widths): Widths =>
  Object.fromEntries(columns.map((column) => [column, Math.max(a[column], b[column])])) as unknown as Widths;

const measure = (words: string, size: number): number => measureText(words, { size, weight: 400 });

/**
 * Tells the sheet what each column asks, as `--who` and so on. Columns only grow while the list is open: scrolling and typing do not
 * make them narrower under the eye.
 */
export function useColumnWidths(
  box: RefObject<HTMLElement | null>,
  head: Widths,
  lines: readonly Widths[],
): void {
  const kept = useRef<Widths | null>(null);
  useLayoutEffect(() => {
    const asked = lines.reduce(widest, kept.current ? widest(kept.current, head) : head);
    kept.current = asked;
    for (const column of columns)
      box.current?.style.setProperty(`--${column}`, `${asked[column].toFixed(2)}rem`);
  }, [box, head, lines]);
}
