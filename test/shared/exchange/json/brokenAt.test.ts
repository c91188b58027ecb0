import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenAt } from '../../../../shared/exchange/json/brokenAt.ts';

const isJson = (source: string): boolean => {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
};

describe('where a text stops being JSON', () => {
  it.each([
    ['', 1, 1, null],
    ['{', 1, 2, null],
    ['{"a": 1,}', 1, 9, '}'],
    ['[1 2]', 1, 4, '2'],
    ['{\n  "ä😀": nul\n}', 2, 9, 'n'],
    ['{"a": "no end', 1, 7, '"'],
    ["{'a': 1}", 1, 2, "'"],
    ['[01]', 1, 3, '1'],
    ['{"a" 1}', 1, 6, '1'],
    ['[1]]', 1, 4, ']'],
    ['[1}', 1, 3, '}'],
  ])('%j: line %i, character %i', (source, line, column, sign) => {
    expect(isJson(source)).toBe(false);
    expect(brokenAt(source)).toEqual({ line, column, sign });
  });

  it('is found in a long string without end', () => {
    expect(brokenAt(`["${'a\\n'.repeat(2_000_000)}`)).toEqual({ line: 1, column: 2, sign: '"' });
  });

  it('is nowhere in what the parser reads, and somewhere in all else', () => {
    const noise = fc.array(fc.constantFrom(...'{}[]:,"\\ \n0-1.e+tfalsrunu'.split('')), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.oneof(
          noise.map((signs) => signs.join('')),
          fc.json(),
        ),
        fc.nat(),
        (source, at) => {
          const cut =
            source.slice(0, at % (source.length + 1)) + source.slice((at % (source.length + 1)) + 1);
          for (const one of [source, cut]) expect(brokenAt(one) === null).toBe(isJson(one));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
