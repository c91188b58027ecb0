import { impact } from '../candidates/impact.ts';

/** What is known of work that a machine takes over. */
export interface SavingInputs {
  readonly volumePerMonth: number;
  readonly touchMinutes: number;
  /** Share of the handling that goes away on cases without exception, 0–1. */
  readonly autoShare: number;
  readonly exceptions: number;
  readonly hourlyCost: number;
  /** Share of the hours that really turns into money; the rest is time that people have for something else. */
  readonly cashableShare: number;
  readonly runCostPerYear: number;
  readonly buildCost: number;
}
export interface Saving {
  readonly hoursPerYear: number;
  readonly moneyPerYear: number;
  /** After what running it costs. */
  readonly netPerYear: number;
  /** Hours that become free and are not counted as money. */
  readonly capacityHoursPerYear: number;
  /** Null: it never pays back. */
  readonly paybackMonths: number | null;
  /** Cases a month from which running it costs less than it saves; null: no number of cases does. */
  readonly breakEvenVolume: number | null;
}

/** Hours and money of a year (engine model 1.7), by the same hours as the impact of a candidate. */
export function saving(inputs: SavingInputs): Saving {
  const none = { error: 0, reworkMinutes: 0, errorReduction: 0, leadTimeCut: 0, customer: 0, risk: 0 };
  const { handlingHours: hoursPerYear } = impact({ ...inputs, ...none, volume: inputs.volumePerMonth });
  const moneyPerYear = hoursPerYear * inputs.hourlyCost * inputs.cashableShare;
  const netPerYear = moneyPerYear - inputs.runCostPerYear;
  const perCase = inputs.volumePerMonth > 0 ? moneyPerYear / (12 * inputs.volumePerMonth) : 0;
  return {
    hoursPerYear,
    moneyPerYear,
    netPerYear,
    capacityHoursPerYear: hoursPerYear * (1 - inputs.cashableShare),
    paybackMonths: netPerYear > 0 ? inputs.buildCost / (netPerYear / 12) : null,
    breakEvenVolume: perCase > 0 ? inputs.runCostPerYear / (12 * perCase) : null,
  };
}
