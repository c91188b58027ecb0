import { findStrategyProblems } from '../../engine/index.ts';
import type { Flowable } from '../flowInto.ts';
import { heading, lead } from '../headings.ts';
import type { ReportContext } from '../reportContext.ts';
import { type Cell, type Column, tableBlock } from '../table.ts';

/** Where the thread from goal to work is broken; nothing where it holds. */
export function checksList(context: ReportContext, width: number): Flowable[] {
  const { doc, analysis, text, today, saying } = context;
  const problems = findStrategyProblems(doc, analysis, today);
  if (problems.length === 0) return [];
  const title = text('strategy.tab.checks');
  const columns: Column[] = [
    { title: text('report.findings.what'), width: Math.floor(width / 2) },
    { title: text('report.findings.why'), width: width - Math.floor(width / 2) },
  ];
  const rows = problems.map(({ rule, params }): Cell[] => {
    const name = String(params['name']).trim() || text('strategy.unnamed');
    return [
      { text: saying({ key: `strategyCheck.${rule}`, params: { ...params, name } }), isStrong: true },
      { text: text(`strategyCheck.why.${rule}`) },
    ];
  });
  return [
    heading(context, title),
    lead(text('strategyCheck.intro'), width),
    tableBlock(title, columns, rows),
  ];
}

/** What was seen or heard outside, open notes first; nothing where nobody wrote one down. */
export function signalsList({ doc, text, date, ...context }: ReportContext, width: number): Flowable[] {
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
  return [heading({ doc, text, date, ...context }, title), tableBlock(title, columns, rows)];
}
