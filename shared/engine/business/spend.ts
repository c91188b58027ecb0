/** What the systems of a business cost, and how much of it serves no objective that is known. */
export interface Spend {
  /** Of the systems whose cost is said, a year. */
  readonly total: number;
  readonly servesNone: number;
  /** `servesNone` of `total` (0–1); null while nothing is said, or nothing serves an objective yet: unknown is not none. */
  readonly noneShare: number | null;
  /** How many systems nobody said a cost of. */
  readonly unsaid: number;
}

export function spendOf(
  systems: readonly { readonly yearlyCost: number | null; readonly objectiveIds: readonly string[] }[],
): Spend {
  const sum = (list: typeof systems): number =>
    list.reduce((total, { yearlyCost }) => total + (yearlyCost ?? 0), 0);
  const total = sum(systems);
  const servesNone = sum(systems.filter(({ objectiveIds }) => objectiveIds.length === 0));
  const isLinked = systems.some(({ objectiveIds }) => objectiveIds.length > 0);
  return {
    total,
    servesNone,
    noneShare: total > 0 && isLinked ? servesNone / total : null,
    unsaid: systems.filter(({ yearlyCost }) => yearlyCost === null).length,
  };
}
