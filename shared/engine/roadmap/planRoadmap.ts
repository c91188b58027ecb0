import type { Sentence } from '../analysis.ts';
import { exactUpTo, searchLimit } from '../method/roadmap.ts';
import { boundOf } from './bound.ts';
import { bestPlan } from './branchAndBound.ts';
import { greedyPlan } from './greedy.ts';
import type { Initiative, Phase } from './initiative.ts';
import { compileProgram, type Impossible, type Program } from './program.ts';

export interface Roadmap {
  readonly planned: readonly { readonly id: string; readonly phase: number }[];
  /** In the order of the input, each with the reason. */
  readonly left: readonly { readonly id: string; readonly because: Sentence }[];
  /** Worth of the plan, what starts later counted a little less; and what no plan can exceed. */
  readonly worth: number;
  readonly bound: number;
  /** There is no better plan. Otherwise it may be short of the best by at most bound - worth. */
  readonly isBest: boolean;
  readonly cost: number;
}

/**
 * What to do, and in which phase: the most worth under budget and weeks of each phase, prerequisites, one of those that exclude each other,
 * and one change per journey and phase (engine model 1.6). Up to 40 initiatives the best plan is
 * searched for, and `isBest` says whether the search came to its end (in one phase it does; in several, as long as its limit allows);
 * otherwise, and beyond 40, it is a good plan with its bound.
 * The same whatever the order of the initiatives.
 */
export function planRoadmap(initiatives: readonly Initiative[], phases: readonly Phase[]): Roadmap {
  const sorted = initiatives.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { program, impossible } = compileProgram(sorted, phases);
  const start = greedyPlan(program);
  const bound = boundOf(program, start.worth);
  const isSmall = program.items.length <= exactUpTo;
  const found = isSmall
    ? bestPlan(program, bound, start, searchLimit)
    : { phaseOf: start.phaseOf, worth: start.worth, isProven: bound.total <= start.worth + 1e-6 };
  const phaseOf = withoutIdle(program, found.phaseOf);
  const place = new Map(program.items.map(({ id }, index) => [id, index]));
  const phase = (id: string): number => phaseOf[place.get(id) ?? -1] ?? -1;
  const planned = initiatives
    .filter(({ id }) => phase(id) >= 0)
    .map(({ id }) => ({ id, phase: phase(id) }))
    .toSorted((a, b) => a.phase - b.phase);
  return {
    planned,
    left: initiatives
      .filter(({ id }) => phase(id) < 0)
      .map((initiative) => ({
        id: initiative.id,
        because: reason(initiative, impossible.get(initiative.id), (id) => phase(id) >= 0),
      })),
    worth: found.worth,
    bound: found.isProven ? found.worth : bound.total,
    isBest: found.isProven,
    cost: initiatives.reduce((sum, { id, cost }) => (phase(id) >= 0 ? sum + cost : sum), 0),
  };
}

/** What is worth nothing by itself stays in only for what needs it. */
function withoutIdle({ items, needs, worth }: Program, phaseOf: Int32Array): Int32Array {
  const kept = Int32Array.from(phaseOf);
  const isNeeded = new Uint8Array(items.length);
  for (let item = items.length - 1; item >= 0; item--) {
    if (kept[item]! < 0) continue;
    if (!isNeeded[item] && worth[item]![kept[item]!] === 0) kept[item] = -1;
    else for (const need of needs[item]!) isNeeded[need] = 1;
  }
  return kept;
}

function reason(
  { value, needs, insteadOf }: Initiative,
  impossible: Impossible | undefined,
  isPlanned: (id: string) => boolean,
): Sentence {
  if (impossible) return { key: `engine.roadmap.${impossible}`, params: {} };
  if (value !== null && value <= 0) return { key: 'engine.roadmap.noValue', params: {} };
  if (needs.some((id) => !isPlanned(id))) return { key: 'engine.roadmap.needLeft', params: {} };
  return { key: insteadOf.length > 0 ? 'engine.roadmap.otherBetter' : 'engine.roadmap.noRoom', params: {} };
}
