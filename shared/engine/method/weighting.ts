import type { Doc } from '../../model/index.ts';
import { defaultMethod, methodOf, type Method } from './method.ts';
import { feasibilityWeights, impactWeights } from './weights.ts';

/** By what is scored: how much each part of the scores counts (the weights of a part sum to 1), and the rest of the method. */
export interface Weighting {
  readonly method: Method;
  /** Exponents of the product that makes the priority. */
  readonly priority: { readonly impact: number; readonly feasibility: number; readonly alignment: number };
  readonly impact: { readonly [P in keyof typeof impactWeights]: number };
  readonly feasibility: { readonly [P in keyof typeof feasibilityWeights]: number };
}
export type WeightingPart = Exclude<keyof Weighting, 'method'>;

export const defaultWeighting: Weighting = {
  method: defaultMethod,
  priority: { impact: 1 / 3, feasibility: 1 / 3, alignment: 1 / 3 },
  impact: impactWeights,
  feasibility: feasibilityWeights,
};

export const weightingParts = [
  'priority',
  'impact',
  'feasibility',
] as const satisfies readonly WeightingPart[];

const plain = new WeakMap<Method, Weighting>([[defaultMethod, defaultWeighting]]);

/** The weights of the method itself with the rest as this business has it. */
export function plainWeighting(method: Method): Weighting {
  let weighting = plain.get(method);
  if (!weighting) plain.set(method, (weighting = { ...defaultWeighting, method }));
  return weighting;
}

/**
 * The weights as this business changed them (settings named after the parts), the method's own where nothing that can be used is said.
 * No weight changed gives the one object of the method, `defaultWeighting` where nothing at all is changed.
 */
export function weightingOf(settings: Doc['methodSetting']): Weighting {
  const changed = weightingParts.flatMap((part) => {
    const weights = settings[part] && normalised(defaultWeighting[part], settings[part].values);
    return weights ? [[part, weights] as const] : [];
  });
  const initial = plainWeighting(methodOf({ methodSetting: settings }));
  return changed.length === 0 ? initial : { ...initial, ...Object.fromEntries(changed) };
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
