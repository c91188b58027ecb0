import { WEEKS_PER_MONTH } from '../facts/firm.ts';
import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import { workInProgress } from '../metrics/littlesLaw.ts';
import type { Hit, MapRule } from './rule.ts';

/** More cases lie before steps than would come in five of their rhythms (waste: inventory), by Little's law; the fullest first. */
export const pilingUp = {
  id: 'piling-up',
  check({ steps, firm, metrics }: MapFacts): Hit[] {
    if (metrics.withheldBecause) return [];
    const minutesPerMonth = firm.hoursPerWeek * WEEKS_PER_MONTH * 60;
    const piles = steps
      .filter(({ values }) => values.wait.provenance !== 'default' && values.wait.provenance !== 'inferred')
      .map((facts) => ({
        facts,
        cases: workInProgress(facts.values.volume.value / minutesPerMonth, facts.values.wait.value),
      }))
      .filter(({ cases }) => cases > firm.method.findings.workInProgressTakts)
      .toSorted((a, b) => b.cases - a.cases);
    const fullest = piles[0];
    if (!fullest) return [];
    const { volume, wait } = fullest.facts.values;
    return [
      {
        elementIds: piles.map(({ facts }) => facts.id),
        severity: fullest.cases > 4 * firm.method.findings.workInProgressTakts ? 'serious' : 'notice',
        params: { step: titleOf(fullest.facts), n: piles.length, cases: Math.round(fullest.cases) },
        evidence: {
          steps: piles.length,
          casesWaiting: piles.reduce((sum, { cases }) => sum + cases, 0),
          casesAtFullest: fullest.cases,
          runsPerMonth: volume.value,
          waitMinutes: wait.value,
        },
        costPerYear: null,
      },
    ];
  },
} as const satisfies MapRule;
