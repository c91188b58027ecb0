import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, created, updated } from '../../../shared/changes/index.ts';
import { analyse, createEngine, type Analysis, type Candidate } from '../../../shared/engine/index.ts';
import { defaultWeighting, weightingOf } from '../../../shared/engine/method/weighting.ts';
import { asId, type Doc } from '../../../shared/model/index.ts';
import { aDoc } from '../../builders/aDoc.ts';
import { runs } from '../../propertyRuns.ts';
import { checkCard } from './checkCard.ts';
import { randomDoc } from './randomDoc.ts';

const asOf = '2026-11-23';
const setting = (part: string, values: { readonly [key: string]: unknown }): Doc['methodSetting'] => ({
  [part]: { id: asId<'methodSetting'>(part), values: values as { readonly [key: string]: {} } },
});
const weighed = (doc: Doc, parts: { readonly [part: string]: { readonly [key: string]: number } }): Doc =>
  apply(
    doc,
    Object.entries(parts).map(([part, values]) =>
      created('methodSetting', { id: asId<'methodSetting'>(part), values }),
    ),
  );
const weight = fc.integer({ min: 0, max: 9 });
const notAllNothing = (values: { readonly [key: string]: number }) =>
  Object.values(values).some((value) => value > 0);
const anyWeights = fc.record({
  priority: fc.record({ impact: weight, feasibility: weight, alignment: weight }).filter(notAllNothing),
  impact: fc
    .record({ time: weight, quality: weight, flow: weight, customer: weight, risk: weight })
    .filter(notAllNothing),
  feasibility: fc.record({ suitability: weight, readiness: weight, ease: weight }).filter(notAllNothing),
});

describe('weights of the method', () => {
  it('are those of the method where a setting says nothing that can be used, or the same', () => {
    expect(weightingOf({})).toBe(defaultWeighting);
    for (const values of [
      { impact: 2 },
      { impact: -1, feasibility: 1, alignment: 1 },
      { impact: 0, feasibility: 0, alignment: 0 },
      { impact: 'much', feasibility: 1, alignment: 1 },
      { impact: Infinity, feasibility: 1, alignment: 1 },
      { impact: 50, feasibility: 50, alignment: 50 },
    ])
      expect(weightingOf(setting('priority', values))).toBe(defaultWeighting);
    expect(weightingOf(setting('priority', { impact: 2, feasibility: 1, alignment: 1 })).priority).toEqual({
      impact: 0.5,
      feasibility: 0.25,
      alignment: 0.25,
    });
  });

  it('as anybody sets them, every card still shows arithmetic that gives its scores, and the proposals are the same', () => {
    fc.assert(
      fc.property(randomDoc, anyWeights, (doc, parts) => {
        const before = analyse(doc, { asOf });
        const changed = weighed(doc, parts);
        const analysis = analyse(changed, { asOf });
        const { candidates, methodChanges } = analysis;
        for (const candidate of candidates) checkCard(candidate, { doc: changed, analysis });
        expect(candidates.map(({ id }) => id).toSorted()).toEqual(
          before.candidates.map(({ id }) => id).toSorted(),
        );
        const hashes = (list: readonly Candidate[]) =>
          list.map(({ id, inputsHash }) => `${id} ${inputsHash}`);
        const same = new Set(hashes(before.candidates));
        // Who decided under other weights is told so.
        expect(hashes(candidates).filter((hash) => same.has(hash)).length).toBe(
          methodChanges > 0 ? 0 : candidates.length,
        );
      }),
      runs(40),
    );
  });

  it('put back, give the analysis of before, and say how many were changed', () => {
    fc.assert(
      fc.property(randomDoc, anyWeights, (doc, parts) => {
        const engine = createEngine({ asOf });
        const before = engine.analyse(doc);
        const changed = engine.analyse(weighed(doc, parts));
        expect(changed.methodChanges === 0).toBe(
          weightingOf(weighed(doc, parts).methodSetting) === defaultWeighting,
        );
        expect(engine.analyse(doc)).toEqual(before);
      }),
      runs(20),
    );
  });
});

