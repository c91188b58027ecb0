/** The few words that say structure in a typed list, in the languages of the lexicons. Read only; what the list shows comes from `text`. */
const any = (words: readonly string[]): string => `(?:${words.join('|')})`;

const IF = any(['if', 'when', 'wenn', 'falls', 'si', 'cuando', 'quand']);
const ELSE = any(['else', 'otherwise', 'sonst', 'andernfalls', 'sinon', 'si no', 'de lo contrario']);
const BACK = any(['back to', 'zurück zu', 'zurück zum', 'zurück zur', 'retour à', 'volver a']);
const ON = any(['on to', 'go to', 'weiter mit', 'weiter bei', 'aller à', 'ir a']);
const TOGETHER = any([
  'at the same time',
  'meanwhile',
  'in parallel',
  'gleichzeitig',
  'en même temps',
  'al mismo tiempo',
]);
const END = any(['end', 'ende', 'fin']);
const AND = '(?:(?:and|und|et|y) )?';

export type Keyword =
  | { readonly kind: 'way'; readonly rest: string }
  | { readonly kind: 'else'; readonly rest: string }
  | { readonly kind: 'together'; readonly rest: string }
  | { readonly kind: 'jump'; readonly rest: string; readonly isBack: boolean }
  | { readonly kind: 'end'; readonly rest: string }
  | { readonly kind: 'decision'; readonly rest: string };

const pattern = (source: string): RegExp => new RegExp(`^${source}$`, 'iu');
const REST = '(?:\\s*[:,]\\s*(.*)|)';

const rules: readonly (readonly [RegExp, (rest: string) => Keyword])[] = [
  // "si no" is "else" in Spanish, "si non" is not: else before if.
  [pattern(`${AND}${ELSE}${REST}`), (rest) => ({ kind: 'else', rest })],
  [pattern(`${AND}(?:else )?${IF} (.+)`), (rest) => ({ kind: 'way', rest })],
  [pattern(`${AND}${TOGETHER}${REST}`), (rest) => ({ kind: 'together', rest })],
  [pattern(`${AND}(?:go )?${BACK} (.+)`), (rest) => ({ kind: 'jump', rest, isBack: true })],
  [pattern(`${AND}${ON} (.+)`), (rest) => ({ kind: 'jump', rest, isBack: false })],
  [pattern(`${END}${REST}`), (rest) => ({ kind: 'end', rest })],
  [pattern('decision:\\s*(.*)'), (rest) => ({ kind: 'decision', rest })],
  [pattern('(.*\\S\\?)'), (rest) => ({ kind: 'decision', rest })],
];

/** What a line says about structure; null for a plain step. */
export function keywordOf(what: string): Keyword | null {
  for (const [expression, make] of rules) {
    const match = expression.exec(what);
    if (match) return make((match[1] ?? '').trim());
  }
  return null;
}

/** The name of the other way after a way of this name. */
export function otherwiseOf(name: string): string {
  const opposites: readonly (readonly [string, string])[] = [
    ['yes', 'no'],
    ['ja', 'nein'],
    ['oui', 'non'],
    ['sí', 'no'],
  ];
  for (const [one, other] of opposites) {
    if (name.toLowerCase() === one) return asIn(name, other);
    if (name.toLowerCase() === other) return asIn(name, one);
  }
  return OTHERWISE;
}
/** A way that is taken when no other is. */
export const OTHERWISE = 'otherwise';

const asIn = (sample: string, word: string): string =>
  sample[0] === sample[0]!.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
