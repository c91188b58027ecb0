import type { Drivers, Model } from './drivers.ts';

/** How many times as much as today, at most, a driver is tried. */
const FURTHEST = 1000;
const ROUNDS = 100;

/**
 * The value of one driver at which the result is 0, the others as they are; null where none between 0 and a thousand times today's does it,
 * or none up to `most`, above which the driver has no meaning. Of several the one nearest to today's value.
 */
export function breakEven(base: Drivers, driver: string, model: Model, most = Infinity): number | null {
  const today = base[driver];
  if (today === undefined) return null;
  const at = (value: number): number => model({ ...base, [driver]: value });
  const now = at(today);
  if (now === 0) return today;
  const found: number[] = [];
  const tryTo = (to: number): void => {
    if (Math.sign(at(to)) !== Math.sign(now)) found.push(rootBetween(at, today, to));
  };
  // Outward in steps, so that the nearest root is bracketed first.
  for (const reach of [0.5, 0.2, 0]) if (found.length === 0) tryTo(today * reach);
  const inward = found.length;
  for (const reach of [1.5, 2, 5, 20, FURTHEST])
    if (found.length === inward) tryTo(Math.min(most, (today === 0 ? 1 : today) * reach));
  return found.toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today))[0] ?? null;
}

function rootBetween(at: (value: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  const sign = Math.sign(at(low));
  for (let round = 0; round < ROUNDS; round++) {
    const middle = (low + high) / 2;
    if (Math.sign(at(middle)) === sign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
