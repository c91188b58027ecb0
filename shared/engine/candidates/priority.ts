import type { Label, Quadrant } from '../analysis.ts';
import { defaultWeighting, type Weighting } from '../method/weighting.ts';
import { defaultMethod, type Method } from '../method/method.ts';

/** The three scores of a proposal, 0–100 each; alignment is null while unknown. */
export interface ThreeScores {
  readonly impact: number;
  readonly feasibility: number;
  readonly alignment: number | null;
}

/** Geometric mean of impact, feasibility and alignment (0–100 each); of the first two while alignment is unknown. */
export const priority = (impact: number, feasibility: number, alignment: number | null): number =>
  weightedPriority({ impact, feasibility, alignment }, defaultWeighting.priority);

/** The same with weights of its own (engine model 1.4: I^a F^b A^c). */
export function weightedPriority(
  { impact, feasibility, alignment }: ThreeScores,
  { impact: a, feasibility: b, alignment: c }: Weighting['priority'],
): number {
  if (alignment === null) {
    // With weight on alignment alone there is nothing to weigh the two by.
    if (a === b) return Math.sqrt(impact * feasibility);
    return impact ** (a / (a + b)) * feasibility ** (b / (a + b));
  }
  if (a === b && b === c) return Math.cbrt(impact * feasibility * alignment);
  return impact ** a * feasibility ** b * alignment ** c;
}

/** What the priority means in words, where alignment is known. */
export function labelOf(score: number, { labels }: Pick<Method, 'labels'> = defaultMethod): Label {
  if (score >= labels['do-first']) return 'do-first';
  if (score >= labels['good-next']) return 'good-next';
  return score >= labels.later ? 'later' : 'not-now';
}

export function quadrantOf(
  impact: number,
  feasibility: number,
  { quadrant }: Pick<Method, 'quadrant'> = defaultMethod,
): Quadrant {
  if (impact >= quadrant.impact) return feasibility >= quadrant.feasibility ? 'quick-win' : 'big-bet';
  return feasibility >= quadrant.feasibility ? 'fill-in' : 'avoid';
}

/** Mean trust of what a score was made of, weighted as the formula weighs it, 0–1. */
export function confidence(
  inputs: readonly { readonly weight: number; readonly confidence: number }[],
): number {
  const weights = inputs.reduce((sum, input) => sum + input.weight, 0);
  if (weights === 0) return 0;
  return inputs.reduce((sum, input) => sum + input.weight * input.confidence, 0) / weights;
}

export function trustOf(
  share: number,
  { trust }: Pick<Method, 'trust'> = defaultMethod,
): 'high' | 'medium' | 'low' {
  if (share >= trust.high) return 'high';
  return share >= trust.medium ? 'medium' : 'low';
}

/** The plain idea score that others publish: five answers 1–5 averaged, and as a per cent. */
export function ideaScore(answers: {
  readonly rules: number;
  readonly digital: number;
  readonly structure: number;
  readonly stability: number;
  readonly documentation: number;
}): {
  readonly average: number;
  readonly suitabilityAverage: number;
  readonly readinessAverage: number;
  readonly percent: number;
} {
  const { rules, digital, structure, stability, documentation } = answers;
  const average = (rules + digital + structure + stability + documentation) / 5;
  return {
    average,
    suitabilityAverage: (rules + digital + structure) / 3,
    readinessAverage: (stability + documentation) / 2,
    percent: ((average - 1) / 4) * 100,
  };
}
