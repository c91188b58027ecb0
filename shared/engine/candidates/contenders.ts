import type { Contender } from '../choice/rankRobustness.ts';
import type { Span } from '../method/patterns/pattern.ts';
import type { Made } from './candidate.ts';
import type { Draft } from './draft.ts';
import { quickPriority } from './evaluate.ts';
import type { InputKey } from './inputs.ts';
import { blankEase, likely } from './score.ts';

/** What a drawn list holds, in its order. */
const slots = [
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
  'customer',
  'risk',
  'obligation',
  'exposure',
  'mitigation',
  'access',
  'autoShare',
  'waitCut',
  'errorReduction',
  'examples',
  'repeatShare',
] as const satisfies readonly InputKey[];

/** A candidate as it stands in the ranking while its inputs vary: what is measured does not. */
export function contenderOf({ candidate, draft, aligned, evaluated: { weighting } }: Made): Contender {
  const weighed = { draft, aligned, weighting, ease: blankEase() };
  const { inputs } = draft;
  const spans = slots.map((key): Span => {
    const input = inputs[key];
    if (!input) return [0, 0, 0];
    const { value, low, high, provenance } = input;
    return provenance === 'measured' ? [value, value, value] : [low, value, high];
  });
  const numbers = likely(inputs);
  const [hasExamples, hasRepeats] = [inputs.examples !== null, inputs.repeatShare !== null];
  return {
    id: candidate.id,
    spans,
    unknowns: slots.map((key) => unknownOf(draft, key)),
    scoreOf(drawn, draw) {
      numbers.volume = drawn[0]![draw]!;
      numbers.touch = drawn[1]![draw]!;
      numbers.wait = drawn[2]![draw]!;
      numbers.error = drawn[3]![draw]!;
      numbers.rework = drawn[4]![draw]!;
      numbers.exceptions = drawn[5]![draw]!;
      numbers.rules = drawn[6]![draw]!;
      numbers.digital = drawn[7]![draw]!;
      numbers.structure = drawn[8]![draw]!;
      numbers.standard = drawn[9]![draw]!;
      numbers.stability = drawn[10]![draw]!;
      numbers.documentation = drawn[11]![draw]!;
      numbers.systems = drawn[12]![draw]!;
      numbers.decisions = drawn[13]![draw]!;
      numbers.customer = drawn[14]![draw]!;
      numbers.risk = drawn[15]![draw]!;
      numbers.obligation = drawn[16]![draw]!;
      numbers.exposure = drawn[17]![draw]!;
      numbers.mitigation = drawn[18]![draw]!;
      numbers.access = drawn[19]![draw]!;
      numbers.autoShare = drawn[20]![draw]!;
      numbers.waitCut = drawn[21]![draw]!;
      numbers.errorReduction = drawn[22]![draw]!;
      if (hasExamples) numbers.examples = drawn[23]![draw]!;
      if (hasRepeats) numbers.repeatShare = drawn[24]![draw]!;
      return quickPriority(weighed, numbers);
    },
  };
}

/** The cases of a map are one unknown for all its steps, a figure of a step is one for all candidates of that step. */
function unknownOf({ id, map, steps, inputs }: Draft, key: InputKey): string {
  const value = inputs[key];
  if (key === 'autoShare' || key === 'waitCut' || key === 'errorReduction') return `${key} ${id}`;
  const of =
    steps.length === 1
      ? steps[0]
      : steps.find((step) => (step.values as { readonly [key: string]: unknown })[key] === value);
  if (!of) return `${key} ${id}`;
  const isOfMap = key === 'volume' && of.values.volume.value === map.volume.value * of.visits;
  return isOfMap ? `cases ${map.map.id}` : `${key} ${of.id}`;
}
