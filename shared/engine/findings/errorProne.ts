import type { MapFacts } from '../facts/mapFacts.ts';
import { costAt, oneHit } from '../facts/costlySteps.ts';
import type { MapRule } from './rule.ts';

/** Steps whose work often has to be corrected (waste: defects); one finding a map. */
export const errorProne = {
  id: 'error-prone',
  check({ steps, firm }: MapFacts) {
    const prone = steps
      .filter(({ values: { error } }) => {
        const isSaid = error.provenance !== 'default' && error.provenance !== 'inferred';
        return isSaid && error.value > firm.method.findings.errorShare;
      })
      .map((facts) => {
        const { error, rework, volume } = facts.values;
        const hoursPerYear = (12 * volume.value * error.value * rework.value) / 60;
        return { facts, hoursPerYear, cost: costAt(facts, hoursPerYear) };
      });
    return oneHit(prone, {
      severity: prone.some(({ facts }) => facts.values.error.value >= 0.15) ? 'serious' : 'notice',
      params: ({ values }) => ({ errorShare: values.error.value }),
      evidence: ({ values }) => ({ errorShare: values.error.value, reworkMinutes: values.rework.value }),
    });
  },
} as const satisfies MapRule;
