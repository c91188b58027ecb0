import type { Doc } from '../../model/index.ts';
import { contentLanguages, lexicons, type ContentLanguage, type Lexicons } from './lexicons.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

type Settings = Doc['methodSetting'];
type ListGroup = 'verbs' | 'topics' | 'smart' | 'markers';

/** One list of word stems of one language, by its place: "verbs.check", "topics.invoice", "smart.vague", "markers". */
export interface WordList {
  readonly language: ContentLanguage;
  readonly path: string;
  readonly group: ListGroup;
  readonly initial: readonly string[];
}

const smartLists = ['change', 'vague', 'points'] as const;

/** The lists of one language that may be changed; how a date or a period is said is grammar and stays. */
export const wordListsOf = (language: ContentLanguage): readonly WordList[] => lists[language]!;

const lists: { readonly [language: string]: readonly WordList[] } = Object.fromEntries(
  contentLanguages.map((language) => {
    const { verbs, topics, markers, smart } = lexicons[language];
    const list = (group: ListGroup, path: string, initial: readonly string[]): WordList => ({
      language,
      path,
      group,
      initial,
    });
    return [
      language,
      [
        ...Object.entries(verbs).map(([verb, words]) => list('verbs', `verbs.${verb}`, words)),
        ...Object.entries(topics).map(([topic, words]) => list('topics', `topics.${topic}`, words)),
        ...smartLists.map((key) => list('smart', `smart.${key}`, smart[key])),
        list('markers', 'markers', markers),
      ],
    ];
  }),
);

/** The setting that holds the lists which this business changed. */
export const wordSetting = (language: ContentLanguage): string => `words.${language}`;
export const wordSettings: readonly string[] = contentLanguages.map(wordSetting);

/** The lists of a language as this business changed them, by path; what is no list of words is left out. */
export function changedWords(
  settings: Settings,
  language: ContentLanguage,
): { readonly [path: string]: readonly string[] } {
  const said = (settings as { readonly [id: string]: Settings[keyof Settings] })[wordSetting(language)];
  return Object.fromEntries(
    lists[language]!.flatMap(({ path, initial }) => {
      const own = said?.values[path];
      const isWords = Array.isArray(own) && own.every((word) => typeof word === 'string' && word !== '');
      return isWords && own.join('\n') !== initial.join('\n') ? [[path, own as readonly string[]]] : [];
    }),
  );
}

/** All lexicons with the changed lists in their places; the same objects where nothing is changed. */
export function wordsOf(settings: Settings): Lexicons {
  const own = contentLanguages.map((language) => [language, lexiconOf(settings, language)] as const);
  return own.every(([language, lexicon]) => lexicon === lexicons[language])
    ? lexicons
    : (Object.fromEntries(own) as Lexicons);
}

function lexiconOf(settings: Settings, language: ContentLanguage): Lexicon {
  const changed = changedWords(settings, language);
  if (Object.keys(changed).length === 0) return lexicons[language];
  const { verbs, topics, markers, smart } = lexicons[language];
  const within = <T extends object>(group: ListGroup, part: T): T =>
    Object.fromEntries(
      Object.entries(part).map(([key, words]) => [key, changed[`${group}.${key}`] ?? words]),
    ) as T;
  return {
    verbs: within('verbs', verbs),
    topics: within('topics', topics),
    markers: changed['markers'] ?? markers,
    smart: within('smart', smart),
  };
}

/** A word as it is looked for: lower case, without accents. `$` at its end and blanks inside stay. */
export const asStem = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}$' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
