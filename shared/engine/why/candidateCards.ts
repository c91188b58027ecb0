import type { Doc } from '../../model/index.ts';
import type { Analysis, Candidate, Question, Value } from '../analysis.ts';
import { robustnessDefaults } from '../method/choice.ts';
import { methodOf } from '../method/method.ts';
import { alignmentCard } from './alignmentCards.ts';
import { makeCard, type WhyCard, type WhyInput } from './card.ts';
import { exactly } from './given.ts';
import { feasibilityCard } from './feasibilityCards.ts';
import { hoursCard, impactCard } from './impactCards.ts';
import { trustCard } from './trustCard.ts';
import type { WhyPart } from './parts.ts';

export const candidateNumbers = [
  'priority',
  'top',
  'impact',
  'feasibility',
  'alignment',
  'trust',
  'hours',
  'money',
  'cost',
  'payback',
] as const;
export type CandidateNumber = (typeof candidateNumbers)[number];

/** What is needed to say why beside the candidate itself. */
export interface CandidateGround {
  readonly doc: Doc;
  readonly analysis: Analysis;
  /** Of the plausible inputs, in how many it is among the first; left out while that is being worked out. */
  readonly topShare?: number | undefined;
  /** What a term is called: a part of a score, a KPI, a way into a system, or a safeguard. */
  readonly named: (
    kind: 'impact' | 'feasibility' | 'kpi' | 'access' | 'safeguard' | 'pilot',
    key: string,
  ) => string;
}

/** The card of one number of a candidate; null while there is none. */
export function candidateCard(
  candidate: Candidate,
  name: CandidateNumber,
  ground: CandidateGround,
): WhyCard | null {
  return recipes[name](candidate, ground);
}

type Recipe = (candidate: Candidate, ground: CandidateGround) => WhyCard | null;
const recipes: { readonly [N in CandidateNumber]: Recipe } = {
  priority: priorityCard,
  top: (_, { topShare }) =>
    topShare === undefined
      ? null
      : makeCard({
          id: 'topShare',
          quantity: 'share',
          value: topShare,
          inputs: [
            { part: 'firstDraws', quantity: 'count', value: Math.round(topShare * robustnessDefaults.draws) },
            { part: 'draws', quantity: 'count', value: robustnessDefaults.draws },
          ],
          formula: (x) => x['firstDraws']! / x['draws']!,
        }),
  impact: impactCard,
  feasibility: feasibilityCard,
  alignment: alignmentCard,
  trust: trustCard,
  hours: hoursCard,
  money: moneyCard,
  cost: ({ cost, price }) =>
    cost &&
    makeCard({
      id: 'candidateCost',
      quantity: 'money',
      value: middleOf(cost),
      inputs: costEnds(cost, price),
      formula: (x) => (x['costLow']! + x['costHigh']!) / 2,
    }),
  payback(candidate, ground) {
    const { cost, price, moneyPerYear, paybackMonths } = candidate;
    if (!cost || paybackMonths === null) return null;
    const money = ranged('money', 'money', moneyPerYear);
    return makeCard({
      id: 'candidatePayback',
      quantity: 'months',
      value: paybackMonths,
      inputs: [...costEnds(cost, price), { ...money, opens: moneyCard(candidate, ground) }],
      formula: (x) => (12 * (x['costLow']! + x['costHigh']!)) / 2 / x['money']!,
    });
  },
};

