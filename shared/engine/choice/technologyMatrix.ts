import { scoreRange } from '../method/choice.ts';
import { weightRanges, type WeightRange } from './weightRanges.ts';

/** What options are judged by. Weights are shares of the whole once divided by their sum. */
export interface Criterion {
  readonly id: string;
  readonly weight: number;
  /** Below this score an option is out, whatever else speaks for it. */
  readonly floor?: number;
}
export interface Option {
  readonly id: string;
  /** 1–5 by criterion; null or missing: nobody knows. */
  readonly scores: { readonly [criterionId: string]: number | null };
}
export interface Ranked {
  readonly id: string;
  /** Weighted mean 1–5; null while a score is unknown. */
  readonly score: number | null;
  /** With unknown scores at their worst and best. */
  readonly low: number;
  readonly high: number;
  readonly missing: readonly string[];
  /** Criteria whose floor it does not reach. */
  readonly vetoes: readonly string[];
}
export interface TechnologyMatrix {
  /** Best first: those that may win, then those with unknown scores, then those that are out. */
  readonly ranking: readonly Ranked[];
  readonly winner: string | null;
  /** Whether an option of which not all is known could still come out ahead. */
  readonly isOpen: boolean;
  /** For each criterion between which weights the winner stays first; null without a winner, or without another that it leads. */
  readonly ranges: readonly WeightRange[] | null;
}

/** Scores nearer than this are level: they are said with one digit after the point. */
const LEVEL = 0.05;

/** Whether one weighted score is really more than another, 1–5. */
export const isAhead = (score: number, other: number): boolean => score - other >= LEVEL;

/** Which place an option has, from 1; those that are level with the first of them share one. Null where its score is not known, or it is out. */
export function placeOf({ ranking }: Pick<TechnologyMatrix, 'ranking'>, id: string): number | null {
  const own = ranking.find((row) => row.id === id);
  if (!own || standing(own) !== 0) return null;
  return 1 + ranking.filter((row) => standing(row) === 0 && isAhead(row.score!, own.score!)).length;
}

/** Options by the weighted mean of their scores, floors first (weighted sum model; Fishburn 1967). */
export function technologyMatrix(
  criteria: readonly Criterion[],
  options: readonly Option[],
): TechnologyMatrix {
  const whole = criteria.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  const shared = criteria.map((criterion) => ({
    ...criterion,
    weight: whole > 0 ? Math.max(0, criterion.weight) / whole : 1 / criteria.length,
  }));
  const ranking = options.map((option) => rank(shared, option)).toSorted(byStanding);
  const [first] = ranking;
  const winner = first && standing(first) === 0 ? first : null;
  const isOpen = ranking.some((row) => standing(row) === 1 && row.high > (winner?.score ?? 0));
  const rivals = options.filter(({ id }) => ranking.some((row) => row.id === id && standing(row) === 0));
  return {
    ranking,
    winner: winner?.id ?? null,
    isOpen,
    ranges: winner && rivals.length > 1 ? weightRanges(shared, rivals, winner.id) : null,
  };
}

function rank(criteria: readonly Criterion[], { id, scores }: Option): Ranked {
  const sum = (unknown: number): number =>
    criteria.reduce((total, criterion) => total + criterion.weight * (scores[criterion.id] ?? unknown), 0);
  const missing = criteria.filter((criterion) => (scores[criterion.id] ?? null) === null);
  const vetoes = criteria.filter(
    ({ id: key, floor }) => floor !== undefined && (scores[key] ?? floor) < floor,
  );
  const [low, high] = [sum(scoreRange.least), sum(scoreRange.most)];
  return {
    id,
    score: missing.length === 0 ? low : null,
    low,
    high,
    missing: missing.map((criterion) => criterion.id),
    vetoes: vetoes.map((criterion) => criterion.id),
  };
}

/** 0 may win, 1 not all is known, 2 out. */
const standing = ({ score, vetoes }: Ranked): 0 | 1 | 2 => (vetoes.length > 0 ? 2 : score === null ? 1 : 0);

const byStanding = (a: Ranked, b: Ranked): number =>
  standing(a) - standing(b) || b.low - a.low || (a.id < b.id ? -1 : 1);

/** Scores 1–5 for what options cost over their life: the cheapest has 5, twice as dear is half way down. Null stays unknown. */
export function costScores(costs: readonly (number | null)[]): (number | null)[] {
  const known = costs.filter((cost) => cost !== null && cost > 0) as number[];
  const least = Math.min(...known);
  return costs.map((cost) => {
    if (cost === null) return null;
    const part = cost > 0 ? least / cost : 1;
    return scoreRange.least + (scoreRange.most - scoreRange.least) * Math.min(1, part);
  });
}
