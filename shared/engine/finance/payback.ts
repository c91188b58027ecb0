/**
 * Periods until what was spent is back and stays back, straight between two periods; with a rate per period on discounted flows. 0: nothing
 * was ever spent. Null: it does not come back within the flows.
 */
export function payback(flows: readonly number[], rate = 0): number | null {
  let sum = 0;
  let factor = 1;
  let back: number | null = null;
  for (const [t, flow] of flows.entries()) {
    const before = sum;
    const now = flow * factor;
    sum += now;
    factor /= 1 + rate;
    if (sum < 0) back = null;
    else if (back === null) back = before < 0 ? t - 1 + -before / now : 0;
  }
  return back;
}
