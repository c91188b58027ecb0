import type { Doc, Kpi } from '../../model/index.ts';
import { dayOf } from '../measure/days.ts';
import type { KpiProgress } from '../measure/kpiProgress.ts';
import type { Achieved } from '../measure/promise.ts';
import type { Kept } from '../plan/freeze.ts';
import { linesOf, makeCard, type Inputs, type WhyCard } from './card.ts';
import { exactly, valueOf } from './given.ts';

interface Way {
  readonly from: number | null;
  readonly to: number | null;
  readonly now: number | null;
  readonly share: number | null;
}

/** A value of a KPI, as it was measured or said. */
export const measuredCard = (kpi: Pick<Kpi, 'title' | 'unit'>, value: number): WhyCard =>
  makeCard({
    id: 'said',
    quantity: 'number',
    value,
    unit: kpi.unit,
    inputs: [
      {
        label: kpi.title || '…',
        quantity: 'number',
        value,
        unit: kpi.unit,
        given: exactly(value, 'why.measuredThen'),
      },
    ],
    formula: ({ sum }) => sum,
  });

/** How much of the way from where it stood to where it was to go is gone; null while an end or a measurement is missing. */
export function achievedCard({ from, to, now, share }: Way, unit: string): WhyCard | null {
  if (from === null || to === null || now === null || share === null) return null;
  return makeCard({
    id: 'achieved',
    quantity: 'share',
    value: share,
    inputs: [
      { part: 'from', quantity: 'number', value: from, unit },
      { part: 'now', quantity: 'number', value: now, unit },
      { part: 'to', quantity: 'number', value: to, unit },
    ],
    formula: (x) => (x['now']! - x['from']!) / (x['to']! - x['from']!),
  });
}

/** By what its gate judges an initiative: the mean of what was achieved; null while nothing is. */
export function achievedMeanCard(doc: Doc, achieved: readonly Achieved[]): WhyCard | null {
  const lines = achieved.flatMap((one) => {
    const kpi = doc.kpi[one.kpiId];
    const opens = achievedCard(one, kpi?.unit ?? '');
    return one.share === null
      ? []
      : [{ label: kpi?.title || '…', quantity: 'share' as const, value: one.share, opens }];
  });
  if (lines.length === 0) return null;
  return makeCard({
    id: 'achievedMean',
    quantity: 'share',
    value: lines.reduce((sum, { value }) => sum + value, 0) / lines.length,
    inputs: [...linesOf(lines), { part: 'count', quantity: 'count', value: lines.length }],
    formula: ({ sum, ...x }) => sum / x['count']!,
  });
}

/** Where a KPI goes if it goes on as it did; null with too few measurements. `dated`: how the day of a measurement is called. */
export function forecastCard(
  { kpi, measurements, trend, forecast }: KpiProgress,
  dated: (iso: string) => string,
): WhyCard | null {
  if (!trend || !forecast) return null;
  const { unit } = kpi;
  const used = measurements.slice(-trend.count);
  const mean = makeCard({
    id: 'meanMeasured',
    quantity: 'number',
    value: trend.middle.value,
    unit,
    inputs: [
      ...used.map(({ date, value }) => ({
        label: dated(date),
        quantity: 'number' as const,
        value,
        unit,
        given: exactly(value, 'why.measuredThen'),
      })),
      { part: 'count', quantity: 'count', value: used.length },
    ],
    formula: ({ sum, ...x }) => sum / x['count']!,
  });
  const days = dayOf(forecast.date) - trend.middle.day;
  const line = (x: Inputs): number => x['meanMeasured']! + x['perDay']! * x['daysAhead']!;
  const end = forecast.reaches?.bound ?? null;
  const isFloor = end !== null && trend.perDay < 0;
  return makeCard({
    id: end === null ? 'forecast' : isFloor ? 'forecastFloor' : 'forecastCeiling',
    quantity: 'number',
    value: forecast.value,
    unit,
    inputs: [
      { part: 'meanMeasured', quantity: 'number', value: trend.middle.value, unit, opens: mean },
      { part: 'perDay', quantity: 'number', value: trend.perDay, unit },
      { part: 'daysAhead', quantity: 'days', value: days, given: exactly(days, 'why.countedUp') },
      ...(end === null
        ? []
        : [
            {
              part: 'furthest' as const,
              quantity: 'number' as const,
              value: end,
              unit,
              given: exactly(end, 'why.noFurther'),
            },
          ]),
    ],
    formula: (x) => (end === null ? line(x) : isFloor ? Math.max(end, line(x)) : Math.min(end, line(x))),
  });
}

/** What was promised, as it was kept on the day it was planned. */
export function promisedCard({ outcome, promised: [low, likely, high] }: Kept): WhyCard {
  const quantity = outcome === 'hoursPerYear' ? 'hours' : 'money';
  return makeCard({
    id: 'promisedThen',
    quantity,
    value: likely,
    inputs: [
      {
        part: 'promised',
        quantity,
        value: likely,
        given: { ...exactly(likely, 'why.keptThen'), low, high },
      },
    ],
    formula: (x) => x['promised']!,
  });
}

/** How far what it really became lies from what was promised; null while one of them is unknown. */
export function promiseCard(doc: Doc, kept: Kept): WhyCard | null {
  const { outcome, promised, really, difference } = kept;
  if (!really || difference === null) return null;
  const quantity = outcome === 'hoursPerYear' ? 'hours' : 'money';
  const [, likely] = promised;
  return makeCard({
    id: 'promiseKept',
    quantity: 'share',
    value: difference,
    inputs: [
      { part: 'really', quantity, value: really.likely, given: valueOf(doc, really) },
      { part: 'promised', quantity, value: likely, opens: promisedCard(kept) },
    ],
    formula: (x) => x['really']! / x['promised']! - 1,
  });
}
