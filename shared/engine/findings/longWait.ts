import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import type { MapRule } from './rule.ts';

/** Cases mostly wait, and one step keeps them waiting more than any other (waste: waiting). */
export const longWait = {
  id: 'long-wait',
  check({ metrics, steps, firm }: MapFacts) {
    const { cycleTimeMinutes, waitTimeMinutes } = metrics;
    if (!cycleTimeMinutes || waitTimeMinutes === null) return [];
    if (waitTimeMinutes / cycleTimeMinutes <= firm.method.findings.mapWaitShare) return [];
    return steps
      .filter(({ visits, values }) => {
        const isSaid = values.wait.provenance !== 'default' && values.wait.provenance !== 'inferred';
        return (
          isSaid && (visits * values.wait.value) / cycleTimeMinutes >= firm.method.findings.stepWaitOfMapShare
        );
      })
      .map((facts) => {
        const waitMinutes = facts.values.wait.value;
        const ofCaseShare = Math.min(1, (facts.visits * waitMinutes) / cycleTimeMinutes);
        return {
          elementIds: [facts.id],
          severity: 'notice',
          params: { step: titleOf(facts), waitMinutes, ofCaseShare },
          evidence: { waitMinutes, visits: facts.visits, caseMinutes: cycleTimeMinutes },
          costPerYear: null,
        } as const;
      });
  },
} as const satisfies MapRule;
