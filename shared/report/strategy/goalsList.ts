import { kpiProgress, type KpiProgress } from '../../engine/index.ts';
import { byOrder, type Goal, type Objective } from '../../model/index.ts';
import { formatNumber } from '../../text/index.ts';
import type { Flowable } from '../flowInto.ts';
import { heading, lead, paragraph } from '../headings.ts';
import { type Cell, type Column, tableBlock } from '../table.ts';
import type { ReportContext } from '../reportContext.ts';

const NUMBER = 68;
const DATE = 124;
const STATUS = 92;

/** Each goal that is pursued, its objectives and KPIs with where they began, where they stand, and how that is to be read. */
export function goalsList(context: ReportContext, width: number): Flowable[] {
  const { doc, today } = context;
  const progress = new Map(kpiProgress(doc, today).map((one) => [one.kpi.id as string, one]));
  return Object.values(doc.goal)
    .filter(({ isRetired }) => !isRetired)
    .toSorted(byOrder)
    .flatMap((goal) => oneGoal(context, goal, { progress, width }));
}

function oneGoal(
  context: ReportContext,
  goal: Goal,
  { progress, width }: { readonly progress: ReadonlyMap<string, KpiProgress>; readonly width: number },
): Flowable[] {
  const { doc, text } = context;
  const title = goal.title || text('pack.unnamedGoal');
  const objectives = Object.values(doc.objective)
    .filter(({ goalId }) => goalId === goal.id)
    .toSorted(byOrder);
  const about = [
    goal.owner ? text('report.owner', { owner: goal.owner }) : null,
    goal.horizon ? `${text('strategy.horizon')}: ${text(`strategy.horizon.${goal.horizon}`)}` : null,
    goal.note || null,
  ].filter((part) => part !== null);
  const columns: Column[] = [
    { title: text('pack.goals.what'), width: width - 3 * NUMBER - DATE - STATUS },
    { title: text('pack.goals.from'), width: NUMBER, isNumber: true },
    { title: text('pack.goals.now'), width: NUMBER, isNumber: true },
    { title: text('pack.goals.target'), width: NUMBER, isNumber: true },
    { title: text('pack.goals.until'), width: DATE },
    { title: text('pack.goals.status'), width: STATUS },
  ];
  const rows = objectives.flatMap((objective) => rowsOf(context, objective, progress));
  return [
    heading(context, title),
    ...(about.length > 0 ? [lead(about.join('  ·  '), width)] : []),
    rows.length > 0 ? tableBlock(title, columns, rows) : paragraph(text('pack.goals.none'), width),
  ];
}

function rowsOf(
  context: ReportContext,
  objective: Objective,
  progress: ReadonlyMap<string, KpiProgress>,
): Cell[][] {
  const { doc, text, date, locale } = context;
  const value = (number: number | null, unit: string): string =>
    number === null ? '–' : `${formatNumber(number, locale)} ${unit}`.trim();
  const kpis = Object.values(doc.kpi)
    .filter(({ objectiveId }) => objectiveId === objective.id)
    .toSorted(byOrder);
  const owner = objective.owner ? ` (${objective.owner})` : '';
  return [
    [
      { text: `${objective.title || text('pack.unnamedObjective')}${owner}`, isStrong: true },
      { text: value(objective.baseline, objective.unit) },
      { text: '' },
      { text: value(objective.target, objective.unit) },
      { text: objective.due ? date(objective.due) : '–' },
      { text: kpis.length === 0 ? text('pack.goals.noKpi') : '' },
    ],
    ...kpis.map((kpi): Cell[] => {
      const one = progress.get(kpi.id);
      return [
        { text: text('pack.goals.kpi', { name: kpi.title }) },
        { text: value(kpi.baseline, kpi.unit) },
        { text: value(one?.latest?.value ?? null, kpi.unit) },
        { text: value(kpi.target, kpi.unit) },
        { text: one?.latest ? text('pack.goals.measured', { date: date(one.latest.date) }) : '' },
        {
          text: one ? one.states.map((state) => text(`kpis.state.${state}`)).join('; ') : '–',
          isStrong: true,
        },
      ];
    }),
  ];
}
