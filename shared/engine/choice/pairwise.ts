import { consistencyLimit, randomIndex } from '../method/choice.ts';

const ROUNDS = 1000;
const STILL = 1e-13;

export interface Pairwise {
  /** Sum 1, in the order of the rows. */
  readonly weights: readonly number[];
  readonly largestEigenvalue: number;
  /** 0: no contradiction; null: more things than the table of random comparisons holds. */
  readonly consistencyRatio: number | null;
  readonly isConsistent: boolean;
  /** The comparison that fits least with all the others, and what they would have it be; null where all fit. */
  readonly worst: { readonly row: number; readonly column: number; readonly fitting: number } | null;
}

/**
 * Weights from comparing things two at a time: how many times as important is the row as the column (Analytic Hierarchy Process, Saaty
 * 1980; principal eigenvector by power iteration). Null where it is no square of positive numbers with inverses across.
 */
export function pairwise(matrix: readonly (readonly number[])[]): Pairwise | null {
  const count = matrix.length;
  if (count === 0 || !isReciprocal(matrix)) return null;
  let weights: number[] = matrix.map(() => 1 / count);
  for (let round = 0; round < ROUNDS; round++) {
    const raw = times(matrix, weights);
    const sum = raw.reduce((a, b) => a + b, 0);
    const next = raw.map((x) => x / sum);
    const change = Math.max(...next.map((x, index) => Math.abs(x - weights[index]!)));
    weights = next;
    if (change < STILL) break;
  }
  const largestEigenvalue =
    times(matrix, weights).reduce((sum, x, index) => sum + x / weights[index]!, 0) / count;
  const random = randomIndex[count];
  const index = count > 1 ? (largestEigenvalue - count) / (count - 1) : 0;
  // Comparisons that fit together have their number as eigenvalue, but for rounding.
  const isNone = Math.abs(index) < STILL * count;
  const consistencyRatio = random === undefined ? null : random === 0 || isNone ? 0 : index / random;
  const isConsistent = consistencyRatio !== null && consistencyRatio < consistencyLimit;
  return { weights, largestEigenvalue, consistencyRatio, isConsistent, worst: worstOf(matrix, weights) };
}

/** A matrix from the comparisons above its diagonal, row by row: [1 to 2, 1 to 3, …, 2 to 3, …]. */
export function matrixOf(count: number, comparisons: readonly number[]): number[][] {
  const matrix = Array.from({ length: count }, () => new Array<number>(count).fill(1));
  let next = 0;
  for (let row = 0; row < count; row++) {
    for (let column = row + 1; column < count; column++) {
      const value = comparisons[next++] ?? 1;
      matrix[row]![column] = value;
      matrix[column]![row] = 1 / value;
    }
  }
  return matrix;
}

const times = (matrix: readonly (readonly number[])[], vector: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((sum, x, column) => sum + x * vector[column]!, 0));

/** Within what two digits after the point can say. */
const isReciprocal = (matrix: readonly (readonly number[])[]): boolean =>
  matrix.every(
    (row, i) =>
      row.length === matrix.length &&
      row.every((x, j) => x > 0 && Number.isFinite(x) && Math.abs(x * matrix[j]![i]! - 1) < 0.05),
  );

function worstOf(matrix: readonly (readonly number[])[], weights: readonly number[]): Pairwise['worst'] {
  let worst: Pairwise['worst'] = null;
  let most = 1e-6;
  for (let row = 0; row < matrix.length; row++) {
    for (let column = row + 1; column < matrix.length; column++) {
      const fitting = weights[row]! / weights[column]!;
      const off = Math.abs(Math.log(matrix[row]![column]! / fitting));
      if (off > most) {
        most = off;
        worst = { row, column, fitting };
      }
    }
  }
  return worst;
}
