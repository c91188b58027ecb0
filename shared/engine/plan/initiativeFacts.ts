import { mapContents, type Doc } from '../../model/index.ts';
import type { Candidate } from '../analysis.ts';
import type { CandidateRisk } from '../candidates/safeguards.ts';
import { firmOf } from '../facts/firm.ts';
import { performersOf } from '../facts/performers.ts';

/** What is known of an initiative through its candidates. Scores 0–100, confidence 0–1; null: unknown. */
export interface InitiativeFacts {
  readonly impact: number | null;
  /** Of its hardest part. */
  readonly feasibility: number | null;
  readonly alignment: number | null;
  readonly confidence: number | null;
  /** Of its riskiest part. */
  readonly customerRisk: number | null;
  readonly departments: readonly string[];
  readonly stepIds: readonly string[];
  /** Journeys on which customers meet the change. */
  readonly journeyIds: readonly string[];
  /** KPIs that it helps; whether one of them has a value to start from. */
  readonly kpiIds: readonly string[];
  readonly hasBaseline: boolean;
}

/** Impact, alignment and confidence are means by the hours that each candidate frees; the hardest and riskiest part decide the rest. `safeguarded`: its risk with what it keeps ready. */
export function initiativeFacts(
  doc: Doc,
  candidates: readonly Candidate[],
  safeguarded: CandidateRisk | null = null,
): InitiativeFacts {
  const stepIds = [...new Set(candidates.flatMap((candidate) => candidate.stepIds))];
  const journeyIds = journeysOf(doc, candidates);
  const risks = candidates.map((candidate) => riskOf(doc, candidate, journeyIds.length > 0));
  const kpiIds = [
    ...new Set(
      candidates.flatMap(({ threads }) =>
        threads.filter(({ contribution }) => contribution > 0).map(({ kpiId }) => kpiId),
      ),
    ),
  ];
  return {
    impact: mean(candidates, ({ impact }) => impact.value),
    feasibility:
      candidates.length > 0 ? Math.min(...candidates.map(({ feasibility }) => feasibility.value)) : null,
    alignment: mean(candidates, ({ alignment }) => alignment?.value ?? null),
    confidence: mean(candidates, ({ confidence }) => confidence),
    customerRisk:
      risks.length === 0 || risks.includes(null)
        ? null
        : Math.min(safeguarded?.risk ?? Infinity, Math.max(...risks.map((risk) => risk ?? 0))),
    departments: departmentsOf(doc, candidates),
    stepIds,
    journeyIds,
    kpiIds,
    hasBaseline: kpiIds.some(
      (id) =>
        (doc.kpi[id]?.baseline ?? null) !== null ||
        Object.values(doc.measurement).some((measurement) => measurement.kpiId === id),
    ),
  };
}

/** By hours freed, evenly where none are; of those that are known, null where none is. */
function mean(candidates: readonly Candidate[], of: (candidate: Candidate) => number | null): number | null {
  const known = candidates.flatMap((candidate) => {
    const value = of(candidate);
    return value === null ? [] : [{ value, hours: candidate.hoursPerYear.likely }];
  });
  if (known.length === 0) return null;
  const hours = known.reduce((sum, one) => sum + one.hours, 0);
  return hours > 0
    ? known.reduce((sum, one) => sum + one.value * one.hours, 0) / hours
    : known.reduce((sum, one) => sum + one.value, 0) / known.length;
}

function journeysOf(doc: Doc, candidates: readonly Candidate[]): string[] {
  const places = new Set(candidates.flatMap(({ stepIds, mapIds }) => [...stepIds, ...mapIds]));
  return [
    ...new Set(
      Object.values(doc.touchpoint)
        .filter(({ targetId }) => targetId !== null && places.has(targetId))
        .map(({ journeyId }) => journeyId as string),
    ),
  ];
}

/** As the candidate's own test of customers says; where nobody was asked, 0 on maps that no customer meets. */
function riskOf(doc: Doc, { features, mapIds }: Candidate, isOnJourney: boolean): number | null {
  const answer = features.find(({ key }) => key === 'customer');
  const risk = answer?.because.params['risk'];
  if (typeof risk === 'number') return risk;
  if (answer?.answer === 'aligned') return 0;
  const meetsCustomers = isOnJourney || mapIds.some((id) => doc.map[id]?.isCustomerFacing);
  return meetsCustomers ? null : 0;
}

function departmentsOf(doc: Doc, candidates: readonly Candidate[]): string[] {
  const firm = firmOf(doc);
  const names = candidates.flatMap(({ mapIds, stepIds }) =>
    mapIds.flatMap((mapId) => {
      const performerOf = performersOf(mapContents(doc, mapId), firm);
      return stepIds.flatMap((id) => {
        const step = doc.step[id];
        return step?.mapId === mapId ? (performerOf(step)?.department ?? []) : [];
      });
    }),
  );
  return [...new Set(names)];
}
