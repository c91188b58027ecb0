/** Feasibility of a candidate and what the points of its parts follow from. */
import type { Candidate, Input, Value } from '../analysis.ts';
import { pointsOf, type FeasibilityPart, type Scale } from '../candidates/feasibility.ts';
import { accessLevels } from '../candidates/inputs.ts';
import { blankEase } from '../candidates/score.ts';
import { methodOf } from '../method/method.ts';
import { exceptionCorners, type ScoredClass } from '../method/weights.ts';
import type { CandidateGround } from './candidateCards.ts';
import { makeCard, type WhyCard, type WhyInput } from './card.ts';
import { exactly, termLine } from './given.ts';

/** A candidate, or another way to do the same, as far as its feasibility matters. */
type Feasible = Pick<Candidate, 'class' | 'feasibility'>;

/** Its weighted parts under the limit that holds it down; of what is only left out or made simpler, the duty alone. */
export function feasibilityCard(candidate: Feasible, ground: CandidateGround): WhyCard {
  const { formula, value, low, high, terms, caps, inputs } = candidate.feasibility;
  if (formula === 'feasibility-removal') {
    const given = inputs.find(({ key }) => key === 'obligation');
    const [term] = terms;
    return makeCard({
      id: 'feasibilityRemoval',
      quantity: 'number',
      value,
      inputs: [
        { part: 'obligation', quantity: 'scale0to4', value: term!.value, given },
        {
          part: 'obligationWeight',
          quantity: 'number',
          value: term!.weight,
          given: exactly(term!.weight, 'why.ofMethod'),
        },
      ],
      formula: (x) => 100 - x['obligationWeight']! * x['obligation']!,
    });
  }
  const lowest = caps[0];
  const limit = lowest?.limit ?? 100;
  return makeCard({
    id: 'feasibility',
    quantity: 'number',
    value,
    range: { low, high },
    inputs: [
      ...terms.map((term) => ({
        ...termLine(ground.named('feasibility', term.key), term),
        opens: partCard(candidate, term.key as FeasibilityPart, ground),
      })),
      {
        part: 'limit',
        quantity: 'number',
        value: limit,
        given: lowest
          ? { ...exactly(limit, 'why.ofMethod'), source: lowest.because }
          : exactly(limit, 'why.noLimit'),
      },
    ],
    formula: ({ sum, ...x }) => Math.min(sum, x['limit']!),
  });
}

/** Points of one part: straight from the answer, along a curve, or from a table of the method. */
function partCard(candidate: Feasible, part: FeasibilityPart, ground: CandidateGround): WhyCard | null {
  const given = candidate.feasibility.inputs.find(({ key }) => key === part);
  if (!given) return null;
  const scale: Scale = { automationClass: candidate.class as ScoredClass, method: methodOf(ground.doc) };
  const curve = curveOf(part, given.value, scale);
  const pointsAt = (answer: number) =>
    pointsOf(
      part,
      { ...blankEase(), [part]: part === 'access' ? accessLevels[Math.round(answer)]! : answer },
      scale,
    );
  if (part === 'access')
    return accessCard(given, pointsAt, ground.named('access', accessLevels[Math.round(given.value)]!));
  const answer: WhyInput = {
    part: part === 'exceptions' ? 'exceptionShare' : countedParts.has(part) ? 'howMany' : 'answer',
    quantity: part === 'exceptions' ? 'share' : 'number',
    value: given.value,
    given,
  };
  const name = (answer as { readonly part: string }).part;
  const formula = (x: { readonly [key: string]: number }) => pointsAt(x[name]!);
  const points = pointsAt(given.value);
  const made = { quantity: 'number', value: points, formula } as const;
  if (curve)
    return makeCard({
      ...made,
      id: part === 'exceptions' ? 'exceptionPoints' : 'curvePoints',
      inputs: [answer, ...curve],
    });
  if (part === 'exceptions' || countedParts.has(part))
    return makeCard({ ...made, id: 'tablePoints', inputs: [answer, ofTable(points)] });
  return makeCard({ ...made, id: 'answerPoints', inputs: [answer] });
}

/** Parts that are counted: their points stand in a table. */
const countedParts: ReadonlySet<FeasibilityPart> = new Set(['systems', 'decisions']);

const ofTable = (points: number): WhyInput => ({
  part: 'tablePoints',
  quantity: 'number',
  value: points,
  given: exactly(points, 'why.ofMethod'),
});

/** The two points of a curve between which the answer lies; null where the points do not follow a curve. */
function curveOf(
  part: FeasibilityPart,
  answer: number,
  { automationClass, method }: Scale,
): WhyInput[] | null {
  const between = (corners: readonly number[], points: readonly number[], quantity: WhyInput['quantity']) => {
    const above = Math.max(
      1,
      corners.findIndex((corner) => answer <= corner),
    );
    const at = (name: 'cornerBelow' | 'cornerAbove', index: number): WhyInput => ({
      part: name,
      quantity,
      value: corners[index]!,
      given: exactly(corners[index]!, 'why.ofMethod'),
    });
    const pointsAt = (name: 'pointsBelow' | 'pointsAbove', index: number): WhyInput => ({
      part: name,
      quantity: 'number',
      value: points[index]!,
      given: exactly(points[index]!, 'why.ofMethod'),
    });
    return [
      at('cornerBelow', above - 1),
      at('cornerAbove', above),
      pointsAt('pointsBelow', above - 1),
      pointsAt('pointsAbove', above),
    ];
  };
  if (part === 'exceptions')
    return answer <= exceptionCorners.at(-1)! ? between(exceptionCorners, method.exceptions, 'share') : null;
  const curve = (
    method.classes[automationClass].curves as { readonly [P in FeasibilityPart]?: readonly number[] }
  )?.[part];
  return curve ? between([1, 2, 3, 4, 5], curve, 'number') : null;
}

/** The way into the system names the points. */
function accessCard(given: Input, pointsAt: (level: number) => number, label: string): WhyCard {
  const points = pointsAt(given.value);
  const ends = [pointsAt(given.low), points, pointsAt(given.high)];
  const own: Value = { ...given, value: points, low: Math.min(...ends), high: Math.max(...ends) };
  return makeCard({
    id: 'accessPoints',
    quantity: 'number',
    value: points,
    inputs: [{ label, quantity: 'number', value: points, given: own }],
    formula: ({ sum }) => sum,
  });
}
