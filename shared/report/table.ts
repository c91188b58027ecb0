import { type Child, tag } from '../diagram/index.ts';
import type { TableBlock } from './flowInto.ts';
import { linesOf } from './linesOf.ts';

export interface Column {
  readonly title: string;
  /** In px; the widths of a table add up to the width of the page. */
  readonly width: number;
  readonly isNumber?: boolean;
}

export interface Cell {
  readonly text: string;
  readonly isStrong?: boolean;
  /** Stands before the text, in a column this wide (px). */
  readonly icon?: { readonly markup: Child; readonly width: number };
}

const SIZE = 11.5;
const LINE = 15;
const PADDING = { across: 6, along: 5 };
const HEAD_LINE = 14;
const MOST_LINES = 8;
/** Kept free of text, for the difference between our measure and the printer's (kerning). */
const SLACK = 2;

/** A table with its row heights known: hairlines, numbers right-aligned, names in full up to `mostLines`. */
export function tableBlock(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { mostLines = MOST_LINES }: { readonly mostLines?: number } = {},
): TableBlock {
  const innerWidth = (column: Column) => column.width - 2 * PADDING.across - SLACK;
  const heads = columns.map((column) =>
    linesOf(column.title, {
      size: 11,
      weight: 600,
      width: innerWidth(column),
      lineHeight: HEAD_LINE,
      maxLines: 2,
    }),
  );
  return {
    caption,
    columns: tag(
      'colgroup',
      {},
      columns.map((column) => tag('col', { width: column.width })),
    ),
    head: {
      height: Math.max(...heads.map((head) => head.height)) + 2 * PADDING.along + 1,
      markup: tag(
        'tr',
        {},
        heads.map((head, index) =>
          tag('th', { scope: 'col', class: columns[index]!.isNumber ? 'number' : null }, head.children),
        ),
      ),
    },
    rows: rows.map((cells) => {
      const texts = cells.map((cell, index) =>
        linesOf(cell.text, {
          size: SIZE,
          weight: cell.isStrong ? 600 : 400,
          width: innerWidth(columns[index]!) - (cell.icon?.width ?? 0),
          lineHeight: LINE,
          maxLines: mostLines,
        }),
      );
      return {
        height: Math.max(...texts.map((text) => text.height)) + 2 * PADDING.along + 1,
        markup: tag(
          'tr',
          {},
          texts.map((text, index) => cellMarkup(columns[index]!, cells[index]!, text.children)),
        ),
      };
    }),
  };
}

function cellMarkup(column: Column, cell: Cell, children: Child[]) {
  const names = [column.isNumber ? 'number' : '', cell.isStrong ? 'strong' : ''];
  const className = names.filter((name) => name !== '').join(' ') || null;
  if (!cell.icon) return tag('td', { class: className }, children);
  const text = tag('span', { class: 'beside' }, children);
  return tag('td', { class: className }, tag('span', { class: 'with-icon' }, cell.icon.markup, text));
}
