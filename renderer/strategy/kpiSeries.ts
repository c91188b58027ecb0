/** The measurements of a KPI as a line: in the order of their dates, with what it says in words and where its points lie. */
import type { Doc, Kpi, Measurement } from '../../shared/model/index.ts';

export type SeriesVerdict = 'towards' | 'away' | 'still' | 'reached';
export interface SeriesPoint {
  /** 0–1 from the left and from the top. */
  readonly x: number;
  readonly y: number;
  readonly measurement: Measurement;
}
export interface KpiSeries {
  readonly measurements: readonly Measurement[];
  readonly points: readonly SeriesPoint[];
  /** Height of the target line, 0–1 from the top; null without a target. */
  readonly targetY: number | null;
  /** Null with fewer than two measurements. */
  readonly verdict: SeriesVerdict | null;
}

const HEADROOM = 0.12;

export function kpiSeries(doc: Doc, kpi: Kpi): KpiSeries {
  const measurements = Object.values(doc.measurement)
    .filter((measurement) => measurement.kpiId === kpi.id)
    .sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
  const days = measurements.map(({ date }) => Date.parse(date.slice(0, 10)));
  const values = [...measurements.map(({ value }) => value), ...(kpi.target === null ? [] : [kpi.target])];
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const heightOf = (value: number) =>
    span === 0 ? 0.5 : HEADROOM + (1 - 2 * HEADROOM) * (1 - (value - low) / span);
  const [first = 0] = days;
  const length = (days.at(-1) ?? 0) - first;
  return {
    measurements,
    points: measurements.map((measurement, index) => ({
      x:
        length === 0
          ? measurements.length === 1
            ? 0.5
            : index / (measurements.length - 1)
          : (days[index]! - first) / length,
      y: heightOf(measurement.value),
      measurement,
    })),
    targetY: kpi.target === null || measurements.length === 0 ? null : heightOf(kpi.target),
    verdict: verdictOf(kpi, measurements),
  };
}

function verdictOf(kpi: Kpi, measurements: readonly Measurement[]): SeriesVerdict | null {
  const first = measurements[0];
  const last = measurements.at(-1);
  if (!first || !last || first === last) return null;
  const sign = kpi.direction === 'up' ? 1 : -1;
  if (kpi.target !== null && sign * (last.value - kpi.target) >= 0) return 'reached';
  const moved = sign * (last.value - first.value);
  return moved === 0 ? 'still' : moved > 0 ? 'towards' : 'away';
}
