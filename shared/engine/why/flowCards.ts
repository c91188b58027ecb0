/** What comes in and goes out in a stretch of months of a business case, and what the measures of the case take from it. */
import { timingOf, type BusinessCase } from '../finance/businessCase.ts';
import type { Drivers } from '../finance/drivers.ts';
import { benefitShare, monthlyFlows, runningShare, type MonthRow } from '../finance/monthGrid.ts';
import { monthlyRate } from '../finance/presentValue.ts';
import { makeCard, type Inputs, type WhyCard, type WhyInput } from './card.ts';
import type { WhyPart } from './parts.ts';

/** A case as far as its months matter. */
export interface FlowGround {
  readonly result: BusinessCase;
  readonly drivers: Drivers;
  /** A number of the case with its own card. */
  readonly own: (part: 'once' | 'yearly' | 'benefit') => WhyInput;
  /** Assumptions of the case, with where they come from. */
  readonly given: (attributes: readonly TimeAttribute[]) => readonly WhyInput[];
}
type TimeAttribute = 'buildMonths' | 'rampMonths' | 'rampShare' | 'lifeYears' | 'discountRate';

const money = (part: WhyPart, value: number, opens?: WhyCard): WhyInput => ({
  part,
  quantity: 'money',
  value,
  ...(opens ? { opens } : {}),
});
const added = (months: readonly MonthRow[], of: (row: MonthRow) => number): number =>
  months.reduce((sum, row) => sum + of(row), 0);
const months = (part: WhyPart, value: number): WhyInput => ({ part, quantity: 'months', value });

/** What comes in in these months together. */
export const comesInCard = ({ own, drivers }: FlowGround, rows: readonly MonthRow[]): WhyCard =>
  makeCard({
    id: 'monthIn',
    quantity: 'money',
    value: added(rows, (row) => row.in),
    inputs: [
      own('benefit'),
      months(
        'gainMonths',
        added(rows, ({ month }) => benefitShare(month, timingOf(drivers))),
      ),
    ],
    formula: (x) => (x['benefit']! * x['gainMonths']!) / 12,
  });

/** What goes out in these months together, none of them today. */
export const goesOutCard = ({ own, drivers }: FlowGround, rows: readonly MonthRow[]): WhyCard =>
  makeCard({
    id: 'monthOut',
    quantity: 'money',
    value: added(rows, ({ out }) => out),
    inputs: [
      own('yearly'),
      months(
        'runMonths',
        added(rows, ({ month }) => runningShare(month, timingOf(drivers))),
      ),
    ],
    formula: (x) => (x['yearly']! * x['runMonths']!) / 12,
  });

/** What these months bring less what they cost. */
export function netCard(ground: FlowGround, rows: readonly MonthRow[], goesOut?: WhyCard): WhyCard {
  const [comesIn, out] = [comesInCard(ground, rows), goesOut ?? goesOutCard(ground, rows)];
  return makeCard({
    id: 'monthNet',
    quantity: 'money',
    value: added(rows, ({ net }) => net),
    inputs: [money('comesIn', comesIn.value!, comesIn), money('goesOut', out.value!, out)],
    formula: (x) => x['comesIn']! - x['goesOut']!,
  });
}

/** What these months, from the first one on, leave of what was spent today. */
export function leftCard(ground: FlowGround, rows: readonly MonthRow[]): WhyCard {
  const [net, once] = [netCard(ground, rows), ground.own('once')];
  return makeCard({
    id: 'leftOver',
    quantity: 'money',
    value: net.value! - once.value,
    inputs: [money('net', net.value!, net), once],
    formula: (x) => x['net']! - x['once']!,
  });
}

/** The parts of the return on investment: what is left over of all months, and all that was spent. */
export function returnParts(ground: FlowGround): WhyInput[] {
  const { result, own } = ground;
  const later = result.rows.slice(1);
  const losing = later.filter(({ net }) => net < 0);
  const lossNet = added(losing, ({ net }) => net);
  const once = own('once');
  const spent = makeCard({
    id: 'spentInAll',
    quantity: 'money',
    value: once.value - lossNet,
    inputs: [once, money('lossNet', lossNet, losing.length > 0 ? netCard(ground, losing) : undefined)],
    formula: (x) => x['once']! - x['lossNet']!,
  });
  const left = leftCard(ground, later);
  return [money('gained', left.value!, left), money('spent', spent.value!, spent)];
}

