import type { MapFacts } from '../facts/mapFacts.ts';
import { WEEKS_PER_MONTH } from '../facts/firm.ts';
import { titleOf } from '../facts/mapFacts.ts';
import { workInProgress } from '../metrics/littlesLaw.ts';
import { thresholds } from '../method/weights.ts';
import type { MapRule } from './rule.ts';

/** More cases lie before one step than would come in five of its rhythms (waste: inventory), by Little's law. */
export const pilingUp = {
  id: 'piling-up',
  check({ steps, firm, metrics }: MapFacts) {
    if (metrics.withheldBecause) return [];
    const minutesPerMonth = firm.hoursPerWeek * WEEKS_PER_MONTH * 60;
    return steps
      .filter(({ values }) => values.wait.provenance !== 'default' && values.wait.provenance !== 'inferred')
      .map((facts) => ({
        facts,
        cases: workInProgress(facts.values.volume.value / minutesPerMonth, facts.values.wait.value),
      }))
      .filter(({ cases }) => cases > thresholds.workInProgressTakts)
      .map(({ facts, cases }) => ({
        elementIds: [facts.id],
        severity: cases > 4 * thresholds.workInProgressTakts ? ('serious' as const) : ('notice' as const),
        params: { step: titleOf(facts), n: Math.round(cases) },
        evidence: {
          casesWaiting: cases,
          runsPerMonth: facts.values.volume.value,
          waitMinutes: facts.values.wait.value,
        },
        costPerYear: null,
      }));
  },
} as const satisfies MapRule;
