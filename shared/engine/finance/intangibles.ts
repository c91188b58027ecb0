import type { intangibleKinds } from '../method/finance.ts';
import { annuity } from './presentValue.ts';

/** An effect that has no price: how large (0–4), how likely (0–1), and how much the goal weighs that it serves (0–1). */
export interface Intangible {
  readonly kind: (typeof intangibleKinds)[number];
  readonly size: number;
  readonly likelihood: number;
  readonly goalWeight: number;
}

/** Points 0–4 of each entry, and in the order of importance; they are never added to money (engine model 1.7). */
export const ledger = <I extends Intangible>(entries: readonly I[]): (I & { readonly points: number })[] =>
  entries
    .map((entry) => ({ ...entry, points: entry.size * entry.likelihood * entry.goalWeight }))
    .toSorted((a, b) => b.points - a.points);

/** What the effects without a price must be worth a year for the case to come out even; null: it does without them. */
export function mustBeWorth(netPresentValue: number, yearlyRate: number, years: number): number | null {
  return netPresentValue < 0 && years > 0 ? -netPresentValue / annuity(yearlyRate, years) : null;
}
