import type { Doc } from '../../model/index.ts';
import type { Candidate, Input, Term, Value } from '../analysis.ts';
import type { CandidateRisk } from '../candidates/safeguards.ts';
import { isSimplification } from '../candidates/score.ts';
import { robustnessDefaults } from '../method/choice.ts';
import { methodOf } from '../method/method.ts';
import { makeCard, type WhyCard, type WhyInput } from './card.ts';
import type { WhyPart } from './names.ts';

export const candidateNumbers = [
  'priority',
  'top',
  'impact',
  'feasibility',
  'alignment',
  'hours',
  'money',
  'cost',
  'payback',
] as const;
export type CandidateNumber = (typeof candidateNumbers)[number];

/** What is needed to say why beside the candidate itself. */
export interface CandidateGround {
  readonly doc: Doc;
  /** Of the plausible inputs, in how many it is among the first; left out while that is being worked out. */
  readonly topShare?: number | undefined;
  /** What a term is called: a part of the score, or a KPI. */
  readonly named: (kind: 'impact' | 'feasibility' | 'kpi', key: string) => string;
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
  hours: hoursCard,
  money: moneyCard,
  cost: ({ cost }) =>
    cost &&
    makeCard({
      id: 'candidateCost',
      quantity: 'money',
      value: middleOf(cost),
      inputs: costEnds(cost),
      formula: (x) => (x['costLow']! + x['costHigh']!) / 2,
    }),
  payback: ({ cost, moneyPerYear, paybackMonths }) =>
    cost && paybackMonths !== null
      ? makeCard({
          id: 'candidatePayback',
          quantity: 'months',
          value: paybackMonths,
          inputs: [...costEnds(cost), ranged('money', 'money', moneyPerYear)],
          formula: (x) => (12 * (x['costLow']! + x['costHigh']!)) / 2 / x['money']!,
        })
      : null,
};

const middleOf = ({ low, high }: NonNullable<Candidate['cost']>): number => (low + high) / 2;
const costEnds = ({ low, high }: NonNullable<Candidate['cost']>): WhyInput[] => [
  { part: 'costLow', quantity: 'money', value: low },
  { part: 'costHigh', quantity: 'money', value: high },
];

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

function priorityCard({ priority, impact, feasibility, alignment }: Candidate): WhyCard {
  const scores = { impact, feasibility, ...(alignment ? { alignment } : {}) };
  const isWeighted = priority.formula.endsWith('-weighted');
  const weightOf = (key: string) => priority.terms.find((term) => term.key === key)?.weight ?? 0;
  const inputs = (Object.keys(scores) as (keyof typeof scores)[]).flatMap((key): WhyInput[] => {
    const score = scores[key]!;
    const own = ranged(key, 'number', { ...score, likely: score.value });
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
    inputs,
    formula: (x) =>
      alignment
        ? Math.cbrt(x['impact']! * x['feasibility']! * x['alignment']!)
        : Math.sqrt(x['impact']! * x['feasibility']!),
  });
}

const termLine = (label: string, { weight, value }: Term): WhyInput => ({
  label,
  quantity: 'number',
  value: weight * value,
  factors: [
    { quantity: 'share', value: weight },
    { quantity: 'number', value },
  ],
});

function impactCard({ impact }: Candidate, { named }: CandidateGround): WhyCard {
  const isKpi = impact.formula === 'impact-kpi';
  return makeCard({
    id: isKpi ? 'impactKpi' : 'impact',
    quantity: 'number',
    value: impact.value,
    inputs: impact.terms.map((term) => termLine(named(isKpi ? 'kpi' : 'impact', term.key), term)),
    formula: ({ sum }) => sum,
  });
}

function feasibilityCard({ feasibility }: Candidate, { named }: CandidateGround): WhyCard {
  const { formula, value, terms, caps, inputs } = feasibility;
  if (formula === 'feasibility-removal') {
    const given = inputs.find(({ key }) => key === 'obligation');
    const [term] = terms;
    return makeCard({
      id: 'feasibilityRemoval',
      quantity: 'number',
      value,
      inputs: [
        { part: 'obligation', quantity: 'scale0to4', value: term!.value, given },
        { part: 'obligationWeight', quantity: 'number', value: term!.weight },
      ],
      formula: (x) => 100 - x['obligationWeight']! * x['obligation']!,
    });
  }
  return makeCard({
    id: 'feasibility',
    quantity: 'number',
    value,
    inputs: [
      ...terms.map((term) => termLine(named('feasibility', term.key), term)),
      { part: 'limit', quantity: 'number', value: Math.min(100, ...caps.map(({ limit }) => limit)) },
    ],
    formula: ({ sum, ...x }) => Math.min(sum, x['limit']!),
  });
}

