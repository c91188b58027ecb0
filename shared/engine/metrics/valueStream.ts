/** Time between two units that demand asks for, in the unit of the available time. */
export const taktTime = (availableTime: number, demand: number): number => availableTime / demand;

/** Days that a stock lasts: pieces / daily demand (Little's law). */
export const stockDays = (pieces: number, dailyDemand: number): number => pieces / dailyDemand;

/** Lead time, processing time and the share of the one in the other; `secondsPerDay` is the working time of a day. */
export function valueStream(input: {
  readonly inventoryDays: readonly number[];
  readonly processingSeconds: readonly number[];
  readonly secondsPerDay: number;
}): {
  readonly leadTimeDays: number;
  readonly processingSeconds: number;
  readonly efficiencyShare: number;
} {
  const leadTimeDays = input.inventoryDays.reduce((sum, days) => sum + days, 0);
  const processingSeconds = input.processingSeconds.reduce((sum, seconds) => sum + seconds, 0);
  return {
    leadTimeDays,
    processingSeconds,
    efficiencyShare: processingSeconds / (leadTimeDays * input.secondsPerDay),
  };
}

/** The rhythm that a month's demand asks for. */
export function demandRhythm(input: {
  readonly demandPerMonth: number;
  readonly daysPerMonth: number;
  readonly shiftsPerDay: number;
  readonly secondsPerShift: number;
}): {
  readonly perDay: number;
  readonly perShift: number;
  readonly taktSeconds: number;
  readonly secondsPerDay: number;
} {
  const perDay = input.demandPerMonth / input.daysPerMonth;
  const secondsPerDay = input.shiftsPerDay * input.secondsPerShift;
  return {
    perDay,
    perShift: perDay / input.shiftsPerDay,
    taktSeconds: taktTime(secondsPerDay, perDay),
    secondsPerDay,
  };
}
