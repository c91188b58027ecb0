import type { MapMetrics } from '../../engine/analysis.ts';
import {
  countedCard,
  metricCard,
  type MapGround,
  type MetricName,
  type WhyCard,
} from '../../engine/index.ts';
import { carriedWords, formatNumber, type CarryingFormats } from '../../text/index.ts';

/** The numbers of a map in which a reader looks for a change, each with the way it is written. */
const numbers = {
  steps: { of: ({ steps }) => Object.keys(steps).length, as: 'count' },
  cycle: { of: ({ cycleTimeMinutes }) => cycleTimeMinutes, as: 'minutes' },
  work: { of: ({ touchTimeMinutes }) => touchTimeMinutes, as: 'minutes' },
  wait: { of: ({ waitTimeMinutes }) => waitTimeMinutes, as: 'minutes' },
  efficiency: { of: ({ efficiencyShare }) => efficiencyShare, as: 'share' },
  cost: { of: ({ costPerCase }) => costPerCase, as: 'money' },
  hours: { of: ({ hoursPerMonth }) => hoursPerMonth, as: 'hours' },
  handoffs: { of: ({ handoffs }) => handoffs, as: 'count' },
  yield: { of: ({ rolledYieldShare }) => rolledYieldShare, as: 'share' },
} as const satisfies {
  readonly [name: string]: {
    readonly of: (metrics: MapMetrics) => number | null;
    readonly as: 'count' | 'minutes' | 'share' | 'money' | 'hours';
  };
};
type NumberName = keyof typeof numbers;

export interface ComparedNumber {
  readonly id: NumberName;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** What each number is called among the figures of a map; the number of steps is counted and none of them. */
const metricOf = {
  cycle: 'cycle',
  work: 'touch',
  wait: 'wait',
  efficiency: 'efficiency',
  cost: 'cost',
  hours: 'hours',
  handoffs: 'handoffs',
  yield: 'yield',
} as const satisfies { readonly [N in Exclude<NumberName, 'steps'>]: MetricName };

/** The card of a number of a map in one of the states; null while it is not known. */
export function comparedCard(ground: MapGround, name: NumberName): WhyCard | null {
  if (name !== 'steps') return metricCard(ground, metricOf[name]);
  return countedCard(Object.keys(ground.analysis.maps[ground.mapId]?.steps ?? {}));
}

/** The numbers of one map in both states, as they are written; what is not known is said to be so. */
export function comparedNumbers(
  before: MapMetrics | undefined,
  after: MapMetrics | undefined,
  speaker: CarryingFormats,
): ComparedNumber[] {
  return (Object.keys(numbers) as NumberName[]).map((id) => ({
    id,
    title: speaker.text(`compare.number.${id}`),
    before: written(id, before, speaker),
    after: written(id, after, speaker),
  }));
}

function written(name: NumberName, metrics: MapMetrics | undefined, speaker: CarryingFormats): string {
  const value = metrics ? numbers[name].of(metrics) : null;
  const { text, locale } = speaker;
  if (!metrics || value === null) return text('compare.unknown');
  const words = carriedWords(metrics.confidence, speaker);
  switch (numbers[name].as) {
    case 'minutes':
      return words.about(words.minutes(value));
    case 'share':
      return words.about(words.share(value));
    case 'money':
      return words.about(words.money(value));
    case 'hours':
      return words.about(words.hours(value));
    case 'count':
      return formatNumber(value, locale);
  }
}
