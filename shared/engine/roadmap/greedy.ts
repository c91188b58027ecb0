import type { Program } from './program.ts';
import { Schedule } from './schedule.ts';

/** Exchanges that are tried. */
const TRIALS = 1000;

/** A good plan quickly: what brings most for what it takes comes first, each as early as it can; then exchanges while they help. */
export function greedyPlan(program: Program): Schedule {
  const order = program.items
    .map((_, item) => item)
    .toSorted((a, b) => densityOf(program, b) - densityOf(program, a));
  const plan = new Schedule(program);
  for (const item of order) insert(program, plan, item);
  const tries = { left: TRIALS };
  while (exchange(program, plan, order, tries));
  return plan;
}

/** Worth for the share of the whole capacity that it takes, the worth of all that it makes possible counted in part. */
function densityOf({ worth, uses, capacity, dependents }: Program, item: number): number {
  const most = (index: number): number => Math.max(0, ...worth[index]!.map((value) => value ?? 0));
  const own = most(item) + dependents[item]!.reduce((sum, other) => sum + most(other), 0) / 4;
  const first = worth[item]!.findIndex((value) => value !== null);
  const taken = uses[item]![first]!.reduce(
    (sum, { resource, amount }) => sum + (capacity[resource]! > 0 ? amount / capacity[resource]! : 1),
    0,
  );
  return own / (taken + 1e-6);
}

/** Puts an item in, with what it needs, at the earliest phases; where that fails nothing is changed. */
function insert(program: Program, plan: Schedule, item: number): boolean {
  if (plan.phaseOf[item]! >= 0) return true;
  const placed: number[] = [];
  const all = [...neededBy(program, item), item].toSorted((a, b) => a - b);
  for (const one of all) {
    if (plan.phaseOf[one]! >= 0) continue;
    const phase = program.worth[one]!.findIndex((_, index) => plan.canPlace(one, index));
    if (phase < 0) {
      for (const back of placed.reverse()) plan.remove(back);
      return false;
    }
    plan.place(one, phase);
    placed.push(one);
  }
  return true;
}

function neededBy({ needs }: Program, item: number, found = new Set<number>()): Set<number> {
  for (const need of needs[item]!) {
    if (found.has(need)) continue;
    found.add(need);
    neededBy({ needs } as Program, need, found);
  }
  return found;
}

/** Takes out one item and all that need it and fills up again with another first; keeps what is worth more. */
function exchange(
  program: Program,
  plan: Schedule,
  order: readonly number[],
  tries: { left: number },
): boolean {
  let isBetter = false;
  for (const wanted of order) {
    if (plan.phaseOf[wanted]! >= 0) continue;
    for (const given of order) {
      if (plan.phaseOf[given]! < 0 || tries.left-- <= 0) continue;
      const before = plan.worth;
      const kept = Int32Array.from(plan.phaseOf);
      for (const gone of [given, ...program.dependents[given]!])
        if (plan.phaseOf[gone]! >= 0) plan.remove(gone);
      insert(program, plan, wanted);
      for (const item of order) insert(program, plan, item);
      if (plan.worth > before + 1e-9) {
        isBetter = true;
        break;
      }
      restore(program, plan, kept);
    }
  }
  return isBetter;
}

function restore({ items }: Program, plan: Schedule, kept: Int32Array): void {
  for (let item = items.length - 1; item >= 0; item--) if (plan.phaseOf[item]! >= 0) plan.remove(item);
  for (let item = 0; item < items.length; item++) if (kept[item]! >= 0) plan.place(item, kept[item]!);
}
