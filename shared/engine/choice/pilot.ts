import type { Sentence } from '../analysis.ts';
import { defaultMethod, type Method } from '../method/method.ts';

/** What is known of a candidate that may go first. Scores 0–100; null: unknown. */
export interface PilotCandidate {
  readonly id: string;
  readonly impact: number;
  readonly feasibility: number;
  readonly alignment: number | null;
  readonly customerRisk: number | null;
  readonly weeks: number | null;
  readonly firstYearCost: number | null;
  readonly departments: number;
  readonly hasBaseline: boolean;
  /** Things that must be built before and are not. */
  readonly openPrerequisites: number;
}
export type PilotRule =
  | 'feasibility'
  | 'alignment'
  | 'customerRisk'
  | 'weeks'
  | 'cost'
  | 'departments'
  | 'baseline'
  | 'prerequisites';
/** A rule that keeps a candidate from going first. */
export interface Block {
  readonly rule: PilotRule;
  /** How far it is off, as a share of the limit; 1 where it is yes or no, or not known. */
  readonly off: number;
  readonly because: Sentence;
}
export interface PilotRow {
  readonly id: string;
  /** 0–100; null while a part of it is unknown. */
  readonly score: number | null;
  /** The score that it has at least, 0–100: what is unknown counts as nothing. */
  readonly leastScore: number;
  readonly blocks: readonly Block[];
}
export interface PilotChoice {
  readonly rows: readonly PilotRow[];
  readonly pilot: string | null;
  /** Where none may go first: the one that is held back least, and by what. */
  readonly nearest: PilotRow | null;
}

/** Which candidate to try first (engine model 1.5): among those that no rule blocks the highest score; of several that are held back equally the one with most for it; ties by id. */
export function choosePilot(
  candidates: readonly PilotCandidate[],
  budget: number | null,
  method: Pick<Method, 'pilot' | 'pilotLimits'> = defaultMethod,
): PilotChoice {
  const rows = candidates.map((candidate) => ({
    id: candidate.id,
    score: pilotScore(candidate, method),
    leastScore: weighed(pointsOf(candidate, method), method),
    blocks: blocksOf(candidate, budget, method.pilotLimits),
  }));
  const pilot = rows.filter((row) => row.blocks.length === 0).toSorted(byScore)[0] ?? null;
  const nearest = pilot ? null : (rows.toSorted(byDistance)[0] ?? null);
  return { rows, pilot: pilot?.id ?? null, nearest };
}

type Points = { readonly [P in keyof Method['pilot']]: number };
type KnownPoints = { readonly [P in keyof Points]: number | null };

/** .35 F + .20 I + .20 A + .15 (100 - customer risk) + .10 speed; null while one is unknown. */
export function pilotScore(
  candidate: PilotCandidate,
  method: Pick<Method, 'pilot' | 'pilotLimits'> = defaultMethod,
): number | null {
  const points = pilotPoints(candidate, method);
  return points && weighed(points, method);
}

/** What is weighed, each 0–100; null while one is unknown. */
export function pilotPoints(
  candidate: PilotCandidate,
  method: Pick<Method, 'pilotLimits'> = defaultMethod,
): Points | null {
  const points = pointsOf(candidate, method);
  return Object.values(points).includes(null) ? null : (points as Points);
}

function pointsOf(
  { feasibility, impact, alignment, customerRisk, weeks }: PilotCandidate,
  { pilotLimits }: Pick<Method, 'pilotLimits'>,
): KnownPoints {
  const safety = customerRisk === null ? null : 100 - customerRisk;
  const speed = weeks === null ? null : 100 * Math.max(0, 1 - weeks / pilotLimits.slowestWeeks);
  return { feasibility, impact, alignment, safety, speed };
}

const weighed = (points: KnownPoints, { pilot }: Pick<Method, 'pilot'>): number =>
  (Object.keys(points) as (keyof Points)[]).reduce((sum, part) => sum + pilot[part] * (points[part] ?? 0), 0);

function blocksOf(candidate: PilotCandidate, budget: number | null, limits: Method['pilotLimits']): Block[] {
  const blocks = [
    atLeast('feasibility', candidate.feasibility, limits.feasibility),
    atLeast('alignment', candidate.alignment, limits.alignment),
    atMost('customerRisk', candidate.customerRisk, limits.customerRisk, true),
    atMost('weeks', candidate.weeks, limits.weeks),
    costBlock(candidate.firstYearCost, budget, limits.budgetShare),
    atMost('departments', candidate.departments, limits.departments),
    yes('baseline', candidate.hasBaseline, {}),
    yes('prerequisites', candidate.openPrerequisites === 0, { n: candidate.openPrerequisites }),
  ];
  return blocks.filter((block) => block !== null);
}

function costBlock(cost: number | null, budget: number | null, limit: number): Block | null {
  if (cost === null) return blocked('cost', null, limit);
  const unsaid =
    budget === null ? 'engine.pilot.unknown.budget' : budget > 0 ? null : 'engine.pilot.noBudget';
  return unsaid
    ? { rule: 'cost', off: 1, because: { key: unsaid, params: {} } }
    : atMost('cost', cost / budget!, limit);
}

type Limited = 'feasibility' | 'alignment' | 'customerRisk' | 'weeks' | 'cost' | 'departments';

const atLeast = (rule: Limited, value: number | null, limit: number): Block | null =>
  value !== null && value >= limit ? null : blocked(rule, value, limit);

/** `isOpen`: the limit itself is too much already. */
const atMost = (rule: Limited, value: number | null, limit: number, isOpen = false): Block | null =>
  value !== null && (isOpen ? value < limit : value <= limit) ? null : blocked(rule, value, limit);

function blocked(rule: Limited, value: number | null, limit: number): Block {
  if (value === null) return { rule, off: 1, because: { key: `engine.pilot.unknown.${rule}`, params: {} } };
  const params = rule === 'cost' ? { share: value, limitShare: limit } : { value: Math.round(value), limit };
  return { rule, off: Math.abs(value - limit) / limit, because: { key: `engine.pilot.${rule}`, params } };
}

const yes = (rule: 'baseline' | 'prerequisites', holds: boolean, params: { n?: number }): Block | null =>
  holds ? null : { rule, off: 1, because: { key: `engine.pilot.${rule}`, params } };

const byScore = (a: PilotRow, b: PilotRow): number => b.leastScore - a.leastScore || (a.id < b.id ? -1 : 1);

function byDistance(a: PilotRow, b: PilotRow): number {
  const off = (row: PilotRow): number => row.blocks.reduce((sum, block) => sum + block.off, 0);
  return a.blocks.length - b.blocks.length || off(a) - off(b) || byScore(a, b);
}
