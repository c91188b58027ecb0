import type { Doc } from '../../model/index.ts';
import type { Finding, Sentence } from '../analysis.ts';
import { linesOf, makeCard, type WhyCard } from './card.ts';
import { stepName } from './given.ts';

/** What a finding costs in a year: hours at each step × cost of an hour; null where none is counted. */
export function findingCard(doc: Doc, { costPerYear, costParts }: Finding): WhyCard | null {
  if (costPerYear === null) return null;
  return makeCard({
    id: 'findingCost',
    quantity: 'money',
    value: costPerYear,
    inputs: linesOf(
      costParts.map(({ stepId, hoursPerYear, costPerHour }) => ({
        label: stepName(doc, stepId),
        quantity: 'money',
        value: hoursPerYear * costPerHour,
        factors: [
          { quantity: 'hours', value: hoursPerYear },
          { quantity: 'moneyPerHour', value: costPerHour },
        ],
      })),
    ),
    formula: ({ sum }) => sum,
  });
}

/** What findings with one cause cost together; `said` names each. */
export function causeCard(findings: readonly Finding[], said: (title: Sentence) => string): WhyCard {
  const known = findings.flatMap(({ title, costPerYear }) =>
    costPerYear === null ? [] : [{ label: said(title), quantity: 'money' as const, value: costPerYear }],
  );
  return makeCard({
    id: 'causeCost',
    quantity: 'money',
    value: known.reduce((sum, { value }) => sum + value, 0),
    inputs: linesOf(known),
    formula: ({ sum }) => sum,
  });
}
