import { languageOf } from '../../shared/model/index.ts';
import { createText, type Params, type TextKey } from '../../shared/text/index.ts';

let spoken = createText('en');

/** The words that say where and what in a failure's `detail`. They go into sentences of the window, so they are of its language. */
export const words = (key: TextKey, params?: Params): string => spoken(key, params);

/** The language of this process ("de"): it has one, because it changes with the next start only. */
export const speak = (language: string): void => void (spoken = createText(languageOf(language)));
/** What a child process is told to speak. */
export const language = (): string => spoken.language;
