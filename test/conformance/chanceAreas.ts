import { kernels } from '../../shared/engine/kernels.ts';
import { area, type Areas } from './area.ts';

interface SpanIn {
  readonly a: number;
  readonly mode: number;
  readonly b: number;
}
const minuteOf = (clock: string): number => {
  const [hours, minutes] = clock.split(':').map(Number);
  return hours! * 60 + minutes!;
};

export const chanceAreas: Areas = {
  triangular: area(({ a, mode, b }: SpanIn) => {
    const at = (share: number) => kernels.triangularQuantile([a, mode, b], share);
    return {
      mean: kernels.triangularMean([a, mode, b]),
      variance: kernels.triangularVariance([a, mode, b]),
      p10: at(0.1),
      p50: at(0.5),
      p90: at(0.9),
    };
  }),
  PERT: area(({ a, mode, b }: SpanIn) => {
    const { mean, deviation, alpha, beta } = kernels.pert([a, mode, b]);
    const at = (share: number) => kernels.pertQuantile([a, mode, b], share);
    return { mean, sd: deviation, alpha, beta, p10: at(0.1), p50: at(0.5), p90: at(0.9) };
  }),
  lognormal: area(({ mean, cv }: { mean: number; cv: number }) => kernels.lognormal(mean, cv)),
  percentile: area(({ data, k }: { data: number[][]; k: number[] }) => ({
    result: data.map((values, index) => kernels.percentile(values, k[index]!)),
  })),
  'confidence-interval': area((x: { replication_means: number[] }) => {
    const interval = kernels.meanInterval(x.replication_means);
    return { mean: interval?.mean, sd: interval?.deviation, half_width_95: interval?.halfWidth };
  }),
  'paired-CRN': area((x: { as_is: number[]; what_if: number[] }) => {
    const difference = kernels.pairedDifference(x.as_is, x.what_if);
    return {
      mean_diff: difference?.mean,
      half_width_95: difference?.halfWidth,
      significant: difference?.isSignificant,
    };
  }),
  'kendall-tau-b': area(({ x, y }: { x: number[]; y: number[] }) => ({ tau: kernels.kendallTau(x, y) })),
  'kendall-tau': area(({ ours, ref }: { ours: number[]; ref: number[] }) => ({
    tau: kernels.kendallTau(ours, ref),
  })),
  calendar: area((x: { open: string; close: string; days: number[]; start: string; work_min: number }) => {
    const calendar = { days: x.days, opens: minuteOf(x.open), closes: minuteOf(x.close) };
    const ending = kernels.endOfWork(calendar, x.start, x.work_min);
    return { end: ending?.end, elapsed_min: ending?.elapsedMinutes };
  }),
};
