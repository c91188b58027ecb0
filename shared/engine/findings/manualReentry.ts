import { isDoneByMachine } from '../facts/infer.ts';
import type { MapFacts } from '../facts/mapFacts.ts';
import { reentriesOf } from '../facts/reentry.ts';
import type { StepFacts } from '../facts/stepFacts.ts';
import { costAt, oneHit, workHoursPerYear, type CostlyStep } from '../facts/costlySteps.ts';
import type { MapRule } from './rule.ts';

/** Data that a system already has is typed into another one by hand (waste: extra processing); one finding a map. */
export const manualReentry = {
  id: 'manual-reentry',
  check(map: MapFacts) {
    const ways = new Map<string, Way>();
    for (const { toId, fromId, objectId, fromSystemId, toSystemId } of reentriesOf(map)) {
      if (ways.has(toId)) continue;
      ways.set(toId, {
        fromId,
        object: map.firm.dataObjects.get(objectId)?.name ?? '',
        fromSystem: map.firm.systems.get(fromSystemId)?.name ?? '',
        toSystem: map.firm.systems.get(toSystemId)?.name ?? '',
      });
    }
    for (const { id, words, systems, step } of map.steps) {
      const saysSo = words.verbs.has('reentry') && systems.length > 1;
      if (saysSo && !ways.has(id) && !isDoneByMachine(step))
        ways.set(id, { fromId: null, object: '', fromSystem: systems[0]!.name, toSystem: systems[1]!.name });
    }
    const typed = map.steps.filter((step) => ways.has(step.id)).map(costOf);
    const [hit] = oneHit(typed, {
      severity: typed.some(({ facts }) => workHoursPerYear(facts) >= 50) ? 'serious' : 'notice',
      params({ id }) {
        const { object, fromSystem, toSystem } = ways.get(id)!;
        return { object, fromSystem, toSystem };
      },
      evidence: ({ values }) => ({
        runsPerMonth: values.volume.value,
        touchMinutes: values.touch.value,
        errorShare: values.error.value,
      }),
    });
    if (!hit) return [];
    const sources = [...ways.values()].flatMap(({ fromId }) => fromId ?? []);
    return [{ ...hit, elementIds: [...new Set([...hit.elementIds, ...sources])] }];
  },
} as const satisfies MapRule;

interface Way {
  /** The step that wrote it first, where the flow tells. */
  readonly fromId: string | null;
  readonly object: string;
  readonly fromSystem: string;
  readonly toSystem: string;
}

/** Typing, and correcting what was typed wrong. */
function costOf(facts: StepFacts): CostlyStep {
  const { volume, error, rework } = facts.values;
  const hoursPerYear = workHoursPerYear(facts);
  const correcting = (12 * volume.value * error.value * rework.value) / 60;
  return { facts, hoursPerYear, cost: costAt(facts, hoursPerYear + correcting) };
}
