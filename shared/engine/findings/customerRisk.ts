import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import type { StepFacts } from '../facts/stepFacts.ts';
import { customerRisk as riskOf } from '../candidates/customerRisk.ts';
import type { MapRule } from './rule.ts';

/** Customers meet the errors of this step, and nothing stands between. */
export const customerRiskRule = {
  id: 'customer-risk',
  check({ steps, firm: { method } }: MapFacts) {
    const limits = method.customerRisk;
    return steps.filter(isSaid).flatMap((facts) => {
      const { exposure, severity, exceptions, error, mitigation } = facts.values;
      // As it is today, by hand: how well it could be automated plays no part.
      const inputs = {
        exposure: exposure.value,
        severity: severity.value,
        exceptions: exceptions.value,
        error: error.value,
        feasibility: 100,
        mitigation: mitigation.value,
      };
      const { risk } = riskOf(inputs, method);
      if (risk < limits.low) return [];
      return [
        {
          elementIds: [facts.id],
          severity: risk >= limits.high ? ('serious' as const) : ('notice' as const),
          params: { step: titleOf(facts), errorShare: error.value, exceptionsShare: exceptions.value },
          evidence: { risk, errorShare: error.value, exceptionsShare: exceptions.value },
          costPerYear: null,
        },
      ];
    });
  },
} as const satisfies MapRule;

const isSaid = ({ values: { error, exceptions } }: StepFacts): boolean =>
  error.provenance !== 'default' || exceptions.provenance !== 'default';
