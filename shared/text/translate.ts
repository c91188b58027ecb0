/** A text, or one text a plural category; the category is that of the parameter `n`. `{name}` stands for a parameter. */
export type Entry = string | { readonly one: string; readonly other: string };
/** An area of words in another language: the same keys, each a text or its plural forms. */
export type In<Area> = { readonly [Key in keyof Area]: Entry };
export type Params = { readonly [name: string]: string | number };
export interface Translate<Key extends string> {
  (key: Key, params?: Params): string;
  /** The language of the words ("de"). */
  readonly language: string;
}

/** Looks up a key and fills in its parameters. Numbers are written as the language writes them. A missing parameter is a bug and throws. */
export function createTranslate<Key extends string>(
  catalogue: { readonly [K in Key]: Entry },
  language: string,
): Translate<Key> {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const translate = (key: Key, params: Params = {}): string => {
    const entry = catalogue[key];
    if (entry === undefined) throw new Error(`no text <${key}>`);
    const pattern =
      typeof entry === 'string'
        ? entry
        : plural.select(Number(params['n'])) === 'one'
          ? entry.one
          : entry.other;
    return pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = params[name];
      if (value === undefined) throw new Error(`no parameter <${name}> for text <${key}>`);
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
  return Object.assign(translate, { language });
}
