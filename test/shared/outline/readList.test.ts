import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  linesBeyond,
  noCells,
  readList,
  writeList,
  writeTable,
  type TypedItem,
} from '../../../shared/outline/index.ts';
import { anyList } from './anyList.ts';

const step = (what: string, more: object = {}): TypedItem => ({
  kind: 'step',
  cells: { ...noCells, what, ...more },
});
const decision = (what: string, ...ways: readonly (readonly [string, ...TypedItem[]])[]): TypedItem => ({
  kind: 'split',
  type: 'exclusive',
  cells: { ...noCells, what },
  ways: ways.map(([name, ...items]) => ({ name, items })),
});
const read = (text: string) => readList(text).items;

describe('a typed list', () => {
  it('is one step a line; bullets, numbers and empty lines do not count', () => {
    expect(read('1. Take the order\n\n- Bake\n  • Pack  it\r\n')).toEqual([
      step('Take the order'),
      step('Bake'),
      step('Pack it'),
    ]);
  });

  it('ends after a thousand lines, and it can be said how many did not count; a heading is no line', () => {
    const lines = Array.from({ length: 1002 }, (_, n) => `Do\t${n}`);
    const heads = ['what\tnote', ...lines.slice(0, 1000)];

    expect(read(lines.join('\n'))).toHaveLength(1000);
    expect(linesBeyond(lines.join('\n\n'))).toBe(2);
    expect(linesBeyond(heads.join('\n'))).toBe(0);
  });

  it('says who, what, with, data, work, wait and note between bars', () => {
    expect(read('Sales | Take order | Till, Phone | Order | ~6 min | 2 h | by phone')).toEqual([
      step('Take order', {
        who: 'Sales',
        with: 'Till, Phone',
        data: 'Order',
        minutes: '~6 min',
        wait: '2 h',
        note: 'by phone',
      }),
    ]);
    expect(read('Sales | Take order')).toEqual([step('Take order', { who: 'Sales' })]);
  });

  it('takes cells of a spreadsheet, with its heading in any order and unknown columns in the note', () => {
    expect(read('Step\tRole\tMinutes\nBake\tBaker\t40\n\tDriver\t')).toEqual([
      step('Bake', { who: 'Baker', minutes: '40' }),
      step('', { who: 'Driver' }),
    ]);
    expect(read('Baker\tBake\tOven\t\t40\t\thot\textra')).toEqual([
      step('Bake', { who: 'Baker', with: 'Oven', minutes: '40', note: 'hot; extra' }),
    ]);
    expect(read('"Baker"\t"Bake\nthe bread"\tOven')).toEqual([
      step('Bake the bread', { who: 'Baker', with: 'Oven' }),
    ]);
  });

  it('makes ways of "if" and "else", whether the ways are indented under the question or not', () => {
    const wanted = [
      step('Take order'),
      decision(
        'In stock?',
        ['yes', step('Confirm')],
        ['no', step('Order flour'), { kind: 'jump', to: 'Take order', isBack: true }],
      ),
      step('Bake'),
    ];

    expect(
      read('Take order\nIn stock?\nif yes\n  Confirm\nelse\n  Order flour\n  back to Take order\nBake'),
    ).toEqual(wanted);
    expect(
      read(
        'Take order\nIn stock?\n  if yes: Confirm\n  if no\n    Order flour\n    back to Take order\nBake',
      ),
    ).toEqual(wanted);
  });

  it('reads "if the customer is new, create an account" as a way with a step, after an unsaid question', () => {
    expect(read('Greet\nIf the customer is new, create an account\nOtherwise: look it up\nSell')).toEqual([
      step('Greet'),
      decision('', ['the customer is new', step('create an account')], ['otherwise', step('look it up')]),
      step('Sell'),
    ]);
  });

  it('takes lines under a question that name no way as what happens when the answer is yes', () => {
    expect(read('In stock?\n  Confirm\nBake')).toEqual([
      decision('In stock?', ['yes', step('Confirm')]),
      step('Bake'),
    ]);
  });

  it('makes parallel ways of "at the same time", and ends of "end"', () => {
    expect(
      read('Take order\nat the same time\n  Bake\nand at the same time\n  Pack\nDeliver\nend: Delivered'),
    ).toEqual([
      step('Take order'),
      {
        kind: 'split',
        type: 'parallel',
        cells: noCells,
        ways: [
          { name: '', items: [step('Bake')] },
          { name: '', items: [step('Pack')] },
        ],
      },
      step('Deliver'),
      { kind: 'end', name: 'Delivered' },
    ]);
  });

  it('keeps ways that come first apart: they belong to the decision before the place', () => {
    expect(readList('if no\n  Call\nGo on')).toEqual({
      ways: { type: 'exclusive', list: [{ name: 'no', items: [step('Call')] }] },
      items: [step('Go on')],
    });
  });

  it('takes words in quotes as a name and nothing else', () => {
    expect(read('"If in doubt?"')).toEqual([step('If in doubt?')]);
    expect(read('"said ""so"" | twice"')).toEqual([step('said "so" | twice')]);
  });

  it('understands the structure words of German, French and Spanish', () => {
    expect(read('Prüfen\nwenn gut: Backen\nsonst: Wegwerfen')).toEqual([
      step('Prüfen'),
      decision('', ['gut', step('Backen')], ['otherwise', step('Wegwerfen')]),
    ]);
  });

  it('refuses nothing and never loses a line, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(() => readList(text)).not.toThrow();
      }),
    );
    expect(read(`${'('.repeat(5000)}\n${' '.repeat(3000)}x`)).toHaveLength(2);
  });

  it('is the same after it was written as text and read again', () => {
    fc.assert(
      fc.property(anyList, (items) => {
        expect(read(writeList(items))).toEqual(items);
        expect(read(writeTable(items))).toEqual(items);
      }),
      { numRuns: 150 },
    );
  });
});
