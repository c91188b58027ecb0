import * as v from 'valibot';
import type { Doc, MethodSetting } from '../../model/index.ts';
import {
  answeredOtherwise,
  answeredYes,
  answerValues,
  patternAnswers,
  type PatternAnswer,
} from './catalogue.ts';
import { methodFigures, methodFigureAt } from './figures.ts';
import { contentLanguages, type ContentLanguage } from './lexicons.ts';
import { changedFigures, FIGURES } from './method.ts';
import { outOfOrder } from './ordered.ts';
import { patternById, patterns } from './patterns.ts';
import { defaultWeighting, weightingOf, weightingParts } from './weighting.ts';
import { methodVersion } from './version.ts';
import { asStem, changedWords, wordListsOf, wordSetting } from './wordLists.ts';

/** Settings of a method by their id; null: as the program has it. */
export type MethodSettings = { readonly [id: string]: MethodSetting['values'] | null };

/** Why a file is no method, with the place in it where that shows. */
export interface MethodFault {
  readonly fault: 'notJson' | 'notMethod' | 'newer' | 'unknown' | 'range' | 'order' | 'weights' | 'words';
  readonly at: string;
}

const FORMAT = 'process-compass-method';
const VERSION = 1;
/** The longest list of words, and the longest word, that make sense. */
const MOST_WORDS = 500;
const LONGEST_WORD = 60;

const weights = v.record(v.string(), v.pipe(v.number(), v.finite(), v.minValue(0)));
const fileSchema = v.object({
  format: v.literal(FORMAT),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The version of the program's own method that it was made beside. */
  methodVersion: v.string(),
  weights: v.record(v.string(), weights),
  figures: v.record(v.string(), v.pipe(v.number(), v.finite())),
  notProposed: v.array(v.string()),
  /** Patterns by which the customer meets a machine in place of a person, and those that change what is offered; not in early files. */
  replacesPerson: v.optional(v.array(v.string())),
  changesOffer: v.optional(v.array(v.string())),
  words: v.record(
    v.string(),
    v.record(
      v.string(),
      v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_WORD))), v.maxLength(MOST_WORDS)),
    ),
  ),
});

