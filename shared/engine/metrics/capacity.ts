/** A pool of people (or machines) and the work that comes to it, in one unit of time throughout. */
export interface Pool {
  readonly servers: number;
  /** Time there is for each server. */
  readonly timePerServer: number;
  /** Kinds of work: how much comes, and how long one takes. */
  readonly work: readonly { readonly demand: number; readonly time: number }[];
}

/** Share of the available time that the work needs; above 1 it cannot be done (unit load method). */
export const utilisation = ({ servers, timePerServer, work }: Pool): number =>
  work.reduce((sum, { demand, time }) => sum + demand * time, 0) / (servers * timePerServer);

/** Units that a pool can do in the time given, when each takes `time`. */
export const capacity = (servers: number, timePerServer: number, time: number): number =>
  (servers * timePerServer) / time;

/** Index of the pool that limits the whole: the highest load; the first of equals. */
export function busiest(loads: readonly number[]): number {
  return loads.reduce((best, load, index) => (load > loads[best]! ? index : best), 0);
}

/** A row of stations, one worker each, that passes units on one at a time. */
export function serialLine(
  minutes: readonly number[],
  units: number,
  wagePerHour: number,
): {
  readonly bottleneck: number;
  readonly unitsPerHour: number;
  readonly minutesForAll: number;
  readonly labourUtilisation: number;
  readonly wageCostPerUnit: number;
} {
  const bottleneck = busiest(minutes);
  const slowest = minutes[bottleneck]!;
  const total = minutes.reduce((sum, time) => sum + time, 0);
  const unitsPerHour = 60 / slowest;
  return {
    bottleneck,
    unitsPerHour,
    minutesForAll: total + (units - 1) * slowest,
    labourUtilisation: total / (minutes.length * slowest),
    wageCostPerUnit: (minutes.length * wagePerHour) / unitsPerHour,
  };
}
