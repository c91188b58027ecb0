/** How a KPI stands on a day: its measurements by date, where they lead, and the words for it, the worst first. */
import type { Doc, Goal, Kpi, Measurement, Objective } from '../../model/index.ts';
import { addDays, dayOf } from './days.ts';
import { boundsOf, forecastWithin, type BoundedForecast } from './bounds.ts';
import { trendOf, type Trend } from './trend.ts';

/**
 * `late`: the date has passed and the target is not reached. `off-track`: as it goes, the target is missed. `stale`: the next measurement
 * is overdue. `unmeasured`: none yet. `aimless`: no target to hold it against. `early`: too few measurements to say where it goes.
 */
export const kpiStates = [
  'late',
  'off-track',
  'stale',
  'unmeasured',
  'aimless',
  'early',
  'on-track',
  'reached',
] as const;
export type KpiState = (typeof kpiStates)[number];

export interface KpiProgress {
  readonly kpi: Kpi;
  readonly objective: Objective;
  readonly goal: Goal;
  /** Oldest first. */
  readonly measurements: readonly Measurement[];
  readonly latest: Measurement | null;
  /** Target of the KPI, else of its objective where that measures the same. */
  readonly target: number | null;
  readonly baseline: number | null;
  /** When the objective is due. */
  readonly due: string | null;
  /** Of the way from baseline to target, what is done; below 0 or above 1 beyond them. Null without both. */
  readonly share: number | null;
  readonly trend: Trend | null;
  /** On the due date, or as far ahead as it was measured back where there is no date to come. */
  readonly forecast: BoundedForecast | null;
  readonly nextDue: string | null;
  /** Worst first; never empty. */
  readonly states: readonly KpiState[];
}

/** A measurement may be late by this part of its cadence before it counts as stale. */
const GRACE = 0.25;

/** All KPIs of goals that are pursued: the ones that need a look first, then in the order of the strategy. */
export function kpiProgress(doc: Doc, asOf: string): KpiProgress[] {
  const rank = (one: KpiProgress) => kpiStates.indexOf(one.states[0]!);
  return Object.values(doc.kpi)
    .flatMap((kpi) => progressOf(doc, kpi, asOf) ?? [])
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        a.goal.order - b.goal.order ||
        a.objective.order - b.objective.order ||
        a.kpi.order - b.kpi.order ||
        (a.kpi.id < b.kpi.id ? -1 : 1),
    );
}

/** Null where nobody pursues it: its goal is retired, or it has none. */
export function progressOf(doc: Doc, kpi: Kpi, asOf: string): KpiProgress | null {
  const objective = doc.objective[kpi.objectiveId];
  const goal = objective && doc.goal[objective.goalId];
  if (!goal || goal.isRetired) return null;
  const measurements = measurementsOf(doc, kpi.id);
  const latest = measurements.at(-1) ?? null;
  const trend = trendOf(measurements);
  const due = objective.due?.slice(0, 10) ?? null;
  const found = { kpi, objective, goal, measurements, latest, trend, due };
  const { baseline, target } = kpi;
  const known = [
    ...measurements.map(({ value }) => value),
    ...[baseline, target].filter((one) => one !== null),
  ];
  const forecast =
    latest && trend ? forecastWithin(trend, horizonOf(measurements, due, asOf), boundsOf(kpi, known)) : null;
  const nextDue = nextDueOf(kpi, latest, asOf);
  const share =
    latest === null || baseline === null || target === null || baseline === target
      ? null
      : (latest.value - baseline) / (target - baseline);
  return {
    ...found,
    baseline,
    target,
    share,
    forecast,
    nextDue,
    states: statesOf({ kpi, latest, trend, due, forecast, nextDue, asOf }),
  };
}

/** By date, then id, so that two of one day keep their order. */
export function measurementsOf(doc: Pick<Doc, 'measurement'>, kpiId: string): Measurement[] {
  return Object.values(doc.measurement)
    .filter((measurement) => measurement.kpiId === kpiId)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
}

/** The due date to come, else as far ahead as was measured back. */
function horizonOf(measurements: readonly Measurement[], due: string | null, asOf: string): string {
  if (due !== null && due > asOf) return due;
  const first = measurements[0]!.date;
  const last = measurements.at(-1)!.date;
  return addDays(last, dayOf(last) - dayOf(first));
}

function nextDueOf({ cadenceDays }: Kpi, latest: Measurement | null, asOf: string): string | null {
  if (cadenceDays === null || cadenceDays <= 0) return null;
  return latest ? addDays(latest.date, Math.round(cadenceDays)) : asOf;
}

interface Standing extends Pick<KpiProgress, 'kpi' | 'latest' | 'trend' | 'due' | 'forecast' | 'nextDue'> {
  readonly asOf: string;
}

function statesOf(standing: Standing): KpiState[] {
  const { latest, kpi, asOf, nextDue } = standing;
  if (latest === null) return [isOverdue(standing) ? 'late' : 'unmeasured'];
  const isStale =
    nextDue !== null && asOf > addDays(nextDue, Math.ceil(GRACE * (kpi.cadenceDays ?? 0))) ? 'stale' : null;
  const main = standingState(standing);
  const states = isStale ? [main, isStale] : [main];
  return (states as KpiState[]).toSorted((a, b) => kpiStates.indexOf(a) - kpiStates.indexOf(b));
}

function standingState(standing: Standing): KpiState {
  const { kpi, latest, trend, due, forecast, asOf } = standing;
  const { target } = kpi;
  if (target === null) return 'aimless';
  const sign = kpi.direction === 'up' ? 1 : -1;
  if (sign * (latest!.value - target) >= 0) return 'reached';
  if (isOverdue(standing)) return 'late';
  if (!trend || !forecast) return 'early';
  if (due !== null && due > asOf) return sign * (forecast.value - target) >= 0 ? 'on-track' : 'off-track';
  return sign * trend.perDay > 0 ? 'on-track' : 'off-track';
}

const isOverdue = ({ due, asOf, kpi }: Standing): boolean =>
  due !== null && due < asOf && kpi.target !== null;
