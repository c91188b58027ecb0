import { defaultMethod, type Method } from '../method/method.ts';

export interface CustomerRiskInputs {
  /** How often the customer meets it: 0 never, .33 sometimes, .67 mostly, 1 always. */
  readonly exposure: number;
  /** What an error does: .1 cosmetic, .4 delay, .7 wrong information or money, 1 harm or a lost customer. */
  readonly severity: number;
  readonly exceptions: number;
  readonly error: number;
  readonly feasibility: number;
  /** Share of the risk that safeguards take away, at most .85. */
  readonly mitigation: number;
}

/** Risk for customers 0–100 (engine model 1.14): from 30 high, from 10 medium. */
export function customerRisk(
  inputs: CustomerRiskInputs,
  { customerRisk: limits }: Pick<Method, 'customerRisk'> = defaultMethod,
): {
  readonly risk: number;
  readonly label: 'low' | 'medium' | 'high';
} {
  const chance = 0.5 * inputs.exceptions + 2 * inputs.error + 0.5 * (1 - inputs.feasibility / 100);
  const likelihood = Math.min(1, Math.max(limits.minLikelihood, chance));
  const mitigation = Math.min(limits.maxMitigation, Math.max(0, inputs.mitigation));
  const risk = 100 * inputs.exposure * inputs.severity * likelihood * (1 - mitigation);
  return { risk, label: risk >= limits.high ? 'high' : risk >= limits.low ? 'medium' : 'low' };
}
