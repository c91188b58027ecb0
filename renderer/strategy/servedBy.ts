/** Which steps, marks and candidates serve a goal, an objective or a KPI: what lights up when it is shown on the map. */
import type { Analysis } from '../../shared/engine/index.ts';
import { mapContents, type Doc } from '../../shared/model/index.ts';
import { strategyRecord } from './strategyTree.ts';

export interface Served {
  /** Everything to light: the record, what is above and below it in the tree, steps, marks, candidates. */
  readonly ids: ReadonlySet<string>;
  /** Maps with something lit, those with most steps first. */
  readonly mapIds: readonly string[];
  readonly stepIds: readonly string[];
}

export function servedBy(doc: Doc, analysis: Analysis | null, id: string): Served {
  const kpiIds = kpisBelow(doc, id);
  const steps = new Set<string>();
  const others = new Set<string>([id, ...kpiIds]);
  for (const kpiId of kpiIds) {
    for (const above of chainAbove(doc, kpiId)) others.add(above);
    for (const link of Object.values(doc.link)) {
      if (link.kpiId !== kpiId) continue;
      if (link.targetKind === 'step') steps.add(link.targetId);
      else for (const step of mapContents(doc, link.targetId).steps) steps.add(step.id);
    }
  }
  for (const candidate of analysis?.candidates ?? []) {
    for (const thread of candidate.threads) {
      if (!kpiIds.has(thread.kpiId) || thread.contribution <= 0) continue;
      others.add(candidate.id);
      for (const stepId of thread.stepIds) steps.add(stepId);
      for (const markId of thread.markIds) others.add(markId);
    }
  }
  const stepIds = [...steps].filter((stepId) => doc.step[stepId]);
  return { ids: new Set([...others, ...stepIds]), mapIds: mapsByCount(doc, stepIds), stepIds };
}

/** KPIs of a KPI (itself), an objective with its sub-objectives, or a goal. */
export function kpisBelow(doc: Doc, id: string): ReadonlySet<string> {
  const found = strategyRecord(doc, id);
  if (!found) return new Set();
  if (found.kind === 'kpi') return new Set([id]);
  const objectives = Object.values(doc.objective).filter((objective) =>
    found.kind === 'goal' ? objective.goalId === id : isAtOrBelow(doc, objective.id, id),
  );
  const objectiveIds = new Set<string>(objectives.map((objective) => objective.id));
  return new Set(
    Object.values(doc.kpi)
      .filter((kpi) => objectiveIds.has(kpi.objectiveId))
      .map((kpi) => kpi.id),
  );
}

function isAtOrBelow(doc: Doc, objectiveId: string, topId: string): boolean {
  const seen = new Set<string>();
  for (
    let id: string | null = objectiveId;
    id !== null && !seen.has(id);
    id = doc.objective[id]?.parentId ?? null
  ) {
    if (id === topId) return true;
    seen.add(id);
  }
  return false;
}

function chainAbove(doc: Doc, kpiId: string): string[] {
  const objective = doc.objective[doc.kpi[kpiId]?.objectiveId ?? ''];
  return objective ? [objective.id, objective.goalId] : [];
}

function mapsByCount(doc: Doc, stepIds: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const stepId of stepIds) {
    const mapId = doc.step[stepId]!.mapId;
    counts.set(mapId, (counts.get(mapId) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([mapId]) => mapId);
}
