import { expect } from 'vitest';
import { printed, printedPoints, type Candidate, type Explained } from '../../../shared/engine/index.ts';

/** Puts the numbers printed on a card through the formulas: they give its scores within half a point, and ranges hold what they are of. */
export function checkCard({ impact, feasibility: ease, alignment, priority, confidence }: Candidate): void {
  near(printedSum(impact), impact.value);
  near(
    ease.formula === 'feasibility-removal'
      ? 100 - 25 * printed(ease.terms[0]!.value)
      : Math.min(printedSum(ease), ...ease.caps.map((cap) => cap.limit)),
    ease.value,
  );
  if (alignment) {
    const paths = alignment.terms;
    const missed = (sign: 1 | -1): number =>
      paths.reduce(
        (rest, { weight, value }) => rest * (value * sign > 0 ? 1 - weight * Math.abs(printed(value)) : 1),
        1,
      );
    near(100 * Math.max(0, missed(-1) - missed(1)), alignment.value);
  }
  const isWeighted = priority.formula.endsWith('-weighted');
  const power = (weight: number): number => (isWeighted ? printed(weight) : 1 / priority.terms.length);
  near(
    priority.terms.reduce((all, { weight, value }) => all * printed(value) ** power(weight), 1),
    priority.value,
  );
  for (const one of [impact, ease, priority]) {
    expect(one.low).toBeLessThanOrEqual(one.value + 1e-9);
    expect(one.high).toBeGreaterThanOrEqual(one.value - 1e-9);
  }
  expect(confidence).toBeGreaterThan(0);
  expect(confidence).toBeLessThanOrEqual(alignment ? 1 : 0.5);
}

const near = (value: number, score: number): void => expect(Math.abs(value - score)).toBeLessThanOrEqual(0.5);
const printedSum = ({ terms }: Explained): number =>
  terms.reduce((sum, { weight, value }) => sum + weight * printedPoints(value), 0);
