import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import { thresholds } from '../method/weights.ts';
import type { MapRule } from './rule.ts';

/** Somebody dear does what follows simple rules (waste: skill not used). */
export const expertClerical = {
  id: 'expert-clerical',
  check({ steps, firm }: MapFacts) {
    return steps
      .filter(({ words, values, hourlyCost }) => {
        const isClerical = (['reentry', 'file', 'send', 'match'] as const).some((verb) =>
          words.verbs.has(verb),
        );
        const isDear = hourlyCost.value >= thresholds.seniorRateFactor * firm.hourlyCost.value;
        return isClerical && isDear && values.rules.value >= 4 && values.touch.value > 0;
      })
      .map((facts) => {
        const hoursPerYear = (12 * facts.values.volume.value * facts.values.touch.value) / 60;
        const extraPerHour = facts.hourlyCost.value - firm.hourlyCost.value;
        return {
          elementIds: [facts.id],
          severity: 'notice' as const,
          params: { step: titleOf(facts), role: facts.performer?.name ?? '', yearHours: hoursPerYear },
          evidence: { hoursPerYear, extraMoneyPerHour: extraPerHour },
          costPerYear: hoursPerYear * extraPerHour,
        };
      });
  },
} as const satisfies MapRule;
