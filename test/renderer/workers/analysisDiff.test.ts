import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffAnalysis, patchAnalysis } from '../../../renderer/workers/analysisDiff.ts';
import type { Analysis } from '../../../shared/engine/index.ts';

/** Objects with an identity, as the engine gives the same ones back from run to run. */
const pool = Array.from({ length: 8 }, (_, index) => ({ id: `item ${index}` }));
const list = fc
  .uniqueArray(fc.integer({ min: 0, max: 7 }))
  .map((places) => places.map((place) => pool[place]!));
const record = fc
  .uniqueArray(fc.integer({ min: 0, max: 7 }))
  .map((places) => Object.fromEntries(places.map((place) => [`key ${place}`, pool[place]!])));
const analyses = fc.record({
  asOf: fc.constant('2026-11-23'),
  methodVersion: fc.constantFrom('1', '2'),
  findings: list,
  candidates: list,
  leaveToPeople: list,
  problems: list,
  maps: record,
  smart: record,
  assumed: record,
  weights: record,
}) as unknown as fc.Arbitrary<Analysis>;

describe('what moved between two analyses', () => {
  it('gives the second one back when it is put onto the first', () => {
    fc.assert(
      fc.property(fc.option(analyses), analyses, (before, after) => {
        expect(patchAnalysis(before, structuredClone(diffAnalysis(before, after)))).toEqual(after);
      }),
    );
  });

  it('keeps the objects that did not change, and carries only the others', () => {
    const held = {
      findings: [pool[0], pool[1]],
      candidates: [],
      leaveToPeople: [],
      problems: [],
      maps: {},
      smart: {},
      assumed: {},
      weights: {},
    };
    const before = { asOf: 'a', methodVersion: '1', ...held } as unknown as Analysis;
    const after = { ...before, findings: [pool[1], { id: 'new' }] } as unknown as Analysis;

    const diff = diffAnalysis(before, after);

    expect(diff.lists).toEqual({
      findings: [1, { fresh: { id: 'new' } }],
      candidates: null,
      leaveToPeople: null,
      problems: null,
    });
    expect(patchAnalysis(before, structuredClone(diff)).findings[0]).toBe(pool[1]);
  });

  it('refuses a diff against another analysis than the one held', () => {
    const whole = {
      findings: [pool[0]],
      candidates: [],
      leaveToPeople: [],
      problems: [],
      maps: {},
      smart: {},
      assumed: {},
      weights: {},
    };
    const analysis = { asOf: 'a', methodVersion: '1', ...whole } as unknown as Analysis;

    expect(() => patchAnalysis(null, diffAnalysis(analysis, analysis))).toThrow('in the analysis before');
  });
});
