/** Every word a user reads, by key. A language is one flat catalogue; the areas keep files of their own so that a word is found by place. */
import type { Language } from '../model/index.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { createTranslate, type Entry, type Translate } from './translate.ts';
import { pseudo } from './pseudo.ts';

export type TextKey = keyof typeof english;
export type Catalogue = { readonly [K in TextKey]: Entry };
export type Text = Translate<TextKey>;
export type { Params } from './translate.ts';
export * from './format.ts';
export * from './carried.ts';
export { datesIn, readDate, type DateOrder } from './readDate.ts';
export * from './sayLayer.ts';
export * from './sayMetric.ts';

/**
 * The locale in which numbers and dates stand beside words of this language: the reader's own where it is of that language, otherwise
 * the language as it is written where the reader is ("en" for "de-AT": "en-AT"). A locale that is none is the language alone.
 */
export function localeIn(language: string, locale: string): string {
  const own = intlLocale(locale);
  if (!own) return language;
  if (own.language === language) return locale;
  const { region } = own.maximize();
  return region === undefined ? language : `${language}-${region}`;
}

function intlLocale(locale: string): Intl.Locale | null {
  try {
    return new Intl.Locale(locale);
  } catch {
    return null; // not even the shape of a language tag: a file may say anything
  }
}

/** The words of one language. `pseudo` is English made long, accented and right-to-left marked, to find what is not translated. */
export function createText(language: Language): Text {
  return createTranslate(catalogueOf(language), language === 'pseudo' ? 'en' : language);
}

function catalogueOf(language: Language): Catalogue {
  if (language === 'pseudo') return pseudo(english) as Catalogue;
  return language === 'de' ? german : english;
}
export { xmlText } from './xmlText.ts';
