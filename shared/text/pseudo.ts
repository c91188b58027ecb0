import type { Entry } from './translate.ts';

const accents: { readonly [letter: string]: string } = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ý',
};

/** English made longer by a third, accented and bracketed; parameters stay as they are. Shows what is clipped and what is not translated. */
export function pseudo(catalogue: { readonly [key: string]: Entry }): { [key: string]: Entry } {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, entry]) => [
      key,
      typeof entry === 'string' ? stretch(entry) : { one: stretch(entry.one), other: stretch(entry.other) },
    ]),
  );
}

function stretch(text: string): string {
  const accented = text.replace(/\{\w+\}|[a-zA-Z]/g, (part) => accents[part] ?? part);
  return `[${accented}${'·'.repeat(Math.ceil(text.length / 3))}]`;
}
