import type { Doc } from '../../model/index.ts';
import type { Analysis, MapMetrics, StepMetrics, Value } from '../analysis.ts';
import { linesOf, makeCard, type WhyCard, type WhyFactor, type WhyInput } from './card.ts';
import { exactly, givenOf, stepName, weekHoursOf } from './given.ts';
import { onceCard } from './onceCard.ts';
import { hoursLines, type Line } from './stepLines.ts';

export const metricNames = [
  'cycle',
  'touch',
  'wait',
  'efficiency',
  'takt',
  'underWay',
  'cost',
  'rework',
  'hours',
  'yield',
  'handoffs',
] as const;
export type MetricName = (typeof metricNames)[number];

/** The value of a metric; null while it is withheld. Minutes, a share, money or a count, as the name says. */
export const metricValue: { readonly [N in MetricName]: (metrics: MapMetrics) => number | null } = {
  cycle: (metrics) => metrics.cycleTimeMinutes,
  touch: (metrics) => metrics.touchTimeMinutes,
  wait: (metrics) => metrics.waitTimeMinutes,
  efficiency: (metrics) => metrics.efficiencyShare,
  cost: (metrics) => metrics.costPerCase,
  hours: (metrics) => metrics.hoursPerMonth,
  handoffs: (metrics) => metrics.handoffs,
  takt: (metrics) => metrics.taktMinutes,
  underWay: (metrics) => metrics.workInProgress,
  yield: (metrics) => metrics.rolledYieldShare,
  rework: (metrics) => metrics.costOfReworkPerCase,
};

/** A map with what its cards are made from. */
export interface MapGround {
  readonly doc: Doc;
  readonly analysis: Analysis;
  readonly mapId: string;
}

/** The card of one figure of a map; null while it is withheld. */
export function metricCard(ground: MapGround, name: MetricName): WhyCard | null {
  const metrics = ground.analysis.maps[ground.mapId];
  const value = metrics ? metricValue[name](metrics) : null;
  return metrics && value !== null ? recipes[name]({ ...ground, metrics, value }) : null;
}

/** What a map costs in a month; null while the cost of a case is withheld. */
export function monthCostCard(ground: MapGround): WhyCard | null {
  const metrics = ground.analysis.maps[ground.mapId];
  const ofCase = metricCard(ground, 'cost');
  if (!metrics || !ofCase || ofCase.value === null) return null;
  return makeCard({
    id: 'mapCostMonth',
    quantity: 'money',
    value: ofCase.value * metrics.casesPerMonth,
    inputs: [
      { part: 'caseCost', quantity: 'money', value: ofCase.value, opens: ofCase },
      casesOf({ ...ground, metrics }),
    ],
    formula: (x) => x['caseCost']! * x['cases']!,
  });
}

interface Cooked extends MapGround {
  readonly metrics: MapMetrics;
  readonly value: number;
}

const recipes: { readonly [N in MetricName]: (cooked: Cooked) => WhyCard } = {
  cycle: (cooked) => timeCard('mapCycle', cooked, timeLines(cooked, { of: 'both', isFelt: true })),
  touch: (cooked) => timeCard('mapTouch', cooked, timeLines(cooked, { of: 'touch', isFelt: false })),
  wait: (cooked) =>
    makeCard({
      id: 'mapWait',
      quantity: 'minutes',
      value: cooked.value,
      inputs: [cycleOf(cooked), workOnlyOf(cooked)],
      formula: (x) => Math.max(0, x['cycle']! - x['workOnly']!),
    }),
  efficiency: (cooked) => shareOfWork([workOnlyOf(cooked), cycleOf(cooked)], cooked.value),
  takt: (cooked) =>
    makeCard({
      id: 'mapTakt',
      quantity: 'minutes',
      value: cooked.value,
      inputs: [casesOf(cooked), weekOf(cooked)],
      formula: (x) => (x['weekHours']! * 52 * 60) / 12 / x['cases']!,
    }),
  underWay: (cooked) =>
    makeCard({
      id: 'mapUnderWay',
      quantity: 'number',
      value: cooked.value,
      inputs: [casesOf(cooked), cycleOf(cooked), weekOf(cooked)],
      formula: (x) => (x['cases']! * x['cycle']! * 12) / (x['weekHours']! * 52 * 60),
    }),
  cost: (cooked) =>
    makeCard({
      id: 'mapCost',
      quantity: 'money',
      value: cooked.value,
      inputs: linesOf(costLines(cooked, ({ visits }) => visits)),
      formula: ({ sum }) => sum,
    }),
  rework: (cooked) =>
    makeCard({
      id: 'mapRework',
      quantity: 'money',
      value: cooked.value,
      inputs: linesOf(costLines(cooked, ({ visits }) => Math.max(0, visits - 1))),
      formula: ({ sum }) => sum,
    }),
  hours: ({ doc, analysis, metrics, value }) =>
    makeCard({
      id: 'mapHours',
      quantity: 'hours',
      value,
      inputs: linesOf(hoursLines(doc, analysis, Object.keys(metrics.steps))),
      formula: ({ sum }) => sum,
    }),
  yield: ({ doc, analysis, metrics, value }) => {
    const lines = Object.entries(metrics.steps).map(([id, { errorShare }]): WhyInput => {
      const given = givenOf(doc, analysis, id, 'error');
      return {
        label: stepName(doc, id),
        quantity: 'share',
        value: 1 - errorShare,
        given: given
          ? { ...given, value: 1 - given.value, low: 1 - given.high, high: 1 - given.low }
          : undefined,
      };
    });
    return makeCard({
      id: 'mapYield',
      quantity: 'share',
      value,
      inputs: lines.toSorted((a, b) => a.value - b.value),
      formula: ({ product }) => product,
    });
  },
  handoffs: ({ doc, metrics, value }) =>
    makeCard({
      id: 'mapHandoffs',
      quantity: 'number',
      value,
      inputs: linesOf(
        Object.entries(metrics.handoffsBehind).map(([id, times]) => ({
          label: stepName(doc, id),
          quantity: 'number',
          value: times,
        })),
      ),
      formula: ({ sum }) => sum,
    }),
};

