import { addRecord, updateRecord } from '../commands/index.ts';
import type { SheetRow } from '../exchange/index.ts';
import { MAX_TEXT, type Kpi, type Measurement } from '../model/index.ts';
import { formatDate } from '../text/index.ts';
import { folded, isFault, isSameText, numberWords, textOf } from './cellWords.ts';
import { dateOrderOf, datesInCell } from './datesInCell.ts';
import type { PairedRow } from './leaveColumns.ts';
import { isSameNumber, numberOf, shortened, whyUnreadable, type TableWork } from './tableWork.ts';

/** A row of the file that says what a KPI was on a day. */
interface MeasuredRow {
  readonly row: SheetRow;
  readonly kpi: Kpi;
  readonly date: string;
}

/** Takes measurements of KPIs out of a table: new dates are added, values and notes of known ones changed. Answers the rows it read. */
export function takeMeasurements(work: TableWork): readonly PairedRow[] {
  const { table, draft, at } = work;
  const order = dateOrderOf(table.rows.map((row) => table.cell(row, 'tables.date')));
  const byDay = new Map<string, MeasuredRow[]>();
  const rowByKpi = new Map(table.now.rows.map((now) => [table.said(now, 'tables.kpiId'), now]));
  const pairs: PairedRow[] = [];
  for (const row of table.rows) {
    const measured = measuredRow(row, order, work);
    if (measured === null) continue;
    if ('why' in measured) {
      draft.leave({ where: at(row, measured.head), why: measured.why });
      continue;
    }
    const key = dayKey(measured.kpi.id, measured.date);
    byDay.set(key, [...(byDay.get(key) ?? []), measured]);
    pairs.push({ row, now: rowByKpi.get(measured.kpi.id) ?? [] });
  }
  const knownByDay = measuredByDay(work);
  for (const [key, rows] of byDay) takeDay(rows, knownByDay.get(key) ?? [], work);
  return pairs;
}

/** Several of one KPI on one day are told apart by their order alone; where their number is another, the day is left as it is. */
function takeDay(rows: readonly MeasuredRow[], known: readonly Measurement[], work: TableWork): void {
  const isClear = rows.length === Math.max(1, known.length);
  for (const [index, row] of rows.entries())
    if (isClear) takeRow(row, known[index], work);
    else
      work.draft.leave({
        where: work.at(row.row),
        why: work.text('taken.why.sameDay', { kpi: titleOf(row.kpi, work) }),
      });
}

type Unread = { readonly why: string; readonly head?: 'tables.kpi' | 'tables.date' };

/** Null: nothing stands in the row. */
function measuredRow(
  row: SheetRow,
  order: ReturnType<typeof dateOrderOf>,
  work: TableWork,
): MeasuredRow | Unread | null {
  const { table, text, today } = work;
  const date = table.cell(row, 'tables.date');
  if (date === null && table.cell(row, 'tables.value') === null) return null;
  const kpi = kpiOf(row, work);
  if ('why' in kpi) return { ...kpi, head: 'tables.kpi' };
  if (isFault(date)) return { why: whyUnreadable(date, text), head: 'tables.date' };
  const dates = datesInCell(date, order);
  const [only] = dates;
  const value = shortened(textOf(date));
  if (only === undefined) return { why: text('taken.why.noDate', { value }), head: 'tables.date' };
  if (dates.length > 1) return { why: text('taken.why.twoDates', { value }), head: 'tables.date' };
  if (only > today) return { why: text('taken.why.future', { value }), head: 'tables.date' };
  return { row, kpi, date: only };
}

/** The KPI of a row: by its id, unless the row names another; else by the names of objective and KPI. */
function kpiOf(row: SheetRow, { table, draft, text }: TableWork): Kpi | { readonly why: string } {
  const { kpi: kpis, objective } = draft.doc;
  const title = textOf(table.cell(row, 'tables.kpi'));
  const aim = textOf(table.cell(row, 'tables.objective'));
  const named = Object.values(kpis).filter((kpi) => folded(kpi.title) === folded(title));
  const inAim = named.filter(
    ({ objectiveId }) => aim === '' || folded(objective[objectiveId]?.title ?? '') === folded(aim),
  );
  const byId = kpis[textOf(table.cell(row, 'tables.kpiId'))];
  const params = { kpi: shortened(title), objective: shortened(aim) };
  if (byId) {
    const isContradicted = title !== '' && named.length > 0 && !named.includes(byId);
    return isContradicted ? { why: text('taken.why.otherKpi', params) } : byId;
  }
  if (title === '') return { why: text('taken.why.namesNoKpi') };
  if (inAim.length > 1) return { why: text('taken.why.severalKpis', params) };
  return inAim[0] ?? { why: text(aim === '' ? 'taken.why.noKpi' : 'taken.why.noKpiOf', params) };
}

