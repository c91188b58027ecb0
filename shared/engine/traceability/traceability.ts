/**
 * Goals × objectives × KPIs × maps × steps × candidates × initiatives: who moves which KPI, how strongly and which way. Read from a goal
 * down to what serves it, or from a step or candidate up to what it serves.
 */
import { byOrder, type Doc, type Goal, type Kpi, type Objective } from '../../model/index.ts';
import type { Analysis, Candidate, Sentence } from '../analysis.ts';
import { linkStrength, mapLinkStrength } from '../method/weights.ts';

export const moverKinds = ['map', 'step', 'candidate', 'initiative'] as const;
export type MoverKind = (typeof moverKinds)[number];

export interface Mover {
  readonly kind: MoverKind;
  readonly id: string;
  readonly name: string | Sentence;
  /** The map it is or lies on; null for an initiative, which may span several. */
  readonly mapId: string | null;
}
/** `mixed`: parts of it help, others harm. */
export type Pull = 'strong' | 'medium' | 'weak' | 'harms' | 'mixed';
export interface TraceCell {
  readonly pull: Pull;
  /** The link is to the whole map and counts one level weaker on its steps. */
  readonly isByMap: boolean;
}
/** One line of the strategy; a goal without objective and an objective without KPI have a line of their own. */
export interface TraceRow {
  readonly goal: Goal;
  readonly objective: Objective | null;
  readonly kpi: Kpi | null;
}
export interface Traceability {
  /** In the order of the strategy, retired goals left out. */
  readonly rows: readonly TraceRow[];
  readonly movers: { readonly [K in MoverKind]: readonly Mover[] };
  readonly cell: (kpiId: string, moverId: string) => TraceCell | null;
  /** KPIs that this map, step, candidate or initiative moves either way, in the order of the rows. */
  readonly kpisOf: (moverId: string) => readonly string[];
}

export function traceability(doc: Doc, analysis: Analysis | null): Traceability {
  const cells = new Map<string, TraceCell>();
  const moved = new Map<string, Set<string>>();
  const put = (kpiId: string, moverId: string, cell: TraceCell | null) => {
    if (cell === null) return;
    cells.set(`${kpiId} ${moverId}`, cell);
    moved.set(moverId, (moved.get(moverId) ?? new Set()).add(kpiId));
  };
  const rows = traceRows(doc);
  const candidates = analysis?.candidates ?? [];
  const steps = stepMovers(doc);
  putLinks(doc, steps, put);
  for (const candidate of candidates)
    for (const { kpiId, contribution } of candidate.threads)
      put(kpiId, candidate.id, cellOf([contribution], false));
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const initiatives = Object.values(doc.initiative).toSorted(byOrder);
  for (const initiative of initiatives) {
    const parts = initiative.candidateIds.flatMap((id) => byId.get(id) ?? []);
    for (const [kpiId, pulls] of pullsOf(parts)) put(kpiId, initiative.id, cellOf(pulls, false));
  }
  const rank = new Map(rows.flatMap(({ kpi }, index) => (kpi ? [[kpi.id as string, index] as const] : [])));
  return {
    rows,
    movers: {
      map: Object.values(doc.map)
        .toSorted(byOrder)
        .map(({ id, name }) => ({ kind: 'map', id, name, mapId: id })),
      step: steps,
      candidate: candidates.map(({ id, title, mapIds }) => ({
        kind: 'candidate',
        id,
        name: title,
        mapId: mapIds[0] ?? null,
      })),
      initiative: initiatives.map(({ id, name }) => ({ kind: 'initiative', id, name, mapId: null })),
    },
    cell: (kpiId, moverId) => cells.get(`${kpiId} ${moverId}`) ?? null,
    kpisOf: (moverId) =>
      [...(moved.get(moverId) ?? [])]
        .filter((kpiId) => rank.has(kpiId))
        .toSorted((a, b) => rank.get(a)! - rank.get(b)!),
  };
}

/** Goals, each with its objectives (sub-objectives below theirs), each with its KPIs. */
export function traceRows(doc: Doc): TraceRow[] {
  const objectives = Object.values(doc.objective).toSorted(byOrder);
  const kpis = Object.values(doc.kpi).toSorted(byOrder);
  const below = (goal: Goal, parentId: string | null, seen: readonly string[]): TraceRow[] =>
    objectives
      .filter((one) => one.goalId === goal.id && parentIn(doc, one) === parentId && !seen.includes(one.id))
      .flatMap((objective): TraceRow[] => {
        const own = kpis.filter((kpi) => kpi.objectiveId === objective.id);
        const subs = below(goal, objective.id, [...seen, objective.id]);
        const rows = own.map((kpi) => ({ goal, objective, kpi }));
        return rows.length + subs.length > 0 ? [...rows, ...subs] : [{ goal, objective, kpi: null }];
      });
  return Object.values(doc.goal)
    .filter((goal) => !goal.isRetired)
    .toSorted(byOrder)
    .flatMap((goal) => {
      const rows = below(goal, null, []);
      return rows.length > 0 ? rows : [{ goal, objective: null, kpi: null }];
    });
}

/** The parent as far as it stands under the same goal. */
function parentIn(doc: Doc, { parentId, goalId }: Objective): string | null {
  const parent = parentId === null ? undefined : doc.objective[parentId];
  return parent?.goalId === goalId ? parent.id : null;
}

function stepMovers(doc: Doc): Mover[] {
  const mapOrder = (mapId: string) => doc.map[mapId]?.order ?? 0;
  return Object.values(doc.step)
    .filter(({ name }) => name.trim() !== '')
    .toSorted(
      (a, b) =>
        mapOrder(a.mapId) - mapOrder(b.mapId) || a.mapId.localeCompare(b.mapId) || a.x - b.x || a.y - b.y,
    )
    .map(({ id, name, mapId }) => ({ kind: 'step', id, name, mapId }));
}

function putLinks(
  doc: Doc,
  steps: readonly Mover[],
  put: (kpiId: string, moverId: string, cell: TraceCell | null) => void,
): void {
  const links = Object.values(doc.link);
  for (const { kpiId, targetKind, targetId, strength } of links) {
    if (targetKind !== 'map') continue;
    put(kpiId, targetId, { pull: strength, isByMap: false });
    for (const step of steps)
      if (step.mapId === targetId) put(kpiId, step.id, cellOf([mapLinkStrength[strength]], true));
  }
  for (const { kpiId, targetKind, targetId, strength } of links)
    if (targetKind === 'step') put(kpiId, targetId, cellOf([linkStrength[strength]], false));
}

function pullsOf(candidates: readonly Candidate[]): Map<string, number[]> {
  const pulls = new Map<string, number[]>();
  for (const { threads } of candidates)
    for (const { kpiId, contribution } of threads)
      pulls.set(kpiId, [...(pulls.get(kpiId) ?? []), contribution]);
  return pulls;
}

/** Halfway between the contributions of the three strengths (1, 3/9, 1/9): an objective that is vague makes them smaller. */
const STRONG_FROM = 2 / 3;
const MEDIUM_FROM = 2 / 9;

/** Null where nothing is moved. */
function cellOf(contributions: readonly number[], isByMap: boolean): TraceCell | null {
  const most = Math.max(0, ...contributions);
  const harms = contributions.some((contribution) => contribution < 0);
  if (harms) return { pull: most > 0 ? 'mixed' : 'harms', isByMap };
  if (most === 0) return null;
  return { pull: most >= STRONG_FROM ? 'strong' : most >= MEDIUM_FROM ? 'medium' : 'weak', isByMap };
}
