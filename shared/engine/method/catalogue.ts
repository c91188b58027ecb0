import { asId, type Doc, type MethodSetting } from '../../model/index.ts';
import type { Method } from './method.ts';
import { patterns, type KnownPattern } from './patterns.ts';

/**
 * What the catalogue says yes or no to of each pattern: whether it is proposed at all, whether it puts a machine in the place of a person
 * whom the customer met, and whether it changes what customers are offered. Each is the name of a setting that holds only what this
 * business answers otherwise, by pattern.
 */
export const patternAnswers = ['catalogue', 'contact', 'offer'] as const;
export type PatternAnswer = (typeof patternAnswers)[number];

const initially: { readonly [A in PatternAnswer]: (pattern: KnownPattern) => boolean } = {
  catalogue: () => true,
  contact: ({ replacesPerson }) => replacesPerson === true,
  offer: ({ changesOffer }) => changesOffer === true,
};

/** The setting that says which patterns of the catalogue this business does not want. */
export const catalogueId = asId<'methodSetting'>('catalogue' satisfies PatternAnswer);

type Settings = Doc['methodSetting'];

export const catalogueSetting = (settings: Settings) => settings[catalogueId] ?? null;

/** What this business answers; what says nothing, or neither yes nor no, leaves it as the program has it. */
export function isAnswered(settings: Settings, answer: PatternAnswer, pattern: KnownPattern): boolean {
  const said = settings[asId<'methodSetting'>(answer)]?.values[pattern.id];
  return typeof said === 'boolean' ? said : initially[answer](pattern);
}

/** Of which patterns this business answers otherwise than the program, by id. */
export const answeredOtherwise = (settings: Settings, answer: PatternAnswer): readonly string[] =>
  patterns.flatMap((pattern) =>
    isAnswered(settings, answer, pattern) === initially[answer](pattern) ? [] : [pattern.id],
  );

/** The values of the setting by which exactly these patterns are answered with yes; null: as the program has it. */
export function answerValues(
  answer: PatternAnswer,
  yes: ReadonlySet<string>,
): MethodSetting['values'] | null {
  const others = patterns.filter((pattern) => yes.has(pattern.id) !== initially[answer](pattern));
  return others.length > 0 ? Object.fromEntries(others.map(({ id }) => [id, yes.has(id)])) : null;
}

/** Patterns with a yes, by id. */
export const answeredYes = (settings: Settings, answer: PatternAnswer): readonly string[] =>
  patterns.flatMap((pattern) => (isAnswered(settings, answer, pattern) ? [pattern.id] : []));

/** The patterns that are proposed; all of them, as the same list, where none is taken out. */
export function catalogueOf(
  settings: Settings,
  { catalogue }: Pick<Method, 'catalogue'>,
): readonly KnownPattern[] {
  const wanted = catalogue.filter((pattern) => isAnswered(settings, 'catalogue', pattern));
  return wanted.length === catalogue.length ? catalogue : wanted;
}
