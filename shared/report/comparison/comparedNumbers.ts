import type { MapMetrics } from '../../engine/analysis.ts';
import {
  countedCard,
  metricCard,
  metricValue,
  type MapGround,
  type MetricName,
  type WhyCard,
} from '../../engine/index.ts';
import { carriedWords, formatNumber, sayMetric, type CarryingFormats } from '../../text/index.ts';

/** The numbers of a map in which a reader looks for a change, each with the figure that it is; steps are only counted. */
const numbers = {
  steps: null,
  cycle: 'cycle',
  work: 'touch',
  wait: 'wait',
  efficiency: 'efficiency',
  cost: 'cost',
  hours: 'hours',
  handoffs: 'handoffs',
  yield: 'yield',
} as const satisfies { readonly [name: string]: MetricName | null };
type NumberName = keyof typeof numbers;

export interface ComparedNumber {
  readonly id: NumberName;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** The card of a number of a map in one of the states; null while it is not known. */
export function comparedCard(ground: MapGround, name: NumberName): WhyCard | null {
  const metric = numbers[name];
  return metric === null
    ? countedCard(Object.keys(ground.analysis.maps[ground.mapId]?.steps ?? {}))
    : metricCard(ground, metric);
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
  const { text, locale } = speaker;
  const metric = numbers[name];
  if (!metrics) return text('compare.unknown');
  if (metric === null) return formatNumber(Object.keys(metrics.steps).length, locale);
  const value = metricValue[metric](metrics);
  if (value === null) return text('compare.unknown');
  if (metric === 'handoffs') return formatNumber(value, locale);
  const words = carriedWords(metrics.trust[metric], speaker);
  return words.isKnown ? words.about(sayMetric(metric, value, words)) : text('compare.unknown');
}
