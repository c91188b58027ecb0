import { type Child, type Markup, tag } from '../diagram/index.ts';

/** A piece of a page whose height in px is known. */
export interface Block {
  readonly height: number;
  readonly markup: Markup;
  /** A heading, or a sentence that leads to a table: never alone at the foot of a page. */
  readonly keepsWithNext?: boolean;
  /** Of a heading: what says on the next page that its part goes on there. */
  readonly continued?: Block;
}

/** Rows under a head that is repeated on each page; never one row alone at the foot or at the top of a page. */
export interface TableBlock {
  readonly head: { readonly height: number; readonly markup: Markup };
  readonly columns: Markup;
  readonly caption: string;
  readonly rows: readonly { readonly height: number; readonly markup: Markup }[];
}

export type Flowable = Block | TableBlock;

/** Distributes blocks over pages of a given height; what is higher than a page gets one of its own. */
export function flowInto(flowables: readonly Flowable[], pageHeight: number): Markup[][] {
  const pages: Markup[][] = [[]];
  let left = pageHeight;
  let continued: Block | undefined;
  const turn = (goesOn: boolean) => {
    if (pages.at(-1)!.length === 0) return;
    pages.push([]);
    left = pageHeight;
    if (goesOn && continued) put(continued.markup, continued.height);
  };
  const isFresh = () => pages.at(-1)!.length <= (continued && pages.at(-1)![0] === continued.markup ? 1 : 0);
  const put = (markup: Markup, height: number) => {
    pages.at(-1)!.push(markup);
    left -= height;
  };
  for (const [index, flowable] of flowables.entries()) {
    if ('rows' in flowable) {
      putTable(flowable);
      continue;
    }
    if (leastOf(flowables, index) > left) turn(!flowable.continued);
    put(flowable.markup, flowable.height);
    if (flowable.continued) continued = flowable.continued;
  }
  return pages.filter((page) => page.length > 0);

  function putTable(table: TableBlock): void {
    let at = 0;
    while (at < table.rows.length) {
      const count = rowsThatFit(table, at, left);
      if (count === 0 && !isFresh()) {
        turn(true);
        continue;
      }
      const rows = table.rows.slice(at, at + Math.max(1, count));
      const height = table.head.height + rows.reduce((sum, row) => sum + row.height, 0);
      put(
        tableMarkup(
          table,
          rows.map((row) => row.markup),
        ),
        height,
      );
      at += rows.length;
      if (at < table.rows.length) turn(true);
    }
  }
}

/** How many rows go on what is left of a page, so that neither part is a single row where that can be helped. */
function rowsThatFit(table: TableBlock, from: number, left: number): number {
  let room = left - table.head.height;
  let count = 0;
  while (from + count < table.rows.length && table.rows[from + count]!.height <= room) {
    room -= table.rows[from + count]!.height;
    count++;
  }
  const rest = table.rows.length - from - count;
  if (rest === 1) return count > 2 ? count - 1 : 0;
  return count === 1 && rest > 0 && table.rows.length > 1 ? 0 : count;
}

/** The least of the flow from here on that must stand on one page: a heading with what it heads. */
function leastOf(flowables: readonly Flowable[], index: number): number {
  const first = flowables[index];
  if (!first) return 0;
  if ('rows' in first) {
    // Three rows cannot be parted without one of them standing alone.
    const together = first.rows.length <= 3 ? first.rows : first.rows.slice(0, 2);
    return first.head.height + together.reduce((sum, { height }) => sum + height, 0);
  }
  return first.height + (first.keepsWithNext ? leastOf(flowables, index + 1) : 0);
}

/** A table, or as many of its rows as stand together. */
export function tableMarkup(table: TableBlock, rows: readonly Child[]): Markup {
  return tag(
    'table',
    { 'aria-label': table.caption },
    table.columns,
    tag('thead', {}, table.head.markup),
    tag('tbody', {}, rows),
  );
}