/** The whole method of a business as the text of a file: all weights, numbers and words, so that it says the same beside a later program. */
export function writeMethod(settings: Doc['methodSetting']): string {
  const { method: _method, ...parts } = weightingOf(settings);
  const changed = changedFigures(settings);
  const file: v.InferOutput<typeof fileSchema> = {
    format: FORMAT,
    formatVersion: VERSION,
    methodVersion,
    weights: parts,
    notProposed: [...answeredOtherwise(settings, 'catalogue')],
    replacesPerson: [...answeredYes(settings, 'contact')],
    changesOffer: [...answeredYes(settings, 'offer')],
    figures: Object.fromEntries(methodFigures.map(({ path, initial }) => [path, changed[path] ?? initial])),
    words: Object.fromEntries(
      contentLanguages.map((language) => {
        const own = changedWords(settings, language);
        return [
          language,
          Object.fromEntries(
            wordListsOf(language).map(({ path, initial }) => [path, [...(own[path] ?? initial)]]),
          ),
        ];
      }),
    ),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The settings that a file stands for, whole or not at all; what it leaves out is as the program has it. */
export function readMethod(source: string): MethodSettings | MethodFault {
  const raw = parsed(source);
  if (raw === undefined) return { fault: 'notJson', at: '' };
  const read = v.safeParse(fileSchema, raw);
  if (!read.success) {
    const isOurs = v.is(v.object({ format: v.literal(FORMAT) }), raw);
    return isOurs
      ? { fault: 'range', at: v.getDotPath(read.issues[0]) ?? '' }
      : { fault: 'notMethod', at: '' };
  }
  const file = read.output;
  if (file.formatVersion > VERSION) return { fault: 'newer', at: '' };
  return faultIn(file) ?? settingsOf(file);
}

type MethodFile = v.InferOutput<typeof fileSchema>;

function parsed(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined; // the caller says so in words
  }
}

function faultIn({ weights: parts, figures, words, ...file }: MethodFile): MethodFault | null {
  for (const [part, own] of Object.entries(parts)) {
    const known = weightingParts.find((one) => one === part);
    if (!known) return { fault: 'unknown', at: part };
    const keys = Object.keys(defaultWeighting[known]);
    if (keys.some((key) => own[key] === undefined) || keys.every((key) => own[key] === 0))
      return { fault: 'weights', at: part };
  }
  for (const [path, value] of Object.entries(figures)) {
    const figure = methodFigureAt.get(path);
    if (!figure) return { fault: 'unknown', at: path };
    if (value < figure.min || value > figure.max) return { fault: 'range', at: path };
  }
  const wrong = outOfOrder(figures);
  if (wrong) return { fault: 'order', at: wrong.join(' / ') };
  const { notProposed, replacesPerson = [], changesOffer = [] } = file;
  const stranger = [...notProposed, ...replacesPerson, ...changesOffer].find((id) => !patternById.has(id));
  if (stranger !== undefined) return { fault: 'unknown', at: stranger };
  for (const [language, lists] of Object.entries(words)) {
    if (!contentLanguages.includes(language as ContentLanguage)) return { fault: 'unknown', at: language };
    const known = wordListsOf(language as ContentLanguage);
    for (const [path, list] of Object.entries(lists)) {
      if (!known.some((one) => one.path === path)) return { fault: 'unknown', at: `${language} ${path}` };
      if (list.some((word) => asStem(word) === '')) return { fault: 'words', at: `${language} ${path}` };
    }
  }
  return null;
}

function settingsOf({ weights: parts, figures, words, ...file }: MethodFile): MethodSettings {
  const isOwn = (part: keyof typeof defaultWeighting, own: { readonly [key: string]: number }): boolean => {
    const sum = Object.values(own).reduce((whole, weight) => whole + weight, 0);
    return Object.entries(defaultWeighting[part]).some(
      ([key, initial]) => Math.abs(own[key]! / sum - (initial as number)) >= 1e-9,
    );
  };
  const numbers = Object.entries(figures).filter(
    ([path, value]) => value !== methodFigureAt.get(path)!.initial,
  );
  return {
    ...Object.fromEntries(
      weightingParts.map((part) => [part, parts[part] && isOwn(part, parts[part]) ? parts[part] : null]),
    ),
    [FIGURES]: filled(numbers),
    ...answersOf(file),
    ...Object.fromEntries(
      contentLanguages.map((language) => {
        const own = wordListsOf(language).flatMap(({ path, initial }): [string, readonly string[]][] => {
          const list = words[language]?.[path]?.map(asStem);
          return list && list.join('\n') !== initial.join('\n') ? [[path, list]] : [];
        });
        return [wordSetting(language), filled(own)];
      }),
    ),
  };
}

/** What a file says of the patterns; of what it does not know it says nothing. */
function answersOf({
  notProposed,
  replacesPerson,
  changesOffer,
}: Pick<MethodFile, 'notProposed' | 'replacesPerson' | 'changesOffer'>): MethodSettings {
  const proposed = patterns.map(({ id }) => id as string).filter((id) => !notProposed.includes(id));
  return {
    catalogue: answerValues('catalogue', new Set(proposed)),
    contact: replacesPerson ? answerValues('contact', new Set(replacesPerson)) : null,
    offer: changesOffer ? answerValues('offer', new Set(changesOffer)) : null,
  } satisfies { readonly [A in PatternAnswer]: MethodSetting['values'] | null };
}

const filled = (entries: readonly (readonly [string, {}])[]): MethodSetting['values'] | null =>
  entries.length > 0 ? Object.fromEntries(entries) : null;

/** What is no fault. */
export const isFault = (read: MethodSettings | MethodFault): read is MethodFault =>
  typeof (read as MethodFault).fault === 'string';

/** Ids of all settings that belong to the method, each as the program has it: what goes back to default at once. */
export const methodAtDefault: MethodSettings = Object.fromEntries(
  [...weightingParts, ...patternAnswers, FIGURES, ...contentLanguages.map(wordSetting)].map((id) => [
    id,
    null,
  ]),
);
