/** How often a step runs for a case, and which share of its work needs no hands: 1 a machine's, 0 all by hand. */
export interface TouchFreeStep {
  readonly visits: number;
  readonly freeShare: number;
}

/** Share of the runs of a map's steps that no person touches, 0–1, weighed by visits a case (engine model 1.18); null: no step runs. */
export function touchFreeShare(steps: readonly TouchFreeStep[]): number | null {
  const runs = steps.reduce((sum, { visits }) => sum + visits, 0);
  if (!(runs > 0) || !Number.isFinite(runs)) return null;
  return steps.reduce((sum, { visits, freeShare }) => sum + visits * freeShare, 0) / runs;
}