function takeRow({ row, kpi, date }: MeasuredRow, known: Measurement | undefined, work: TableWork): void {
  const { draft, text, locale, newId, at } = work;
  const fields = fieldsOf(row, kpi, work);
  if ('why' in fields) {
    draft.leave({ where: at(row, fields.head), why: fields.why });
    return;
  }
  const isValueLeft = work.isLeft(row, 'tables.value');
  // A new date is its value: left without it, nothing is taken.
  if (isValueLeft && !known) return;
  const value = isValueLeft ? known?.value : (fields.value ?? known?.value);
  const note = (work.isLeft(row, 'tables.note') ? undefined : fields.note) ?? known?.note ?? '';
  if (value === undefined) {
    draft.leave({ where: at(row, 'tables.value'), why: text('taken.why.noValue') });
    return;
  }
  const isValueNew = known === undefined || !isSameNumber(value, known.value);
  const isNoteNew = !isSameText(note, known?.note ?? '');
  if (!isValueNew && !isNoteNew) return;
  const group = { kind: 'kpi', id: kpi.id, name: titleOf(kpi, work) } as const;
  const what = formatDate(date, locale);
  if (known) {
    const id = known.id;
    const changed = { ...(isValueNew ? { value } : {}), ...(isNoteNew ? { note } : {}) };
    draft.change(updateRecord.measurement.plan(draft.doc, { id, fields: changed }, work));
  } else {
    const record: Measurement = { id: newId('measurement'), kpiId: kpi.id, date, value, note };
    draft.change(addRecord.measurement.plan(draft.doc, { record }, work));
  }
  const said = (number: number) => `${numberWords(number, locale)} ${kpi.unit}`.trim();
  if (isValueNew)
    draft.tell(group, {
      where: at(row, 'tables.value'),
      what,
      field: text('tables.value'),
      before: known ? said(known.value) : '',
      after: said(value),
    });
  if (isNoteNew)
    draft.tell(group, {
      where: at(row, 'tables.note'),
      what,
      field: text('tables.note'),
      before: known?.note ?? '',
      after: note,
    });
}

/** What a row says of the measurement; what it leaves empty it says nothing about. */
function fieldsOf(
  row: SheetRow,
  kpi: Kpi,
  work: TableWork,
):
  | { readonly value?: number; readonly note?: string }
  | { readonly why: string; readonly head: 'tables.value' | 'tables.note' } {
  const { table, text } = work;
  const cell = table.cell(row, 'tables.value');
  const noteCell = table.cell(row, 'tables.note');
  if (isFault(noteCell)) return { why: whyUnreadable(noteCell, text), head: 'tables.note' };
  const note = textOf(noteCell);
  if (note.length > MAX_TEXT)
    return { why: text('taken.why.tooLong', { limit: MAX_TEXT }), head: 'tables.note' };
  const noted = note === '' ? {} : { note };
  if (cell === null) return noted;
  const read = numberOf(withoutUnit(cell, kpi.unit), work, kpi.unit.trim().startsWith('%') ? 0.01 : null);
  return 'why' in read ? { why: read.why, head: 'tables.value' } : { ...noted, value: read.number };
}

/** "12 %" of a KPI in per cent is 12. */
function withoutUnit<Cell>(cell: Cell, unit: string): Cell | string {
  if (typeof cell !== 'string' || unit.trim() === '') return cell;
  const written = cell.trim();
  return written.toLocaleLowerCase().endsWith(unit.trim().toLocaleLowerCase())
    ? written.slice(0, -unit.trim().length)
    : written;
}

/** What is known, by KPI and day, as our own table orders it. */
function measuredByDay({ draft }: TableWork): ReadonlyMap<string, readonly Measurement[]> {
  const known = new Map<string, Measurement[]>();
  const sorted = Object.values(draft.doc.measurement).toSorted((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1,
  );
  for (const each of sorted) {
    const key = dayKey(each.kpiId, each.date.slice(0, 10));
    known.set(key, [...(known.get(key) ?? []), each]);
  }
  return known;
}

const dayKey = (kpiId: string, date: string): string => `${kpiId} ${date}`;

const titleOf = ({ title }: Kpi, { text }: TableWork): string => title.trim() || text('strategy.unnamed');
