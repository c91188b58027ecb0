import type { Doc } from '../../model/index.ts';
import { feasibilityWeights, impactWeights } from './weights.ts';

/** How much each part of the scores counts; the weights of a part sum to 1. */
export interface Weighting {
  /** Exponents of the product that makes the priority. */
  readonly priority: { readonly impact: number; readonly feasibility: number; readonly alignment: number };
  readonly impact: { readonly [P in keyof typeof impactWeights]: number };
  readonly feasibility: { readonly [P in keyof typeof feasibilityWeights]: number };
}
export type WeightingPart = keyof Weighting;

export const defaultWeighting: Weighting = {
  priority: { impact: 1 / 3, feasibility: 1 / 3, alignment: 1 / 3 },
  impact: impactWeights,
  feasibility: feasibilityWeights,
};

export const weightingParts = Object.keys(defaultWeighting) as readonly WeightingPart[];

/**
 * The weights as this business changed them (settings named after the parts), the method's own where nothing that can be used is said.
 * Nothing changed gives `defaultWeighting` itself.
 */
export function weightingOf(settings: Doc['methodSetting']): Weighting {
  const changed = weightingParts.flatMap((part) => {
    const weights = settings[part] && normalised(defaultWeighting[part], settings[part].values);
    return weights ? [[part, weights] as const] : [];
  });
  return changed.length === 0 ? defaultWeighting : { ...defaultWeighting, ...Object.fromEntries(changed) };
}

/** Shares of 1; null where a weight is missing or cannot be one, where all are 0, or where they say what the method says. */
function normalised(
  initial: { readonly [key: string]: number },
  values: { readonly [key: string]: unknown },
): { readonly [key: string]: number } | null {
  const keys = Object.keys(initial);
  const given = keys.map((key) => values[key]);
  if (!given.every((weight) => typeof weight === 'number' && Number.isFinite(weight) && weight >= 0))
    return null;
  const sum = (given as number[]).reduce((a, b) => a + b, 0);
  if (!(sum > 0) || !Number.isFinite(sum)) return null;
  const weights = Object.fromEntries(keys.map((key, index) => [key, (given[index] as number) / sum]));
  return keys.every((key) => Math.abs(weights[key]! - initial[key]!) < 1e-9) ? null : weights;
}

/** How many weights are others than the method's. */
export const changedWeights = (weighting: Weighting): number =>
  weightingParts.reduce((count, part) => {
    const [own, initial]: { readonly [key: string]: number }[] = [
      weighting[part],
      defaultWeighting[part],
    ] as never;
    return (
      count + Object.keys(initial!).filter((key) => Math.abs(own![key]! - initial![key]!) >= 1e-9).length
    );
  }, 0);
