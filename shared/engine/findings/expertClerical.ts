import type { MapFacts } from '../facts/mapFacts.ts';
import type { StepFacts } from '../facts/stepFacts.ts';
import { costAt, oneHit, workHoursPerYear } from '../facts/costlySteps.ts';
import type { MapRule } from './rule.ts';

/** Somebody dear does what follows simple rules (waste: skill not used); one finding a map. */
export const expertClerical = {
  id: 'expert-clerical',
  check({ steps, firm }: MapFacts) {
    const extraPerHour = ({ hourlyCost }: StepFacts): number => hourlyCost.value - firm.hourlyCost.value;
    const clerical = steps
      .filter(({ words, values, hourlyCost }) => {
        const isClerical = (['reentry', 'file', 'send', 'match'] as const).some((verb) =>
          words.verbs.has(verb),
        );
        const isDear = hourlyCost.value >= firm.method.findings.seniorRateFactor * firm.hourlyCost.value;
        return isClerical && isDear && values.rules.value >= 4 && values.touch.value > 0;
      })
      .map((facts) => {
        const hoursPerYear = workHoursPerYear(facts);
        return { facts, hoursPerYear, cost: costAt(facts, hoursPerYear, extraPerHour(facts)) };
      });
    return oneHit(clerical, {
      severity: 'notice',
      params: ({ performer }) => ({ role: performer?.name ?? '' }),
      evidence: (worst) => ({ extraMoneyPerHour: extraPerHour(worst) }),
    });
  },
} as const satisfies MapRule;
