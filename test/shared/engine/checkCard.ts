import { expect } from 'vitest';
import { candidateCard, type Analysis, type Candidate } from '../../../shared/engine/index.ts';
import type { Doc } from '../../../shared/model/index.ts';
import { putThrough } from '../report/why/putThrough.ts';

/** Puts the numbers that the cards of a candidate say through the formulas that they say, down to each answer, and holds ranges against what they are of. */
export function checkCard(candidate: Candidate, { doc, analysis }: { doc: Doc; analysis: Analysis }): void {
  const { impact, feasibility, alignment, priority, confidence } = candidate;
  const ground = { doc, analysis, named: (_: string, key: string) => key };
  const why = candidateCard(candidate, 'priority', ground)!;
  expect(why.value).toBe(priority.value);
  putThrough(why);
  putThrough(candidateCard(candidate, 'trust', ground)!);
  for (const one of [impact, feasibility, priority]) {
    expect(one.low).toBeLessThanOrEqual(one.value + 1e-9);
    expect(one.high).toBeGreaterThanOrEqual(one.value - 1e-9);
  }
  expect(confidence).toBeGreaterThan(0);
  expect(confidence).toBeLessThanOrEqual(alignment ? 1 : 0.5);
}
