import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import { reentriesOf } from '../facts/reentry.ts';
import { isDoneByMachine } from '../facts/infer.ts';
import type { StepFacts } from '../facts/stepFacts.ts';
import type { Hit, MapRule } from './rule.ts';

/** Data that a system already has is typed into another one by hand (waste: extra processing). */
export const manualReentry = {
  id: 'manual-reentry',
  check(map: MapFacts) {
    const hits: Hit[] = [];
    const proven = new Set<string>();
    for (const reentry of reentriesOf(map)) {
      const to = map.stepById.get(reentry.toId)!;
      const from = map.stepById.get(reentry.fromId)!;
      proven.add(to.id);
      hits.push(
        hit([to, from], {
          step: titleOf(to),
          object: map.firm.dataObjects.get(reentry.objectId)?.name ?? '',
          fromSystem: map.firm.systems.get(reentry.fromSystemId)?.name ?? '',
          toSystem: map.firm.systems.get(reentry.toSystemId)?.name ?? '',
        }),
      );
    }
    for (const facts of map.steps) {
      const saysSo = facts.words.verbs.has('reentry') && facts.systems.length > 1;
      if (saysSo && !proven.has(facts.id) && !isDoneByMachine(facts.step))
        hits.push(
          hit([facts], {
            step: titleOf(facts),
            object: '',
            fromSystem: facts.systems[0]!.name,
            toSystem: facts.systems[1]!.name,
          }),
        );
    }
    return hits;
  },
} as const satisfies MapRule;

function hit(steps: readonly StepFacts[], params: Hit['params']): Hit {
  const { values, hourlyCost } = steps[0]!;
  const hoursPerYear = (12 * values.volume.value * values.touch.value) / 60;
  const errorHoursPerYear = (12 * values.volume.value * values.error.value * values.rework.value) / 60;
  return {
    elementIds: steps.map((step) => step.id),
    severity: hoursPerYear >= 50 ? 'serious' : 'notice',
    params: { ...params, yearHours: hoursPerYear },
    evidence: {
      runsPerMonth: values.volume.value,
      touchMinutes: values.touch.value,
      errorShare: values.error.value,
      hoursPerYear,
    },
    costPerYear: (hoursPerYear + errorHoursPerYear) * hourlyCost.value,
  };
}
