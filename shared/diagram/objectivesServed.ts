import type { Doc } from '../model/index.ts';

let kept: {
  readonly link: Doc['link'];
  readonly kpi: Doc['kpi'];
  readonly byStep: ReadonlyMap<string, number>;
} | null = null;

/** How many objectives a step was said to serve by links of its own; 0 where nobody said so. */
export function objectivesServed({ link, kpi }: Pick<Doc, 'link' | 'kpi'>, stepId: string): number {
  if (kept?.link !== link || kept.kpi !== kpi) kept = { link, kpi, byStep: count({ link, kpi }) };
  return kept.byStep.get(stepId) ?? 0;
}

function count({ link, kpi }: Pick<Doc, 'link' | 'kpi'>): ReadonlyMap<string, number> {
  const objectives = new Map<string, Set<string>>();
  for (const { kpiId, targetKind, targetId } of Object.values(link)) {
    const objectiveId = kpi[kpiId]?.objectiveId;
    if (targetKind !== 'step' || objectiveId === undefined) continue;
    const served = objectives.get(targetId);
    if (served) served.add(objectiveId);
    else objectives.set(targetId, new Set([objectiveId]));
  }
  return new Map([...objectives].map(([id, served]) => [id, served.size]));
}
