import { describe, expect, it } from 'vitest';
import { byRule } from '../../../renderer/problems/byRule.ts';
import type { Problem } from '../../../shared/engine/index.ts';

const problem = (id: string, rule: string, withholds: readonly string[] = []): Problem => ({
  id,
  rule,
  mapId: 'm',
  elementIds: [],
  title: { key: 'problem.no-end.title', params: {} },
  why: { key: 'problem.no-end.why', params: {} },
  withholds,
  remedy: null,
});

describe('the faults of a map in the list', () => {
  it('stand together by kind, first those that hold numbers back, and none is lost', () => {
    const groups = byRule([
      problem('1', 'unnamed-branch'),
      problem('2', 'shares-not-one', ['times']),
      problem('3', 'unnamed-branch'),
      problem('4', 'dead-end'),
    ]);

    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['2'], ['1', '3'], ['4']]);
  });
});
