/** What an initiative is judged by as the first one to try, and what those numbers follow from. */
import type { Candidate } from '../analysis.ts';
import type { CandidateRisk } from '../candidates/safeguards.ts';
import { pilotPoints, pilotScore, type PilotCandidate } from '../choice/pilot.ts';
import { methodOf, type Method } from '../method/method.ts';
import type { Pilot } from '../plan/pilotOf.ts';
import type { PlanItem } from '../plan/roadmapQuestion.ts';
import { alignmentCard } from './alignmentCards.ts';
import type { CandidateGround } from './candidateCards.ts';
import { linesOf, makeCard, type WhyCard, type WhyInput } from './card.ts';
import { feasibilityCard } from './feasibilityCards.ts';
import { exactly } from './given.ts';
import { impactCard } from './impactCards.ts';
import { customerRiskCard } from './riskCards.ts';

export type PilotPart = keyof Method['pilot'];

/** What is needed to say why beside the pilot itself. */
export interface PilotGround extends CandidateGround {
  /** The initiative as it is planned. */
  readonly item: PlanItem;
  /** The riskiest part of it, with what it keeps ready; null where no customer meets it. */
  readonly risk: CandidateRisk | null;
  readonly candidate: (candidate: Candidate) => string;
}

/** Points of an initiative as the first one to try; null while a part of them is unknown. */
export function pilotCard({ candidates }: Pilot, ground: PilotGround): WhyCard | null {
  const { item, doc, named } = ground;
  const method = methodOf(doc);
  const candidate = candidates.find(({ id }) => id === item.initiative.id);
  const points = candidate && pilotPoints(candidate, method);
  if (!points) return null;
  return makeCard({
    id: 'pilotScore',
    quantity: 'number',
    value: pilotScore(candidate, method),
    inputs: linesOf(
      (Object.keys(points) as PilotPart[]).map((part) => ({
        label: named('pilot', part),
        quantity: 'number',
        value: method.pilot[part] * points[part],
        factors: [
          { quantity: 'share', value: method.pilot[part] },
          { quantity: 'number', value: points[part] },
        ],
        opens: partCard(part, candidate, ground),
      })),
    ),
    formula: ({ sum }) => sum,
  });
}

function partCard(part: PilotPart, candidate: PilotCandidate, ground: PilotGround): WhyCard | null {
  const parts = ground.item.case.madeOf.candidates;
  switch (part) {
    case 'feasibility':
      return hardestCard(parts, ground);
    case 'impact':
      return meanCard(parts, ground, (one) => impactCard(one, ground));
    case 'alignment':
      return meanCard(parts, ground, (one) => alignmentCard(one, ground));
    case 'safety':
      return safetyCard(candidate.customerRisk!, ground);
    case 'speed':
      return speedCard(candidate.weeks!, ground);
  }
}

function hardestCard(parts: readonly Candidate[], ground: PilotGround): WhyCard | null {
  const hardest = parts.toSorted((a, b) => a.feasibility.value - b.feasibility.value)[0];
  if (!hardest) return null;
  const { value } = hardest.feasibility;
  return makeCard({
    id: 'hardestPart',
    quantity: 'number',
    value,
    inputs: [
      {
        label: ground.candidate(hardest),
        quantity: 'number',
        value,
        isRecord: true,
        opens: feasibilityCard(hardest, ground),
      },
    ],
    formula: ({ sum }) => sum,
  });
}

/** The mean of what is known of its candidates: by the hours that each frees, evenly where none are. */
function meanCard(
  parts: readonly Candidate[],
  ground: PilotGround,
  cardOf: (candidate: Candidate) => WhyCard | null,
): WhyCard | null {
  const known = parts.flatMap((candidate) => {
    const opens = cardOf(candidate);
    return opens ? [{ opens, label: ground.candidate(candidate), hours: candidate.hoursPerYear.likely }] : [];
  });
  if (known.length === 0) return null;
  const hours = known.reduce((sum, one) => sum + one.hours, 0);
  const weigh = (one: (typeof known)[number]) => (hours > 0 ? one.hours : 1);
  const whole = hours > 0 ? hours : known.length;
  return makeCard({
    id: hours > 0 ? 'meanByHours' : 'meanEvenly',
    quantity: 'number',
    value: known.reduce((sum, one) => sum + one.opens.value! * weigh(one), 0) / whole,
    inputs: [
      ...known.map((one): WhyInput => {
        const value = one.opens.value! * weigh(one);
        const { label, opens } = one;
        const line = { label, quantity: 'number', value, isRecord: true, opens } as const;
        if (!(hours > 0)) return line;
        return {
          ...line,
          factors: [
            { quantity: 'number', value: opens.value! },
            { quantity: 'hours', value: one.hours },
          ],
        };
      }),
      hours > 0
        ? { part: 'allHours', quantity: 'hours', value: whole }
        : { part: 'count', quantity: 'count', value: whole },
    ],
    formula: ({ sum, ...x }) => sum / (x['allHours'] ?? x['count']!),
  });
}

function safetyCard(customerRisk: number, ground: PilotGround): WhyCard {
  const { risk } = ground;
  const isSame = risk !== null && Math.abs(risk.risk - customerRisk) < 1e-6;
  return makeCard({
    id: 'pilotSafety',
    quantity: 'number',
    value: 100 - customerRisk,
    inputs: [
      {
        part: 'customerRisk',
        quantity: 'number',
        value: customerRisk,
        opens: isSame ? customerRiskCard(risk, ground) : null,
      },
    ],
    formula: (x) => 100 - x['customerRisk']!,
  });
}

function speedCard(weeks: number, { item, doc }: PilotGround): WhyCard {
  const { slowestWeeks } = methodOf(doc).pilotLimits;
  const given = item.case.values.buildMonths;
  const opens =
    given &&
    makeCard({
      id: 'weeksOfMonths',
      quantity: 'number',
      value: weeks,
      inputs: [{ attribute: 'buildMonths', quantity: 'months', value: given.value, given }],
      formula: (x) => (x['buildMonths']! * 52) / 12,
    });
  return makeCard({
    id: 'pilotSpeed',
    quantity: 'number',
    value: 100 * Math.max(0, 1 - weeks / slowestWeeks),
    inputs: [
      { part: 'weeks', quantity: 'number', value: weeks, opens },
      {
        part: 'slowestWeeks',
        quantity: 'number',
        value: slowestWeeks,
        given: exactly(slowestWeeks, 'why.ofMethod'),
      },
    ],
    formula: (x) => 100 * (1 - Math.min(1, x['weeks']! / x['slowestWeeks']!)),
  });
}
