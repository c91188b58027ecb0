import { isSaid } from '../figures/resolve.ts';
import type { Question } from '../analysis.ts';
import { titleOf } from '../facts/mapFacts.ts';
import type { StepFacts } from '../facts/stepFacts.ts';
import type { Draft } from './draft.ts';
import type { Evaluated } from './evaluate.ts';
import { countsInTrust } from './explained.ts';
import type { InputKey } from './inputs.ts';

/** Inputs that a person can be asked for; what a pattern does is not among them. */
const askable = [
  'volume',
  'touch',
  'wait',
  'error',
  'rework',
  'exceptions',
  'rules',
  'digital',
  'structure',
  'standard',
  'stability',
  'documentation',
  'systems',
  'decisions',
  'access',
  'customer',
  'risk',
  'obligation',
  'examples',
  'repeatShare',
] as const satisfies readonly InputKey[];

/**
 * What nobody has said yet and would make this candidate surer: first what moves its priority most between the ends of its range, then
 * what only its trust waits for. What somebody said is not asked again, however roughly.
 */
export function questionsOf(draft: Draft, evaluated: Evaluated): Question[] {
  const endsOf = new Map(evaluated.swings.map(({ key, low, high }) => [key, { low, high }]));
  const { priority } = evaluated.base;
  return askable
    .filter((key) => {
      const input = draft.inputs[key];
      return input !== null && !isSaid(input);
    })
    .map((key) => {
      const ends = endsOf.get(key) ?? { low: priority, high: priority };
      return { key, ends, swing: Math.abs(ends.high - ends.low) };
    })
    .filter(({ key, swing }) => swing >= 1 || countsInTrust(key, evaluated.base))
    .toSorted((a, b) => b.swing - a.swing)
    .map(({ key, ...moved }) => ({ inputKey: key, ...moved, ...askedOf(draft, key) }));
}

function askedOf(draft: Draft, key: (typeof askable)[number]): Omit<Question, 'inputKey' | 'swing' | 'ends'> {
  const { map } = draft;
  if (key === 'volume' && map.volume.provenance === 'default')
    return {
      question: { key: 'engine.ask.cases', params: { map: map.map.name } },
      ownerKind: 'map',
      ownerId: map.map.id,
    };
  const step = askedStep(draft, key);
  return {
    question: { key: `engine.ask.${key}`, params: { step: titleOf(step) } },
    ownerKind: 'step',
    ownerId: step.id,
  };
}

/** The step whose answer counts: the one that brought the value in; where they add up, the first that nobody spoke of. */
function askedStep({ steps, inputs }: Draft, key: (typeof askable)[number]): StepFacts {
  const value = inputs[key];
  const valueIn = (step: StepFacts) => (step.values as { readonly [key: string]: unknown })[key];
  const source = steps.find((step) => valueIn(step) === value);
  if (source) return source;
  const unsaid = steps.find((step) => {
    const own = key === 'touch' || key === 'wait' ? step.values[key] : null;
    return own !== null && !isSaid(own);
  });
  return unsaid ?? steps[0]!;
}
