import type { Candidate } from '../analysis.ts';
import { spendOf, type SpendOn } from '../finance/spend.ts';
import type { InitiativeCase } from './initiativeCase.ts';
import type { SharedPlan } from './sharedPlan.ts';

/** What the money of an initiative goes to: against a goal if any of it is, unknown while nobody said what any of it serves. */
export function spendOnOf(candidates: readonly Candidate[]): SpendOn {
  const standings = new Set(candidates.map(({ standing }) => standing));
  if (standings.has('misaligned')) return 'misaligned';
  if (standings.has('aligned')) return 'aligned';
  return standings.has('weakly-linked') ? 'tactical' : 'unknown';
}

/** Cost of the first year and value of all initiatives that have a case and are not stopped, and what the money goes to; with `shared` what several have in common counts once. `rows`: each of those with a case, in the order given. */
export function planSum(cases: readonly InitiativeCase[], shared: SharedPlan | null = null) {
  const known = cases.flatMap(({ madeOf, result }) =>
    result
      ? [
          {
            on: spendOnOf(madeOf.candidates),
            cost: result.costs.once.total + result.costs.perYear.total,
            value: result.worth.netPresentValue,
          },
        ]
      : [],
  );
  const rows = known.map((row, index) => {
    const portion = shared?.portions[index];
    return portion ? { on: row.on, cost: portion.cost, value: portion.value } : row;
  });
  return {
    cost: rows.reduce((total, { cost }) => total + cost, 0),
    value: rows.reduce((total, { value }) => total + value, 0),
    spend: spendOf(rows),
    rows,
  };
}
