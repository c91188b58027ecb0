import { laterPhaseFactor } from '../method/roadmap.ts';
import type { Initiative, Phase } from './initiative.ts';

export interface Use {
  readonly resource: number;
  readonly amount: number;
}
/** A plan to be made, as arrays. Items stand after what they need; what can never be done is left out. */
export interface Program {
  readonly items: readonly Initiative[];
  readonly phases: number;
  /** Worth of an item in a phase; null: it cannot begin there. */
  readonly worth: readonly (readonly (number | null)[])[];
  readonly uses: readonly (readonly (readonly Use[])[])[];
  readonly capacity: readonly number[];
  readonly needs: readonly (readonly number[])[];
  /** What falls away with an item: all that need it, directly or through others. */
  readonly dependents: readonly (readonly number[])[];
}

/** Why an initiative cannot be planned at all. */
export type Impossible = 'unknownValue' | 'missingNeed' | 'circularNeed' | 'tooLarge';

/** Sorts out what can be planned, and puts limits of every kind into one form: a capacity, and how much of it each item takes. */
export function compileProgram(
  initiatives: readonly Initiative[],
  phases: readonly Phase[],
): { readonly program: Program; readonly impossible: ReadonlyMap<string, Impossible> } {
  const impossible = new Map<string, Impossible>();
  for (const initiative of initiatives) {
    if (initiative.value === null) impossible.set(initiative.id, 'unknownValue');
    else if (!phases.some((phase, index) => isOpen(initiative, phase, index)))
      impossible.set(initiative.id, 'tooLarge');
  }
  const items = inOrder(initiatives, impossible);
  const place = new Map(items.map((item, index) => [item.id, index]));
  const needs = items.map((item) => [...new Set(item.needs)].map((id) => place.get(id)!));
  const resources = resourcesOf(items, phases);
  return {
    impossible,
    program: {
      items,
      phases: phases.length,
      worth: items.map((item) =>
        phases.map((phase, index) =>
          isOpen(item, phase, index) ? Math.max(0, item.value!) * laterPhaseFactor ** index : null,
        ),
      ),
      needs,
      dependents: dependentsOf(needs),
      ...resources,
    },
  };
}

const isOpen = (item: Initiative, phase: Phase, index: number): boolean =>
  index >= item.earliestPhase && !item.closedPhases?.includes(index) && fits(item, phase);

const fits = ({ cost, weeks }: Initiative, phase: Phase): boolean =>
  cost <= (phase.budget ?? Infinity) && weeks <= (phase.weeks ?? Infinity);

/** Items after what they need, the input's order otherwise; what waits for something that never comes is impossible too. */
function inOrder(initiatives: readonly Initiative[], impossible: Map<string, Impossible>): Initiative[] {
  const items: Initiative[] = [];
  const done = new Set<string>();
  let waiting = initiatives.filter(({ id }) => !impossible.has(id));
  for (;;) {
    const ready = waiting.filter((item) => item.needs.every((id) => done.has(id)));
    if (ready.length === 0) break;
    for (const item of ready) {
      items.push(item);
      done.add(item.id);
    }
    waiting = waiting.filter(({ id }) => !done.has(id));
  }
  // Of those that are left, some wait for what cannot be; the rest wait for each other in a circle.
  const there = new Set(waiting.map(({ id }) => id));
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const { id, needs } of waiting) {
      if (!there.has(id) || needs.every((need) => done.has(need) || there.has(need))) continue;
      there.delete(id);
      impossible.set(id, 'missingNeed');
      isSettled = false;
    }
  }
  for (const id of there) impossible.set(id, 'circularNeed');
  return items;
}

function resourcesOf(
  items: readonly Initiative[],
  phases: readonly Phase[],
): Pick<Program, 'uses' | 'capacity'> {
  const capacity: number[] = [];
  const numberOf = new Map<string, number>();
  const resource = (name: string, limit: number): number => {
    const known = numberOf.get(name);
    if (known !== undefined) return known;
    numberOf.set(name, capacity.length);
    return capacity.push(limit) - 1;
  };
  const uses = items.map((item) =>
    phases.map(({ budget, weeks }, phase): Use[] => {
      const list: Use[] = [];
      if (budget !== null && item.cost > 0)
        list.push({ resource: resource(`budget ${phase}`, budget), amount: item.cost });
      if (weeks !== null && item.weeks > 0)
        list.push({ resource: resource(`weeks ${phase}`, weeks), amount: item.weeks });
      for (const id of new Set(item.journeyIds))
        list.push({ resource: resource(`journey ${phase} ${id}`, 1), amount: 1 });
      for (const id of new Set(item.insteadOf))
        list.push({ resource: resource(`one of ${id}`, 1), amount: 1 });
      return list;
    }),
  );
  return { uses, capacity };
}

function dependentsOf(needs: readonly (readonly number[])[]): number[][] {
  const dependents = needs.map(() => new Set<number>());
  // Items stand after what they need, so from the last to the first everything below is known.
  for (let item = needs.length - 1; item >= 0; item--)
    for (const need of needs[item]!) {
      dependents[need]!.add(item);
      for (const further of dependents[item]!) dependents[need]!.add(further);
    }
  return dependents.map((set) => [...set]);
}