const middleOf = ({ low, high }: NonNullable<Candidate['cost']>): number => (low + high) / 2;
/** Both ends, as somebody said them or as the method has them. */
function costEnds({ low, high }: NonNullable<Candidate['cost']>, price: Candidate['price']): WhyInput[] {
  const end = (value: number) =>
    price ? { ...price, value, low: value, high: value } : exactly(value, 'why.ofMethod');
  return [
    { part: 'costLow', quantity: 'money', value: low, given: end(low) },
    { part: 'costHigh', quantity: 'money', value: high, given: end(high) },
  ];
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** A number that was worked out, with the range that its own inputs give it. */
const ranged = (
  part: WhyPart,
  quantity: WhyInput['quantity'],
  { likely, low, high }: Range & { readonly likely: number },
): WhyInput => ({ part, quantity, value: likely, given: workedOut(likely, { low, high }) });

const workedOut = (value: number, { low, high }: Range): Value => ({
  value,
  low: Math.min(low, value),
  high: Math.max(high, value),
  provenance: 'inferred',
  confidence: 1,
  source: { key: 'why.workedOut', params: {} },
});

function priorityCard(candidate: Candidate, ground: CandidateGround): WhyCard {
  const { priority, impact, feasibility, alignment } = candidate;
  const cards = {
    impact: impactCard(candidate, ground),
    feasibility: feasibilityCard(candidate, ground),
    alignment: alignmentCard(candidate, ground),
  };
  const range = { low: priority.low, high: priority.high };
  const scores = { impact, feasibility, ...(alignment ? { alignment } : {}) };
  const isWeighted = priority.formula.endsWith('-weighted');
  const weightOf = (key: string) => priority.terms.find((term) => term.key === key)?.weight ?? 0;
  const inputs = (Object.keys(scores) as (keyof typeof scores)[]).flatMap((key): WhyInput[] => {
    const score = scores[key]!;
    const own = { ...ranged(key, 'number', { ...score, likely: score.value }), opens: cards[key] };
    return isWeighted ? [own, { part: `${key}Weight`, quantity: 'number', value: weightOf(key) }] : [own];
  });
  // Unlinked and weighted: what is left out counts as nothing in the product.
  const rest: WhyInput[] =
    isWeighted && !alignment
      ? [
          { part: 'alignment', quantity: 'number', value: 1 },
          { part: 'alignmentWeight', quantity: 'number', value: 0 },
        ]
      : [];
  if (isWeighted)
    return makeCard({
      id: 'priorityWeighted',
      quantity: 'number',
      value: priority.value,
      range,
      inputs: [...inputs, ...rest],
      formula: (x) =>
        x['impact']! ** x['impactWeight']! *
        x['feasibility']! ** x['feasibilityWeight']! *
        x['alignment']! ** x['alignmentWeight']!,
    });
  return makeCard({
    id: alignment ? 'priority' : 'priorityUnlinked',
    quantity: 'number',
    value: priority.value,
    range,
    inputs,
    formula: (x) =>
      alignment
        ? Math.cbrt(x['impact']! * x['feasibility']! * x['alignment']!)
        : Math.sqrt(x['impact']! * x['feasibility']!),
  });
}

function moneyCard(candidate: Candidate, { doc }: CandidateGround): WhyCard | null {
  const { hoursPerYear, moneyPerYear } = candidate;
  const { cashableShare } = methodOf(doc).assumed;
  if (!(hoursPerYear.likely > 0)) return null;
  const perHour = moneyPerYear.likely / hoursPerYear.likely / (cashableShare.likely || 1);
  return makeCard({
    id: 'candidateMoney',
    quantity: 'money',
    value: moneyPerYear.likely,
    inputs: [
      { ...ranged('yearHours', 'hours', hoursPerYear), opens: hoursCard(candidate) },
      { part: 'perHour', quantity: 'moneyPerHour', value: perHour },
      {
        part: 'cashableShare',
        quantity: 'share',
        value: cashableShare.likely,
        given: {
          ...exactly(cashableShare.likely, 'why.ofMethod'),
          low: cashableShare.low,
          high: cashableShare.high,
        },
      },
    ],
    formula: (x) => x['yearHours']! * x['perHour']! * x['cashableShare']!,
  });
}

/** By how much the answer to a question could move a candidate. */
export const questionCard = ({ ends: { low, high }, swing }: Question): WhyCard =>
  makeCard({
    id: 'questionSwing',
    quantity: 'number',
    value: swing,
    inputs: [
      { part: 'priorityMost', quantity: 'number', value: Math.max(low, high) },
      { part: 'priorityLeast', quantity: 'number', value: Math.min(low, high) },
    ],
    formula: (x) => x['priorityMost']! - x['priorityLeast']!,
  });
