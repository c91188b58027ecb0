import {
  criterionWeightCard,
  optionCostCard,
  optionCostScoreCard,
  optionScoreCard,
  placeOf,
  technologyChoice,
  weighingOf,
  type TechnologyChoice,
  type WeighedCriterion,
} from '../../engine/index.ts';
import { byOrder, type Initiative } from '../../model/index.ts';
import { formatShare } from '../../text/index.ts';
import type { Flowable } from '../flowInto.ts';
import { heading, lead, paragraph } from '../headings.ts';
import { choiceWords, criterionName, sayConsistency, sayRange, sayScore } from './choiceWords.ts';
import { planMoney } from './moneyWords.ts';
import type { ReportContext } from '../reportContext.ts';
import { type Cell, type Column, tableBlock } from '../table.ts';
import type { AskedSet } from '../why/whySet.ts';
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
      optionsOf(
        context,
        width,
        initiative,
        asShown(context, context.compared?.[initiative.id] ?? technologyChoice(doc, analysis!, initiative)),
      ),
    ),
  ];
}

/** What was compared before anything was taken out, by the names that readers may see. */
function asShown({ doc }: ReportContext, choice: TechnologyChoice): TechnologyChoice {
  const [first] = choice.options;
  const named = first ? weighingOf(doc, first.option.initiativeId).criteria : [];
  return {
    ...choice,
    criteria: choice.criteria.map((criterion) => ({
      ...criterion,
      name: named.find(({ id }) => id === criterion.id)?.name ?? '',
    })),
    options: choice.options.flatMap((rated) => {
      const option = doc.option[rated.option.id];
      return option ? [{ ...rated, option }] : [];
    }),
  };
}

function optionsOf(
  context: ReportContext,
  width: number,
  initiative: Initiative,
  choice: TechnologyChoice,
): Flowable[] {
  const { text } = context;
  const name = initiative.name || text('plan.unnamed');
  const groups = Array.from({ length: Math.ceil(choice.options.length / ACROSS) }, (_, index) =>
    choice.options.slice(index * ACROSS, (index + 1) * ACROSS),
  );
  return [
    lead(`${name}: ${choiceWords(choice, context).join(' ')}`, width),
    ...groups.flatMap((options) => [
      tableBlock(name, columnsOf(context, width, options), rowsOf(context, choice, options)),
      paragraph(consistency(context, choice), width),
    ]),
    ...firmness(context, width, choice),
    ...whyTable(context, width, asked(context, choice)),
  ];
}

function asked(
  { text, isWithoutMoney }: ReportContext,
  choice: TechnologyChoice,
): (AskedNumber | AskedSet)[] {
  const named = (criterion: WeighedCriterion) => criterionName(criterion, text);
  const weights = choice.criteria.map((criterion) => ({
    name: named(criterion),
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
  return [...ofOptions, { name: text('technology.weighs'), set: weights }];
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
        text: `${criterionName({ id, name }, text)}${
          floor === null ? '' : ` (${text('technology.floor')} ${floor})`
        }`,
      },
      { text: formatShare(weight, context.locale) },
      ...options.map((rated): Cell => {
        const score = rated.scores[id] ?? null;
        if (score === null) return { text: '–' };
        const isBelow = floor !== null && score < floor;
        return { text: `${sayScore(score, context)}${isBelow ? ` (${text('technology.belowFloor')})` : ''}` };
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
              low: sayScore(row.low, context),
              high: sayScore(row.high, context),
            }),
          }
        : {
            text: `${sayScore(row.score, context)} (${text('technology.rank', { n: placeOf(matrix, option.id) ?? 0 })})`,
            isStrong: true,
          };
    }),
  ];
  const cost: Cell[] = [
    { text: text('report.plan.money') },
    { text: '' },
    ...options.map((rated): Cell => ({ text: rated.cost ? planMoney(rated.cost.likely, context) : '–' })),
  ];
  return [...scores, sum, ...(context.isWithoutMoney ? [] : [cost])];
}

/** Whether comparisons of two criteria at a time fit together; empty where none were made. */
function consistency(context: ReportContext, { isPairwise, pairs }: TechnologyChoice): string {
  const ratio = pairs.result?.consistencyRatio ?? null;
  if (!isPairwise || ratio === null) return '';
  return context.text(pairs.reconsider ? 'technology.inconsistent' : 'technology.consistent', {
    ratio: sayConsistency(ratio, context),
  });
}

/** For each criterion between which weights the one that comes first stays first. */
function firmness(
  context: ReportContext,
  width: number,
  { matrix, criteria, options }: TechnologyChoice,
): Flowable[] {
  const { text, locale } = context;
  if (!matrix.ranges) return [];
  const name = options.find(({ option }) => option.id === matrix.winner)?.option.name ?? '';
  const columns: Column[] = [
    { title: text('technology.rangeCriterion'), width: CRITERION },
    { title: text('technology.rangeNow'), width: WEIGHT + 30, isNumber: true },
    { title: text('technology.rangeStays'), width: width - CRITERION - WEIGHT - 30 },
  ];
  const rows = matrix.ranges.map((range): Cell[] => [
    {
      text: criterionName(
        criteria.find(({ id }) => id === range.criterionId)!,
        text,
      ),
    },
    { text: formatShare(range.weight, locale) },
    { text: sayRange(range, context) },
  ]);
  return [
    lead(text('technology.rangesText', { name }), width),
    tableBlock(text('technology.ranges'), columns, rows),
    paragraph('', width),
  ];
}
