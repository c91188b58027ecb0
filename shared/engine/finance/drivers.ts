import type { Span } from '../method/patterns/pattern.ts';

/** Numbers that a result hangs on, by name. */
export type Drivers = { readonly [name: string]: number };
/** The same with low, likely and high. */
export type DriverSpans = { readonly [name: string]: Span };
/** What drivers give: money, or any other number. */
export type Model = (drivers: Drivers) => number;

/** Each driver at its likely value. */
export const likelyOf = (spans: DriverSpans): Drivers =>
  Object.fromEntries(Object.entries(spans).map(([name, [, likely]]) => [name, likely]));
