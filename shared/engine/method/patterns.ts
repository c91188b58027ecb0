import { customersPatterns } from './patterns/customers.ts';
import { everydayPatterns } from './patterns/everyday.ts';
import { officePatterns } from './patterns/office.ts';
import { ordersPatterns } from './patterns/orders.ts';
import type { Pattern } from './patterns/pattern.ts';
import { peoplePatterns } from './patterns/people.ts';
import { simplifyPatterns } from './patterns/simplify.ts';

/** The catalogue: P01–P44 of the pattern list, and general ones (G): write it down, help the person, ways to arrange the work anew, and everyday office work. */
const catalogue = [
  ...simplifyPatterns,
  ...officePatterns,
  ...ordersPatterns,
  ...customersPatterns,
  ...peoplePatterns,
  ...everydayPatterns,
] as const;

export type KnownPatternId = (typeof catalogue)[number]['id'];
export type KnownPattern = Pattern & { readonly id: KnownPatternId };
export const patterns: readonly KnownPattern[] = catalogue.toSorted((a, b) => (a.id < b.id ? -1 : 1));

export const patternById: ReadonlyMap<string, KnownPattern> = new Map(
  patterns.map((pattern) => [pattern.id, pattern]),
);
