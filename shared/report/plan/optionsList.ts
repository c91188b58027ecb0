import {
  criterionWeightCard,
  isKnownCriterion,
  optionCostCard,
  optionCostScoreCard,
  optionScoreCard,
  technologyChoice,
  type TechnologyChoice,
  type WeighedCriterion,
} from '../../engine/index.ts';
import { byOrder, type Initiative } from '../../model/index.ts';
import { formatShare } from '../../text/index.ts';
import type { Flowable } from '../flowInto.ts';
import { heading, lead, paragraph } from '../headings.ts';
import { planMoney } from './moneyWords.ts';
import type { ReportContext } from '../reportContext.ts';
import { type Cell, type Column, tableBlock } from '../table.ts';
import { whyTable, type AskedNumber } from '../why/whyTable.ts';

const CRITERION = 160;
const WEIGHT = 64;
/** More options than this stand in a table of their own. */
const ACROSS = 5;

/** For each initiative that has options: criteria, weights, scores, who comes first, and what each costs. */
export function optionsList(context: ReportContext, width: number): Flowable[] {
  const { doc, analysis, text } = context;
  const initiatives = Object.values(doc.initiative)
    .toSorted(byOrder)
    .filter(({ id }) => Object.values(doc.option).some(({ initiativeId }) => initiativeId === id));
  if (initiatives.length === 0) return [];
  return [
    heading(context, text('plan.tab.options')),
    ...initiatives.flatMap((initiative) =>
      optionsOf(context, width, initiative, technologyChoice(doc, analysis!, initiative)),
    ),
  ];
}

function optionsOf(
  context: ReportContext,
  width: number,
  initiative: Initiative,
  choice: TechnologyChoice,
): Flowable[] {
  const { text } = context;
  const name = initiative.name || text('plan.unnamed');
  const first = choice.options.find(({ option }) => option.id === choice.matrix.winner);
  const score = choice.matrix.ranking[0]?.score ?? null;
  const answer =
    first && score !== null
      ? text('technology.first', { name: first.option.name, score: points(context, score) })
      : text('report.plan.noWinner');
  const groups = Array.from({ length: Math.ceil(choice.options.length / ACROSS) }, (_, index) =>
    choice.options.slice(index * ACROSS, (index + 1) * ACROSS),
  );
  return [
    lead(`${name}: ${answer}`, width),
    ...groups.flatMap((options) => [
      tableBlock(name, columnsOf(context, width, options), rowsOf(context, choice, options)),
      paragraph('', width),
    ]),
    ...whyTable(context, width, asked(context, choice)),
  ];
}

function asked({ text, isWithoutMoney }: ReportContext, choice: TechnologyChoice): AskedNumber[] {
  const named = ({ id, name }: WeighedCriterion) =>
    isKnownCriterion(id) ? text(`technology.criterion.${id}`) : name;
  const weights = choice.criteria.map((criterion) => ({
    name: `${named(criterion)}, ${text('technology.weighs')}`,
    card: criterionWeightCard(choice, criterion, named),
  }));
  const ofOptions = choice.options.flatMap((rated) => {
    const option = rated.option.name || text('plan.unnamed');
    const score = optionScoreCard(choice, rated, named);
    const money = [
      { name: text('technology.costScoreOf', { option }), card: optionCostScoreCard(choice, rated) },
      { name: text('technology.costOf', { option }), card: optionCostCard(rated) },
    ];
    return [{ name: text('technology.sumOf', { option }), card: score }, ...(isWithoutMoney ? [] : money)];
  });
  return [...ofOptions, ...weights];
}

function columnsOf({ text }: ReportContext, width: number, options: TechnologyChoice['options']): Column[] {
  const each = Math.floor((width - CRITERION - WEIGHT) / options.length);
  return [
    { title: text('technology.rangeCriterion'), width: CRITERION },
    { title: text('technology.weighs'), width: WEIGHT, isNumber: true },
    ...options.map(({ option }) => ({ title: option.name || text('plan.unnamed'), width: each })),
  ];
}

function rowsOf(
  context: ReportContext,
  { criteria, matrix }: TechnologyChoice,
  options: TechnologyChoice['options'],
): Cell[][] {
  const { text } = context;
  const scores = criteria
    .filter(({ letter }) => letter !== null)
    .map(({ id, name, weight, floor }): Cell[] => [
      {
        text: `${isKnownCriterion(id) ? text(`technology.criterion.${id}`) : name}${
          floor === null ? '' : ` (${text('technology.floor')} ${floor})`
        }`,
      },
      { text: formatShare(weight, context.locale) },
      ...options.map((rated): Cell => {
        const score = rated.scores[id] ?? null;
        if (score === null) return { text: '–' };
        const isBelow = floor !== null && score < floor;
        return { text: `${points(context, score)}${isBelow ? ` (${text('technology.belowFloor')})` : ''}` };
      }),
    ]);
  const sum: Cell[] = [
    { text: text('technology.sum'), isStrong: true },
    { text: '' },
    ...options.map(({ option }): Cell => {
      const row = matrix.ranking.find(({ id }) => id === option.id)!;
      if (row.vetoes.length > 0) return { text: text('technology.out'), isStrong: true };
      return row.score === null
        ? {
            text: text('technology.sumUnknown', {
              low: points(context, row.low),
              high: points(context, row.high),
            }),
          }
        : { text: points(context, row.score), isStrong: true };
    }),
  ];
  const cost: Cell[] = [
    { text: text('report.plan.money') },
    { text: '' },
    ...options.map((rated): Cell => ({ text: rated.cost ? planMoney(rated.cost.likely, context) : '–' })),
  ];
  return [...scores, sum, ...(context.isWithoutMoney ? [] : [cost])];
}

const points = ({ locale }: ReportContext, score: number): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(score);
