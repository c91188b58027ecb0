/**
 * What an initiative promised on the day it was planned, and what came of it. The promise is frozen in `initiative.baseline` and never
 * touched again; other parts of the plan may keep more in the same record.
 */
import type { Doc, Initiative } from '../../model/index.ts';
import type { Analysis } from '../analysis.ts';
import { measurementsOf } from './kpiProgress.ts';

export interface PromisedKpi {
  /** Where it stood on that day. */
  readonly from: number | null;
  /** Where it was to go. */
  readonly to: number | null;
}
export interface Promised {
  readonly kpis: { readonly [kpiId: string]: PromisedKpi };
  /** Hours a year that were to become free: low, likely, high. */
  readonly hoursPerYear: readonly [number, number, number];
  readonly methodVersion: string;
}

/** What the initiative's candidates promise now: the KPIs that they help, where these stand and where they are to go. */
export function promiseOf(doc: Doc, analysis: Analysis, initiative: Initiative): Promised {
  const candidates = analysis.candidates.filter(({ id }) => initiative.candidateIds.includes(id));
  const kpiIds = candidates.flatMap(({ threads }) =>
    threads.filter(({ contribution }) => contribution > 0).map(({ kpiId }) => kpiId),
  );
  const kpis = [...new Set(kpiIds)].flatMap((kpiId): [string, PromisedKpi][] => {
    const kpi = doc.kpi[kpiId];
    const from = measurementsOf(doc, kpiId).at(-1)?.value ?? kpi?.baseline ?? null;
    return kpi ? [[kpiId, { from, to: kpi.target }]] : [];
  });
  const hours = (end: 'low' | 'likely' | 'high') =>
    candidates.reduce((sum, { hoursPerYear }) => sum + hoursPerYear[end], 0);
  return {
    kpis: Object.fromEntries(kpis),
    hoursPerYear: [hours('low'), hours('likely'), hours('high')],
    methodVersion: analysis.methodVersion,
  };
}

/** Below the first the initiative is to be stopped or redesigned, from the second on the next phase may begin (engine model 1.6). */
export const gates = { stop: 0.25, pass: 0.5, afterDays: 90 } as const;

export interface Achieved {
  readonly kpiId: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly now: number | null;
  readonly nowOn: string | null;
  /** Of the promised way, what was gone since; null where an end is not known or nothing was measured since. */
  readonly share: number | null;
}

/** The frozen promise of an initiative held against the measurements since; null while nothing is frozen. */
export function achievedBy(doc: Doc, initiative: Initiative): readonly Achieved[] | null {
  const since = initiative.baselineOn?.slice(0, 10);
  const promised = promisedKpis(initiative);
  if (since === undefined || promised === null) return null;
  return Object.entries(promised).flatMap(([kpiId, { from, to }]): Achieved[] => {
    if (!doc.kpi[kpiId]) return [];
    const latest = measurementsOf(doc, kpiId)
      .filter(({ date }) => date.slice(0, 10) >= since)
      .at(-1);
    const isComplete = from !== null && to !== null && from !== to && latest !== undefined;
    return [
      {
        kpiId,
        from,
        to,
        now: latest?.value ?? null,
        nowOn: latest?.date.slice(0, 10) ?? null,
        share: isComplete ? (latest.value - from) / (to - from) : null,
      },
    ];
  });
}

/** The promised KPIs as far as the record says them; a file may say anything. */
function promisedKpis({ baseline }: Initiative): { readonly [kpiId: string]: PromisedKpi } | null {
  const kpis = baseline['kpis'];
  if (typeof kpis !== 'object' || kpis === null) return null;
  return Object.fromEntries(
    Object.entries(kpis as { readonly [id: string]: unknown }).map(([id, said]) => [
      id,
      { from: numberIn(said, 'from'), to: numberIn(said, 'to') },
    ]),
  );
}

function numberIn(said: unknown, field: string): number | null {
  if (typeof said !== 'object' || said === null) return null;
  const value = (said as { readonly [field: string]: unknown })[field];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
