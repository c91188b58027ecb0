import type { InitiativeCase } from '../plan/initiativeCase.ts';
import type { RoadmapPlan } from '../plan/roadmapPlan.ts';
import type { PlanItem } from '../plan/roadmapQuestion.ts';
import type { Method } from '../method/method.ts';
import { caseCard } from './caseCards.ts';
import { linesOf, makeCard, type WhyCard } from './card.ts';
import { exactly } from './given.ts';

/** What one initiative adds to a sum. */
interface Added {
  readonly label: string;
  readonly value: number;
  /** How it comes about itself. */
  readonly opens?: WhyCard | null;
}

/** A sum over initiatives: first years, net present values, or people weeks. */
export const sumCard = (id: 'planCost' | 'planValue' | 'planWeeks', rows: readonly Added[]): WhyCard => {
  const quantity = id === 'planWeeks' ? 'number' : 'money';
  return makeCard({
    id,
    quantity,
    value: rows.reduce((sum, { value }) => sum + value, 0),
    inputs: linesOf(rows.map((row) => ({ ...row, quantity }))),
    formula: ({ sum }) => sum,
  });
};

/** Of the first year of all initiatives that which these cost; null where nothing is spent. */
export function spendShareCard(rows: readonly Added[], firstYears: number): WhyCard | null {
  if (!(firstYears > 0)) return null;
  return makeCard({
    id: 'spendShare',
    quantity: 'share',
    value: rows.reduce((sum, { value }) => sum + value, 0) / firstYears,
    inputs: [
      ...linesOf(rows.map((row) => ({ ...row, quantity: 'money' }))),
      { part: 'firstYears', quantity: 'money', value: firstYears },
    ],
    formula: ({ sum, ...x }) => sum / x['firstYears']!,
  });
}

/** What an initiative costs in its first year, or is worth, in a plan in which what is shared counts once; null while that is not known. */
export const planItemCard = (item: PlanItem, of: 'cost' | 'worth'): WhyCard | null =>
  portionCard(item.case, of, item[of]);

/** The same from its case and what falls on it. */
export function portionCard(
  found: InitiativeCase,
  of: 'cost' | 'worth',
  value: number | null,
): WhyCard | null {
  const own = caseCard(found, of === 'cost' ? 'firstYear' : 'npv');
  if (!own || own.value === null || value === null) return null;
  const sharing = value - own.value;
  if (Math.abs(sharing) < 0.005) return own;
  return makeCard({
    id: 'planPortion',
    quantity: 'money',
    value,
    inputs: [
      { part: 'alone', quantity: 'money', value: own.value, opens: own },
      { part: 'sharing', quantity: 'money', value: sharing },
    ],
    formula: (x) => x['alone']! + x['sharing']!,
  });
}

/** The weeks of people's work that building takes; null while nobody knows the days. */
export function weeksCard({ case: found, weeks }: PlanItem, { plan }: Pick<Method, 'plan'>): WhyCard | null {
  const given = found.values.buildDays;
  if (!given) return null;
  return makeCard({
    id: 'peopleWeeks',
    quantity: 'number',
    value: weeks,
    inputs: [
      { attribute: 'buildDays', quantity: 'days', value: given.value, given },
      {
        part: 'daysPerWeek',
        quantity: 'number',
        value: plan.buildDaysPerWeek,
        given: exactly(plan.buildDaysPerWeek, 'why.ofMethod'),
      },
    ],
    formula: (x) => x['buildDays']! / x['daysPerWeek']!,
  });
}

/** By how much another plan could bring more at most; null where this is the best, or brings nothing. */
export function gapCard({ gapShare, worth, bound }: RoadmapPlan): WhyCard | null {
  if (gapShare === 0) return null;
  return makeCard({
    id: 'roadmapGap',
    quantity: 'share',
    value: gapShare,
    inputs: [
      { part: 'bound', quantity: 'money', value: bound },
      { part: 'planWorth', quantity: 'money', value: worth },
    ],
    formula: (x) => x['bound']! / x['planWorth']! - 1,
  });
}
