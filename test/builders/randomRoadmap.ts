import { uniform } from '../../shared/engine/chance/philox.ts';
import type { Initiative, Phase } from '../../shared/engine/roadmap/initiative.ts';

/** Initiatives as a firm may have them: most small, some large, a few with prerequisites, exclusions and customers. */
export function randomRoadmap(
  count: number,
  phaseCount: number,
  seed: number,
): { readonly initiatives: Initiative[]; readonly phases: Phase[] } {
  let index = 0;
  const chance = () => uniform(seed, 0, index++);
  const among = (from: number, to: number) => Math.round(from + chance() * (to - from));
  const initiatives = Array.from({ length: count }, (_, i): Initiative => {
    const cost = 100 * among(3, chance() < 0.2 ? 200 : 60);
    return {
      id: `i${String(i).padStart(3, '0')}`,
      value: Math.round(cost * (0.4 + 2.2 * chance())),
      cost,
      weeks: among(1, 10),
      needs: i > 0 && chance() < 0.3 ? [`i${String(among(0, i - 1)).padStart(3, '0')}`] : [],
      insteadOf: chance() < 0.2 ? [`step${among(1, 5)}`] : [],
      journeyIds: chance() < 0.25 ? [`journey${among(1, 2)}`] : [],
      earliestPhase: chance() < 0.2 ? among(0, phaseCount - 1) : 0,
    };
  });
  const costs = initiatives.reduce((sum, { cost }) => sum + cost, 0);
  const weeks = initiatives.reduce((sum, one) => sum + one.weeks, 0);
  const phases = Array.from({ length: phaseCount }, () => ({
    budget: Math.round(((0.3 + 0.3 * chance()) * costs) / phaseCount),
    weeks: Math.round(((0.3 + 0.4 * chance()) * weeks) / phaseCount),
  }));
  return { initiatives, phases };
}
