import type { DimensionPart, DimensionScore, MadeOfShare, PartOfDimension } from '../alignment/dimensions.ts';
import type { Value } from '../analysis.ts';
import { linesOf, makeCard, type WhyCard, type WhyInput } from './card.ts';
import { exactly } from './given.ts';

/** A dimension of alignment: what each of its parts brings. What is not known brings nothing, and may bring its most. */
export const dimensionCard = (
  { low, parts }: DimensionScore,
  named: (part: DimensionPart, isKnown: boolean) => string,
): WhyCard =>
  makeCard({
    id: 'dimension',
    quantity: 'number',
    value: low,
    inputs: parts.map((part) => lineOf(part, named(part.part, part.points !== null))),
    formula: ({ sum }) => sum,
  });

/** How many points one more thing done would bring; null where nothing is left to do, or nothing known. */
export function dimensionGainCard(part: PartOfDimension): WhyCard | null {
  const { most, points, step } = part;
  if (points === null || !step) return null;
  const open = (most - points) / step.gain;
  return makeCard({
    id: 'dimensionGain',
    quantity: 'number',
    value: step.gain,
    inputs: [
      { part: 'mostPoints', quantity: 'number', value: most, given: exactly(most, 'why.ofMethod') },
      { part: 'pointsNow', quantity: 'number', value: points, opens: pointsCard(part) },
      { part: 'leftToDo', quantity: 'number', value: open, given: exactly(open, 'why.countedUp') },
    ],
    formula: (x) => (x['mostPoints']! - x['pointsNow']!) / x['leftToDo']!,
  });
}

/** The points that a part brings; null where these are not known. */
export function pointsCard(part: PartOfDimension): WhyCard | null {
  const { most, points } = part;
  const opens = dimensionPartCard(part);
  if (points === null || !opens) return null;
  return makeCard({
    id: 'partPoints',
    quantity: 'number',
    value: points,
    inputs: [
      { part: 'mostPoints', quantity: 'number', value: most, given: exactly(most, 'why.ofMethod') },
      { part: 'doneShare', quantity: 'share', value: points / most, opens },
    ],
    formula: (x) => x['mostPoints']! * x['doneShare']!,
  });
}

/** How far a part of a dimension is done; null where that is not known, or there is nothing to be done. */
export function dimensionPartCard({ most, points, made }: PartOfDimension): WhyCard | null {
  if (points === null || !made || !(most > 0)) return null;
  const share = { quantity: 'share', value: points / most } as const;
  switch (made.kind) {
    case 'counted':
      return makeCard({
        ...share,
        id: 'partCounted',
        inputs: [
          { part: 'done', quantity: 'count', value: made.done, given: exactly(made.done, 'why.countedUp') },
          { part: 'there', quantity: 'count', value: made.all, given: exactly(made.all, 'why.countedUp') },
        ],
        formula: (x) => Math.min(1, x['done']! / x['there']!),
      });
    case 'weighed': {
      const quantity = made.isMoney ? 'money' : 'number';
      return makeCard({
        ...share,
        id: 'partWeighed',
        inputs: [
          ...linesOf(made.done.map(({ name, value }) => ({ label: name, quantity, value }))),
          { part: 'allTogether', quantity, value: made.whole },
        ],
        formula: ({ sum, ...x }) => sum / x['allTogether']!,
      });
    }
    case 'mean':
      return makeCard({
        ...share,
        id: 'partMean',
        inputs: [...piecesOf(made, 'share'), { part: 'there', quantity: 'count', value: made.pieces.length }],
        formula: ({ sum, ...x }) => sum / x['there']!,
      });
    case 'scores':
      return makeCard({
        ...share,
        id: 'partScores',
        inputs: [...piecesOf(made, 'number'), { part: 'scoresGiven', quantity: 'count', value: made.count }],
        formula: ({ sum, ...x }) => (sum / x['scoresGiven']! - 1) / 4,
      });
    case 'mix':
      return mixCard(made, share.value);
  }
}

const piecesOf = (
  { pieces }: Extract<MadeOfShare, { readonly kind: 'mean' | 'scores' }>,
  quantity: 'share' | 'number',
): readonly WhyInput[] => linesOf(pieces.map(({ name, value }) => ({ label: name, quantity, value })));

const mixParts = [
  ['shortNow', 'shortWanted'],
  ['midNow', 'midWanted'],
  ['longNow', 'longWanted'],
] as const;

const mixCard = ({ now, wanted }: Extract<MadeOfShare, { readonly kind: 'mix' }>, value: number): WhyCard =>
  makeCard({
    id: 'partMix',
    quantity: 'share',
    value,
    inputs: mixParts.flatMap(([own, aim], index): WhyInput[] => [
      { part: own, quantity: 'share', value: now[index]!, given: exactly(now[index]!, 'why.countedUp') },
      {
        part: aim,
        quantity: 'share',
        value: wanted[index]!,
        given: exactly(wanted[index]!, 'why.ofMethod'),
      },
    ]),
    formula: (x) => mixParts.reduce((sum, [own, aim]) => sum + Math.min(x[own]!, x[aim]!), 0),
  });

function lineOf(part: PartOfDimension, label: string): WhyInput {
  const { most, points } = part;
  if (points === null) return { label, quantity: 'number', value: 0, given: upTo(most) };
  return {
    label,
    quantity: 'number',
    value: points,
    factors: [
      { quantity: 'number', value: most },
      { quantity: 'share', value: points / most },
    ],
    opens: dimensionPartCard(part),
  };
}

const upTo = (most: number): Value => ({
  value: 0,
  low: 0,
  high: most,
  provenance: 'default',
  confidence: 0,
  source: null,
});
