/** Where a KPI goes if it goes on as it did, and how far the next values may lie from that. */
import type { Measurement } from '../../model/index.ts';
import { dayOf } from '../measure/days.ts';
import type { KpiProgress } from '../measure/kpiProgress.ts';
import type { Trend } from '../measure/trend.ts';
import { makeCard, type Inputs, type WhyCard, type WhyInput } from './card.ts';
import { exactly } from './given.ts';

/** How the day of a measurement is called. */
type Dated = (iso: string) => string;

interface Ground {
  readonly unit: string;
  readonly trend: Trend;
  /** The measurements that the line goes through. */
  readonly used: readonly Measurement[];
  readonly dated: Dated;
}

/** Where a KPI goes if it goes on as it did; null with too few measurements. */
export function forecastCard(progress: KpiProgress, dated: Dated): WhyCard | null {
  const { forecast } = progress;
  const ground = groundOf(progress, dated);
  if (!ground || !forecast) return null;
  const { unit, trend } = ground;
  const line = (x: Inputs): number => x['meanMeasured']! + x['perDay']! * x['daysAhead']!;
  const end = forecast.reaches?.bound ?? null;
  const isFloor = end !== null && trend.perDay < 0;
  return makeCard({
    id: end === null ? 'forecast' : isFloor ? 'forecastFloor' : 'forecastCeiling',
    quantity: 'number',
    value: forecast.value,
    unit,
    inputs: [
      { part: 'meanMeasured', quantity: 'number', value: trend.middle.value, unit, opens: meanCard(ground) },
      { part: 'perDay', quantity: 'number', value: trend.perDay, unit, opens: slopeCard(ground) },
      daysAhead(ground, forecast.date),
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

/** How far from the forecast four of five values are expected at most, to both sides; null with too few measurements. */
export function forecastReachCard(progress: KpiProgress, dated: Dated): WhyCard | null {
  const { forecast } = progress;
  const ground = groundOf(progress, dated);
  if (!ground || !forecast) return null;
  const { unit, trend } = ground;
  const { value, high } = trend.at(forecast.date);
  return makeCard({
    id: 'forecastReach',
    quantity: 'number',
    value: high - value,
    unit,
    inputs: [
      { part: 'studentT', quantity: 'number', value: trend.t, given: exactly(trend.t, 'why.ofTable') },
      { part: 'deviation', quantity: 'number', value: trend.deviation, unit, opens: deviationCard(ground) },
      { part: 'count', quantity: 'count', value: trend.count },
      daysAhead(ground, forecast.date),
      daySpread(ground),
    ],
    formula: (x) =>
      x['studentT']! *
      x['deviation']! *
      Math.sqrt(1 + 1 / x['count']! + x['daysAhead']! ** 2 / x['daySpread']!),
  });
}

const groundOf = ({ kpi, measurements, trend }: KpiProgress, dated: Dated): Ground | null =>
  trend && { unit: kpi.unit, trend, used: measurements.slice(-trend.count), dated };

function daysAhead({ trend }: Ground, date: string): WhyInput {
  const days = dayOf(date) - trend.middle.day;
  return { part: 'daysAhead', quantity: 'days', value: days, given: exactly(days, 'why.countedUp') };
}

const daySpread = ({ trend }: Ground): WhyInput => ({
  part: 'daySpread',
  quantity: 'number',
  value: trend.daySpread,
  given: exactly(trend.daySpread, 'why.countedUp'),
});

const meanCard = ({ unit, trend, used, dated }: Ground): WhyCard =>
  makeCard({
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

/** Least squares: days from the middle × distance from the mean, of each measurement. */
function slopeCard(ground: Ground): WhyCard {
  const { unit, trend, used, dated } = ground;
  return makeCard({
    id: 'changePerDay',
    quantity: 'number',
    value: trend.perDay,
    unit,
    inputs: [
      ...used.map(({ date, value }): WhyInput => {
        const days = dayOf(date) - trend.middle.day;
        const away = value - trend.middle.value;
        return {
          label: dated(date),
          quantity: 'number',
          value: days * away,
          factors: [
            { quantity: 'number', value: days },
            { quantity: 'number', value: away },
          ],
        };
      }),
      daySpread(ground),
    ],
    formula: ({ sum, ...x }) => sum / x['daySpread']!,
  });
}

/** How far the measurements lie from the line. */
function deviationCard({ unit, trend, used, dated }: Ground): WhyCard {
  const lines = used.map(({ date, value }): WhyInput => {
    const away = value - trend.at(date).value;
    return {
      label: dated(date),
      quantity: 'number',
      value: away ** 2,
      factors: [
        { quantity: 'number', value: away },
        { quantity: 'number', value: away },
      ],
    };
  });
  return makeCard({
    id: 'deviation',
    quantity: 'number',
    value: trend.deviation,
    unit,
    inputs: [...lines, { part: 'count', quantity: 'count', value: trend.count }],
    formula: ({ sum, ...x }) => Math.sqrt(sum / (x['count']! - 2)),
  });
}
