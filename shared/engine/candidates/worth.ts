import type { Candidate } from '../analysis.ts';
import type { Method } from '../method/method.ts';
import type { Draft } from './draft.ts';

/**
 * Money a year that the hours of a candidate are worth: hours × what an hour of these people costs × the share of hours that becomes
 * money (engine model 1.7). The range is that of the hours.
 */
export function moneyOf(
  { steps }: Draft,
  { low, likely, high }: Candidate['hoursPerYear'],
  { assumed }: Method,
): Candidate['moneyPerYear'] {
  const perHour = hourlyCost(steps) * assumed.cashableShare.likely;
  return { low: low * perHour, likely: likely * perHour, high: high * perHour };
}

/** Cost of an hour of those who work on the steps, weighed by the time that they take; evenly where they take none. */
function hourlyCost(steps: Draft['steps']): number {
  const minutes = steps.map(({ values }) => values.volume.value * values.touch.value);
  const whole = minutes.reduce((a, b) => a + b, 0);
  return steps.reduce(
    (sum, { hourlyCost: { value } }, index) =>
      sum + value * (whole > 0 ? minutes[index]! / whole : 1 / steps.length),
    0,
  );
}

/** Months until a cost in the middle of its range is back from that money alone; null: it never is, or the cost is not known. */
export function paybackOf(cost: Candidate['cost'], { likely }: Candidate['moneyPerYear']): number | null {
  if (cost === null || likely < 1) return null;
  return (cost.low + cost.high) / 2 / (likely / 12);
}
