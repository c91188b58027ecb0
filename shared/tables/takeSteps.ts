import { updateElement } from '../commands/index.ts';
import type { SheetCell } from '../exchange/index.ts';
import { elementOf, MAX_TEXT, type Element } from '../model/index.ts';
import type { TextKey } from '../text/index.ts';
import { isFault, textOf, wordsOf } from './cellWords.ts';
import { figureColumn } from './figureCell.ts';
import { findSteps, type StepRow } from './findSteps.ts';
import { systemsCell, whoCell } from './factCells.ts';
import { isUnchanged, whyUnreadable, type ReadCell, type TableWork, type TakenCell } from './tableWork.ts';

/** The columns of the table of steps that come back; the others are worked out, or belong to something else. */
const columns: { readonly [head in TextKey]?: ReadCell } = {
  'tables.step': (cell, { element }, work) => textCell(cell, 'name', element, work),
  'tables.description': (cell, { element }, work) => textCell(cell, 'description', element, work),
  'tables.who': whoCell,
  'tables.systems': systemsCell,
  'tables.work': figureColumn('touch'),
  'tables.wait': figureColumn('wait'),
  'tables.runs': figureColumn('volume'),
  'tables.errors': figureColumn('error'),
};
export const stepColumns = Object.keys(columns) as readonly TextKey[];

/** Takes names, descriptions, performers, systems and figures of steps out of a table; answers the rows that speak of one. */
export function takeSteps(work: TableWork): readonly StepRow[] {
  const { table } = work;
  const rows = findSteps(work);
  const present = stepColumns.filter((head) => table.has(head));
  for (const step of rows) for (const head of present) takeCell(step, head, work);
  return rows;
}

function takeCell({ row, id, isById, now }: StepRow, head: TextKey, work: TableWork): void {
  const { draft, table, text, locale, at } = work;
  if (head === 'tables.step' && !isById) return;
  const cell = table.cell(row, head);
  const was = table.before(now, head);
  if (cell === null || isUnchanged(cell, was, work.decimal)) return;
  const element = elementOf(draft.doc, id)!;
  const read = isFault(cell)
    ? { why: whyUnreadable(cell, text) }
    : columns[head]!(cell, { element, now: was }, work);
  if (read === null || work.isLeft(row, head)) return;
  if ('why' in read) {
    draft.leave({ where: at(row, head), why: read.why });
    return;
  }
  read.take();
  const before = wordsOf(was, locale);
  const { mapId } = element.record;
  draft.tell(
    { kind: 'map', id: mapId, name: table.said(now, 'tables.map') },
    {
      where: at(row, head),
      what: table.said(now, 'tables.step'),
      field: text(head),
      before: read.isAssumed ? text('taken.assumed', { value: before }) : before,
      after: read.words,
    },
  );
}

/** The name or the description of an element; of an event and a decision too. */
function textCell(
  cell: SheetCell,
  field: 'name' | 'description',
  { kind, record }: Element,
  work: TableWork,
): TakenCell {
  const { draft, text } = work;
  const value = textOf(cell);
  if (value.length > MAX_TEXT) return { why: text('taken.why.tooLong', { limit: MAX_TEXT }) };
  const call = { kind, id: record.id, fields: { [field]: value } } as Parameters<
    typeof updateElement.plan
  >[1];
  return { words: value, take: () => draft.change(updateElement.plan(draft.doc, call, work)) };
}
