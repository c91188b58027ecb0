import type { Label, Quadrant } from '../analysis.ts';
import { labelFrom, quadrantFrom, trustFrom } from '../method/weights.ts';

/** Geometric mean of impact, feasibility and alignment (0–100 each); of the first two while alignment is unknown. */
export function priority(impact: number, feasibility: number, alignment: number | null): number {
  return alignment === null ? Math.sqrt(impact * feasibility) : Math.cbrt(impact * feasibility * alignment);
}

/** What the priority means in words, where alignment is known. */
export function labelOf(score: number): Label {
  if (score >= labelFrom['do-first']) return 'do-first';
  if (score >= labelFrom['good-next']) return 'good-next';
  return score >= labelFrom.later ? 'later' : 'not-now';
}

export function quadrantOf(impact: number, feasibility: number): Quadrant {
  if (impact >= quadrantFrom.impact) return feasibility >= quadrantFrom.feasibility ? 'quick-win' : 'big-bet';
  return feasibility >= quadrantFrom.feasibility ? 'fill-in' : 'avoid';
}

/** Mean trust of what a score was made of, weighted as the formula weighs it, 0–1. */
export function confidence(
  inputs: readonly { readonly weight: number; readonly confidence: number }[],
): number {
  const weights = inputs.reduce((sum, input) => sum + input.weight, 0);
  if (weights === 0) return 0;
  return inputs.reduce((sum, input) => sum + input.weight * input.confidence, 0) / weights;
}

export function trustOf(share: number): 'high' | 'medium' | 'low' {
  if (share >= trustFrom.high) return 'high';
  return share >= trustFrom.medium ? 'medium' : 'low';
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
