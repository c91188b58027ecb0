/** What money of a plan goes to; unknown as long as nobody said which objective an initiative serves. */
export type SpendOn = 'aligned' | 'tactical' | 'misaligned' | 'unknown';

/** Costs and value of a plan by what they go to (engine model 1.18), with the share of the whole cost; null share: nothing is spent. */
export function spendOf(
  initiatives: readonly { readonly on: SpendOn; readonly cost: number; readonly value: number }[],
): {
  readonly [S in SpendOn]: {
    readonly cost: number;
    readonly value: number;
    readonly costShare: number | null;
  };
} {
  const whole = initiatives.reduce((sum, { cost }) => sum + cost, 0);
  const sumOf = (on: SpendOn) => {
    const those = initiatives.filter((initiative) => initiative.on === on);
    const cost = those.reduce((sum, initiative) => sum + initiative.cost, 0);
    const value = those.reduce((sum, initiative) => sum + initiative.value, 0);
    return { cost, value, costShare: whole > 0 ? cost / whole : null };
  };
  return {
    aligned: sumOf('aligned'),
    tactical: sumOf('tactical'),
    misaligned: sumOf('misaligned'),
    unknown: sumOf('unknown'),
  };
}
