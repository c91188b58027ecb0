import { customersCases } from './customers.ts';
import { everydayCases } from './everyday.ts';
import { officeCases } from './office.ts';
import { ordersCases } from './orders.ts';
import type { PatternCase } from './patternCase.ts';
import { peopleCases } from './people.ts';
import { simplifyCases } from './simplify.ts';

/** Every pattern's map that fires it and near miss that does not. */
export const patternCases: readonly PatternCase[] = [
  ...simplifyCases,
  ...officeCases,
  ...ordersCases,
  ...customersCases,
  ...peopleCases,
  ...everydayCases,
];
