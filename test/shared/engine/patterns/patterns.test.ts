import { describe, expect, it } from 'vitest';
import { analyse, type Analysis } from '../../../../shared/engine/index.ts';
import { patternCases } from './cases.ts';
import { docOf, type MapSpec } from './patternCase.ts';

const proposed = ({ candidates }: Analysis): Set<string> =>
  new Set(
    candidates.flatMap((candidate) => [
      candidate.patternId,
      ...candidate.alternatives.map((other) => other.patternId),
    ]),
  );
const patternsFor = (spec: MapSpec): Set<string> => proposed(analyse(docOf(spec), { asOf: '2026-11-23' }));

describe.each(patternCases)('pattern $id', ({ id, fires, misses }) => {
  it('is proposed where its trigger holds', () => {
    expect([...patternsFor(fires)]).toContain(id);
  });
  it('is not proposed where one thing is missing', () => {
    expect([...patternsFor(misses)]).not.toContain(id);
  });
});
