/** Goals, objectives and KPIs as the tree that the strategy place shows, and where a record may move in it. */
import type { Doc, Goal, Kpi, Objective } from '../../shared/model/index.ts';

export type StrategyKind = 'goal' | 'objective' | 'kpi';
export type StrategyRecord =
  | { readonly kind: 'goal'; readonly record: Goal }
  | { readonly kind: 'objective'; readonly record: Objective }
  | { readonly kind: 'kpi'; readonly record: Kpi };
export type StrategyNode = StrategyRecord & {
  readonly id: string;
  readonly children: readonly StrategyNode[];
};

/** Goals in their order, each with its objectives (sub-objectives below theirs), each with its KPIs. */
export function strategyTree(doc: Doc): readonly StrategyNode[] {
  const objectives = Object.values(doc.objective).sort(byOrder);
  const kpis = Object.values(doc.kpi).sort(byOrder);
  const kpiNodes = (objectiveId: string): StrategyNode[] =>
    kpis
      .filter((kpi) => kpi.objectiveId === objectiveId)
      .map((record) => ({ kind: 'kpi', record, id: record.id, children: [] }));
  const objectiveNode = (record: Objective): StrategyNode => ({
    kind: 'objective',
    record,
    id: record.id,
    children: [
      ...kpiNodes(record.id),
      ...objectives.filter((child) => child.parentId === record.id).map(objectiveNode),
    ],
  });
  return Object.values(doc.goal)
    .sort(byOrder)
    .map((record) => ({
      kind: 'goal',
      record,
      id: record.id,
      children: objectives
        .filter((objective) => objective.goalId === record.id && !hasParent(doc, objective))
        .map(objectiveNode),
    }));
}

/** The goal, objective or KPI with this id; null if there is none. */
export function strategyRecord(doc: Doc, id: string | null): StrategyRecord | null {
  if (id === null) return null;
  const goal = doc.goal[id];
  if (goal) return { kind: 'goal', record: goal };
  const objective = doc.objective[id];
  if (objective) return { kind: 'objective', record: objective };
  const kpi = doc.kpi[id];
  return kpi ? { kind: 'kpi', record: kpi } : null;
}

/** Those that stand beside this record, in order, itself among them. */
export function siblingsOf(doc: Doc, { kind, record }: StrategyRecord): readonly StrategyRecord['record'][] {
  switch (kind) {
    case 'goal':
      return Object.values(doc.goal).sort(byOrder);
    case 'objective':
      return Object.values(doc.objective)
        .filter((other) => other.goalId === record.goalId && other.parentId === record.parentId)
        .sort(byOrder);
    case 'kpi':
      return Object.values(doc.kpi)
        .filter((other) => other.objectiveId === record.objectiveId)
        .sort(byOrder);
  }
}

/** The `order` that puts a record one place up or down among its siblings; null at the end of the row. */
export function orderOneFurther(doc: Doc, moved: StrategyRecord, towards: 'up' | 'down'): number | null {
  const siblings = siblingsOf(doc, moved);
  const index = siblings.findIndex((other) => other.id === moved.record.id);
  const passed = siblings[towards === 'up' ? index - 1 : index + 1];
  if (!passed) return null;
  const beyond = siblings[towards === 'up' ? index - 2 : index + 2];
  const step = towards === 'up' ? -1 : 1;
  return beyond ? (passed.order + beyond.order) / 2 : passed.order + step;
}

/** The `order` of a new record at the end of its row. */
export function orderAtEnd(rows: readonly { readonly order: number }[]): number {
  return rows.reduce((highest, row) => Math.max(highest, row.order), 0) + 1;
}

/** The ids from the top of the tree down to this record, itself last. */
export function pathTo(doc: Doc, id: string): readonly string[] {
  const found = strategyRecord(doc, id);
  if (!found) return [];
  if (found.kind === 'goal') return [id];
  if (found.kind === 'kpi') return [...pathTo(doc, found.record.objectiveId), id];
  const { parentId, goalId } = found.record;
  return [...(parentId !== null && parentId !== id ? pathTo(doc, parentId) : pathTo(doc, goalId)), id];
}

function hasParent(doc: Doc, objective: Objective): boolean {
  return objective.parentId !== null && doc.objective[objective.parentId] !== undefined;
}

function byOrder(a: { order: number; id: string }, b: { order: number; id: string }): number {
  return a.order - b.order || a.id.localeCompare(b.id);
}
