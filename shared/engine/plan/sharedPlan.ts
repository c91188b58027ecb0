import { byOrder, type Initiative, type Sharing } from '../../model/index.ts';
import { businessCase } from '../finance/businessCase.ts';
import type { CaseInput } from '../finance/caseDrivers.ts';
import type { CostDriver } from '../finance/costs.ts';
import { countOnce, type PlanMoney, type SharedMoney } from '../finance/sharedOnce.ts';
import type { InitiativeCase } from './initiativeCase.ts';

export interface PlannedCase {
  readonly initiative: Initiative;
  readonly case: InitiativeCase;
}
type Part = Sharing['parts'][number];

/** Which costs of a case a part stands for; `benefit` is the working time that is saved. */
const costsOfPart: { readonly [P in Exclude<Part, 'benefit'>]: CostDriver } = {
  build: 'buildDays',
  connecting: 'integrationCost',
  cleaning: 'dataCleaning',
  training: 'trainingHours',
  licence: 'licence',
  review: 'reviewHours',
};

/** What one initiative has of something that several have in common. */
export interface SharedAmount {
  readonly initiativeId: string;
  /** First-year cost (0 for a benefit) and worth over the years. */
  readonly cost: number;
  readonly value: number;
  /** What the initiative came to with it, less what was shared before. */
  readonly before: { readonly cost: number; readonly value: number };
}
export interface SharingLine {
  readonly sharing: Sharing;
  readonly side: 'cost' | 'benefit';
  readonly amounts: readonly SharedAmount[];
  /** What counts: the dearest of the costs, the largest of the benefits. */
  readonly cost: number;
  readonly value: number;
}
export interface SharedPlan {
  readonly cost: PlanMoney;
  readonly value: PlanMoney;
  /** What each has of the whole, in the order of the cases that are known: of what is shared, as much as it brings into it. These add up to the totals. */
  readonly portions: readonly { readonly id: string; readonly cost: number; readonly value: number }[];
  /** Each summed by itself, as if nothing were shared. */
  readonly single: { readonly cost: number; readonly value: number };
  readonly lines: readonly SharingLine[];
}

/** The money of a plan in which what several initiatives have in common counts once (engine model 1.7). A case without a result counts for nothing. */
export function sharedPlan(cases: readonly PlannedCase[], sharings: readonly Sharing[]): SharedPlan {
  const known = cases.filter(({ case: found }) => found.result !== null);
  const whole = known.map(({ initiative, case: found }) => ({ id: initiative.id, ...moneyOf(found.input)! }));
  const rest = new Map(known.map(({ initiative, case: found }) => [initiative.id as string, found.input]));
  const lines = sharings
    .toSorted(byOrder)
    .flatMap((sharing) => [lineOf(sharing, 'cost', rest), lineOf(sharing, 'benefit', rest)])
    .filter((line) => line !== null);
  const counted = (measure: 'cost' | 'value'): PlanMoney => {
    const own = new Map(whole.map((one) => [one.id as string, one[measure]]));
    const ids = new Map<string, string[]>(whole.map(({ id }) => [id, []]));
    for (const line of lines)
      for (const { initiativeId, [measure]: amount } of line.amounts) {
        own.set(initiativeId, own.get(initiativeId)! - amount);
        ids.get(initiativeId)!.push(nameOf(line));
      }
    const shared: SharedMoney[] = lines.map((line) => ({ id: nameOf(line), money: line[measure] }));
    return countOnce(
      whole.map(({ id }) => ({ id, own: own.get(id)!, sharedIds: ids.get(id)! })),
      shared,
    );
  };
  const sum = (measure: 'cost' | 'value') => whole.reduce((total, one) => total + one[measure], 0);
  return {
    portions: whole.map(({ id, cost, value }) => ({
      id,
      cost: cost - spared(lines, id, 'cost'),
      value: value - spared(lines, id, 'value'),
    })),
    cost: counted('cost'),
    value: counted('value'),
    single: { cost: sum('cost'), value: sum('value') },
    lines,
  };
}

/** By how much the part of one becomes less because what is shared counts once. */
function spared(lines: readonly SharingLine[], id: string, measure: 'cost' | 'value'): number {
  return lines.reduce((sum, line) => {
    const own = line.amounts.find(({ initiativeId }) => initiativeId === id)?.[measure];
    if (own === undefined) return sum;
    const all = line.amounts.reduce((total, amount) => total + amount[measure], 0);
    return all === 0 ? sum : sum + own * (1 - line[measure] / all);
  }, 0);
}

const nameOf = ({ sharing, side }: SharingLine): string => `${sharing.id} ${side}`;

/** Takes the shared parts out of what is left of each case, so that nothing is taken out twice; null where fewer than two have any. */
function lineOf(
  sharing: Sharing,
  side: SharingLine['side'],
  rest: Map<string, CaseInput>,
): SharingLine | null {
  const parts = sharing.parts.filter((part) => (part === 'benefit') === (side === 'benefit'));
  const members = [...new Set<string>(sharing.initiativeIds)].filter((id) => rest.has(id));
  if (parts.length === 0 || members.length < 2) return null;
  const amounts = members.map((initiativeId): SharedAmount => {
    const before = rest.get(initiativeId)!;
    const after = without(before, parts);
    rest.set(initiativeId, after);
    const [had, has] = [moneyOf(before)!, moneyOf(after)!];
    return { initiativeId, cost: had.cost - has.cost, value: had.value - has.value, before: had };
  });
  const values = amounts.map(({ value }) => value);
  return {
    sharing,
    side,
    amounts,
    cost: Math.max(...amounts.map(({ cost }) => cost)),
    value: side === 'cost' ? Math.min(...values) : Math.max(...values),
  };
}

function without(input: CaseInput, parts: readonly Part[]): CaseInput {
  const costs = { ...input.costs };
  for (const part of parts) if (part !== 'benefit') costs[costsOfPart[part]] = [0, 0, 0];
  return {
    ...input,
    costs,
    benefits: parts.includes('benefit')
      ? input.benefits.filter(({ kind }) => kind !== 'labour')
      : input.benefits,
  };
}

function moneyOf(input: CaseInput): { readonly cost: number; readonly value: number } | null {
  const result = businessCase(input);
  return (
    result && {
      cost: result.costs.once.total + result.costs.perYear.total,
      value: result.worth.netPresentValue,
    }
  );
}
