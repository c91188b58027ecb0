import { annuity } from './presentValue.ts';

/** An effect that has no price: how large (0–4), how likely (0–1), and how much the goal weighs that it serves (0–1; null: nobody said). */
export interface Intangible {
  readonly size: number;
  readonly likelihood: number;
  readonly goalWeight: number | null;
}
export interface Rated {
  /** 0–4; null where nobody said what it serves. Never added to money (engine model 1.7). */
  readonly points: number | null;
  /** Its part of what all of them must be worth a year, by points; null where there is nothing to carry or no points. */
  readonly mustBeWorth: number | null;
}

/** The entries in the order of importance, those without points last. `mustBeWorth`: of all of them together, a year. */
export function ledger<I extends Intangible>(
  entries: readonly I[],
  mustBeWorth: number | null,
): (I & Rated)[] {
  const points = entries.map(({ size, likelihood, goalWeight }) =>
    goalWeight === null ? null : size * likelihood * goalWeight,
  );
  const whole = points.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  return entries
    .map((entry, index) => {
      const own = points[index] ?? null;
      const isCarried = mustBeWorth !== null && own !== null && whole > 0;
      return { ...entry, points: own, mustBeWorth: isCarried ? (mustBeWorth * own) / whole : null };
    })
    .toSorted((a, b) => (b.points ?? -1) - (a.points ?? -1));
}

/** What the effects without a price must be worth a year for the case to come out even; null: it does without them. */
export function mustBeWorth(netPresentValue: number, yearlyRate: number, years: number): number | null {
  return netPresentValue < 0 && years > 0 ? -netPresentValue / annuity(yearlyRate, years) : null;
}
