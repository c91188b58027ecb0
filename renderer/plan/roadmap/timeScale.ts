import { addMonths, dayOf, type PlanPhase, type TimelineBar } from '../../../shared/engine/index.ts';

export interface TimeScale {
  /** Where a day stands, in per cent of the width. */
  readonly at: (iso: string) => number;
  /** First days of months, or of quarters where there are many. */
  readonly months: readonly string[];
}
/** So many months have a line each; more have one a quarter. */
const MOST_LINES = 15;

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
  const all: string[] = [];
  for (let month = first; month < last; month = addMonths(month, 1)) all.push(month);
  const months =
    all.length > MOST_LINES ? all.filter((month) => (Number(month.slice(5, 7)) - 1) % 3 === 0) : all;
  return { at: (iso) => (100 * (dayOf(iso) - dayOf(first))) / width, months };
}
