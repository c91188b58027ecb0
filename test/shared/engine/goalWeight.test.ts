import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse, type Candidate } from '../../../shared/engine/index.ts';
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

/** What is wrong with how a candidate took another weight of a goal; null: nothing. */
function faultIn(before: Candidate, now: Candidate): string | null {
  const isMoved = now.priority.value !== before.priority.value;
  const isAlignmentMoved = Math.abs((now.alignment?.value ?? 0) - (before.alignment?.value ?? 0)) > 1e-6;
  if (!isDeepStrictEqual(now.feasibility, before.feasibility)) return `${before.id}: feasibility moved`;
  if (!isDeepStrictEqual(now.hoursPerYear, before.hoursPerYear)) return `${before.id}: hours moved`;
  // What nobody linked to an objective is the very same, to the last digit.
  if (before.threads.length === 0) return isMoved ? `${before.id}: moved without a link` : null;
  const isImpactMoved = now.impact.value !== before.impact.value;
  const hasCause = now.alignment?.value !== before.alignment?.value || isImpactMoved;
  if (isMoved && !hasCause) return `${before.id}: moved without a cause`;
  // Its KPIs weigh what they weighed: its alignment stays. They weigh else, and nothing holds it at 0 or 100: it moves.
  const isSame = weightsOf(now) === weightsOf(before);
  if (isSame) return isAlignmentMoved ? `${before.id}: alignment moved while its KPIs did not` : null;
  const isFree = [before, now].every(
    ({ alignment }) => alignment !== null && alignment.value > 0 && alignment.value < 100,
  );
  const helpsOnly = before.threads.every(({ contribution }) => contribution > 0);
  return isFree && helpsOnly && !isAlignmentMoved ? `${before.id}: stood still` : null;
}

const weightsOf = ({ threads }: Candidate): string =>
  threads
    .map(({ kpiId, weight }) => `${kpiId} ${weight.toFixed(9)}`)
    .toSorted()
    .join(' ');

it('another weight of one goal moves the priority of linked candidates alone, and of them those whose alignment it moves', () => {
  const before = analyse(example, { asOf });
  fc.assert(
    fc.property(fc.constantFrom(...goals), fc.integer({ min: 1, max: 50 }), (goal, tenths) => {
      const after = analyse(weighed(example, goal.id, tenths / 10), { asOf });
      const then = new Map(after.candidates.map((candidate) => [candidate.id, candidate]));
      expect([...then.keys()].toSorted()).toEqual(before.candidates.map(({ id }) => id).toSorted());
      const wrong = before.candidates.flatMap(
        (candidate) => faultIn(candidate, then.get(candidate.id)!) ?? [],
      );
      expect(wrong).toEqual([]);
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