/** The last month that ends below zero, what it lacks, and what the next one brings; present values where that is asked. Nothing where none does. */
export function backParts(ground: FlowGround, isDiscounted: boolean): WhyInput[] {
  const { result, drivers, own, given } = ground;
  const rate = isDiscounted ? monthlyRate(drivers['discountRate']!) : 0;
  let sum = 0;
  let before: { readonly month: number; readonly lacking: number } | null = null;
  for (const [month, flow] of result.monthly.entries()) {
    sum += flow / (1 + rate) ** month;
    if (sum < 0) before = { month, lacking: -sum };
  }
  if (!before) return [];
  const { month, lacking } = before;
  const next = result.rows.slice(month + 1, month + 2);
  const net = next.length > 0 ? netCard(ground, next) : null;
  const until = netCard(ground, result.rows.slice(1, month + 1));
  const lackingCard = isDiscounted
    ? makeCard({
        id: 'lackingToday',
        quantity: 'money',
        value: lacking,
        inputs: [
          ...(['once', 'benefit', 'yearly'] as const).map(own),
          ...given(['buildMonths', 'rampMonths', 'rampShare', 'discountRate']),
          months('monthsBefore', month),
        ],
        formula: (x) => -worthOf(x, x['monthsBefore']! / 12),
      })
    : makeCard({
        id: 'lackingThen',
        quantity: 'money',
        value: lacking,
        inputs: [own('once'), money('net', until.value!, until)],
        formula: (x) => x['once']! - x['net']!,
      });
  const worth = (net?.value ?? 0) / (1 + rate) ** (month + 1);
  const nextCard =
    net && isDiscounted
      ? makeCard({
          id: 'netToday',
          quantity: 'money',
          value: worth,
          inputs: [money('net', net.value!, net), ...given(['discountRate']), months('monthThen', month + 1)],
          formula: (x) => x['net']! / (1 + x['discountRate']!) ** (x['monthThen']! / 12),
        })
      : net;
  return [
    months('monthsBefore', month),
    money('lacking', lacking, lackingCard),
    money('nextNet', worth, nextCard ?? undefined),
  ];
}

/** The parts of the modified rate: what is earned, put out until the end, and what is spent, as of today. */
export function modifiedParts(ground: FlowGround): WhyInput[] {
  const { result, drivers, own, given } = ground;
  const rate = monthlyRate(drivers['discountRate']!);
  const count = result.monthly.length - 1;
  const inputs = [
    ...(['once', 'benefit', 'yearly'] as const).map(own),
    ...given(['buildMonths', 'rampMonths', 'rampShare', 'lifeYears', 'discountRate']),
  ];
  const part = (
    id: 'futureValue' | 'outlays',
    of: (flow: number, month: number, monthly: number) => number,
  ) =>
    makeCard({
      id,
      quantity: 'money',
      value: result.monthly.reduce((sum, flow, month) => sum + of(flow, month, rate), 0),
      inputs,
      formula: (x) =>
        flowsOf(x, x['lifeYears']!).reduce(
          (sum, flow, month) => sum + of(flow, month, monthlyRate(x['discountRate']!)),
          0,
        ),
    });
  const future = part(
    'futureValue',
    (flow, month, monthly) => Math.max(0, flow) * (1 + monthly) ** (count - month),
  );
  const outlays = part('outlays', (flow, month, monthly) => Math.max(0, -flow) / (1 + monthly) ** month);
  return [
    money('futureValue', future.value!, future),
    money('outlays', outlays.value!, outlays),
    months('months', count),
  ];
}

const flowsOf = (x: Inputs, lifeYears: number): readonly number[] =>
  monthlyFlows(
    { once: x['once']!, costPerYear: x['yearly']!, benefitPerYear: x['benefit']! },
    { lifeYears, buildMonths: x['buildMonths']!, rampMonths: x['rampMonths']!, rampShare: x['rampShare']! },
  );

/** Present value of all flows until then. */
function worthOf(x: Inputs, lifeYears: number): number {
  const rate = monthlyRate(x['discountRate']!);
  return flowsOf(x, lifeYears).reduce((sum, flow, month) => sum + flow / (1 + rate) ** month, 0);
}
