/**
 * Modified internal rate of return per period (Lin 1976; MIRR in a spreadsheet): what is earned is put out at `reinvest`, what is spent is
 * borrowed at `finance`, so that there is one answer only: (FV of inflows / PV of outlays)^(1/n) - 1. Null without both.
 */
export function modifiedRate(flows: readonly number[], finance: number, reinvest: number): number | null {
  const periods = flows.length - 1;
  let outlays = 0;
  let inflows = 0;
  flows.forEach((flow, t) => {
    if (flow < 0) outlays -= flow / (1 + finance) ** t;
    else inflows += flow * (1 + reinvest) ** (periods - t);
  });
  return outlays > 0 && inflows > 0 && periods > 0 ? (inflows / outlays) ** (1 / periods) - 1 : null;
}