/** Work of the time from start to end: the parts `workOnly` and `cycle`. */
export const shareOfWork = (inputs: readonly WhyInput[], value: number): WhyCard =>
  makeCard({
    id: 'mapEfficiency',
    quantity: 'share',
    value,
    inputs,
    formula: (x) => x['workOnly']! / x['cycle']!,
  });

type TimeCardId = 'mapCycle' | 'mapTouch' | 'mapWorkOnly';
const timeCard = (id: TimeCardId, { value }: Pick<Cooked, 'value'>, lines: Line[]): WhyCard =>
  makeCard({ id, quantity: 'minutes', value, inputs: linesOf(lines), formula: ({ sum }) => sum });

const cycleOf = (cooked: Cooked): WhyInput => {
  const value = cooked.metrics.cycleTimeMinutes!;
  return { part: 'cycle', quantity: 'minutes', value, opens: recipes.cycle({ ...cooked, value }) };
};

/** How long a case would take without any waiting, with its card where the steps of the longest way are known. */
export function workOnlyOf(cooked: Omit<Cooked, 'value'>): WhyInput {
  const value = cooked.metrics.workOnlyMinutes!;
  const lines = timeLines(cooked, { of: 'touch', isFelt: true });
  const sum = lines.reduce((total, line) => total + line.value, 0);
  // Without any waiting another one of ways at the same time may be the longest: then the lines are not its.
  const opens = isSame(sum, value) ? timeCard('mapWorkOnly', { value }, lines) : null;
  return { part: 'workOnly', quantity: 'minutes', value, opens };
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

/** Which time of a step: its work, the waiting before it, or both; of `felt` time only what a case has to wait for. */
export interface TimeKind {
  readonly of: 'both' | 'touch' | 'wait';
  readonly isFelt: boolean;
}

/** Time of a case at each step: how often it comes through × how long. */
export function timeLines({ doc, analysis, mapId }: MapGround, { of, isFelt }: TimeKind): Line[] {
  const metrics = analysis.maps[mapId];
  return Object.entries(metrics?.steps ?? {}).map(([id, step]): Line => {
    const times = { touch: step.touchMinutes, wait: step.waitMinutes };
    const minutes = of === 'both' ? times.touch + times.wait : times[of];
    const felt = isFelt ? 1 - (metrics?.besideShares[id] ?? 0) : 1;
    const factors: WhyFactor[] = [
      { quantity: 'number', value: step.visits },
      { quantity: 'minutes', value: minutes, given: minutesGiven({ doc, analysis }, id, of) },
      ...(felt === 1 ? [] : [{ quantity: 'share' as const, value: felt }]),
    ];
    return { label: stepName(doc, id), quantity: 'minutes', value: step.visits * minutes * felt, factors };
  });
}

/** Where the minutes of a step are from; left out where a called map brings some of them. */
function minutesGiven(
  { doc, analysis }: Pick<MapGround, 'doc' | 'analysis'>,
  stepId: string,
  of: TimeKind['of'],
): Value | undefined {
  if (doc.step[stepId]?.type === 'call') return undefined;
  const [touch, wait] = (['touch', 'wait'] as const).map((key) => givenOf(doc, analysis, stepId, key)!);
  if (of !== 'both') return of === 'touch' ? touch : wait;
  const leastTrusted = touch!.confidence < wait!.confidence ? touch! : wait!;
  return {
    ...leastTrusted,
    value: touch!.value + wait!.value,
    low: touch!.low + wait!.low,
    high: touch!.high + wait!.high,
  };
}

/** Cost of a case at each step: how often × what one time costs. */
function costLines({ doc, analysis, metrics }: Cooked, timesOf: (step: StepMetrics) => number): Line[] {
  return Object.entries(metrics.steps).flatMap(([id, step]): Line[] => {
    if (!(step.runsPerMonth > 0)) return [];
    const once = step.costPerMonth / step.runsPerMonth;
    const times = timesOf(step);
    const factors: WhyFactor[] = [
      { quantity: 'number', value: times },
      { quantity: 'money', value: once },
    ];
    const calledCost = (mapId: string) => metricCard({ doc, analysis, mapId }, 'cost');
    const opens = onceCard({ doc, analysis, calledCost }, id, once);
    return [{ label: stepName(doc, id), quantity: 'money', value: times * once, factors, opens }];
  });
}

/** Cases a month on a map, with where that is from. */
export function casesOf({ doc, analysis, mapId, metrics }: Omit<Cooked, 'value'>): WhyInput {
  const given = givenOf(doc, analysis, mapId, 'volume') ?? undefined;
  return { part: 'cases', quantity: 'perMonth', value: metrics.casesPerMonth, given };
}

const weekOf = ({ doc }: Cooked): WhyInput => ({
  part: 'weekHours',
  quantity: 'hoursPerWeek',
  value: weekHoursOf(doc),
  given: exactly(weekHoursOf(doc), 'why.chosen'),
});
