import type { KnownPatternId } from '../../engine/method/patterns.ts';
import type { patterns as english } from '../en/patterns.ts';
import type { PatternWords } from '../en/patterns/patternWords.ts';
import type { In } from '../translate.ts';
import { customers } from './patterns/customers.ts';
import { everyday } from './patterns/everyday.ts';
import { office } from './patterns/office.ts';
import { orders } from './patterns/orders.ts';
import { people } from './patterns/people.ts';
import { simplify } from './patterns/simplify.ts';

/** Every pattern of the catalogue has words, file by file as it is kept there. */
const words: { readonly [Id in KnownPatternId]: PatternWords[string] } = {
  ...simplify,
  ...office,
  ...orders,
  ...customers,
  ...people,
  ...everyday,
};

/** The catalogue in words. */
export const patterns = Object.fromEntries(
  Object.entries(words).flatMap(([id, [name, does, needs, risks, example]]) => [
    [`pattern.${id}.name`, name],
    [`pattern.${id}.title`, `${name}: {steps}`],
    [`pattern.${id}.does`, does],
    [`pattern.${id}.needs`, needs],
    [`pattern.${id}.risks`, risks],
    [`pattern.${id}.example`, example],
  ]),
) as In<typeof english>;
