import type { Problem } from '../../shared/engine/index.ts';

/** Faults of one kind together: those that hold results back first, then in the order in which the engine checks. */
export function byRule(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.rule);
    if (group) group.push(problem);
    else groups.set(problem.rule, [problem]);
  }
  const holdsBack = (group: readonly Problem[]): number =>
    group.some(({ withholds }) => withholds.length > 0) ? 0 : 1;
  return [...groups.values()].toSorted((a, b) => holdsBack(a) - holdsBack(b));
}
