/** The inputs of a candidate as a reader is shown them: named, in their own unit, each once. */
import { attributes, type AttributeKey, type Candidate, type Input } from '../../shared/engine/index.ts';
import type { Text } from '../../shared/text/index.ts';
import { quantityOf, sayFigureValue } from '../fields/figureSpeech.ts';
import type { Speaker } from '../fields/useSpeaker.ts';

export interface InputLine {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  /** Null where it is exactly known. */
  readonly range: { readonly low: string; readonly high: string } | null;
  readonly input: Input;
}

/** Inputs of impact and feasibility; KPIs of the alignment stand in its own lines. */
export function inputLines(candidate: Candidate, text: Text, speaker: Speaker): readonly InputLine[] {
  const seen = new Set<string>();
  return [...candidate.impact.inputs, ...candidate.feasibility.inputs].flatMap((input) => {
    if (seen.has(input.key)) return [];
    seen.add(input.key);
    const say = (value: number) => sayInput(input.key, value, text, speaker);
    const isExact = input.low === input.high || say(input.low) === say(input.high);
    const range = isExact ? null : { low: say(input.low), high: say(input.high) };
    return [{ key: input.key, name: nameOf(input.key, text), value: say(input.value), range, input }];
  });
}

const effects = ['autoShare', 'waitCut', 'errorReduction'] as const;
type Effect = (typeof effects)[number];

const isAttribute = (key: string): key is AttributeKey => key in attributes;
const isEffect = (key: string): key is Effect => effects.some((effect) => effect === key);

function nameOf(key: string, text: Text): string {
  if (isAttribute(key)) return text(`engine.attribute.${key}`);
  if (key === 'access' || isEffect(key)) return text(`insights.input.${key}`);
  throw new Error(`no name for input <${key}>`);
}

const MOST_ACCESS = 3;

function sayInput(key: string, value: number, text: Text, speaker: Speaker): string {
  if (isAttribute(key)) return sayFigureValue(quantityOf(key), value, speaker);
  if (key !== 'access') return speaker.share(value);
  const level = Math.min(MOST_ACCESS, Math.max(0, Math.round(value))) as 0 | 1 | 2 | 3;
  return text(`insights.access.${level}`);
}
