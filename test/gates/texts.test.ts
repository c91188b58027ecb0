import { describe, expect, it } from 'vitest';
import { createText, type TextKey } from '../../shared/text/index.ts';
import { english } from '../../shared/text/en/index.ts';
import { read, sourcesBelow } from './sources.ts';

const keys = Object.keys(english) as TextKey[];
const everything = ['electron', 'renderer', 'shared']
  .flatMap(sourcesBelow)
  .filter((file) => !file.startsWith('shared/text/en/'))
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

  it('are in every language, pseudo-language included, with the same parameters', () => {
    const pseudo = createText('pseudo');
    for (const key of keys) {
      const entry = english[key] as string | { one: string; other: string };
      const pattern = typeof entry === 'string' ? entry : entry.other;
      const params = Object.fromEntries(
        [...pattern.matchAll(/\{(\w+)\}/g)].map((match) => [match[1]!, 'value']),
      );

      expect(pseudo(key, { n: 2, ...params })).toMatch(/^\[/);
    }
  });

  it('do not shout and never say "Error"', () => {
    const texts = keys.flatMap((key) => {
      const entry = english[key] as string | { one: string; other: string };
      return typeof entry === 'string' ? [entry] : [entry.one, entry.other];
    });

    expect(texts.filter((text) => /!(\s|$)|\bError\b/.test(text))).toEqual([]);
  });
});
