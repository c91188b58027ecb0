import { caseCard, gainPointsCard, gainPortionCard, gainsOf } from '../../engine/index.ts';
import { formatNumber, twoDigits } from '../../text/index.ts';
import type { Flowable } from '../flowInto.ts';
import { heading, lead } from '../headings.ts';
import type { ReportContext } from '../reportContext.ts';
import { tableBlock, type Cell, type Column } from '../table.ts';
import { leversTable } from './leversTable.ts';
import { measureRows, riskWords } from './measureRows.ts';
import { moneyPicture } from './moneyPicture.ts';
import { moneyWords, planMoney } from './moneyWords.ts';
import type { PrintedInitiative } from './casesList.ts';
import { whyTable } from '../why/whyTable.ts';

const MONEY = 96;

/** One initiative on paper: what it serves, whether it pays, when the money is back, what has no price, and how each number comes about. */
export function caseList(context: ReportContext, row: PrintedInitiative, width: number): Flowable[] {
  const { text, doc, risks } = context;
  const { initiative, found } = row;
  const served = found.madeOf.objectiveIds.flatMap((id) => doc.objective[id]?.title ?? []);
  const risk = risks?.[initiative.id];
  const lines = [
    // The names of objectives end as people typed them.
    served.length > 0
      ? text('plan.serves', { objectives: `${served.join(', ').replace(/\.$/, '')}.` })
      : text('plan.servesNone'),
    ...(risk ? [riskWords(risk, context)] : []),
    ...(found.mustBeWorth === null
      ? []
      : [text('plan.mustBeWorth', { money: planMoney(found.mustBeWorth, context) })]),
    ...(found.result ? [] : [text('plan.rowUnknown')]),
  ];
  return [
    heading(context, initiative.name || text('plan.unnamed')),
    lead(lines.join(' '), width),
    ...(found.result
      ? [measures(context, row, width), ...months(context, row, width), ...leversTable(context, found, width)]
      : []),
    ...gains(context, row, width),
    ...(found.result ? reasons(context, row, width) : []),
  ];
}

function measures(context: ReportContext, { found }: PrintedInitiative, width: number): Flowable {
  const rows = measureRows(found, context).map(({ name, value }): Cell[] => [
    { text: name },
    { text: value },
  ]);
  const half = Math.floor(width / 2);
  const columns: Column[] = [
    { title: context.text('plan.case'), width: half },
    { title: context.text('report.likely'), width: width - half },
  ];
  return tableBlock(context.text('plan.case'), columns, rows);
}

function months(context: ReportContext, { found }: PrintedInitiative, width: number): Flowable[] {
  const { text, choices } = context;
  const result = found.result!;
  const words = moneyWords(context);
  const back = result.worth.paybackYears;
  const payback = back === null ? '' : text('plan.chartPayback', { time: words.time(back) });
  const columns: Column[] = [
    { title: text('plan.monthsWhen'), width: width - 4 * MONEY },
    ...(['in', 'out', 'net', 'sum'] as const).map((column) => ({
      title: text(`plan.months.${column}`),
      width: MONEY,
      isNumber: true,
    })),
  ];
  const sum = words.sumUntil(result.rows);
  const rows = result.rows.map((month): Cell[] => [
    { text: words.month(month.month) },
    { text: words.money(month.in) },
    { text: words.money(month.out) },
    { text: words.net(month.in, month.out) },
    { text: sum(month.sum) },
  ]);
  return [
    lead(words.summary(result), width),
    moneyPicture(result, { words, width, payback }),
    ...(choices.withMonths === false ? [] : [tableBlock(text('plan.months'), columns, rows)]),
  ];
}

function gains(context: ReportContext, { initiative, found }: PrintedInitiative, width: number): Flowable[] {
  const { text, doc, locale } = context;
  const list = gainsOf(doc, initiative, found.mustBeWorth);
  if (list.length === 0) return [];
  const wide = Math.floor((width - 2 * MONEY) / 3);
  const columns: Column[] = [
    { title: text('gains.type'), width: wide },
    { title: text('gains.beneficiary'), width: wide },
    { title: text('gains.objective'), width: width - 2 * MONEY - 2 * wide },
    { title: text('gains.pointsShort'), width: MONEY, isNumber: true },
    { title: text('gains.portionShort'), width: MONEY, isNumber: true },
  ];
  const rows = list.map(({ record, points, mustBeWorth }): Cell[] => [
    { text: text(`gains.type.${record.type}`), isStrong: true },
    { text: record.beneficiary || '–' },
    { text: (record.objectiveId && doc.objective[record.objectiveId]?.title) || text('gains.noObjective') },
    { text: points === null ? '–' : formatNumber(twoDigits(points), locale) },
    { text: mustBeWorth === null ? '–' : planMoney(mustBeWorth, context) },
  ]);
  return [lead(text('gains.intro'), width), tableBlock(text('gains.title'), columns, rows)];
}

/** Every card of the case and of what it brings beside money. */
function reasons(
  context: ReportContext,
  { initiative, found }: PrintedInitiative,
  width: number,
): Flowable[] {
  const { doc, text } = context;
  const gains = gainsOf(doc, initiative, found.mustBeWorth);
  const ofGains = gains.flatMap((gain) => {
    const name = text(`gains.type.${gain.record.type}`);
    return [
      { name: `${name}, ${text('gains.pointsShort')}`, card: gainPointsCard(gain) },
      { name: `${name}, ${text('gains.portionShort')}`, card: gainPortionCard(found, gain, gains) },
    ];
  });
  return whyTable(
    context,
    width,
    [
      ...measureRows(found, context).map(({ id, name }) => ({ name, card: caseCard(found, id) })),
      ...(found.mustBeWorth === null
        ? []
        : [{ name: text('plan.mustBeWorthName'), card: caseCard(found, 'mustBeWorth') }]),
      ...ofGains,
    ],
    { title: text('plan.printReasons') },
  );
}
