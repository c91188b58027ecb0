import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  excerptOf,
  find,
  fold,
  matchedPieces,
  rankOf,
  usesOf,
  whereOf,
  wordsOf,
} from '../../../shared/find/index.ts';
import { aDoc } from '../../builders/aDoc.ts';
import { runs } from '../../propertyRuns.ts';

const anyText = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 6 }));

describe('folded text', () => {
  it('knows neither case nor accents', () => {
    expect(fold('Büro')).toBe('buro');
    expect(fold('STRASSE')).toBe(fold('Straße'));
    expect(fold('Łódź')).toBe('lodz');
  });
  it('is folded letter by letter as it is in one piece, and folding it again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(Array.from(text, fold).join('')).toBe(fold(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
      runs(300),
    );
  });
});

describe('the rank of an answer', () => {
  const rank = (typed: string, name: string, more = '') =>
    rankOf(wordsOf(typed), { name: fold(name), more: fold(more) });

  it('is best for the whole name, then its beginning, then beginnings of its words, then anything in it, then the note', () => {
    expect(rank('buro', 'Büro')).toBe(0);
    expect(rank('check', 'Check the order')).toBe(1);
    expect(rank('ord', 'Check the order')).toBe(2);
    expect(rank('rder', 'Check the order')).toBe(3);
    expect(rank('fax', 'Check the order', 'It comes by fax')).toBe(4);
    expect(rank('order fa', 'Check the order', 'It comes by telefax')).toBe(5);
    expect(rank('letter', 'Check the order', 'It comes by fax')).toBeNull();
  });
  it('is there for any part of the words of a name in any order', () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        (parts, turn, cut) => {
          const name = fold(parts.join(' '));
          const words = wordsOf(name);
          if (words.length === 0) return;
          const turned = words.map((_, index) => words[(index + turn) % words.length]!);
          const shorter = turned.map((word) => word.slice(0, 1 + (cut % word.length)));
          expect(rankOf(shorter, { name, more: '' })).not.toBeNull();
          expect(rankOf(words, { name, more: '' })).toBeLessThanOrEqual(2);
        },
      ),
      runs(300),
    );
  });
});

describe('lit letters', () => {
  const lit = (text: string, typed: string) =>
    matchedPieces(text, wordsOf(typed))
      .map((piece) => (piece.isMatched ? `[${piece.text}]` : piece.text))
      .join('');

  it('are those that were typed, accents or not', () => {
    expect(lit('Das Büro öffnen', 'OFF buro')).toBe('Das [Büro] [öff]nen');
    expect(lit('Straße', 'ss')).toBe('Stra[ß]e');
    expect(lit('Bu\u0308ro', 'bu')).toBe('[Bu\u0308]ro');
  });
  it('leave nothing of the text out', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, typed) => {
        const pieces = matchedPieces(text, wordsOf(typed));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const found = wordsOf(typed).some((word) => fold(text).includes(word));
        expect(pieces.some((piece) => piece.isMatched)).toBe(found);
      }),
      runs(300),
    );
  });
  it('are in the excerpt of a long note', () => {
    const note = `${'so it was said before. '.repeat(20)}They send a fax.\nThen ${'nothing more '.repeat(20)}`;
    expect(excerptOf(note, ['fax'])).toContain('a fax. Then');
    expect(excerptOf(note, ['fax']).length).toBeLessThan(100);
    expect(excerptOf('Short', ['x'])).toBe('Short');
  });
});

describe('a search over the workspace', () => {
  const doc = aDoc()
    .with('role', { id: 'clerk', name: 'Office clerk', department: 'Büro' })
    .with('system', { id: 'books', name: 'QuickBooks', note: 'The accountant pays for it' })
    .with('dataObject', { id: 'slip', name: 'Order slip' })
    .map('Orders', { id: 'orders' as never, description: 'From the phone to the van' })
    .with('lane', { id: 'office', name: 'Office', roleId: 'clerk' })
    .with('step', { id: 'take', name: 'Take the order', laneId: 'office', systemIds: ['books'] })
    .with('step', { id: 'reorder', name: 'Reorder flour', laneId: null, description: 'Call Søren' })
    .with('dataUse', { stepId: 'reorder', dataObjectId: 'slip', systemId: 'books' })
    .with('flow', { id: 'line', fromId: 'take', toId: 'reorder', name: 'stock is low' })
    .with('mark', { id: 'mark', targetKind: 'step', targetId: 'take', note: 'Typed twice' })
    .with('note', { id: 'note', text: 'Ask the order desk' })
    .map('Baking', { id: 'baking' as never })
    .with('step', { id: 'prepare', name: 'Prepare', type: 'subprocess' })
    .with('step', { id: 'sort', name: 'Sort orders', parentId: 'prepare', roleId: 'clerk' })
    .build();
  const found = (typed: string, mapId = 'orders') =>
    find(doc, typed, { mapId, most: 30 }).map(({ kind, found: items }) => [kind, items.map(({ id }) => id)]);

  it('answers by kind: what is on this map first, better answers before others', () => {
    expect(found('order')).toEqual([
      ['step', ['take', 'reorder', 'sort']],
      ['map', ['orders']],
      ['note', ['note']],
      ['dataObject', ['slip']],
    ]);
    expect(found('order', 'baking').find(([kind]) => kind === 'step')).toEqual([
      'step',
      ['sort', 'take', 'reorder'],
    ]);
  });
  it('looks into notes, lines, marks, roles and systems, whatever the accents', () => {
    expect(found('soren')).toEqual([['step', ['reorder']]]);
    expect(found('LOW stock')).toEqual([['line', ['line']]]);
    expect(found('twice')).toEqual([['mark', ['mark']]]);
    expect(found('buro')).toEqual([['role', ['clerk']]]);
    expect(found('accountant')).toEqual([['system', ['books']]]);
    expect(found('van')).toEqual([['map', ['orders']]]);
    expect(found('xyzzy')).toEqual([]);
  });
  it('knows which steps use a role, a system, a data object', () => {
    expect(usesOf(doc).get('clerk')).toEqual(['take', 'sort']);
    expect(usesOf(doc).get('books')).toEqual(['take', 'reorder']);
    expect(usesOf(doc).get('slip')).toEqual(['reorder']);
  });
  it('says where something lies, from the outside in', () => {
    const where = (typed: string) => whereOf(doc, find(doc, typed, { mapId: null, most: 1 })[0]!.found[0]!);
    expect(where('sort orders')).toEqual(['Baking', 'Prepare']);
    expect(where('take the order')).toEqual(['Orders', 'Office']);
    expect(where('quickbooks')).toEqual([]);
  });
  it('offers the maps while nothing is typed, and no more of a kind than asked for, but counts all', () => {
    expect(found('')).toEqual([['map', ['orders', 'baking']]]);
    const [first] = find(doc, 'order', { mapId: 'orders', most: 1 }).filter(({ kind }) => kind === 'step');
    expect(first).toMatchObject({ total: 3, found: [{ id: 'take' }] });
  });
});
