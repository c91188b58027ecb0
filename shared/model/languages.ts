/** The languages that the program speaks. `pseudo` is made from English, to find what is clipped or not translated. */
export const languages = ['en', 'de', 'pseudo'] as const;
export type Language = (typeof languages)[number];

/** The language that a setting or a locale ("de-AT") names; English where it names none of ours. */
export const languageOf = (wanted: string): Language =>
  languages.find((language) => language === wanted.split('-')[0]) ?? 'en';
