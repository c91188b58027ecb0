import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '../../../shared/engine/index.ts';
import { asId, type Doc, type NewId } from '../../../shared/model/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { runs } from '../../propertyRuns.ts';

const asOf = '2026-11-25';
let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const example = workedExample({ newId, today: asOf });
const goals = Object.values(example.goal).filter(({ isRetired }) => !isRetired);

const weighed = (doc: Doc, goalId: string, weight: number): Doc => ({
  ...doc,
  goal: { ...doc.goal, [goalId]: { ...doc.goal[asId<'goal'>(goalId)]!, weight } },
});

it('another weight of one goal moves the priority of linked candidates alone, and of them those whose alignment it moves', () => {
  const before = analyse(example, { asOf });
  fc.assert(
    fc.property(fc.constantFrom(...goals), fc.integer({ min: 1, max: 50 }), (goal, tenths) => {
      const after = analyse(weighed(example, goal.id, tenths / 10), { asOf });
      const then = new Map(after.candidates.map((candidate) => [candidate.id, candidate]));
      expect([...then.keys()].toSorted()).toEqual(before.candidates.map(({ id }) => id).toSorted());
      for (const candidate of before.candidates) {
        const now = then.get(candidate.id)!;
        const isLinked = candidate.threads.length > 0;
        // What nobody linked to an objective is the very same, to the last digit.
        if (!isLinked) expect(now.priority).toEqual(candidate.priority);
        expect(now.feasibility).toEqual(candidate.feasibility);
        expect(now.hoursPerYear).toEqual(candidate.hoursPerYear);
        const isMoved = now.priority.value !== candidate.priority.value;
        const isAlignmentMoved = now.alignment?.value !== candidate.alignment?.value;
        const isImpactMoved = now.impact.value !== candidate.impact.value;
        if (isMoved) expect(isAlignmentMoved || isImpactMoved).toBe(true);
        // Its KPIs weigh what they weighed: nothing moves. They weigh else, and none alone lifts it to the top or holds it down: it moves.
        const weights = (one: typeof candidate) =>
          one.threads
            .map(({ kpiId, weight }) => `${kpiId} ${weight.toFixed(9)}`)
            .toSorted()
            .join(' ');
        const isSame = weights(now) === weights(candidate);
        if (isSame && candidate.alignment)
          expect(now.alignment!.value).toBeCloseTo(candidate.alignment.value, 6);
        const isFree = [candidate, now].every(
          ({ alignment }) => alignment !== null && alignment.value > 0 && alignment.value < 100,
        );
        if (!isSame && isFree && candidate.threads.every(({ contribution }) => contribution > 0))
          expect(isAlignmentMoved).toBe(true);
      }
    }),
    runs(25),
  );
});

it('a goal that weighs twice as much moves every candidate that serves it, and each that serves it alone not downwards', () => {
  const before = analyse(example, { asOf });
  const aligned = (list: typeof before) =>
    new Map(list.candidates.map((one) => [one.id, one.alignment?.value ?? null]));
  const served = new Set<string>();
  for (const goal of goals) {
    const own = before.candidates.filter(
      ({ threads }) =>
        threads.length > 0 &&
        threads.every(({ goalId, contribution }) => goalId === goal.id && contribution > 0),
    );
    own.forEach(({ id }) => served.add(id));
    const then = aligned(analyse(weighed(example, goal.id, goal.weight * 2), { asOf }));
    for (const { id, alignment } of own)
      expect(then.get(id)!).toBeGreaterThanOrEqual(alignment!.value - 1e-9);
  }
  expect(served.size).toBeGreaterThan(0);
});
