/**
 * Time in an M/M/1 system that `share` (0–1) of the cases do not exceed: it is exponential with rate μ - λ, so -ln(1 - share) / (μ - λ).
 * Null where the backlog grows.
 */
export function timeQuantile(arrivalRate: number, serviceRate: number, share: number): number | null {
  return arrivalRate < serviceRate && share >= 0 && share < 1
    ? -Math.log(1 - share) / (serviceRate - arrivalRate)
    : null;
}
