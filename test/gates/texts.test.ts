import { describe, expect, it } from 'vitest';
import { german } from '../../shared/text/de/index.ts';
import { english } from '../../shared/text/en/index.ts';
import { createText, type Catalogue, type TextKey } from '../../shared/text/index.ts';
import { read, sourcesBelow } from './sources.ts';

const keys = Object.keys(english) as TextKey[];
const catalogues: readonly (readonly [string, Catalogue])[] = [
  ['English', english],
  ['German', german],
];
/** A text, or its plural forms. */
const forms = (catalogue: Catalogue, key: TextKey): readonly string[] => {
  const entry = catalogue[key];
  return typeof entry === 'string' ? [entry] : [entry.one, entry.other];
};
const paramsOf = (pattern: string): string[] => [...pattern.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
const everything = ['electron', 'renderer', 'shared']
  .flatMap(sourcesBelow)
  .filter((file) => !/^shared\/text\/\w+\//.test(file))
  .map(read)
  .join('\n');

/** Keys that are put together from a fixed part and a name (`refusal.${reason}`): the fixed part stands in a source. */
const composed = [...everything.matchAll(/[`'"]([a-zA-Z][\w-]*(?:\.[\w-]+)*\.)\$\{/g)].map(
  (match) => match[1]!,
);
const quoted = new Set([...everything.matchAll(/(['"`])([\w.-]+)\1/g)].map((match) => match[2]!));
const isUsed = (key: string) => quoted.has(key) || composed.some((prefix) => key.startsWith(prefix));

describe('the words of the program', () => {
  it('are all said somewhere', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('say in German what they say in English: the same parameters', () => {
    const said = (catalogue: Catalogue, key: TextKey) =>
      [...new Set(forms(catalogue, key).flatMap(paramsOf))].filter((name) => name !== 'n').toSorted();
    const others = keys.filter((key) => said(german, key).join() !== said(english, key).join());

    expect(others).toEqual([]);
  });

  it('have plural forms only where a number is given', () => {
    const numberless = keys.filter(
      (key) =>
        typeof german[key] !== 'string' &&
        typeof (english as Catalogue)[key] === 'string' &&
        !paramsOf(forms(english, key)[0]!).includes('n'),
    );

    expect(numberless).toEqual([]);
  });

  it('are all in the pseudo-language', () => {
    const pseudo = createText('pseudo');
    for (const key of keys) {
      const params = Object.fromEntries(
        forms(english, key)
          .flatMap(paramsOf)
          .map((name) => [name, 'value']),
      );

      expect(pseudo(key, { ...params, n: 2 })).toMatch(/^\[/);
    }
  });

  it.each(catalogues)('do not shout and never say "Error" (%s)', (_, catalogue) => {
    const texts = keys.flatMap((key) => forms(catalogue, key));

    expect(texts.filter((text) => /!(\s|$)|\bError\b|\bFehler!/.test(text))).toEqual([]);
  });
});
