/** What a map's figure is made of: the steps that carry most of it, so that every number can answer "why?". */
import type { MapMetrics, StepMetrics } from '../../shared/engine/index.ts';

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
export interface MetricPart {
  readonly stepId: string;
  readonly value: number;
  /** Of the sum of all parts, 0–1. */
  readonly share: number;
  readonly visits: number;
}

type PartOf = (step: StepMetrics, metrics: MapMetrics) => number;

const perCase = (value: number, { casesPerMonth }: MapMetrics) =>
  casesPerMonth > 0 ? value / casesPerMonth : 0;

const partOf: { readonly [Name in MetricName]: PartOf | null } = {
  cycle: (step) => step.visits * (step.touchMinutes + step.waitMinutes),
  touch: (step) => step.visits * step.touchMinutes,
  wait: (step) => step.visits * step.waitMinutes,
  efficiency: null,
  cost: (step, metrics) => perCase(step.costPerMonth, metrics),
  hours: (step) => step.hoursPerMonth,
  handoffs: null,
  takt: null,
  underWay: null,
  yield: null,
  rework: (step) =>
    step.runsPerMonth > 0 ? (Math.max(0, step.visits - 1) * step.costPerMonth) / step.runsPerMonth : 0,
};

/** The value of a metric; null while it is withheld. Minutes, a share, money or a count, as the name says. */
export const metricValue: { readonly [Name in MetricName]: (metrics: MapMetrics) => number | null } = {
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

/** The largest parts of a metric, at most `count`; empty where it is no sum over steps. */
export function metricParts(metrics: MapMetrics, name: MetricName, count = 4): readonly MetricPart[] {
  const part = partOf[name];
  if (!part) return [];
  const parts = Object.entries(metrics.steps).map(([stepId, step]) => ({
    stepId,
    value: part(step, metrics),
    visits: step.visits,
  }));
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (sum <= 0) return [];
  return parts
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value || a.stepId.localeCompare(b.stepId))
    .slice(0, count)
    .map((one) => ({ ...one, share: one.value / sum }));
}
