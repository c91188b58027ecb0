import { describe, expect, it } from 'vitest';
import { findBundles, type Neighbour } from '../../../../shared/engine/choice/bundles.ts';

const one = (id: string, step: string, ...sharedIds: string[]): Neighbour => ({
  id,
  stepIds: [step],
  sharedIds,
});
const row: readonly (readonly [string, string])[] = [
  ['s1', 's2'],
  ['s2', 's3'],
  ['s3', 's4'],
];

describe('bundles', () => {
  it('are three neighbours in a row that share what they work with', () => {
    const list = [one('a', 's1', 'order'), one('b', 's2', 'order', 'crm'), one('c', 's3', 'crm')];
    const bundle = {
      candidateIds: ['a', 'b', 'c'],
      stepIds: ['s1', 's2', 's3'],
      sharedIds: ['crm', 'order'],
    };
    expect(findBundles(list, row)).toEqual([bundle]);
    expect(findBundles(list.toReversed(), row)).toEqual([bundle]);
  });

  it('are not two, not three apart, and not three that share nothing', () => {
    expect(findBundles([one('a', 's1', 'x'), one('b', 's2', 'x')], row)).toEqual([]);
    expect(findBundles([one('a', 's1', 'x'), one('b', 's2', 'x'), one('c', 's4', 'x')], row)).toEqual([]);
    expect(findBundles([one('a', 's1', 'x'), one('b', 's2', 'y'), one('c', 's3', 'z')], row)).toEqual([]);
  });

  it('take in candidates for the same step', () => {
    const list = [one('a', 's1', 'x'), one('b', 's1', 'x'), one('c', 's1', 'x')];
    expect(findBundles(list, [])[0]?.candidateIds).toEqual(['a', 'b', 'c']);
  });
});
