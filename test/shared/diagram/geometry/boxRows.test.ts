import { describe, expect, test } from 'vitest';
import { BoxRows } from '../../../../shared/diagram/geometry/boxRows.ts';

const at = (x: number, y: number) => ({ x, y, width: 10, height: 10 });

describe('rows of boxes', () => {
  const rows = BoxRows.of([at(0, 0), at(100, 0), null, at(10, 10)]);

  test('tell in their order which of them touch a box, by an edge too; what is nowhere touches nothing', () => {
    expect(rows.touching(at(10, 5))).toEqual([0, 3]);
    expect(rows.touching(at(50, 50))).toEqual([]);
    expect(rows.touching({ x: -1e9, y: -1e9, width: 2e9, height: 2e9 })).toEqual([0, 1, 3]);
  });

  test('with others in place of some leave the earlier ones as they were', () => {
    const moved = rows.with([
      [0, at(200, 0)],
      [1, null],
      [2, at(5, 5)],
    ]);

    expect(moved.touching(at(0, 0))).toEqual([2, 3]);
    expect(moved.touching(at(200, 0))).toEqual([0]);
    expect(rows.touching(at(0, 0))).toEqual([0, 3]);
  });

  test('at other places are found there', () => {
    const shifted = rows.from([undefined, 1, 0, 2, 3]);

    expect(shifted.touching(at(0, 0))).toEqual([2, 4]);
    expect(shifted.touching(at(100, 0))).toEqual([1]);
  });
});
