import { describe, expect, it } from 'vitest';
import {
  fillRows,
  moveRows,
  outlineOf,
  readList,
  removeRows,
  rowsOf,
  typedRows,
  typeLines,
  writeTable,
  type RowMove,
} from '../../../shared/outline/index.ts';
import { keyOf, MAP, told, typedDesk } from './typed.ts';

const lines = (...list: readonly string[]): string => list.join('\n');
const text = lines('A', 'B', 'Q?', 'if yes', '  C', '  D', 'if no', '  E', 'F', 'G', 'end');

function desk() {
  const made = typedDesk(text);
  const keys = (...names: readonly string[]) => names.map((name) => keyOf(made.doc, name));
  return {
    made,
    keys,
    move: (move: RowMove, ...names: readonly string[]) =>
      made.run(moveRows, { mapId: MAP, keys: keys(...names), move }),
    tell: () => told(made.doc),
  };
}

describe('several lines', () => {
  it('move up and down together and keep their order, a decision with its ways', () => {
    const { move, tell } = desk();

    move('up', 'F', 'G');
    expect(tell()).toBe(lines('A', 'B', 'F', 'G', 'Q?', 'if yes', '  C', '  D', 'if no', '  E', 'end'));
    move('down', 'A', 'B');
    expect(tell()).toBe(lines('F', 'A', 'B', 'G', 'Q?', 'if yes', '  C', '  D', 'if no', '  E', 'end'));
    move('up', 'Q?', 'C', 'yes');
    expect(tell()).toBe(lines('F', 'A', 'B', 'Q?', 'if yes', '  C', '  D', 'if no', '  E', 'G', 'end'));
  });

  it('go into the way before them and out of it in their order', () => {
    const { move, tell } = desk();

    move('in', 'F', 'G');
    expect(tell()).toBe(lines('A', 'B', 'Q?', 'if yes', '  C', '  D', 'if no', '  E', '  F', '  G', 'end'));
    move('out', 'F', 'G');
    expect(tell()).toBe(text);
  });

  it('stay where they are when the first of them cannot go', () => {
    const { move, tell } = desk();

    expect(move('up', 'A', 'B')).toBe('nothing-to-do');
    expect(move('down', 'F', 'G')).toBe('nothing-to-do');
    expect(tell()).toBe(text);
  });

  it('get the same person, system or time; lines that are no step are left alone', () => {
    const { made, keys, tell } = desk();

    made.run(fillRows, { mapId: MAP, keys: keys('A', 'Q?', 'C'), column: 'who', words: 'Sam' });
    made.run(fillRows, { mapId: MAP, keys: keys('B', 'C'), column: 'with', words: 'Till, Phone' });

    expect(tell().split('\n').slice(0, 5)).toEqual([
      'Sam | A',
      '"" | B | Till, Phone',
      'Q?',
      'if yes',
      '  Sam | C | Till, Phone',
    ]);
    expect(Object.keys(made.doc.role)).toHaveLength(1);
    const minutes = { mapId: MAP, column: 'minutes' as const, words: 'soon' };
    expect(made.run(fillRows, { ...minutes, keys: keys('A') })).toBe('value-out-of-range');
    expect(made.run(fillRows, { ...minutes, keys: keys('Q?'), words: '5' })).toBe('nothing-to-do');
  });

  it('are copied as a table that is the same lines when it is pasted, each once with all that is below it', () => {
    const { made, keys } = desk();
    made.run(fillRows, { mapId: MAP, keys: keys('C', 'D', 'E'), column: 'who', words: 'Sam' });
    const rows = rowsOf(outlineOf(made.doc, MAP));

    const copied = writeTable(typedRows(made.doc, rows, keys('B', 'Q?', 'yes', 'C')));

    expect(copied).toBe(
      lines(
        '\tB\t\t\t\t\t',
        '\tQ?\t\t\t\t\t',
        '\tif yes\t\t\t\t\t',
        'Sam\t  C\t\t\t\t\t',
        'Sam\t  D\t\t\t\t\t',
        '\tif no\t\t\t\t\t',
        'Sam\t  E\t\t\t\t\t',
      ),
    );
    made.run(removeRows, { mapId: MAP, keys: keys('B', 'Q?', 'yes', 'C') });
    expect(told(made.doc)).toBe(lines('A', 'F', 'G', 'end'));
    const list = readList(copied);
    made.run(typeLines, { mapId: MAP, afterKey: keyOf(made.doc, 'A'), depth: 0, list });
    expect(told(made.doc)).toBe(
      lines('A', 'B', 'Q?', 'if yes', '  Sam | C', '  Sam | D', 'if no', '  Sam | E', 'F', 'G', 'end'),
    );
  });

  it('that are ways alone are copied as ways', () => {
    const { made, keys } = desk();
    const rows = rowsOf(outlineOf(made.doc, MAP));

    const copied = writeTable(typedRows(made.doc, rows, keys('no', 'E')));

    expect(readList(copied).ways?.list.map(({ name }) => name)).toEqual(['no']);
  });
});
