import type { KnownPatternId } from '../engine/method/patterns.ts';

/** Name, what is done, what it needs, what may go wrong, and an example of each pattern. */
export interface PatternWords {
  readonly [id: string]: readonly [string, string, string, string, string];
}

type Field = 'name' | 'title' | 'does' | 'needs' | 'risks' | 'example';
type PatternTexts = { readonly [Id in KnownPatternId as `pattern.${Id}.${Field}`]: string };

/** The catalogue of a language by key; every pattern has words. */
export const patternTexts = (words: {
  readonly [Id in KnownPatternId]: PatternWords[string];
}): PatternTexts =>
  Object.fromEntries(
    Object.entries(words).flatMap(([id, [name, does, needs, risks, example]]) => [
      [`pattern.${id}.name`, name],
      [`pattern.${id}.title`, `${name}: {steps}`],
      [`pattern.${id}.does`, does],
      [`pattern.${id}.needs`, needs],
      [`pattern.${id}.risks`, risks],
      [`pattern.${id}.example`, example],
    ]),
  ) as PatternTexts;
