import { efficiencyBenchmarks } from '../method/weights.ts';

export type WorkKind = keyof typeof efficiencyBenchmarks;

/** A process cycle efficiency (0–1) beside what is typical and best for its kind of work (George 2002). */
export function rateEfficiency(
  kind: WorkKind,
  efficiency: number,
): {
  readonly typical: number;
  readonly worldClass: number;
  readonly rating: 'below typical' | 'typical' | 'world class';
} {
  const { typical, worldClass } = efficiencyBenchmarks[kind];
  const rating = efficiency < typical ? 'below typical' : efficiency < worldClass ? 'typical' : 'world class';
  return { typical, worldClass, rating };
}

/** How much of today's cost the best ones do without: a ceiling, not an expectation. */
export const gapToBest = (average: number, best: number): number => (average - best) / average;
