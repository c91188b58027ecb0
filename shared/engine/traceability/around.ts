import type { Doc } from '../../model/index.ts';
import type { Analysis } from '../analysis.ts';
import { moverKinds, type MoverKind, type Traceability } from './traceability.ts';

export type TraceLevel = 'goal' | 'objective' | 'kpi' | MoverKind;
export const traceLevels: readonly TraceLevel[] = ['goal', 'objective', 'kpi', ...moverKinds];

/** Ids by level, each in the order of its level. */
export type Around = { readonly [L in TraceLevel]: readonly string[] };

/**
 * The whole thread through one record: from a goal, objective or KPI down to everything that moves it, from a map, step, candidate or
 * initiative up to what it serves, and sideways to what it is part of or made of.
 */
export function around(
  trace: Traceability,
  { doc, analysis }: { readonly doc: Doc; readonly analysis: Analysis | null },
  id: string,
): Around {
  const kin = kinOf(doc, analysis, id);
  const kpiIds = kpisThrough(trace, id, doc.map[id] && kin);
  const movers = (kind: MoverKind): string[] =>
    trace.movers[kind]
      .filter((mover) =>
        kin ? kin.has(mover.id) : trace.kpisOf(mover.id).some((kpiId) => kpiIds.has(kpiId)),
      )
      .map((mover) => mover.id);
  const rows = trace.rows.filter(
    ({ goal, objective, kpi }) =>
      (kpi && kpiIds.has(kpi.id)) || goal.id === id || objective?.id === id || kpi?.id === id,
  );
  const unique = (ids: readonly (string | undefined)[]): string[] => [
    ...new Set(ids.filter((one) => one !== undefined)),
  ];
  return {
    goal: unique(rows.map(({ goal }) => goal.id)),
    objective: unique(rows.map(({ objective }) => objective?.id)),
    kpi: unique(rows.map(({ kpi }) => kpi?.id)),
    map: movers('map'),
    step: movers('step'),
    candidate: movers('candidate'),
    initiative: movers('initiative'),
  };
}

/** A map serves what its steps and candidates serve. */
function kpisThrough(
  trace: Traceability,
  id: string,
  parts: ReadonlySet<string> | null | undefined,
): ReadonlySet<string> {
  if (parts) return new Set([...parts].flatMap((part) => trace.kpisOf(part)));
  const below = trace.rows.flatMap(({ goal, objective, kpi }) =>
    kpi && [goal.id, objective?.id, kpi.id].some((one) => one === id) ? [kpi.id] : [],
  );
  return new Set<string>(below.length > 0 ? below : trace.kpisOf(id));
}

/** What a map, step, candidate or initiative is part of or made of, itself with it; null for what stands in the strategy. */
function kinOf(doc: Doc, analysis: Analysis | null, id: string): ReadonlySet<string> | null {
  const candidates = analysis?.candidates ?? [];
  const partsOf = doc.initiative[id]?.candidateIds;
  const chosen = candidates.filter(
    (one) =>
      one.id === id || one.stepIds.includes(id) || one.mapIds.includes(id) || partsOf?.includes(one.id),
  );
  const isMover = doc.map[id] || doc.step[id] || partsOf || chosen.length > 0;
  if (!isMover) return null;
  const stepIds = doc.step[id] ? [id] : doc.map[id] ? [] : chosen.flatMap((one) => one.stepIds);
  const mapIds = [
    ...stepIds.flatMap((stepId) => doc.step[stepId]?.mapId ?? []),
    ...(doc.map[id] ? [id] : []),
  ];
  const initiativeIds = Object.values(doc.initiative)
    .filter((one) => one.id === id || chosen.some((candidate) => one.candidateIds.includes(candidate.id)))
    .map((one) => one.id);
  const linkedSteps = doc.map[id]
    ? Object.values(doc.link).flatMap(({ targetId }) => (doc.step[targetId]?.mapId === id ? [targetId] : []))
    : [];
  return new Set<string>([
    id,
    ...stepIds,
    ...linkedSteps,
    ...mapIds,
    ...chosen.map((one) => one.id),
    ...initiativeIds,
  ]);
}
