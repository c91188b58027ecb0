import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import { thresholds } from '../method/weights.ts';
import type { MapRule } from './rule.ts';

/** A step whose work often has to be corrected (waste: defects). */
export const errorProne = {
  id: 'error-prone',
  check({ steps }: MapFacts) {
    return steps
      .filter(({ values: { error } }) => {
        const isSaid = error.provenance !== 'default' && error.provenance !== 'inferred';
        return isSaid && error.value > thresholds.errorShare;
      })
      .map((facts) => {
        const { error, rework, volume } = facts.values;
        const hoursPerYear = (12 * volume.value * error.value * rework.value) / 60;
        return {
          elementIds: [facts.id],
          severity: error.value >= 0.15 ? 'serious' : 'notice',
          params: { step: titleOf(facts), errorShare: error.value, yearHours: hoursPerYear },
          evidence: { errorShare: error.value, reworkMinutes: rework.value, hoursPerYear },
          costPerYear: hoursPerYear * facts.hourlyCost.value,
        } as const;
      });
  },
} as const satisfies MapRule;
