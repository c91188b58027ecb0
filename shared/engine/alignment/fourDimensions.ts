/** What the document says of each part of the four dimensions of alignment (engine model 1.9). Unknown stays unknown. */
import type { Doc, Initiative } from '../../model/index.ts';
import type { Analysis, Candidate } from '../analysis.ts';
import { firmOf } from '../facts/firm.ts';
import { dataMapOf, isScattered } from '../facts/dataMap.ts';
import { addDays } from '../measure/days.ts';
import { kpiProgress } from '../measure/kpiProgress.ts';
import { lastReviews, reviewCadence } from '../measure/reviews.ts';
import { methodOf } from '../method/method.ts';
import { initiativeCase } from '../plan/initiativeCase.ts';
import {
  counted,
  dimensionScore,
  horizonMix,
  shared,
  weakestFirst,
  type DimensionScore,
  type Done,
  type DoneParts,
} from './dimensions.ts';
import { departmentsOf, handoffs, partnerExchanges, type Exchange } from './exchanges.ts';

/** The four of them, weakest first; `asOf`: the day for which dates are judged, YYYY-MM-DD. */
export function fourDimensions(doc: Doc, analysis: Analysis, asOf: string): DimensionScore[] {
  const plan = activeInitiatives(doc, analysis);
  const method = methodOf(doc);
  return weakestFirst([
    dimensionScore('vertical', vertical(doc, analysis, plan), method),
    dimensionScore('horizontal', horizontal(doc, plan), method),
    dimensionScore('external', external(doc, analysis, plan), method),
    dimensionScore('temporal', temporal(doc, plan, asOf), method),
  ]);
}

interface Planned {
  readonly initiative: Initiative;
  readonly candidates: readonly Candidate[];
  /** Ways from it to a goal that it helps. */
  readonly threads: readonly Candidate['threads'][number][];
}

function activeInitiatives(doc: Doc, { candidates }: Analysis): Planned[] {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return Object.values(doc.initiative)
    .filter(({ status }) => status !== 'stopped')
    .map((initiative) => {
      const parts = initiative.candidateIds.flatMap((id) => byId.get(id) ?? []);
      const threads = parts.flatMap((part) => part.threads).filter(({ contribution }) => contribution > 0);
      return { initiative, candidates: parts, threads };
    });
}

function vertical(doc: Doc, analysis: Analysis, plan: readonly Planned[]): DoneParts<'vertical'> {
  const costs = plan.map(({ initiative, threads }) => {
    const costsOf = initiativeCase(doc, analysis, initiative).result?.costs;
    return {
      name: initiative.name,
      cost: costsOf ? costsOf.once.total + costsOf.perYear.total : null,
      isTraced: threads.length > 0,
    };
  });
  // Where a cost is not known, initiatives count alike.
  const isCosted = costs.every(({ cost }) => cost !== null) && costs.some(({ cost }) => cost! > 0);
  const weigh = ({ cost }: (typeof costs)[number]) => (isCosted ? cost! : 1);
  const goals = Object.values(doc.goal).filter(({ isRetired, weight }) => !isRetired && weight > 0);
  const reached = new Set(plan.flatMap(({ threads }) => threads.map(({ goalId }) => goalId)));
  return {
    tracedCost: part(costs, {
      weigh,
      isMoney: isCosted,
      name: ({ name }) => name,
      isDone: ({ isTraced }) => isTraced,
    }),
    coveredGoals: part(goals, {
      weigh: ({ weight }) => weight,
      name: ({ title }) => title,
      isDone: ({ id }) => reached.has(id),
    }),
  };
}

function horizontal(doc: Doc, plan: readonly Planned[]): DoneParts<'horizontal'> {
  const firm = firmOf(doc);
  const data = dataMapOf(doc);
  const placed = [...firm.dataObjects.keys()].filter((id) => (data.systemsOf.get(id) ?? []).length > 0);
  const departments = departmentsOf(doc, firm);
  const spans = ({ candidates }: Planned) =>
    new Set(candidates.flatMap(({ stepIds }) => stepIds.flatMap((id) => departments(id) ?? []))).size > 1;
  return {
    integratedHandoffs: ofExchanges(doc, handoffs(doc, firm)),
    singleSourceObjects:
      placed.length === 0 && firm.dataObjects.size > 0
        ? null
        : counted(placed.filter((id) => !isScattered(id, data, firm)).length, placed.length),
    crossOwnedInitiatives: counted(plan.filter(spans).length, plan.length),
  };
}

