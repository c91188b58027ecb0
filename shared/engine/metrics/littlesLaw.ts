/** Little's law: cases in progress = arrival rate × time in the system, both in the same unit of time. */
export const workInProgress = (casesPerTime: number, timeInSystem: number): number =>
  casesPerTime * timeInSystem;

/** Little's law the other way round: time in the system = cases in progress / rate. */
export const timeInSystem = (casesInProgress: number, casesPerTime: number): number =>
  casesInProgress / casesPerTime;
