/**
 * Expected waiting before a busy pool of people, without simulating (Sakasegawa's approximation for G/G/c): arrivals at random,
 * human work half as scattered. Null where the load is 100 % or more: then the queue grows without end.
 */
export function waitingTime(input: {
  readonly utilisation: number;
  readonly servers: number;
  readonly minutes: number;
  readonly arrivalScatter?: number;
  readonly serviceScatter?: number;
}): number | null {
  const { utilisation, minutes, arrivalScatter = 1, serviceScatter = 0.5 } = input;
  const servers = Math.max(1, input.servers);
  if (utilisation >= 1) return null;
  const crowd = utilisation ** (Math.sqrt(2 * (servers + 1)) - 1) / (servers * (1 - utilisation));
  return ((minutes * (arrivalScatter + serviceScatter)) / 2) * crowd;
}
