import {
  gapCard,
  pilotCard,
  pilotOf,
  riskOfInitiative,
  roadmapPlan,
  roadmapQuestion,
  timeline,
  weeksCard,
  methodOf,
} from '../../engine/index.ts';
import { formatShare } from '../../text/index.ts';
import type { Flowable } from '../flowInto.ts';
import { heading, lead, paragraph } from '../headings.ts';
import { gatesTable } from './gatesTable.ts';
import { optionsList } from './optionsList.ts';
import { planMoney } from './moneyWords.ts';
import type { ReportContext } from '../reportContext.ts';
import { type Cell, type Column, tableBlock } from '../table.ts';
import { termNames } from '../why/termNames.ts';
import { whyTable, type AskedNumber } from '../why/whyTable.ts';
import { timelinePicture } from './timelinePicture.ts';

/** Column widths, px. */
const NAME = 150;
const PHASE = 52;
const DATE = 82;

/** What to begin with, what comes in which phase and why, and the options of each initiative side by side. */
export function roadmapList(context: ReportContext, width: number): Flowable[] {
  const { doc, analysis, roadmap } = context;
  if (!analysis || !roadmap || Object.keys(doc.initiative).length === 0) return [];
  return [...roadmapPart(context, width), ...optionsList(context, width)];
}

function roadmapPart(context: ReportContext, width: number): Flowable[] {
  const { doc, analysis, roadmap, text, saying, date, isWithoutMoney } = context;
  const question = roadmapQuestion(doc, analysis!, context.today);
  const plan = roadmapPlan(question, roadmap!);
  const bars = timeline(doc, plan.items, question.phases);
  const judged = pilotOf(doc, question);
  const { choice } = judged;
  const named = (id: string) => question.names[id] || text('plan.unnamed');
  const pilot =
    choice.pilot !== null
      ? text('pilot.choose', { name: named(choice.pilot) })
      : choice.nearest
        ? [
            text('pilot.none', { name: named(choice.nearest.id) }),
            ...choice.nearest.blocks.map(({ because }) => saying(because)),
          ].join(' ')
        : text('pilot.nobody');
  const gap = Math.ceil(plan.gapShare * 1000) / 1000;
  const isPlanned = plan.items.some(({ phase }) => phase !== null);
  const answer = !isPlanned
    ? text('roadmap.nothing')
    : plan.isBest || gap === 0
      ? text('roadmap.best')
      : text('roadmap.bound', { share: formatShare(gap, context.locale) });
  const columns: Column[] = [
    { title: text('roadmap.initiative'), width: isWithoutMoney ? width - PHASE - 3 * DATE : NAME },
    { title: text('roadmap.inPhase'), width: PHASE, isNumber: true },
    { title: text('roadmap.begins'), width: DATE },
    { title: text('roadmap.runs'), width: DATE },
    { title: text('roadmap.judged'), width: DATE },
    ...(isWithoutMoney ? [] : [{ title: text('roadmap.why'), width: width - NAME - PHASE - 3 * DATE }]),
  ];
  const order = (phase: number | null) => phase ?? Infinity;
  const rows = plan.items
    .toSorted((a, b) => order(a.phase) - order(b.phase))
    .map(({ initiative, phase, because, warnings }): Cell[] => {
      const bar = bars.find(({ id }) => id === initiative.id);
      return [
        { text: named(initiative.id), isStrong: true },
        { text: phase === null ? '–' : String(phase + 1) },
        { text: bar ? date(bar.from) : '–' },
        { text: bar ? date(bar.until) : '–' },
        { text: bar ? date(bar.gateOn) : '–' },
        ...(isWithoutMoney ? [] : [{ text: [because, ...warnings].map(saying).join(' ') }]),
      ];
    });
  return [
    heading(context, text('plan.tab.roadmap')),
    // Why this order, and what to begin with, rests on money.
    ...(isWithoutMoney
      ? []
      : [paragraph(`${text('pilot.title')}: ${pilot}`, width), paragraph(answer, width)]),
    ...(bars.length > 0 ? [timelinePicture({ bars, phases: question.phases, named, width, context })] : []),
    lead(text('roadmap.table'), width),
    tableBlock(text('plan.tab.roadmap'), columns, rows),
    ...gatesTable(context, width, bars),
    ...phaseTable(context, width, plan, question),
    // Why this order rests on money.
    ...(isWithoutMoney ? [] : whyTable(context, width, asked(context, { plan, question, judged }))),
  ];
}

interface Planned {
  readonly plan: ReturnType<typeof roadmapPlan>;
  readonly question: ReturnType<typeof roadmapQuestion>;
  readonly judged: ReturnType<typeof pilotOf>;
}

/** The points of what to begin with or comes nearest to that, the weeks of each initiative, and how good the plan is; what each costs is explained with its case. */
function asked(context: ReportContext, { plan, question, judged }: Planned): AskedNumber[] {
  const { doc, analysis, text, saying } = context;
  const named = (id: string) => question.names[id] || text('plan.unnamed');
  const firstId = judged.choice.pilot ?? judged.choice.nearest?.id;
  const first = question.items.find(({ initiative }) => initiative.id === firstId);
  const risk = first && riskOfInitiative(doc, analysis!, first.initiative);
  return [
    ...(first
      ? [
          {
            name: `${text('pilot.points')}, ${named(first.initiative.id)}`,
            card: pilotCard(judged, {
              doc,
              analysis: analysis!,
              item: first,
              risk: risk ?? null,
              named: termNames(doc, text),
              candidate: ({ title }) => saying(title),
            }),
          },
        ]
      : []),
    ...question.items.map((item) => ({
      name: `${named(item.initiative.id)}, ${text('roadmap.weeks')}`,
      card: weeksCard(item, methodOf(doc)),
    })),
    { name: text('roadmap.gapName'), card: gapCard(plan) },
  ];
}

function phaseTable(
  context: ReportContext,
  width: number,
  plan: ReturnType<typeof roadmapPlan>,
  { phases }: ReturnType<typeof roadmapQuestion>,
): Flowable[] {
  const { text, date, locale } = context;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const fifth = Math.floor(width / 5);
  const columns: Column[] = [
    { title: text('roadmap.inPhase'), width: PHASE },
    { title: text('roadmap.begins'), width: fifth },
    { title: text('roadmap.budget'), width: fifth, isNumber: true },
    { title: text('roadmap.weeks'), width: fifth, isNumber: true },
    { title: text('report.plan.used'), width: width - PHASE - 3 * fifth },
  ];
  if (context.isWithoutMoney) return [];
  const rows = phases.map(({ from, budget, weeks }, index): Cell[] => [
    { text: String(index + 1), isStrong: true },
    { text: date(from) },
    { text: budget === null ? text('roadmap.noLimit') : planMoney(budget, context) },
    { text: weeks === null ? text('roadmap.noLimit') : number.format(weeks) },
    {
      text: text('report.plan.use', {
        cost: planMoney(plan.uses[index]!.cost, context),
        weeks: number.format(plan.uses[index]!.weeks),
      }),
    },
  ]);
  return [lead(text('roadmap.phases'), width), tableBlock(text('roadmap.phases'), columns, rows)];
}
