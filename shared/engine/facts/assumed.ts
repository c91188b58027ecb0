import type { Assumed } from '../analysis.ts';
import { defaultOf, type Value } from '../figures/resolve.ts';
import type { AttributeKey } from '../method/attributes.ts';
import type { FigureIndex } from './figureIndex.ts';
import type { Firm, RoleFacts } from './firm.ts';
import type { StepFacts } from './stepFacts.ts';

type Values = { readonly [A in AttributeKey]?: Value | null };

const known = new WeakMap<StepFacts, Assumed>();

/** What a step is taken to need where nobody gave a figure; what is only the method's default is left out. */
export function assumedOfStep(facts: StepFacts, figures: FigureIndex, { method }: Firm): Assumed {
  let assumed = known.get(facts);
  if (!assumed) {
    assumed = unsaid(
      { ...facts.optional, ...facts.values },
      (key) => figures.get(facts.id, key) !== undefined,
      (key) => defaultOf(key, method),
    );
    known.set(facts, assumed);
  }
  return assumed;
}

/** The same for a role, of which the business may have said something. */
export function assumedOfRole(facts: RoleFacts, figures: FigureIndex, { method }: Firm): Assumed {
  const { people, hourlyCost, hoursPerWeek, availability } = facts;
  const isSaid = (key: AttributeKey): boolean => figures.get(facts.role.id, key) !== undefined;
  return unsaid({ people, hourlyCost, hoursPerWeek, availability }, isSaid, (key) => defaultOf(key, method));
}

function unsaid(
  values: Values,
  isSaid: (key: AttributeKey) => boolean,
  initial: (key: AttributeKey) => Value | null,
): Assumed {
  const assumed: { [A in AttributeKey]?: Value } = {};
  for (const [key, value] of Object.entries(values) as [AttributeKey, Value | null][])
    if (value && value !== initial(key) && !isSaid(key)) assumed[key] = value;
  return assumed;
}
