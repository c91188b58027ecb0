/** Something that may go into the plan. Money and weeks are 0 or more. */
export interface Initiative {
  readonly id: string;
  /** What it is worth to the plan, 0 or more; null: not known yet, so it is not planned. */
  readonly value: number | null;
  readonly cost: number;
  /** Weeks of people's work. */
  readonly weeks: number;
  /** Initiatives that must be done in the same phase or before. */
  readonly needs: readonly string[];
  /** Of those that name the same thing (a step of a map) one at most is done. */
  readonly insteadOf: readonly string[];
  /** Journeys on which customers meet the change: one such change per journey and phase. */
  readonly journeyIds: readonly string[];
  /** First phase, from 0, in which it may begin. */
  readonly earliestPhase: number;
  /** Phases in which it cannot begin: something that is fixed there is in its way. */
  readonly closedPhases?: readonly number[];
}
/** What there is in a phase; null: nobody set a limit. */
export interface Phase {
  readonly budget: number | null;
  readonly weeks: number | null;
}

/** Worth of an initiative for the plan (engine model 1.6): money it brings × alignment × trust; null while one is unknown. */
export function planValue(
  netPresentValue: number | null,
  alignment: number | null,
  confidence: number | null,
): number | null {
  if (netPresentValue === null || alignment === null || confidence === null) return null;
  return (Math.max(0, netPresentValue) * alignment * confidence) / 100;
}
