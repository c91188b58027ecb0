import { contentLanguages, lexicons, type ContentLanguage, type Lexicons } from '../method/lexicons.ts';
import { impliedVerbs, type Lexicon, type Topic, type Verb } from '../method/lexicon/lexicon.ts';

/** What the words of a title say: which kind of work, about what. */
export interface Words {
  readonly verbs: ReadonlySet<Verb>;
  readonly topics: ReadonlySet<Topic>;
  /** The verb that stands first in the title; it decides times and rules. */
  readonly mainVerb: Verb | null;
}

interface Stem {
  readonly text: string;
  readonly isWhole: boolean;
  readonly verb: Verb | null;
  readonly topic: Topic | null;
}
type StemIndex = ReadonlyMap<string, readonly Stem[]>;

/** French words that end in an apostrophe before a vowel ("l’offre", "d'inventaire"): what they stand before is the word. */
const ELIDED = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu)['’](?=\p{L})/gu;

/** Lower case, without accents, one blank between words. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(ELIDED, '')
    .replace(/[^\p{L}\p{N}%'-]+/gu, ' ')
    .trim();
}

/** Reads a title with the lexicon of one language. */
export function readWords(title: string, language: ContentLanguage, words: Lexicons = lexicons): Words {
  const index = indexOf(words[language]);
  const verbs = new Set<Verb>();
  const topics = new Set<Topic>();
  let mainVerb: Verb | null = null;
  let known = 0;
  const text = plainText(title);
  forEachWord(text, index, (hits) => {
    known += 1;
    for (const { topic } of hits) if (topic) topics.add(topic);
    // "Take down" says more than "take": of several verbs at one place the longest counts.
    const verb = longestVerb(hits);
    if (!verb) return;
    verbs.add(verb);
    mainVerb ??= verb;
  });
  if (known === text.split(' ').length) mainVerb ??= impliedBy(topics);
  if (mainVerb) verbs.add(mainVerb);
  return { verbs, topics, mainVerb };
}

const impliedBy = (topics: ReadonlySet<Topic>): Verb | null =>
  [...topics].flatMap((topic) => impliedVerbs[topic] ?? [])[0] ?? null;

/** The language in which these titles make most sense; `fallback` where they say nothing. */
export function guessLanguage(
  titles: readonly string[],
  fallback: ContentLanguage,
  words: Lexicons = lexicons,
): ContentLanguage {
  const hits = new Map<ContentLanguage, number>(contentLanguages.map((language) => [language, 0]));
  for (const title of titles)
    for (const [language, count] of hitsOf(title, words)) hits.set(language, hits.get(language)! + count);
  let best = fallback;
  for (const [language, count] of hits) if (count > hits.get(best)!) best = language;
  return best;
}

const MAX_TITLES = 20_000;
type Hits = readonly (readonly [ContentLanguage, number])[];
const hitsByWords = new WeakMap<Lexicons, Map<string, Hits>>();

function hitsOf(title: string, words: Lexicons): Hits {
  let hitsByTitle = hitsByWords.get(words);
  if (!hitsByTitle) hitsByWords.set(words, (hitsByTitle = new Map()));
  let hits = hitsByTitle.get(title);
  if (!hits) {
    if (hitsByTitle.size >= MAX_TITLES) hitsByTitle.clear();
    const text = plainText(title);
    hits = contentLanguages.flatMap((language) => {
      let count = 0;
      forEachWord(text, indexOf(words[language]), (found) => (count += found.length));
      return count > 0 ? [[language, count] as const] : [];
    });
    hitsByTitle.set(title, hits);
  }
  return hits;
}

/** The content language by its tag ("de-AT"), English where there is no lexicon for it. */
export function contentLanguageOf(tag: string): ContentLanguage {
  const primary = tag.toLowerCase().split('-')[0];
  return contentLanguages.find((language) => language === primary) ?? 'en';
}

function longestVerb(hits: readonly Stem[]): Verb | null {
  let longest: Stem | null = null;
  for (const stem of hits) if (stem.verb && stem.text.length > (longest?.text.length ?? 0)) longest = stem;
  return longest?.verb ?? null;
}

/** All stems that match at the beginning of each word; words at which none does are left out. */
function forEachWord(text: string, index: StemIndex, found: (hits: readonly Stem[]) => void): void {
  let at = 0;
  while (at < text.length) {
    const from = at;
    const hits = (index.get(text.slice(at, at + 2)) ?? []).filter(
      (stem) =>
        text.startsWith(stem.text, from) && (!stem.isWhole || endsWord(text, from + stem.text.length)),
    );
    if (hits.length > 0) found(hits);
    at = wordEnd(text, at) + 1;
  }
}

const wordEnd = (text: string, from: number): number => {
  const space = text.indexOf(' ', from);
  return space === -1 ? text.length : space;
};
const endsWord = (text: string, at: number): boolean => at >= text.length || text[at] === ' ';

const indexByLexicon = new WeakMap<Lexicon, StemIndex>();

function indexOf(lexicon: Lexicon): StemIndex {
  let index = indexByLexicon.get(lexicon);
  if (!index) {
    index = buildIndex(lexicon);
    indexByLexicon.set(lexicon, index);
  }
  return index;
}

function buildIndex({ verbs, topics, markers }: Lexicon): StemIndex {
  const index = new Map<string, Stem[]>();
  const add = (raw: string, verb: Verb | null, topic: Topic | null): void => {
    const isWhole = raw.endsWith('$');
    const text = isWhole ? raw.slice(0, -1) : raw;
    const key = text.slice(0, 2);
    index.set(key, [...(index.get(key) ?? []), { text, isWhole, verb, topic }]);
  };
  for (const [verb, stems] of Object.entries(verbs)) for (const stem of stems) add(stem, verb as Verb, null);
  for (const [topic, stems] of Object.entries(topics))
    for (const stem of stems) add(stem, null, topic as Topic);
  for (const stem of markers) add(stem, null, null);
  return index;
}
