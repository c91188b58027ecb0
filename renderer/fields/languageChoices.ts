import { languages, type Language } from '../../shared/model/index.ts';
import type { Text } from '../../shared/text/index.ts';

/** The languages to choose from, each by its own name. */
export const languageChoices = (text: Text): readonly { readonly id: Language; readonly label: string }[] =>
  languages.map((id) => ({ id, label: text(`start.language.${id}`) }));
