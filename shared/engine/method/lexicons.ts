import { de } from './lexicon/de.ts';
import { en } from './lexicon/en.ts';
import { es } from './lexicon/es.ts';
import { fr } from './lexicon/fr.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** The words by language of the map's content. */
export const lexicons: Lexicons = { en, de, es, fr };
export type ContentLanguage = 'en' | 'de' | 'es' | 'fr';
export type Lexicons = { readonly [L in ContentLanguage]: Lexicon };
export const contentLanguages = Object.keys(lexicons) as ContentLanguage[];
