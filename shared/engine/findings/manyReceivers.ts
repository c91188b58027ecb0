import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import type { MapRule } from './rule.ts';

/** A report goes to more people than will read it (waste: overproduction). */
export const manyReceivers = {
  id: 'many-receivers',
  check({ steps, firm }: MapFacts) {
    return steps
      .filter(
        ({ words, optional }) =>
          (words.verbs.has('report') || words.verbs.has('send')) &&
          (optional.receivers?.value ?? 0) > firm.method.findings.receivers,
      )
      .map((facts) => ({
        elementIds: [facts.id],
        severity: 'info' as const,
        params: { step: titleOf(facts), n: Math.round(facts.optional.receivers!.value) },
        evidence: { receivers: facts.optional.receivers!.value, runsPerMonth: facts.values.volume.value },
        costPerYear: null,
      }));
  },
} as const satisfies MapRule;
