import { initiativeCase, planSum, sharedPlan, type InitiativeCase } from '../../engine/index.ts';
import { byOrder, type Initiative } from '../../model/index.ts';
import { formatShare } from '../../text/index.ts';
import type { Flowable } from '../flowInto.ts';
import { heading, lead, paragraph } from '../headings.ts';
import type { ReportContext } from '../reportContext.ts';
import { tableBlock, type Cell, type Column } from '../table.ts';
import { caseList } from './caseList.ts';
import { planMoney, sumMoney } from './moneyWords.ts';

const spendKinds = ['aligned', 'tactical', 'misaligned', 'unknown'] as const;

export interface PrintedInitiative {
  readonly initiative: Initiative;
  readonly found: InitiativeCase;
}

/** The plan on paper: all initiatives in one table, what the money goes to, then each with its business case. */
export function casesList(context: ReportContext, width: number): Flowable[] {
  const { doc, analysis, text } = context;
  const title = heading(context, text('plan.initiatives'));
  const all = Object.values(doc.initiative).toSorted(byOrder);
  if (!analysis || all.length === 0) return [title, paragraph(text('plan.printNone'), width)];
  const rows = all.map((initiative) => ({ initiative, found: initiativeCase(doc, analysis, initiative) }));
  return [title, ...wholePlan(context, rows, width), ...rows.flatMap((row) => caseList(context, row, width))];
}

function wholePlan(context: ReportContext, rows: readonly PrintedInitiative[], width: number): Flowable[] {
  const { text, locale, risks } = context;
  const money = (value: number) => planMoney(value, context);
  const running = rows.filter(({ initiative }) => initiative.status !== 'stopped');
  const cases = running.map(({ initiative, found }) => ({ initiative, case: found }));
  const shared = sharedPlan(cases, Object.values(context.doc.sharing));
  const sum = planSum(
    running.map(({ found }) => found),
    shared,
  );
  const said = (part: 'cost' | 'value') =>
    sumMoney(
      sum.rows.map((row) => row[part]),
      context,
    );
  const [costOf, valueOf] = [said('cost'), said('value')];
  const numbers = 96;
  const columns: Column[] = [
    { title: text('plan.name'), width: width - 3 * numbers - 130 },
    { title: text('plan.owner'), width: numbers },
    { title: text('plan.status'), width: numbers },
    { title: text('plan.printCost'), width: numbers, isNumber: true },
    { title: text('plan.printWorth'), width: 130, isNumber: true },
  ];
  const table = rows.map(({ initiative, found: { result } }): Cell[] => {
    const risk = risks?.[initiative.id];
    return [
      { text: initiative.name || text('plan.unnamed'), isStrong: true },
      { text: initiative.owner || '–' },
      { text: text(`results.status.${initiative.status}`) },
      { text: result ? money(result.costs.once.total + result.costs.perYear.total) : '–' },
      {
        text: risk
          ? `${money(risk.p10)} – ${money(risk.p90)}`
          : result
            ? money(result.worth.netPresentValue)
            : '–',
      },
    ];
  });
  const spend = spendKinds.flatMap((kind): Cell[][] => {
    const { cost, value, costShare } = sum.spend[kind];
    return costShare === null || costShare === 0
      ? []
      : [
          [
            { text: text(`plan.spend.${kind}`) },
            { text: formatShare(costShare, locale) },
            { text: costOf(cost) },
            { text: valueOf(value) },
          ],
        ];
  });
  return [
    lead(text('plan.sumLine', { cost: costOf(sum.cost), value: valueOf(sum.value) }), width),
    ...(shared.lines.length === 0
      ? []
      : [
          lead(
            text('plan.printOnce', {
              names: [...new Set(shared.lines.map(({ sharing }) => sharing.name))].join(', '),
              cost: costOf(shared.single.cost),
              value: valueOf(shared.single.value),
            }),
            width,
          ),
        ]),
    tableBlock(text('plan.initiatives'), columns, table),
    ...(spend.length === 0
      ? []
      : [
          lead(text('plan.spend'), width),
          tableBlock(
            text('plan.spend'),
            [
              { title: text('plan.spendOn'), width: width - 3 * numbers },
              { title: text('plan.spendShare'), width: numbers, isNumber: true },
              { title: text('plan.printCost'), width: numbers, isNumber: true },
              { title: text('plan.spendWorth'), width: numbers, isNumber: true },
            ],
            spend,
          ),
        ]),
  ];
}
