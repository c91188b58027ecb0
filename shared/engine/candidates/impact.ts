import { defaultWeighting, type Weighting } from '../method/weighting.ts';
import type { impactWeights } from '../method/weights.ts';

export interface ImpactInputs {
  /** Executions a month. */
  readonly volume: number;
  readonly touchMinutes: number;
  /** Share of the handling that the pattern takes over on cases without exception, 0–1. */
  readonly autoShare: number;
  readonly exceptions: number;
  readonly error: number;
  readonly reworkMinutes: number;
  /** Share of the errors that go away, 0–1. */
  readonly errorReduction: number;
  /** Share of the whole map's lead time that goes away, 0–1. */
  readonly leadTimeCut: number;
  /** Effect on the customer and exposure removed, each 0–4. */
  readonly customer: number;
  readonly risk: number;
}
export type ImpactPart = keyof typeof impactWeights;
export interface Impact {
  readonly hoursSaved: number;
  readonly handlingHours: number;
  readonly reworkHours: number;
  readonly parts: { readonly [P in ImpactPart]: number };
  readonly score: number;
}

/** Impact 0–100 (engine model 1.4): hours, quality, lead time, customer and risk, each against what counts as the whole. */
export function impact(
  inputs: ImpactInputs,
  { impact: weights, method: { impactScale } }: Weighting = defaultWeighting,
): Impact {
  const perYear = 12 * inputs.volume;
  const handlingHours = ((perYear * inputs.touchMinutes) / 60) * inputs.autoShare * (1 - inputs.exceptions);
  const reworkHours = ((perYear * inputs.error * inputs.reworkMinutes) / 60) * inputs.errorReduction;
  const hoursSaved = handlingHours + reworkHours;
  const parts = {
    time: full(hoursSaved / impactScale.hoursPerYear),
    quality: full((inputs.error * inputs.errorReduction) / impactScale.errorShare),
    flow: full(inputs.leadTimeCut / impactScale.leadTimeShare),
    customer: impactScale.perPoint * inputs.customer,
    risk: impactScale.perPoint * inputs.risk,
  };
  const score =
    weights.time * parts.time +
    weights.quality * parts.quality +
    weights.flow * parts.flow +
    weights.customer * parts.customer +
    weights.risk * parts.risk;
  return { hoursSaved, handlingHours, reworkHours, parts, score };
}

const full = (share: number): number => 100 * Math.min(1, Math.max(0, share));
