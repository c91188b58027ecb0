import type { Doc, Figure } from '../../model/index.ts';
import type { Analysis, Term, Value } from '../analysis.ts';
import { figuresOf } from '../facts/figureIndex.ts';
import { firmOf } from '../facts/firm.ts';
import { defaultOf, resolveFigure } from '../figures/resolve.ts';
import type { AttributeKey } from '../method/attributes.ts';
import { methodOf } from '../method/method.ts';
import type { WhyInput } from './card.ts';

/** A figure as the engine reckons with it: as somebody said it, else as it was inferred, else the method's default; null where there is none. */
export function givenOf(
  doc: Doc,
  analysis: Analysis,
  ownerId: string,
  attribute: AttributeKey,
): Value | null {
  const mapId = doc.step[ownerId]?.mapId ?? (doc.map[ownerId] ? ownerId : null);
  const figure =
    figuresOf(doc, mapId).get(ownerId, attribute) ?? figuresOf(doc, null).get(ownerId, attribute);
  const method = methodOf(doc);
  return figure
    ? resolveFigure(attribute, figure, null, method)
    : (analysis.assumed[ownerId]?.[attribute] ?? defaultOf(attribute, method));
}

/** A stored figure with the range that its source gives it. */
export const valueOf = (doc: Doc, figure: Figure): Value =>
  resolveFigure(figure.attribute as AttributeKey, figure, null, methodOf(doc))!;

type Exact =
  | 'why.counted'
  | 'why.countedUp'
  | 'why.measuredThen'
  | 'why.keptThen'
  | 'why.noFurther'
  | 'why.chosen'
  | 'why.ofMethod'
  | 'why.noLimit'
  | 'why.ofTable'
  | 'why.likeOthers'
  | 'why.added';

/** A number without a range: counted, chosen, or set by the method. */
export const exactly = (value: number, from: Exact): Value => ({
  value,
  low: value,
  high: value,
  provenance: 'measured',
  confidence: 1,
  source: { key: from, params: {} },
});

/** One part of a score as a line: its weight × its points. */
export const termLine = (label: string, { weight, value }: Term) =>
  ({
    label,
    quantity: 'number',
    value: weight * value,
    factors: [
      { quantity: 'share', value: weight },
      { quantity: 'number', value },
    ],
  }) as const satisfies WhyInput;

/** Cost of an hour of those who do a step. */
export function hourlyCostOf(doc: Doc, analysis: Analysis, stepId: string): Value {
  const firm = firmOf(doc);
  const roleId = Object.keys(analysis.roles).find((id) => analysis.roles[id]!.stepIds.includes(stepId));
  return (roleId && firm.roles.get(roleId)?.hourlyCost) || firm.hourlyCost;
}

/** The working hours of a week of the business. */
export function weekHoursOf(doc: Doc): number {
  return firmOf(doc).hoursPerWeek;
}

export const stepName = (doc: Doc, stepId: string): string => doc.step[stepId]?.name.trim() || '…';
