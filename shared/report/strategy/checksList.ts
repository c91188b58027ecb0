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
