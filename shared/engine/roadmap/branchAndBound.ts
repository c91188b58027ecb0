import type { Bound } from './bound.ts';
import type { Program } from './program.ts';
import { Schedule } from './schedule.ts';

/**
 * The best plan of all, by branch and bound (Land and Doig 1960): item by item each phase and "not at all" are tried, and a branch is left
 * as soon as the bound says that nothing in it is better than the best plan so far. `start` is a plan to begin with.
 */
export function bestPlan(
  program: Program,
  { total, gain, best }: Bound,
  start: Schedule,
  limit: number,
): { readonly phaseOf: Int32Array; readonly worth: number; readonly isProven: boolean } {
  const count = program.items.length;
  const order = branchingOrder(program, best);
  const phases = order.map((item) =>
    gain[item]!.map((net, phase) => ({ net, phase }))
      .filter((choice): choice is { net: number; phase: number } => choice.net !== null)
      .toSorted((a, b) => b.net - a.net),
  );
  const plan = new Schedule(program);
  const goneBecause = new Int32Array(count).fill(-1);
  let found = { phaseOf: Int32Array.from(start.phaseOf), worth: start.worth };
  let looked = 0;

  const search = (depth: number, bound: number): void => {
    if (bound <= found.worth + 1e-9 || ++looked > limit) return;
    if (depth === count) {
      const { worth } = plan;
      if (worth > found.worth + 1e-9) found = { phaseOf: Int32Array.from(plan.phaseOf), worth };
      return;
    }
    const item = order[depth]!;
    if (goneBecause[item]! >= 0) return search(depth + 1, bound);
    const without = bound - best[item]!;
    for (const { net, phase } of phases[depth]!) {
      // The rest of the phases gain less.
      if (without + net <= found.worth + 1e-9) break;
      if (!plan.canPlace(item, phase)) continue;
      plan.place(item, phase);
      search(depth + 1, without + net);
      plan.remove(item);
    }
    let left = without;
    for (const other of program.dependents[item]!) {
      if (goneBecause[other]! >= 0) continue;
      goneBecause[other] = item;
      left -= best[other]!;
    }
    search(depth + 1, left);
    for (const other of program.dependents[item]!) if (goneBecause[other] === item) goneBecause[other] = -1;
  };
  search(0, total);
  return { ...found, isProven: looked <= limit };
}

/** Items that gain most first, so that good plans are found early and bounds bite; each after what it needs. */
function branchingOrder({ items, needs, dependents }: Program, best: Float64Array): number[] {
  const weight = items.map(
    (_, item) => best[item]! + dependents[item]!.reduce((sum, other) => sum + best[other]!, 0),
  );
  const order: number[] = [];
  const isIn = new Uint8Array(items.length);
  while (order.length < items.length) {
    let next = -1;
    for (let item = 0; item < items.length; item++) {
      if (isIn[item] || needs[item]!.some((need) => !isIn[need])) continue;
      if (next < 0 || weight[item]! > weight[next]!) next = item;
    }
    isIn[next] = 1;
    order.push(next);
  }
  return order;
}
