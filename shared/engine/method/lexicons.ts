import { de } from './lexicon/de.ts';
import { en } from './lexicon/en.ts';
import { es } from './lexicon/es.ts';
import { fr } from './lexicon/fr.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** The words by language of the map's content. */
export const lexicons = { en, de, es, fr } as const satisfies { readonly [language: string]: Lexicon };
export type ContentLanguage = keyof typeof lexicons;
export const contentLanguages = Object.keys(lexicons) as ContentLanguage[];
