import type { Flowable } from '../flowInto.ts';
import { heading } from '../headings.ts';
import type { ReportContext } from '../reportContext.ts';
import { type Cell, type Column, tableBlock } from '../table.ts';

/** What was seen or heard outside, open notes first; nothing where nobody wrote one down. */
export function signalsList(context: ReportContext, width: number): Flowable[] {
  const { doc, text, date } = context;
  const signals = Object.values(doc.signal).toSorted(
    (a, b) => Number(a.isSettled) - Number(b.isSettled) || b.date.localeCompare(a.date),
  );
  if (signals.length === 0) return [];
  const title = text('signals.title');
  const columns: Column[] = [
    { title: text('report.reviews.when'), width: 96 },
    { title: text('signals.source'), width: 96 },
    { title: text('signals.note'), width: width - 96 * 2 - 190 },
    { title: text('signals.goal'), width: 190 },
  ];
  const rows = signals.map((signal): Cell[] => [
    { text: date(signal.date) },
    { text: text(`signals.source.${signal.source}`) },
    { text: signal.isSettled ? `${signal.note} (${text('signals.settled')})` : signal.note, isStrong: true },
    { text: (signal.goalId && doc.goal[signal.goalId]?.title) || '–' },
  ]);
  return [heading(context, title), tableBlock(title, columns, rows)];
}
