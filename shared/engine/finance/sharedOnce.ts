/** An initiative in a plan with money of its own; what it shares with others is named by id. Benefits positive, costs negative. */
export interface PlannedMoney {
  readonly id: string;
  readonly own: number;
  readonly sharedIds: readonly string[];
}
export interface SharedMoney {
  readonly id: string;
  readonly money: number;
}
export interface PlanMoney {
  /** The plan as a whole: each shared part counts once, however many use it. */
  readonly total: number;
  readonly initiatives: readonly {
    readonly id: string;
    /** Its own money and an equal part of what it shares: these add up to the total. */
    readonly portion: number;
    /** What the plan would be short of without it: its own money, and shared parts that nobody else uses. */
    readonly onlyBecauseOfIt: number;
  }[];
}

/** Money of a plan in which one tool may serve five steps, or one benefit come of two initiatives. */
export function countOnce(initiatives: readonly PlannedMoney[], shared: readonly SharedMoney[]): PlanMoney {
  const money = new Map(shared.map((part) => [part.id, part.money]));
  const users = new Map<string, number>();
  const partsOf = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => money.has(id));
  for (const { sharedIds } of initiatives)
    for (const id of partsOf(sharedIds)) users.set(id, (users.get(id) ?? 0) + 1);
  const rows = initiatives.map(({ id, own, sharedIds }) => {
    const parts = partsOf(sharedIds);
    return {
      id,
      portion: own + parts.reduce((sum, part) => sum + money.get(part)! / users.get(part)!, 0),
      onlyBecauseOfIt:
        own + parts.filter((part) => users.get(part) === 1).reduce((sum, part) => sum + money.get(part)!, 0),
    };
  });
  const own = initiatives.reduce((sum, initiative) => sum + initiative.own, 0);
  return { total: [...users.keys()].reduce((sum, id) => sum + money.get(id)!, own), initiatives: rows };
}
