import { patternTexts } from '../patternTexts.ts';
import { customers } from './patterns/customers.ts';
import { everyday } from './patterns/everyday.ts';
import { office } from './patterns/office.ts';
import { orders } from './patterns/orders.ts';
import { people } from './patterns/people.ts';
import { simplify } from './patterns/simplify.ts';

/** The catalogue in words, file by file as it is kept there. */
export const patterns = patternTexts({
  ...simplify,
  ...office,
  ...orders,
  ...customers,
  ...people,
  ...everyday,
});
