import type { Figure } from '../../model/index.ts';
import type { Assumed } from '../analysis.ts';
import { defaultOf, type Value } from '../figures/resolve.ts';
import type { AttributeKey } from '../method/attributes.ts';
import type { Method } from '../method/method.ts';
import type { RoleFacts } from './firm.ts';

type Values = { readonly [A in AttributeKey]?: Value | null };

/** What of an owner's values nobody gave as one of its figures; what is only the method's default is left out. */
export function assumedOf(values: Values, figures: readonly Figure[], method: Method): Assumed {
  const assumed: { [A in AttributeKey]?: Value } = {};
  for (const key of Object.keys(values) as AttributeKey[]) {
    const value = values[key];
    if (!value || value === defaultOf(key, method)) continue;
    if (!figures.some(({ attribute }) => attribute === key)) assumed[key] = value;
  }
  return assumed;
}

/** The same for a role, of which the business may have said something. */
export const assumedOfRole = (facts: RoleFacts, figures: readonly Figure[], method: Method): Assumed => {
  const { people, hourlyCost, hoursPerWeek, availability } = facts;
  return assumedOf({ people, hourlyCost, hoursPerWeek, availability }, figures, method);
};