const byId = ({ candidates }: Analysis): ReadonlyMap<string, Candidate> =>
  new Map(candidates.map((candidate) => [candidate.id, candidate]));

/** By KPI: threads are ordered by weight, and two KPIs may change places. */
const weights = ({ threads }: Candidate): { readonly [kpiId: string]: number } =>
  Object.fromEntries(threads.map(({ kpiId, weight }) => [kpiId, weight]));
const scores = ({ alignment, priority }: Candidate) => ({ alignment: alignment?.value, priority });

describe('the weight of one goal', () => {
  it('moves exactly the candidates with a thread to a KPI that now weighs otherwise', () => {
    let moved = 0;
    fc.assert(
      fc.property(randomDoc, fc.integer({ min: 0, max: 5 }), (doc, to) => {
        const engine = createEngine({ asOf });
        const before = byId(engine.analyse(doc));
        const goal = doc.goal['g0']!;
        const after = byId(engine.analyse(apply(doc, [updated('goal', goal, { weight: to })])));
        const wrong = [...after.values()].filter((now) => {
          const was = before.get(now.id)!;
          const isSame = isDeepStrictEqual(scores(now), scores(was));
          if (isDeepStrictEqual(weights(now), weights(was))) return !isSame;
          // With a single way to a KPI, and one that helps, another weight is another alignment.
          const mustMove = now.threads.length === 1 && now.threads[0]!.contribution > 0;
          if (mustMove) moved++;
          return mustMove && isSame;
        });
        expect(wrong.map(({ id }) => id)).toEqual([]);
      }),
      runs(60),
    );
    expect(moved).toBeGreaterThan(5);
  });

  it('moves a candidate with threads to two KPIs whose weights change places, and none without a thread', () => {
    const doc = aDoc()
      .with('goal', { id: 'g0', title: 'Keep customers', weight: 1 })
      .with('goal', { id: 'g1', title: 'Grow', weight: 2 })
      .with('objective', { id: 'o0', goalId: 'g0', title: 'Faster answers' })
      .with('objective', { id: 'o1', goalId: 'g1', title: 'Better work' })
      .with('kpi', { id: 'k0', objectiveId: 'o0', title: 'Days', dimension: 'time' })
      .with('kpi', { id: 'k1', objectiveId: 'o1', title: 'Errors', dimension: 'errors' })
      .map('Orders', { volume: 200 })
      .start()
      .step('Type order into till', { id: 'linked', figures: { touch: 10, wait: 1 } })
      .mark('linked', 'manual')
      .step('Type invoice into ledger', { id: 'silent', figures: { touch: 10, wait: 1 } })
      .mark('silent', 'manual')
      .end()
      .with('link', { kpiId: 'k0', targetKind: 'step', targetId: 'linked', strength: 'strong' })
      .with('link', { kpiId: 'k1', targetKind: 'step', targetId: 'linked', strength: 'medium' })
      .build();
    const before = byId(analyse(doc, { asOf }));
    const after = byId(analyse(apply(doc, [updated('goal', doc.goal['g0']!, { weight: 4 })]), { asOf }));
    const linked = [before, after].map((candidates) => candidates.get('P14 linked')!);
    expect(linked.map(weights)).toEqual([
      { k0: 0.5, k1: 1 },
      { k0: 1, k1: 0.5 },
    ]);
    // Both objectives are vague: strong counts 0.8 and medium 0.8 / 3.
    expect(linked[0]!.alignment!.value).toBeCloseTo(100 * (1 - (1 - 0.8 / 2) * (1 - 0.8 / 3)), 9);
    expect(linked[1]!.alignment!.value).toBeCloseTo(100 * (1 - (1 - 0.8) * (1 - 0.8 / 6)), 9);
    expect(linked[1]!.priority.value).toBeGreaterThan(linked[0]!.priority.value);
    const silent = [before, after].map((candidates) => candidates.get('P04 silent')!);
    expect(silent.map(weights)).toEqual([{}, {}]);
    expect(scores(silent[1]!)).toEqual(scores(silent[0]!));
  });
});
