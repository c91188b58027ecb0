import type { Problem } from '../analysis.ts';
import type { MapFacts } from '../facts/mapFacts.ts';
import { emptyRole, noHours, similarNames, strangeUnit } from './numbers.ts';
import type { ProblemRule } from './problem.ts';
import { stepWithoutLane, unnamedBranch } from './branchesAndLanes.ts';
import {
  deadEnd,
  endlessLoop,
  joinWaitsForever,
  noEnd,
  noStart,
  parallelNotJoined,
  sharesNotOne,
  unreachable,
} from './shape.ts';

const list = [
  noStart,
  noEnd,
  unreachable,
  deadEnd,
  sharesNotOne,
  endlessLoop,
  parallelNotJoined,
  joinWaitsForever,
  unnamedBranch,
  stepWithoutLane,
  strangeUnit,
  emptyRole,
  noHours,
  similarNames,
] as const;
export type ProblemId = (typeof list)[number]['id'];
export const problemRules: readonly (ProblemRule & { readonly id: ProblemId })[] = list;

/** From so many steps on a map with an end is looked at as a whole. */
const COMPLETE_STEPS = 3;

/** The faults of one map: where, why it matters, and what is withheld until it is solved. */
export function findMapProblems(map: MapFacts): Problem[] {
  const hasEnd = map.contents.events.some((event) => event.position === 'end');
  const isGrown = map.contents.steps.length >= COMPLETE_STEPS && hasEnd;
  return problemRules
    .filter((rule) => isGrown || !rule.isAboutCompleteness)
    .flatMap((rule) =>
      rule.check(map).map(({ elementIds, params, withholds, repair = rule.repair }) => ({
        id: `${rule.id} ${map.map.id} ${elementIds.toSorted().join(' ')}`.trimEnd(),
        rule: rule.id,
        mapId: map.map.id,
        elementIds,
        title: { key: `problem.${rule.id}.title`, params },
        why: { key: `problem.${rule.id}.why`, params },
        withholds,
        remedy: repair ? { command: 'map.repair', args: { repair, mapId: map.map.id, elementIds } } : null,
      })),
    );
}