function external(doc: Doc, analysis: Analysis, plan: readonly Planned[]): DoneParts<'external'> {
  const touched = new Set([
    ...Object.values(doc.step).flatMap(({ id, isTouchpoint }) => (isTouchpoint ? [id as string] : [])),
    ...Object.values(doc.touchpoint).flatMap(({ targetId }) =>
      targetId !== null && doc.step[targetId] ? [targetId] : [],
    ),
  ]);
  const worsened = new Set(
    plan
      .flatMap(({ candidates }) => candidates)
      .filter(({ features }) =>
        features.some(({ key, answer }) => key === 'customer' && answer === 'misaligned'),
      )
      .flatMap(({ stepIds }) => stepIds),
  );
  const kpis = Object.values(doc.kpi).filter(({ id }) => (analysis.weights[id] ?? 0) > 0);
  const outward = kpis.filter(({ dimension }) => dimension === 'customer' || dimension === 'revenue');
  const moved = new Set(plan.flatMap(({ threads }) => threads.map(({ kpiId }) => kpiId)));
  return {
    keptTouchpoints: counted([...touched].filter((id) => !worsened.has(id)).length, touched.size),
    // Without a KPI that looks outward nothing is reached out there; without any KPI nobody knows.
    outwardKpis:
      outward.length === 0
        ? shared(kpis.length === 0 ? null : 0, 1, { kind: 'counted', done: 0, all: kpis.length })
        : part(outward, {
            weigh: ({ id }) => analysis.weights[id]!,
            name: ({ title }) => title,
            isDone: ({ id }) => moved.has(id),
          }),
    structuredExchanges: ofExchanges(doc, partnerExchanges(doc)),
  };
}

function temporal(doc: Doc, plan: readonly Planned[], asOf: string): DoneParts<'temporal'> {
  const last = lastReviews(doc);
  const since = addDays(asOf, -reviewCadence.goal);
  const goals = Object.values(doc.goal).filter(({ isRetired }) => !isRetired);
  const progress = kpiProgress(doc, asOf);
  const isFresh = ({ states }: (typeof progress)[number]) =>
    !states.includes('stale') && !states.includes('unmeasured');
  return {
    reviewedGoals: counted(goals.filter(({ id }) => (last(id) ?? '') >= since).length, goals.length),
    modularOptions: modularity(doc),
    horizonBalance: balance(doc, plan),
    freshKpis: counted(progress.filter(isFresh).length, progress.length),
  };
}

/** Mean of the scores 1–5 by which the chosen technologies can be extended and left again, as a share. */
function modularity(doc: Doc): Done {
  const chosen = Object.values(doc.option).filter(({ isChosen }) => isChosen);
  if (chosen.length === 0) return 'none';
  const scores = chosen.map(({ name, scores: given }) => ({
    name,
    points: ['scalability', 'integration', 'export'].flatMap((criterion) => given[criterion] ?? []),
  }));
  const count = scores.reduce((sum, { points }) => sum + points.length, 0);
  const pieces = scores.map(({ name, points }) => ({
    name: name || '…',
    value: points.reduce((sum, one) => sum + one, 0),
  }));
  const mean = pieces.reduce((sum, { value }) => sum + value, 0) / count;
  return shared(count === 0 ? null : (mean - 1) / 4, chosen.length, { kind: 'scores', pieces, count });
}

/** Short, mid and long by the goals that initiatives serve; null while none of these has a horizon. */
function balance(doc: Doc, plan: readonly Planned[]): Done {
  if (plan.length === 0) return 'none';
  const horizons = plan.flatMap(({ threads }) => {
    const main = threads.toSorted((a, b) => b.contribution * b.weight - a.contribution * a.weight)[0];
    return (main && doc.goal[main.goalId]?.horizon) ?? [];
  });
  const count = (horizon: 'short' | 'mid' | 'long') => horizons.filter((one) => one === horizon).length;
  const found = horizonMix([count('short'), count('mid'), count('long')], methodOf(doc));
  return found && shared(found.share, 1, { kind: 'mix', now: found.now, wanted: found.wanted });
}

interface Weighed<T> {
  readonly weigh: (item: T) => number;
  readonly isMoney?: boolean;
  readonly name: (item: T) => string;
  readonly isDone: (item: T) => boolean;
}

/** Share by weight of what is done, with the number of things that are not. */
function part<T>(list: readonly T[], { weigh, isMoney = false, name, isDone }: Weighed<T>): Done {
  if (list.length === 0) return 'none';
  const whole = list.reduce((total, item) => total + weigh(item), 0);
  const done = list.filter(isDone).map((item) => ({ name: name(item) || '…', value: weigh(item) }));
  const sum = done.reduce((total, { value }) => total + value, 0);
  return shared(sum / whole, list.length - done.length, { kind: 'weighed', isMoney, done, whole });
}

function ofExchanges(doc: Doc, list: readonly Exchange[]): Done {
  if (list.length === 0) return 'none';
  const nameOf = (id: string) => (doc.step[id] ?? doc.pool[id])?.name.trim() || '…';
  const pieces = list.flatMap(({ fromId, toId, share }) =>
    share === null ? [] : [{ name: `${nameOf(fromId)} → ${nameOf(toId)}`, value: share }],
  );
  if (pieces.length === 0) return null;
  const sum = pieces.reduce((total, { value }) => total + value, 0);
  return shared(sum / pieces.length, pieces.filter(({ value }) => value < 1).length, {
    kind: 'mean',
    pieces,
  });
}
