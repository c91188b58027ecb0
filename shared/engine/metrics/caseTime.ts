/** Mean work on a case: expected visits times the time of one, summed. */
export const caseTime = (visits: readonly number[], times: readonly number[]): number =>
  visits.reduce((sum, visit, index) => sum + visit * times[index]!, 0);
