import type { Doc } from '../../model/index.ts';
import type { Analysis, CostPart, Finding, Sentence, Value } from '../analysis.ts';
import { linesOf, makeCard, type WhyCard } from './card.ts';
import { hourlyCostOf, stepName } from './given.ts';

/** What a finding costs in a year: hours at each step × cost of an hour; null where none is counted. */
export function findingCard(
  doc: Doc,
  analysis: Analysis,
  { costPerYear, costParts }: Finding,
): WhyCard | null {
  if (costPerYear === null) return null;
  return makeCard({
    id: 'findingCost',
    quantity: 'money',
    value: costPerYear,
    inputs: linesOf(
      costParts.map((part) => ({
        label: stepName(doc, part.stepId),
        quantity: 'money',
        value: part.hoursPerYear * part.costPerHour,
        factors: [
          { quantity: 'hours', value: part.hoursPerYear },
          { quantity: 'moneyPerHour', value: part.costPerHour, given: rateOf(doc, analysis, part) },
        ],
      })),
    ),
    formula: ({ sum }) => sum,
  });
}

/** Where the cost of an hour is from; left out where only a part of it is counted. */
function rateOf(doc: Doc, analysis: Analysis, { stepId, costPerHour }: CostPart): Value | undefined {
  const rate = hourlyCostOf(doc, analysis, stepId);
  return rate.value === costPerHour ? rate : undefined;
}

/** What findings with one cause cost together; `said` names each. */
export function causeCard(
  doc: Doc,
  analysis: Analysis,
  findings: readonly Finding[],
  said: (title: Sentence) => string,
): WhyCard {
  const known = findings.flatMap((finding) => {
    const { title, costPerYear } = finding;
    const opens = findingCard(doc, analysis, finding);
    return costPerYear === null
      ? []
      : [{ label: said(title), quantity: 'money' as const, value: costPerYear, opens }];
  });
  return makeCard({
    id: 'causeCost',
    quantity: 'money',
    value: known.reduce((sum, { value }) => sum + value, 0),
    inputs: linesOf(known),
    formula: ({ sum }) => sum,
  });
}
