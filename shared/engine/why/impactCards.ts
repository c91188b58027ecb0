/** Impact of a candidate and what its points follow from. */
import type { Candidate, Input, Term } from '../analysis.ts';
import type { ImpactPart } from '../candidates/impact.ts';
import { isSimplification } from '../candidates/score.ts';
import { methodOf } from '../method/method.ts';
import type { CandidateGround } from './candidateCards.ts';
import { makeCard, type WhyCard, type WhyInput } from './card.ts';
import { exactly, termLine } from './given.ts';
import { metricCard } from './mapCards.ts';
import type { WhyId } from './names.ts';

/** The sum of its five parts, or of the ways to the targets of its KPIs, whichever says more. */
export function impactCard(candidate: Candidate, ground: CandidateGround): WhyCard {
  const { formula, value, low, high, terms } = candidate.impact;
  const isKpi = formula === 'impact-kpi';
  return makeCard({
    id: isKpi ? 'impactKpi' : 'impact',
    quantity: 'number',
    value,
    range: { low, high },
    inputs: terms.map((term) => ({
      ...termLine(ground.named(isKpi ? 'kpi' : 'impact', term.key), term),
      opens: isKpi ? closureCard(candidate, term, ground) : partCard(candidate, term, ground),
    })),
    formula: ({ sum }) => sum,
  });
}

const quantities = {
  volume: 'perMonth',
  touch: 'minutes',
  wait: 'minutes',
  exceptions: 'share',
  error: 'share',
  rework: 'minutes',
  customer: 'scale0to4',
  risk: 'scale0to4',
  autoShare: 'share',
  waitCut: 'share',
  errorReduction: 'share',
} as const satisfies { readonly [key: string]: WhyInput['quantity'] };
type Key = keyof typeof quantities;

const isEffect = (key: Key): key is 'autoShare' | 'waitCut' | 'errorReduction' =>
  key === 'autoShare' || key === 'waitCut' || key === 'errorReduction';

/** These inputs of a candidate with where they are from. */
const inputsOf = ({ impact }: Pick<Freeing, 'impact'>, keys: readonly Key[]): WhyInput[] =>
  keys.flatMap((key): WhyInput[] => {
    const given: Input | undefined = impact.inputs.find((input) => input.key === key);
    if (!given) return [];
    const own = { quantity: quantities[key], value: given.value, given };
    return [isEffect(key) ? { part: key, ...own } : { attribute: key, ...own }];
  });

/** Points of one part: how far it comes to what counts as the whole. */
function partCard(candidate: Candidate, { key, value }: Term, ground: CandidateGround): WhyCard | null {
  const { impactScale } = methodOf(ground.doc);
  const points = (id: WhyId, inputs: readonly WhyInput[], formula: (x: Numbers) => number) =>
    makeCard({ id, quantity: 'number', value, inputs, formula });
  const whole = (quantity: WhyInput['quantity'], at: number): WhyInput => ({
    part: 'whole',
    quantity,
    value: at,
    given: exactly(at, 'why.ofMethod'),
  });
  switch (key as ImpactPart) {
    case 'time': {
      const opens = hoursCard(candidate);
      const hours = { part: 'yearHours', quantity: 'hours', value: opens.value!, opens } as const;
      return points('impactTime', [hours, whole('hours', impactScale.hoursPerYear)], (x) =>
        full(x['yearHours']! / x['whole']!),
      );
    }
    case 'quality':
      return points(
        'impactQuality',
        [...inputsOf(candidate, ['error', 'errorReduction']), whole('share', impactScale.errorShare)],
        (x) => full((x['error']! * x['errorReduction']!) / x['whole']!),
      );
    case 'flow': {
      const opens = leadTimeCard(candidate, ground);
      if (!opens) return null;
      const cut = { part: 'leadTimeCut', quantity: 'share', value: opens.value!, opens } as const;
      return points('impactFlow', [cut, whole('share', impactScale.leadTimeShare)], (x) =>
        full(x['leadTimeCut']! / x['whole']!),
      );
    }
    case 'customer':
    case 'risk': {
      const perPoint = { part: 'perPoint', quantity: 'number', value: impactScale.perPoint } as const;
      return points(
        key === 'customer' ? 'impactCustomer' : 'impactRisk',
        [
          ...inputsOf(candidate, [key as 'customer' | 'risk']),
          { ...perPoint, given: exactly(impactScale.perPoint, 'why.ofMethod') },
        ],
        (x) => x['perPoint']! * x[key]!,
      );
    }
  }
}

