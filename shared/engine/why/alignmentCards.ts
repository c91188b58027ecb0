/** Alignment of a candidate, and how much each aim counts. */
import type { Doc } from '../../model/index.ts';
import type { Candidate, Explained, Term } from '../analysis.ts';
import type { CandidateGround } from './candidateCards.ts';
import { makeCard, type WhyCard, type WhyInput } from './card.ts';
import { exactly } from './given.ts';

/** All that helps taken together, less all that harms; null while nobody linked anything. */
export function alignmentCard({ alignment }: Candidate, ground: CandidateGround): WhyCard | null {
  if (!alignment) return null;
  const [helps, harms] = [together(alignment, 1, ground), together(alignment, -1, ground)];
  return makeCard({
    id: 'alignment',
    quantity: 'number',
    value: alignment.value,
    inputs: [
      { part: 'helps', quantity: 'share', value: helps?.value ?? 0, opens: helps },
      { part: 'harms', quantity: 'share', value: harms?.value ?? 0, opens: harms },
    ],
    formula: (x) => 100 * Math.max(0, x['helps']! - x['harms']!),
  });
}

/** What all KPIs of one sign come to: one strong link is enough for the whole, weak ones add up but never beyond it. Null where there is none. */
function together(alignment: Explained, sign: 1 | -1, ground: CandidateGround): WhyCard | null {
  const terms = alignment.terms.filter(({ value }) => value * sign > 0);
  if (terms.length === 0) return null;
  const inputs = terms.map((term): WhyInput => {
    const opens = leftCard(alignment, term, ground);
    return { label: ground.named('kpi', term.key), quantity: 'share', value: opens.value!, opens };
  });
  return makeCard({
    id: 'together',
    quantity: 'share',
    value: 1 - inputs.reduce((left, { value }) => left * value, 1),
    inputs,
    formula: ({ product }) => 1 - product,
  });
}

/** What one KPI leaves of the way. */
function leftCard({ inputs }: Explained, { key, weight, value }: Term, ground: CandidateGround): WhyCard {
  const effect = Math.abs(value);
  const given = inputs.find((input) => input.key === key);
  return makeCard({
    id: 'notMoved',
    quantity: 'share',
    value: 1 - weight * effect,
    inputs: [
      { part: 'beside', quantity: 'share', value: weight, opens: besideCard(key, weight, ground) },
      {
        part: 'effect',
        quantity: 'share',
        value: effect,
        given: given && { ...given, value: effect, low: effect, high: effect },
      },
    ],
    formula: (x) => 1 - x['beside']! * x['effect']!,
  });
}

/** The weight of a KPI beside the heaviest. */
function besideCard(
  kpiId: string,
  weight: number,
  { doc, analysis: { weights } }: CandidateGround,
): WhyCard | null {
  const own = weights[kpiId];
  if (!own || !(weight > 0)) return null;
  return makeCard({
    id: 'beside',
    quantity: 'share',
    value: weight,
    inputs: [
      { part: 'weight', quantity: 'share', value: own, opens: weightCard(doc, weights, kpiId) },
      { part: 'heaviest', quantity: 'share', value: own / weight },
    ],
    formula: (x) => x['weight']! / x['heaviest']!,
  });
}

/** How much a part of the scores counts: what was set for it, of all that was set beside it; null while nothing counts. */
export function methodWeightCard(set: { readonly [key: string]: number }, key: string): WhyCard | null {
  const own = set[key] ?? 0;
  const all = Object.values(set).reduce((sum, one) => sum + one, 0);
  if (!(all > 0)) return null;
  return makeCard({
    id: 'methodWeight',
    quantity: 'share',
    value: own / all,
    inputs: [
      { part: 'ownShare', quantity: 'number', value: own, given: exactly(own, 'why.chosen') },
      { part: 'allShares', quantity: 'number', value: all, given: exactly(all, 'why.added') },
    ],
    formula: (x) => x['ownShare']! / x['allShares']!,
  });
}

interface Level {
  /** What stands above it; null at the top. */
  readonly aboveId: string | null;
  /** Its own share and those of all beside it, as they were said. */
  readonly own: number | null;
  readonly all: readonly (number | null)[];
}

/** Share of the whole that a goal, an objective or a KPI weighs; null for what counts nothing. */
export function weightCard(doc: Doc, weights: { readonly [id: string]: number }, id: string): WhyCard | null {
  const level = levelOf(doc, id);
  const value = weights[id];
  if (!level || value === undefined) return null;
  const { aboveId, own, all } = level;
  const stated = all.flatMap((share) => share ?? []);
  const usual = stated.length > 0 ? stated.reduce((a, b) => a + b, 0) / stated.length : 1;
  const share = own ?? usual;
  const sum = all.reduce<number>((total, one) => total + (one ?? usual), 0);
  if (!(sum > 0)) return null;
  const inputs: WhyInput[] = [
    {
      part: 'ownShare',
      quantity: 'number',
      value: share,
      given: exactly(share, own === null ? 'why.likeOthers' : 'why.chosen'),
    },
    { part: 'allShares', quantity: 'number', value: sum, given: exactly(sum, 'why.added') },
  ];
  if (aboveId === null)
    return makeCard({
      id: 'goalWeight',
      quantity: 'share',
      value,
      inputs,
      formula: (x) => x['ownShare']! / x['allShares']!,
    });
  const above: WhyInput = {
    part: 'above',
    quantity: 'share',
    value: weights[aboveId] ?? 0,
    opens: weightCard(doc, weights, aboveId),
  };
  return makeCard({
    id: 'partWeight',
    quantity: 'share',
    value,
    inputs: [above, ...inputs],
    formula: (x) => (x['above']! * x['ownShare']!) / x['allShares']!,
  });
}

function levelOf(doc: Doc, id: string): Level | null {
  const goal = doc.goal[id];
  if (goal) {
    const all = Object.values(doc.goal).filter(({ isRetired }) => !isRetired);
    return { aboveId: null, own: goal.weight, all: all.map(({ weight }) => weight) };
  }
  const objective = doc.objective[id];
  if (objective) {
    const all = Object.values(doc.objective).filter(({ goalId }) => goalId === objective.goalId);
    return { aboveId: objective.goalId, own: objective.share, all: all.map(({ share }) => share) };
  }
  const kpi = doc.kpi[id];
  if (!kpi) return null;
  const all = Object.values(doc.kpi).filter(({ objectiveId }) => objectiveId === kpi.objectiveId);
  return { aboveId: kpi.objectiveId, own: kpi.share, all: all.map(({ share }) => share) };
}