function alignmentCard({ alignment }: Candidate, { named }: CandidateGround): WhyCard | null {
  if (!alignment) return null;
  const none = (helps: boolean) =>
    alignment.terms
      .filter(({ value }) => (helps ? value >= 0 : value < 0))
      .reduce((left, { weight, value }) => left * (1 - weight * Math.abs(value)), 1);
  return makeCard({
    id: 'alignment',
    quantity: 'number',
    value: alignment.value,
    inputs: [
      { part: 'helps', quantity: 'share', value: 1 - none(true) },
      { part: 'harms', quantity: 'share', value: 1 - none(false) },
      ...alignment.terms.map((term) => ({
        ...termLine(named('kpi', term.key), term),
        quantity: 'share' as const,
      })),
    ],
    formula: (x) => 100 * Math.max(0, x['helps']! - x['harms']!),
  });
}

const hourInputs = [
  'volume',
  'touch',
  'autoShare',
  'exceptions',
  'error',
  'rework',
  'errorReduction',
] as const;
type HourInput = (typeof hourInputs)[number];
const hourQuantities: { readonly [I in HourInput]: WhyInput['quantity'] } = {
  volume: 'perMonth',
  touch: 'minutes',
  autoShare: 'share',
  exceptions: 'share',
  error: 'share',
  rework: 'minutes',
  errorReduction: 'share',
};

function hoursCard({ class: candidateClass, impact, hoursPerYear }: Candidate): WhyCard {
  // What is simplified is simplified for exceptions too.
  const isForAll = isSimplification(candidateClass);
  const keys = hourInputs.filter((key) => !isForAll || key !== 'exceptions');
  const inputs = keys.flatMap((key): WhyInput[] => {
    const given: Input | undefined = impact.inputs.find((input) => input.key === key);
    if (!given) return [];
    const own = { quantity: hourQuantities[key], value: given.value, given };
    return [
      key === 'autoShare' || key === 'errorReduction' ? { part: key, ...own } : { attribute: key, ...own },
    ];
  });
  return makeCard({
    id: isForAll ? 'candidateHoursSimply' : 'candidateHours',
    quantity: 'hours',
    value: hoursPerYear.likely,
    inputs,
    formula: (x) =>
      (12 *
        x['volume']! *
        (x['touch']! * x['autoShare']! * (1 - (x['exceptions'] ?? 0)) +
          x['error']! * x['rework']! * x['errorReduction']!)) /
      60,
  });
}

function moneyCard({ hoursPerYear, moneyPerYear }: Candidate, { doc }: CandidateGround): WhyCard | null {
  const { cashableShare } = methodOf(doc).assumed;
  if (!(hoursPerYear.likely > 0)) return null;
  const perHour = moneyPerYear.likely / hoursPerYear.likely / (cashableShare.likely || 1);
  return makeCard({
    id: 'candidateMoney',
    quantity: 'money',
    value: moneyPerYear.likely,
    inputs: [
      ranged('yearHours', 'hours', hoursPerYear),
      { part: 'perHour', quantity: 'moneyPerHour', value: perHour },
      { part: 'cashableShare', quantity: 'share', value: cashableShare.likely },
    ],
    formula: (x) => x['yearHours']! * x['perHour']! * x['cashableShare']!,
  });
}

/** What it risks for customers, with what safeguards leave of it. */
export const customerRiskCard = ({ risk, inputs, mitigation }: CandidateRisk): WhyCard =>
  makeCard({
    id: 'customerRisk',
    quantity: 'number',
    value: risk,
    inputs: [
      { part: 'exposure', quantity: 'share', value: inputs.exposure },
      { part: 'severity', quantity: 'share', value: inputs.severity },
      { part: 'likelihood', quantity: 'share', value: inputs.likelihood },
      { part: 'left', quantity: 'share', value: 1 - mitigation },
    ],
    formula: (x) => 100 * x['exposure']! * x['severity']! * x['likelihood']! * x['left']!,
  });
