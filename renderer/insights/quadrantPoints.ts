/** Candidates as points of impact against feasibility, side by side where they would cover each other. */
import type { Candidate } from '../../shared/engine/index.ts';

export interface QuadrantPoint {
  readonly candidate: Candidate;
  /** 0–100. */
  readonly feasibility: number;
  readonly impact: number;
  /** Moved aside by so many diameters, because that many lie at the same place before it. */
  readonly shift: number;
}

export function quadrantPoints(candidates: readonly Candidate[]): readonly QuadrantPoint[] {
  const taken = new Map<string, number>();
  return candidates.map((candidate) => {
    const feasibility = Math.round(candidate.feasibility.value);
    const impact = Math.round(candidate.impact.value);
    const spot = `${Math.round(feasibility / 3)} ${Math.round(impact / 3)}`;
    const shift = taken.get(spot) ?? 0;
    taken.set(spot, shift + 1);
    return { candidate, feasibility, impact, shift };
  });
}