type Numbers = { readonly [name: string]: number };
const full = (share: number): number => 100 * Math.min(1, Math.max(0, share));

/** The share of a case's time that goes away; null while nobody knows how long a case takes. */
function leadTimeCard(candidate: Candidate, { doc, analysis }: CandidateGround): WhyCard | null {
  const { visits, caseMinutes, onPathShare } = candidate.lead;
  if (!(caseMinutes > 0)) return null;
  const inputs: WhyInput[] = [
    { part: 'visits', quantity: 'number', value: visits },
    { part: 'felt', quantity: 'share', value: onPathShare },
    ...inputsOf(candidate, ['touch', 'autoShare', 'exceptions', 'wait', 'waitCut']),
    {
      part: 'cycle',
      quantity: 'minutes',
      value: caseMinutes,
      opens: metricCard({ doc, analysis, mapId: candidate.mapIds[0]! }, 'cycle'),
    },
  ];
  const cutBy = (x: Numbers): number => {
    const saved = x['touch']! * x['autoShare']! * (1 - x['exceptions']!) + x['wait']! * x['waitCut']!;
    return Math.min(1, (x['visits']! * x['felt']! * saved) / x['cycle']!);
  };
  const at = Object.fromEntries(
    inputs.map((input) => [
      'attribute' in input ? input.attribute : (input as { part: string }).part,
      input.value,
    ]),
  );
  return makeCard({ id: 'leadTimeCut', quantity: 'share', value: cutBy(at), inputs, formula: cutBy });
}

/** How much of the way to the target of a KPI it goes. */
function closureCard(candidate: Candidate, term: Term, { doc }: CandidateGround): WhyCard | null {
  const kpi = doc.kpi[term.key];
  const effect = candidate.alignment?.terms.find(({ key }) => key === term.key)?.value;
  if (!kpi || term.moved === undefined || effect === undefined) return null;
  const { baseline, target } = kpi;
  if (baseline === null || target === null) return null;
  const unit = kpi.unit;
  return makeCard({
    id: 'closure',
    quantity: 'number',
    value: term.value,
    inputs: [
      { part: 'moved', quantity: 'share', value: term.moved },
      { part: 'effect', quantity: 'share', value: effect },
      { part: 'from', quantity: 'number', value: Math.abs(baseline), unit },
      { part: 'gap', quantity: 'number', value: Math.abs(target - baseline), unit },
    ],
    formula: (x) => Math.min(100, (100 * x['moved']! * x['effect']! * x['from']!) / x['gap']!),
  });
}

/** What a candidate frees, and what that is worked out from. */
export interface Freeing {
  readonly class: Candidate['class'];
  readonly impact: Pick<Candidate['impact'], 'inputs'>;
  readonly hoursPerYear: Pick<Candidate['hoursPerYear'], 'likely'>;
}

/** Hours a year that become free. */
export function hoursCard(candidate: Freeing): WhyCard {
  // What is simplified is simplified for exceptions too.
  const isForAll = isSimplification(candidate.class);
  const keys = ['volume', 'touch', 'autoShare', 'exceptions', 'error', 'rework', 'errorReduction'] as const;
  return makeCard({
    id: isForAll ? 'candidateHoursSimply' : 'candidateHours',
    quantity: 'hours',
    value: candidate.hoursPerYear.likely,
    inputs: inputsOf(
      candidate,
      keys.filter((key) => !isForAll || key !== 'exceptions'),
    ),
    formula: (x) =>
      (12 *
        x['volume']! *
        (x['touch']! * x['autoShare']! * (1 - (x['exceptions'] ?? 0)) +
          x['error']! * x['rework']! * x['errorReduction']!)) /
      60,
  });
}
