import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import { isSlowApproval } from '../metrics/wastes.ts';
import type { MapRule } from './rule.ts';

/** Something waits a day for a decision of two minutes (waste: waiting). */
export const approvalWait = {
  id: 'approval-wait',
  check({ steps, firm }: MapFacts) {
    return steps
      .filter(
        ({ words, values }) =>
          words.verbs.has('approve') &&
          isSlowApproval(values.touch.value, values.wait.value, firm.method.findings),
      )
      .map((facts) => {
        const { wait, touch, volume } = facts.values;
        const isSaid = wait.provenance !== 'inferred' && wait.provenance !== 'default';
        return {
          elementIds: [facts.id],
          severity: isSaid ? 'notice' : 'info',
          params: { step: titleOf(facts), waitMinutes: wait.value, touchMinutes: touch.value },
          evidence: { waitMinutes: wait.value, touchMinutes: touch.value, runsPerMonth: volume.value },
          costPerYear: null,
        } as const;
      });
  },
} as const satisfies MapRule;
