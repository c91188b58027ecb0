/** Every word a user reads, by key. A language is one flat catalogue; the areas keep files of their own so that a word is found by place. */
import { english } from './en/index.ts';
import { createTranslate, type Entry, type Translate } from './translate.ts';
import { pseudo } from './pseudo.ts';

export type TextKey = keyof typeof english;
export type Catalogue = { readonly [K in TextKey]: Entry };
export type Text = Translate<TextKey>;
export type { Params } from './translate.ts';
export * from './format.ts';

export const languages = ['en', 'pseudo'] as const;
export type Language = (typeof languages)[number];

/** The language that a setting names; English where it names none of ours. */
export const languageOf = (wanted: string): Language =>
  languages.find((language) => language === wanted) ?? 'en';

/** The words of one language. `pseudo` is English made long, accented and right-to-left marked, to find what is not translated. */
export function createText(language: Language): Text {
  const catalogue: Catalogue = language === 'pseudo' ? (pseudo(english) as Catalogue) : english;
  return createTranslate(catalogue, language === 'pseudo' ? 'en' : language);
}
export { xmlText } from './xmlText.ts';
