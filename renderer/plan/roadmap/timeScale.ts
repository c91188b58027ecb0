import { addMonths, dayOf, type PlanPhase, type TimelineBar } from '../../../shared/engine/index.ts';

export interface TimeScale {
  /** Where a day stands, in per cent of the width. */
  readonly at: (iso: string) => number;
  /** First days of months, or of quarters or years where there are many. */
  readonly months: readonly string[];
}
/** So many months have a line each; more have one a quarter, a year, five years… */
const MOST_LINES = 15;
const STEPS = [1, 3, 12, 60, 120, 600, 1200, 6000, 12000, 60000, 120000] as const;

/** From the first day of anything to the last gate. */
export function timeScale(
  phases: readonly PlanPhase[],
  bars: readonly TimelineBar[],
  asOf: string,
): TimeScale {
  const days = [
    asOf,
    ...phases.flatMap(({ from, until }) => [from, until]),
    ...bars.flatMap(({ from, until, gateOn }) => [from, until, gateOn]),
  ].toSorted();
  const first = `${days[0]!.slice(0, 7)}-01`;
  const last = addMonths(`${days.at(-1)!.slice(0, 7)}-01`, 1);
  const width = Math.max(1, dayOf(last) - dayOf(first));
  const [from, to] = [monthOf(first), monthOf(last)];
  const step = STEPS.find((each) => (to - from) / each <= MOST_LINES) ?? STEPS.at(-1)!;
  const begin = Math.ceil(from / step) * step;
  const months = Array.from({ length: Math.ceil((to - begin) / step) }, (_, index) =>
    addMonths(first, begin - from + index * step),
  );
  return { at: (iso) => (100 * (dayOf(iso) - dayOf(first))) / width, months };
}

/** Months since the year nought. */
const monthOf = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
