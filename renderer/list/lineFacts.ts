/** What a line of the list is: its words by column, where the cursor may stand in it, whether it says anything. */
import type { Doc } from '../../shared/model/index.ts';
import { rowCells, type Column, type Row } from '../../shared/outline/index.ts';

/** What stands in a cell. */
export function wordsOf(doc: Doc, row: Row, column: Column): string {
  if (column !== 'what' || row.type === 'node' || row.type === 'border') return rowCells(doc, row.id)[column];
  if (row.type === 'jump') return rowCells(doc, row.toId ?? '').what;
  return (doc.flow[row.id] ?? doc.pool[row.id])?.name ?? '';
}

/** Notes belong to elements, the other columns to steps. */
export function columnOf(doc: Doc, row: Row, wish: Column): Column {
  if (doc.step[row.id]) return wish;
  return wish === 'note' && (row.type === 'node' || row.type === 'border') ? 'note' : 'what';
}

/** Nothing follows it where it stands. */
export const isClosed = (doc: Doc, row: Row): boolean =>
  row.type === 'jump' || doc.event[row.id]?.position === 'end';

/** Nothing was said in it and nothing hangs on it. */
export function isEmpty(doc: Doc, row: Row): boolean {
  if (row.type === 'jump' || row.type === 'pool') return row.type === 'jump';
  if (row.type === 'way') return row.below?.items.length === 0;
  const item = row.place?.sequence.items[row.place.index];
  const hasBelow = item?.type === 'node' && item.ways.length + item.borders.length + item.inside.length > 0;
  const { who: _who, ...said } = rowCells(doc, row.id);
  return (
    !hasBelow && Object.values(said).every((words) => words === '') && doc.event[row.id]?.position !== 'start'
  );
}
