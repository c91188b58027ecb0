import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laterPhaseFactor } from '../../../../shared/engine/method/roadmap.ts';
import { planValue, type Initiative, type Phase } from '../../../../shared/engine/roadmap/initiative.ts';
import { planRoadmap, type Roadmap } from '../../../../shared/engine/roadmap/planRoadmap.ts';
import { createText } from '../../../../shared/text/index.ts';
import { say } from '../../../../shared/text/say.ts';
import { randomRoadmap } from '../../../builders/randomRoadmap.ts';
import { runs } from '../../../propertyRuns.ts';

const one = (id: string, change: Partial<Initiative> = {}): Initiative => ({
  id,
  value: 10,
  cost: 1,
  weeks: 1,
  needs: [],
  insteadOf: [],
  journeyIds: [],
  earliestPhase: 0,
  ...change,
});

/** What no plan may break; empty where all holds. */
function broken(
  initiatives: readonly Initiative[],
  phases: readonly Phase[],
  { planned }: Roadmap,
): string[] {
  const phaseOf = new Map(planned.map(({ id, phase }) => [id, phase]));
  const faults: string[] = [];
  const taken = new Set<string>();
  phases.forEach((phase, index) => {
    const here = initiatives.filter(({ id }) => phaseOf.get(id) === index);
    if (here.reduce((sum, { cost }) => sum + cost, 0) > (phase.budget ?? Infinity))
      faults.push(`budget ${index}`);
    if (here.reduce((sum, { weeks }) => sum + weeks, 0) > (phase.weeks ?? Infinity))
      faults.push(`weeks ${index}`);
    const journeys = here.flatMap(({ journeyIds }) => journeyIds);
    if (new Set(journeys).size < journeys.length) faults.push(`journey ${index}`);
  });
  for (const { id, needs, insteadOf, earliestPhase } of initiatives) {
    const at = phaseOf.get(id);
    if (at === undefined) continue;
    if (at < earliestPhase) faults.push(`${id} too early`);
    if (needs.some((need) => !(phaseOf.get(need)! <= at))) faults.push(`${id} before what it needs`);
    for (const step of insteadOf) {
      if (taken.has(step)) faults.push(`two for ${step}`);
      taken.add(step);
    }
  }
  return faults;
}

/** Every way there is to plan, the best of those that break nothing. */
function bestByTryingAll(initiatives: readonly Initiative[], phases: readonly Phase[]): number {
  let best = 0;
  const planned: { id: string; phase: number }[] = [];
  const tryFrom = (index: number, worth: number): void => {
    if (index === initiatives.length) {
      if (worth > best && broken(initiatives, phases, { planned } as unknown as Roadmap).length === 0)
        best = worth;
      return;
    }
    const { id, value } = initiatives[index]!;
    tryFrom(index + 1, worth);
    for (let phase = 0; phase < phases.length; phase++) {
      planned.push({ id, phase });
      tryFrom(index + 1, worth + value! * laterPhaseFactor ** phase);
      planned.pop();
    }
  };
  tryFrom(0, 0);
  return best;
}

describe('the roadmap', () => {
  it('is worth as much as the best of all ways to plan a few initiatives', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 3 }),
        fc.nat(100_000),
        (count, phaseCount, seed) => {
          const { initiatives, phases } = randomRoadmap(count, phaseCount, seed);
          const plan = planRoadmap(initiatives, phases);
          expect(broken(initiatives, phases, plan)).toEqual([]);
          expect(plan.isBest).toBe(true);
          expect(plan.worth).toBeCloseTo(bestByTryingAll(initiatives, phases), 6);
        },
      ),
      runs(80),
    );
  });

  it('breaks no limit with many initiatives either, and stays below its bound', () => {
    fc.assert(
      fc.property(fc.constantFrom(15, 60), fc.nat(100_000), (count, seed) => {
        const { initiatives, phases } = randomRoadmap(count, 3, seed);
        const plan = planRoadmap(initiatives, phases);
        expect(broken(initiatives, phases, plan)).toEqual([]);
        expect(plan.worth).toBeLessThanOrEqual(plan.bound + 1e-6);
        expect(plan.planned.length + plan.left.length).toBe(count);
      }),
      runs(8),
    );
  });

  it('finds the best of forty in one phase, whatever their order', () => {
    const { initiatives, phases } = randomRoadmap(40, 1, 5);
    const plan = planRoadmap(initiatives, phases);
    expect(plan.isBest).toBe(true);
    expect(planRoadmap(initiatives.toReversed(), phases).worth).toBe(plan.worth);
  });

  it('keeps one change per journey and phase, and puts the second into the next', () => {
    const two = [one('a', { journeyIds: ['buy'] }), one('b', { journeyIds: ['buy'], value: 9 })];
    const open = { budget: null, weeks: null };
    expect(planRoadmap(two, [open, open]).planned).toEqual([
      { id: 'a', phase: 0 },
      { id: 'b', phase: 1 },
    ]);
    expect(planRoadmap(two, [open]).planned).toEqual([{ id: 'a', phase: 0 }]);
  });

  it('takes in what is worth nothing by itself only for what needs it', () => {
    const phase = [{ budget: 100, weeks: 100 }];
    const base = one('base', { value: 0 });
    expect(planRoadmap([base, one('top', { needs: ['base'] })], phase).planned.map(({ id }) => id)).toEqual([
      'base',
      'top',
    ]);
    expect(planRoadmap([base], phase).planned).toEqual([]);
  });

  it('says in words why something is left out', () => {
    const text = createText('en');
    const plan = planRoadmap(
      [
        one('unknown', { value: null }),
        one('a', { needs: ['b'] }),
        one('b', { needs: ['a'] }),
        one('orphan', { needs: ['nowhere'] }),
        one('huge', { cost: 999 }),
        one('nothing', { value: 0 }),
        one('in', { insteadOf: ['step'], cost: 5 }),
        one('other', { insteadOf: ['step'], value: 5 }),
        one('late', { value: 1, cost: 6 }),
      ],
      [{ budget: 10, weeks: 10 }],
    );
    expect(
      Object.fromEntries(
        plan.left.map(({ id, because }) => [id, because.key.replace('engine.roadmap.', '')]),
      ),
    ).toEqual({
      unknown: 'unknownValue',
      a: 'circularNeed',
      b: 'circularNeed',
      orphan: 'missingNeed',
      huge: 'tooLarge',
      nothing: 'noValue',
      other: 'otherBetter',
      late: 'noRoom',
    });
    for (const { because } of plan.left)
      expect(say(because, { text, locale: 'en', currency: 'EUR' })).not.toMatch(/[{}]|undefined/);
  });

  it('stands a budget of zero, no phases and no initiatives', () => {
    expect(planRoadmap([one('a')], [{ budget: 0, weeks: 5 }]).planned).toEqual([]);
    expect(planRoadmap([one('a')], []).planned).toEqual([]);
    expect(planRoadmap([], [{ budget: 5, weeks: 5 }])).toMatchObject({ planned: [], worth: 0, isBest: true });
  });

  it('counts value by alignment and trust, unknown as unknown, and a loss as nothing', () => {
    expect(planValue(1000, 50, 0.5)).toBe(250);
    expect(planValue(-1000, 50, 0.5)).toBe(0);
    expect(planValue(null, 50, 0.5)).toBeNull();
    expect(planValue(1000, null, 0.5)).toBeNull();
  });
});
