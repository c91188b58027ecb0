import { LEAST_FOR_TREND, type KpiProgress } from '../../engine/index.ts';
import type { Kpi } from '../../model/index.ts';
import { formatDate, formatNumber, twoDigits, type Text } from '../../text/index.ts';

export interface ProgressWords {
  readonly value: (kpi: Kpi, value: number) => string;
  /** What was measured, and where it leads. */
  readonly summary: (progress: KpiProgress) => string;
}

/** How a KPI stands, in sentences; a forecast is said with its range and with how little it rests on. */
export function progressWords({
  text,
  locale,
}: {
  readonly text: Text;
  readonly locale: string;
}): ProgressWords {
  const date = (iso: string) => formatDate(iso, locale);
  const value = (kpi: Kpi, number: number) => `${formatNumber(number, locale)} ${kpi.unit}`.trim();
  const measured = ({ kpi, measurements, latest }: KpiProgress): string => {
    const first = measurements[0];
    if (!first || !latest) return text('kpis.none');
    if (first === latest)
      return text('kpis.one', { value: value(kpi, latest.value), date: date(latest.date) });
    return text('kpis.many', {
      count: measurements.length,
      first: date(first.date),
      last: date(latest.date),
      from: value(kpi, first.value),
      to: value(kpi, latest.value),
    });
  };
  const ahead = ({ kpi, measurements, forecast, trend, target, states, latest }: KpiProgress): string => {
    if (!latest) return '';
    if (states.includes('reached')) return text('kpis.reached');
    if (!forecast || !trend) {
      const lacking = LEAST_FOR_TREND - measurements.length;
      return lacking > 0 ? text('kpis.tooFew', { n: lacking }) : text('kpis.oneDay');
    }
    const said = text('kpis.forecast', {
      value: value(kpi, twoDigits(forecast.value)),
      date: date(forecast.date),
      low: value(kpi, twoDigits(forecast.low)),
      high: value(kpi, twoDigits(forecast.high)),
    });
    const end = forecast.reaches
      ? text('kpis.noFurther', {
          bound: value(kpi, forecast.reaches.bound),
          date: date(forecast.reaches.on),
        })
      : '';
    const held = target === null ? '' : text(`kpis.held.${holdsTarget(kpi, forecast, target)}`);
    const ground = trend.ground === 'thin' ? text('kpis.thin', { count: trend.count }) : '';
    return [said, end, held, ground].filter((part) => part !== '').join(' ');
  };
  return {
    value,
    summary: (progress) => `${measured(progress)} ${ahead(progress)}`.trim(),
  };
}

/** `open`: the range holds both outcomes. */
function holdsTarget(
  { direction }: Kpi,
  { low, high }: { readonly low: number; readonly high: number },
  target: number,
): 'reached' | 'missed' | 'open' {
  const [worst, best] = direction === 'up' ? [low, high] : [-high, -low];
  const wanted = direction === 'up' ? target : -target;
  return worst >= wanted ? 'reached' : best < wanted ? 'missed' : 'open';
}
