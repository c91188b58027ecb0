import {
  fourDimensions,
  moverKinds,
  shownPriority,
  traceability,
  type Mover,
  type Pull,
} from '../../engine/index.ts';
import type { Flowable } from '../flowInto.ts';
import { heading, lead } from '../headings.ts';
import type { ReportContext } from '../reportContext.ts';
import { type Cell, type Column, tableBlock } from '../table.ts';

/** Column widths, px. */
const GOAL = 92;
const OBJECTIVE = 118;
const KPI = 106;
/** Everything that moves a KPI is named, a line each. */
const MOST_LINES = 200;

/** Signs beside the words, so that a print without colour keeps every distinction. */
const signs: { readonly [P in Pull]: string } = {
  strong: '+++',
  medium: '++',
  weak: '+',
  harms: '–',
  mixed: '+/–',
};

const order: readonly Pull[] = ['strong', 'medium', 'weak', 'mixed', 'harms'];

/** The strategy and what moves it: one line a KPI from the goal down, then one line a step, candidate or initiative up to what it serves. */
export function strategyList(context: ReportContext, width: number): Flowable[] {
  const trace = traceList(context, width);
  return trace.length === 0 ? [] : [...alignmentList(context, width), ...trace];
}

/** Down from the goals and up from what is done; nothing where no goal is named. */
export function traceList(context: ReportContext, width: number): Flowable[] {
  const { text, doc, analysis } = context;
  const trace = traceability(doc, analysis);
  if (trace.rows.length === 0) return [];
  const nameOf = ({ name }: Mover) => (typeof name === 'string' ? name : context.saying(name));
  /** One a line, the strongest first. */
  const inLines = (pulls: readonly { readonly sign: Pull; readonly name: string }[]): string =>
    pulls
      .toSorted((a, b) => order.indexOf(a.sign) - order.indexOf(b.sign))
      .map(({ sign, name }) => `${signs[sign]} ${name}`)
      .join('\n') || '–';
  const movedBy = (kpiId: string | undefined, kinds: readonly Mover['kind'][]): string =>
    inLines(
      kinds
        .flatMap((kind) => trace.movers[kind])
        .flatMap((mover) => {
          const cell = kpiId === undefined ? null : trace.cell(kpiId, mover.id);
          return cell && !cell.isByMap ? [{ sign: cell.pull, name: nameOf(mover) }] : [];
        }),
    );
  const rest = width - GOAL - OBJECTIVE - KPI;
  const work = Math.floor(rest * 0.42);
  const down: Column[] = [
    { title: text('strategy.kind.goal'), width: GOAL },
    { title: text('strategy.kind.objective'), width: OBJECTIVE },
    { title: text('strategy.kind.kpi'), width: KPI },
    { title: text('report.trace.work'), width: work },
    { title: text('report.trace.change'), width: rest - work },
  ];
  const named = (title: string | undefined) => title || '–';
  const rows = trace.rows.map(({ goal, objective, kpi }, index): Cell[] => {
    const before = trace.rows[index - 1];
    return [
      { text: before?.goal === goal ? '' : named(goal.title), isStrong: true },
      { text: objective && before?.objective === objective ? '' : named(objective?.title) },
      { text: named(kpi?.title), isStrong: true },
      { text: movedBy(kpi?.id, ['map', 'step']) },
      { text: movedBy(kpi?.id, ['candidate', 'initiative']) },
    ];
  });
  const ownKpis = (id: string) => trace.kpisOf(id).filter((kpiId) => !trace.cell(kpiId, id)!.isByMap);
  const priorities = new Map(analysis?.candidates.map((one) => [one.id, shownPriority(one) ?? '–']));
  const up: Column[] = [
    { title: text('report.trace.who'), width: Math.floor(width * 0.4) },
    { title: text('report.candidates.priority'), width: 80, isNumber: true },
    { title: text('report.trace.serves'), width: width - Math.floor(width * 0.4) - 80 },
  ];
  const upward = moverKinds
    .filter((kind) => kind !== 'map')
    .flatMap((kind) => trace.movers[kind])
    .filter(({ id }) => ownKpis(id).length > 0)
    .map((mover): Cell[] => [
      { text: nameOf(mover), isStrong: true },
      { text: priorities.get(mover.id) ?? '–' },
      {
        text: inLines(
          ownKpis(mover.id).map((kpiId) => ({
            sign: trace.cell(kpiId, mover.id)!.pull,
            name: named(doc.kpi[kpiId]?.title),
          })),
        ),
      },
    ]);
  return [
    heading(context, text('report.trace')),
    lead(text('report.trace.lead'), width),
    tableBlock(text('report.trace'), down, rows, { mostLines: MOST_LINES }),
    ...(upward.length > 0
      ? [heading(context, text('report.trace.up')), tableBlock(text('report.trace.up'), up, upward)]
      : []),
  ];
}

/** The four dimensions, weakest first, with the cheapest step that raises each. */
function alignmentList(context: ReportContext, width: number): Flowable[] {
  const { text, doc, analysis } = context;
  if (!analysis) return [];
  const columns: Column[] = [
    { title: text('strategy.tab.alignment'), width: Math.floor(width * 0.28) },
    { title: text('alignment.column.points'), width: Math.floor(width * 0.24) },
    { title: text('alignment.cheapest'), width: width - Math.floor(width * 0.28) - Math.floor(width * 0.24) },
  ];
  const rows = fourDimensions(doc, analysis, analysis.asOf).map(
    ({ dimension, score, low, high, cheapest }): Cell[] => [
      { text: text(`alignment.${dimension}`), isStrong: true },
      {
        text:
          score === null
            ? text('alignment.between', { low: Math.round(low), high: Math.round(high) })
            : text('alignment.score', { score: Math.round(score) }),
      },
      { text: cheapest ? text(`alignment.step.${cheapest.part}`) : '–' },
    ],
  );
  return [
    heading(context, text('strategy.tab.alignment')),
    tableBlock(text('strategy.tab.alignment'), columns, rows),
  ];
}
