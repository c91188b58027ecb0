/** How a map is read one element after the other: along the flow, each element once, and back the way that was come. */
export interface Route {
  /** Every element that is read, in the order of the flow. */
  readonly order: readonly string[];
  /** Where the flow leads from an element, top first. */
  readonly waysFrom: (id: string) => readonly string[];
}

/**
 * What is read after the last element of a trail: along the first way that was not taken yet; where no way leads to anything new, what
 * the flow has left over, in its order. Null when everything has been read.
 */
export function nextOn({ order, waysFrom }: Route, trail: readonly string[]): string | null {
  const read = new Set(trail);
  const here = trail.at(-1);
  const isNew = (id: string) => !read.has(id);
  const onward = here === undefined ? undefined : waysFrom(here).find(isNew);
  return onward ?? order.find(isNew) ?? null;
}

/** What has been read leads to `id` from here; null: nothing that was read leads there. The latest is meant where several do. */
export function branchedAt({ waysFrom }: Route, trail: readonly string[], id: string): string | null {
  return trail.findLast((read) => waysFrom(read).includes(id)) ?? null;
}
