/** The order that people give to things of a kind: goals in the tree, maps in the strip, initiatives in the plan. */
interface Ordered {
  readonly id: string;
  readonly order: number;
}

/** Sorts as people ordered them; two at the same place by id, so that every screen and page has the same order. */
export const byOrder = (a: Ordered, b: Ordered): number => a.order - b.order || (a.id < b.id ? -1 : 1);

/** The place behind all of these. */
export const orderBehind = (records: { readonly [id: string]: Ordered }): number =>
  Object.values(records).reduce((most, { order }) => Math.max(most, order), 0) + 1;
