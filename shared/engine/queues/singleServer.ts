import { growingQueue, isQueue, steadyQueue, type GrowingQueue, type SteadyQueue } from './queue.ts';

/** How long work takes: its mean, and its variance (mean of the squared distance from it). */
export interface WorkTime {
  readonly mean: number;
  readonly variance: number;
}

/** Always the same time. */
export const fixedTime = (time: number): WorkTime => ({ mean: time, variance: 0 });
/** Any time between two is as likely as another. */
export const uniformTime = (low: number, high: number): WorkTime => ({
  mean: (low + high) / 2,
  variance: (high - low) ** 2 / 12,
});
/** Of any shape with this mean and coefficient of variation (deviation / mean; 1 exponential, about .5 human work). */
export const timeOf = (mean: number, variation: number): WorkTime => ({
  mean,
  variance: (mean * variation) ** 2,
});

/**
 * M/G/1: arrivals at random, one server, work of any shape (Pollaczek 1930, Khinchine 1932): Lq = (λ²σ² + ρ²) / (2 (1 - ρ)).
 * Without variance it is M/D/1. Null: numbers of no queue.
 */
export function singleServer(arrivalRate: number, work: WorkTime): SteadyQueue | GrowingQueue | null {
  if (!isQueue(arrivalRate, work.mean) || !(work.variance >= 0)) return null;
  const utilisation = arrivalRate * work.mean;
  if (utilisation >= 1) return growingQueue(arrivalRate, work.mean, 1);
  const inQueue = (arrivalRate ** 2 * work.variance + utilisation ** 2) / (2 * (1 - utilisation));
  return steadyQueue(arrivalRate, work.mean, 1, inQueue);
}
