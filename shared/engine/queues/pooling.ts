import { multiServer } from './multiServer.ts';

/**
 * What it brings to give equal people one shared line instead of a line each (Smith and Whitt 1981): mean time in the system apart and
 * together. Null where a line grows for ever.
 */
export function pooling(
  arrivalRateEach: number,
  serviceRate: number,
  lines: number,
): { readonly apart: number | null; readonly together: number | null } {
  const time = (queue: ReturnType<typeof multiServer>): number | null =>
    queue?.isStable ? queue.timeInSystem : null;
  return {
    apart: time(multiServer(arrivalRateEach, serviceRate)),
    together: time(multiServer(arrivalRateEach * lines, serviceRate, lines)),
  };
}
