import { describe, expect, it } from 'vitest';
import { apply, created } from '../../../../shared/changes/index.ts';
import {
  analyse,
  initiativeCase,
  riskOfInitiative,
  roadmapQuestion,
  type Candidate,
  type CapacityShift,
} from '../../../../shared/engine/index.ts';
import { withShift } from '../../../../shared/engine/candidates/movesBottleneck.ts';
import { touchFreeShare } from '../../../../shared/engine/metrics/touchFree.ts';
import { asId, type Initiative, type NewId } from '../../../../shared/model/index.ts';
import { setSafeguards } from '../../../../shared/commands/index.ts';
import { workedExample } from '../../../../shared/templates/index.ts';
import { ordersTypedTwice } from '../ordersTypedTwice.ts';
import { plain } from '../../../builders/plain.ts';
import { richPlan } from '../method/richPlan.ts';

const asOf = '2026-11-25';
let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const example = workedExample({ newId, today: asOf });
const rich = richPlan(example);

describe('a business that is not ready', () => {
  const [first] = Object.values(example.initiative);
  const caseOf = (doc: typeof example) => initiativeCase(doc, analyse(doc, { asOf }), first!);

  it('learns longer and trains more wherever nobody said how long, and is worth less', () => {
    const [ready, unready] = [caseOf(example), caseOf(rich)];
    expect(ready.values.rampMonths).toMatchObject({ value: 3, provenance: 'default' });
    expect(unready.values.rampMonths).toMatchObject({
      value: 4.5,
      low: 1.5,
      high: 9,
      provenance: 'inferred',
      source: { key: 'engine.source.notReady', params: { factor: 1.5 } },
    });
    expect(unready.values.trainingHours!.value).toBe(1.5 * ready.values.trainingHours!.value);
    expect(unready.result!.worth.netPresentValue).toBeLessThan(ready.result!.worth.netPresentValue);
  });
});

describe('the safeguards of an initiative', () => {
  const orders = ordersTypedTwice;
  const analysis = analyse(orders, { asOf });
  const candidate = analysis.candidates.find(({ stepIds }) => stepIds.includes('b'))!;
  const initiative: Initiative = {
    ...plain.initiative,
    id: asId<'initiative'>('link'),
    name: 'Link shop and desk',
    candidateIds: [candidate.id],
  };
  const guarded = (...list: Initiative['safeguards']): Initiative => ({ ...initiative, safeguards: list });
  const riskFor = (one: Initiative) => riskOfInitiative(orders, analysis, one)!;

  it('lower the risk for customers, each by its share and once', () => {
    const bare = riskFor(initiative);
    expect(bare.label).toBe('high');
    expect(riskFor(guarded('humanFallback', 'tested')).risk).toBeCloseTo(bare.risk * 0.45, 9);
    expect(riskFor(guarded('tested')).next.map(({ safeguard }) => safeguard)).not.toContain('tested');
    const args = { stepIds: ['b'], safeguards: ['tested'], mitigation: 0.2 };
    const atStep = apply(orders, setSafeguards.plan(orders, args, { newId, today: asOf }));
    const both = riskOfInitiative(atStep, analyse(atStep, { asOf }), guarded('tested', 'staged'))!;
    expect(both.inPlace.toSorted()).toEqual(['staged', 'tested']);
    expect(both.risk).toBeCloseTo(bare.risk * 0.65, 9);
  });

  it('are what the pilot is chosen by', () => {
    const factsOf = (one: Initiative) => {
      const doc = apply(orders, [created('initiative', one)]);
      return roadmapQuestion(doc, analysis, asOf).items[0]!.facts;
    };
    expect(factsOf(initiative).customerRisk).toBeGreaterThan(30);
    expect(factsOf(guarded('humanFallback', 'tested', 'staged')).customerRisk).toBeLessThan(30);
  });
});

describe('a candidate for speed that only moves the bottleneck', () => {
  const candidate = analyse(example, { asOf }).candidates[0]!;
  const felt = {
    ...candidate,
    label: 'do-first',
    standing: 'aligned',
    misaligned: [],
    features: candidate.features.map((feature) =>
      feature.key === 'resources'
        ? { ...feature, answer: 'aligned', because: { key: 'engine.feature.resources.felt', params: {} } }
        : { ...feature, answer: 'aligned' },
    ),
  } as Candidate;
  const shift = {
    fasterRoleId: 'a',
    beforeRoleId: 'a',
    afterRoleId: 'b',
    loadShareBefore: 0.9,
    loadShareAfter: 0.85,
    localGain: 0.6,
    systemGain: 0.1,
    verdict: 'shifted',
  } as CapacityShift;
  const name = (id: string) => (id === 'a' ? 'Bakers' : 'Drivers');

  it('is misaligned, with the roles in the reason', () => {
    const judged = withShift(felt, shift, name);
    expect(judged).toMatchObject({ label: 'misaligned', standing: 'misaligned' });
    expect(judged.misaligned).toEqual([
      { key: 'engine.misaligned.movesBottleneck', params: { from: 'Bakers', to: 'Drivers' } },
    ]);
    expect(judged.wouldAlign).toEqual({ key: 'engine.wouldAlign.resources', params: {} });
  });

  it('is not where the whole gains a third, where the same role stays, where it is there for more than speed, or nobody said what for', () => {
    expect(withShift(felt, { ...shift, systemGain: 0.2 }, name)).toBe(felt);
    expect(withShift(felt, { ...shift, afterRoleId: 'a' }, name)).toBe(felt);
    expect(withShift(felt, undefined, name)).toBe(felt);
    const unlinked = { ...felt, misaligned: null };
    expect(withShift(unlinked, shift, name)).toBe(unlinked);
    const alsoErrors = {
      ...felt,
      features: felt.features.map((feature) =>
        feature.key === 'resources'
          ? { ...feature, because: { key: 'engine.feature.resources.notOnlyTime', params: {} } as const }
          : feature,
      ),
    };
    expect(withShift(alsoErrors, shift, name)).toBe(alsoErrors);
  });
});

it('the touch-free share weighs steps by how often they run', () => {
  expect(touchFreeShare([])).toBeNull();
  expect(touchFreeShare([{ visits: 1, freeShare: 0 }])).toBe(0);
  expect(
    touchFreeShare([
      { visits: 1, freeShare: 1 },
      { visits: 3, freeShare: 0.5 },
    ]),
  ).toBe(0.625);
});
