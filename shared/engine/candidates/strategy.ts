import type { Doc, Goal, Kpi, Objective } from '../../model/index.ts';
import type { SmartResult } from '../analysis.ts';
import { methodOf, type Method } from '../method/method.ts';

/** A KPI with all that stands above it. */
export interface KpiFacts {
  readonly kpi: Kpi;
  readonly objective: Objective;
  readonly goal: Goal;
  /** Weight relative to the heaviest KPI, 0–1. */
  readonly omega: number;
  /** Less than one where the objective is not measurable yet. */
  readonly trustFactor: number;
}
interface StrategyLink {
  readonly kpiId: string;
  readonly targetId: string;
  readonly strength: number;
}
export interface Strategy {
  readonly kpis: readonly KpiFacts[];
  /** Share of the whole of every goal, objective and KPI. */
  readonly weights: { readonly [id: string]: number };
  /** Link strength 0–1 of a step to a KPI, over the step itself and its map. */
  strengthOf(kpiId: string, stepId: string, mapId: string): number;
  /** Every link from a KPI under a goal to a map or a step, with its strength on a step (0–1). */
  readonly links: readonly StrategyLink[];
  /** Maps and steps that anybody linked to a KPI. */
  readonly linkedIds: ReadonlySet<string>;
  judgement(candidateId: string, kpiId: string): { readonly contribution: number } | null;
}

/** The strategy as one tree with weights that sum to 1 on each level: goals by weight, objectives and KPIs by share or equally. */
export function strategyOf(doc: Doc, smart: { readonly [objectiveId: string]: SmartResult }): Strategy {
  const method = methodOf(doc);
  const weights: Record<string, number> = {};
  const goals = Object.values(doc.goal).filter((goal) => !goal.isRetired);
  divide(weights, 1, goals, (goal) => goal.weight);
  const objectivesOf = group(Object.values(doc.objective), (objective) => objective.goalId);
  const kpisOf = group(Object.values(doc.kpi), (kpi) => kpi.objectiveId);
  const paths: Omit<KpiFacts, 'omega'>[] = [];
  for (const goal of goals) {
    const objectives = objectivesOf.get(goal.id) ?? [];
    divide(weights, weights[goal.id]!, objectives, (objective) => objective.share);
    for (const objective of objectives) {
      const kpis = kpisOf.get(objective.id) ?? [];
      divide(weights, weights[objective.id]!, kpis, (kpi) => kpi.share);
      const isVague = (smart[objective.id]?.total ?? 0) < method.aims.smartBelow;
      const trustFactor = isVague ? method.aims.factor : 1;
      for (const kpi of kpis) paths.push({ kpi, objective, goal, trustFactor });
    }
  }
  const heaviest = Math.max(0, ...paths.map(({ kpi }) => weights[kpi.id]!));
  const kpis = paths
    .map((path) => ({ ...path, omega: heaviest > 0 ? weights[path.kpi.id]! / heaviest : 0 }))
    .toSorted((a, b) => b.omega - a.omega || (a.kpi.id < b.kpi.id ? -1 : 1));
  return { kpis, weights, ...linksOf(doc, method), judgement: judgementsOf(doc) };
}

/** Divides a weight among members by their stated share; who has none gets the mean of the stated ones. */
function divide<T extends { readonly id: string }>(
  weights: Record<string, number>,
  whole: number,
  members: readonly T[],
  shareOf: (member: T) => number | null,
): void {
  const stated = members.flatMap((member) => shareOf(member) ?? []);
  const mean = stated.length > 0 ? stated.reduce((a, b) => a + b, 0) / stated.length : 1;
  const raw = members.map((member) => shareOf(member) ?? mean);
  const sum = raw.reduce((a, b) => a + b, 0);
  members.forEach((member, index) => {
    weights[member.id] = sum > 0 ? (whole * raw[index]!) / sum : whole / members.length;
  });
}

function linksOf(
  doc: Doc,
  { links, mapLinks }: Method,
): Pick<Strategy, 'strengthOf' | 'links' | 'linkedIds'> {
  const toStep = new Map<string, number>();
  const toMap = new Map<string, number>();
  const said: StrategyLink[] = [];
  for (const { kpiId, targetKind, targetId, strength } of Object.values(doc.link)) {
    const kpi = doc.kpi[kpiId];
    const objective = kpi && doc.objective[kpi.objectiveId];
    const goal = objective && doc.goal[objective.goalId];
    if (!goal || goal.isRetired) continue;
    const table = targetKind === 'step' ? toStep : toMap;
    const value = targetKind === 'step' ? links[strength] : mapLinks[strength];
    const key = `${kpiId} ${targetId}`;
    table.set(key, Math.max(table.get(key) ?? 0, value));
    said.push({ kpiId, targetId, strength: value });
  }
  return {
    strengthOf: (kpiId, stepId, mapId) =>
      Math.max(toStep.get(`${kpiId} ${stepId}`) ?? 0, toMap.get(`${kpiId} ${mapId}`) ?? 0),
    links: said,
    linkedIds: new Set(said.map(({ targetId }) => targetId)),
  };
}

function judgementsOf(doc: Doc): Strategy['judgement'] {
  const byKey = new Map(
    Object.values(doc.judgement).map((judgement) => [
      `${judgement.candidateId} ${judgement.kpiId}`,
      judgement,
    ]),
  );
  return (candidateId, kpiId) => byKey.get(`${candidateId} ${kpiId}`) ?? null;
}

function group<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const members = groups.get(keyOf(item));
    if (members) members.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
