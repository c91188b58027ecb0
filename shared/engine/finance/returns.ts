import { netPresentValue } from './presentValue.ts';

/** Return on investment: (what comes in - what goes out) / what goes out, undiscounted. Null: nothing goes out. */
export function returnOnInvestment(flows: readonly number[]): number | null {
  const out = -flows.reduce((sum, flow) => sum + Math.min(0, flow), 0);
  const gained = flows.reduce((sum, flow) => sum + flow, 0);
  return out > 0 ? gained / out : null;
}

/** Present value of what comes later for each unit spent today; above 1 it pays. Null: nothing is spent today. */
export function profitabilityIndex(rate: number, flows: readonly number[]): number | null {
  const [today = 0, ...later] = flows;
  return today < 0 ? netPresentValue(rate, [0, ...later]) / -today : null;
}
