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

/** A step as it stands on the timeline of a case. */
export interface StreamStep {
  readonly id: string;
  /** Expected times that a case comes through. */
  readonly visits: number;
  /** Work and waiting of one time, minutes. */
  readonly touchMinutes: number;
  readonly waitMinutes: number;
  /** Share (0–1) of its time that lengthens the case; the rest runs beside something longer. */
  readonly feltShare: number;
}
/** What a step adds to the timeline of a case: minutes of one case. */
export interface Rung {
  readonly id: string;
  readonly waitMinutes: number;
  readonly touchMinutes: number;
  /** Work and waiting that no case feels, because something longer runs at the same time. */
  readonly besideMinutes: number;
}
export interface Ladder {
  readonly rungs: readonly Rung[];
  readonly leadMinutes: number;
  readonly touchMinutes: number;
  readonly waitMinutes: number;
}

/** The timeline under a value stream map (Rother and Shook 1999), for a flow with branches: each step with what it adds to a case on average. */
export function ladder(steps: readonly StreamStep[]): Ladder {
  const rungs = steps.map(({ id, visits, touchMinutes, waitMinutes, feltShare }): Rung => ({
    id,
    waitMinutes: visits * waitMinutes * feltShare,
    touchMinutes: visits * touchMinutes * feltShare,
    besideMinutes: visits * (touchMinutes + waitMinutes) * (1 - feltShare),
  }));
  const sum = (of: (rung: Rung) => number): number => rungs.reduce((total, rung) => total + of(rung), 0);
  const touchMinutes = sum((rung) => rung.touchMinutes);
  const waitMinutes = sum((rung) => rung.waitMinutes);
  return { rungs, leadMinutes: touchMinutes + waitMinutes, touchMinutes, waitMinutes };
}
