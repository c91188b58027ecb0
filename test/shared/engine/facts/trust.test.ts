/** How sure worked out numbers are: by the least known of what goes into them, and by nothing that does not. */
import { describe, expect, it } from 'vitest';
import { analyse, type MapTrust, type StepTrust } from '../../../../shared/engine/index.ts';
import { trustOfProduct, trustOfSum } from '../../../../shared/engine/facts/trust.ts';
import { confidenceOf, saidFrom } from '../../../../shared/engine/method/weights.ts';
import { asId, type Figure } from '../../../../shared/model/index.ts';
import { carriedBy } from '../../../../shared/text/index.ts';
import { aDoc } from '../../../builders/aDoc.ts';

const { measured, estimated, guessed } = confidenceOf;
type Source = Figure['source'];

/** One role's map of two steps of which everything is measured but what is given. */
function trustWhere(
  said: Partial<Record<'volume' | 'touch' | 'wait' | 'hourlyCost' | 'error' | 'share', Source>>,
): {
  readonly map: MapTrust;
  readonly step: StepTrust;
  readonly other: StepTrust;
} {
  const sourceOf = (key: keyof typeof said): { source: Source } => ({ source: said[key] ?? 'measured' });
  const doc = aDoc()
    .with('role', { id: 'clerk', name: 'Clerk' })
    .figure('clerk', 'hourlyCost', 33, { ownerKind: 'role', ...sourceOf('hourlyCost') })
    .map('M', { id: asId<'map'>('m') })
    .figure('m', 'volume', 137, { ownerKind: 'map', ...sourceOf('volume') })
    .start()
    .step('a', { id: 'a', roleId: 'clerk' })
    .gateway('exclusive', { id: 'g' });
  doc.with('step', { id: 'b', name: 'b', roleId: 'clerk' }).to('b', { id: 'yes' }).end({ id: 'e' });
  doc.from('g').to('e', { id: 'no' });
  doc.figure('yes', 'share', 0.3, { ownerKind: 'flow', ...sourceOf('share') });
  for (const id of ['a', 'b'])
    doc
      .figure(id, 'touch', 12, sourceOf('touch'))
      .figure(id, 'wait', 45, sourceOf('wait'))
      .figure(id, 'error', 0.02, sourceOf('error'));
  const { trust, steps } = analyse(doc.build(), { asOf: '2026-11-30' }).maps['m']!;
  return { map: trust, step: steps['a']!.trust, other: steps['b']!.trust };
}

const digitsOf = (trust: Partial<MapTrust & StepTrust>) =>
  Object.fromEntries(Object.entries(trust).map(([name, sure]) => [name, carriedBy(sure).digits]));

const allThree = { steps: digitsOf(trustWhere({}).step), map: digitsOf(trustWhere({}).map) };

describe('a number that was worked out', () => {
  it('has the digits of what was measured where all of it was', () => {
    expect(new Set(Object.values(allThree.steps))).toEqual(new Set([3]));
    expect(new Set(Object.values(allThree.map))).toEqual(new Set([3]));
  });

  it.each([
    ['volume', ['work', 'cost'], ['cases', 'takt', 'underWay', 'hours']],
    [
      'touch',
      ['touch', 'time', 'work', 'cost', 'caseCost'],
      ['cycle', 'touch', 'efficiency', 'underWay', 'cost', 'rework', 'hours'],
    ],
    ['wait', ['wait', 'time'], ['cycle', 'wait', 'efficiency', 'underWay']],
    ['hourlyCost', ['cost', 'caseCost'], ['cost', 'rework']],
    ['error', [], ['yield']],
  ] as const)('that rests on a guessed %s has fewer, any other keeps them', (key, ofStep, ofMap) => {
    const { step, map } = trustWhere({ [key]: 'guessed' });

    expect(digitsOf(step)).toEqual({
      ...allThree.steps,
      ...Object.fromEntries(ofStep.map((name) => [name, 2])),
    });
    expect(digitsOf(map)).toEqual({ ...allThree.map, ...Object.fromEntries(ofMap.map((name) => [name, 2])) });
  });

  it('goes by the shares only where cases part', () => {
    const { step, other } = trustWhere({ share: 'guessed' });

    expect(digitsOf(step)).toEqual(allThree.steps);
    expect(new Set(Object.values(digitsOf(other)))).toEqual(new Set([2]));
    expect(carriedBy(other.cost).isRough).toBe(true);
  });

  it('is rough and not unknown where something beside the time is assumed', () => {
    const doc = aDoc()
      .map('M', { id: asId<'map'>('m') })
      .start()
      .step('a', { id: 'a', figures: { touch: 12, wait: 0 } })
      .end();
    const { trust, steps } = analyse(doc.build(), { asOf: '2026-11-30' }).maps['m']!;

    expect(carriedBy(steps['a']!.trust.work)).toEqual({ isKnown: true, isRough: true, digits: 2 });
    expect(carriedBy(steps['a']!.trust.time).isRough).toBe(false);
    expect(carriedBy(trust.hours)).toEqual({ isKnown: true, isRough: true, digits: 2 });
  });

  it('of a map of which nobody said anything is not known', () => {
    const doc = aDoc()
      .map('M', { id: asId<'map'>('m') })
      .start()
      .step('Blub', { id: 'a' })
      .end();
    const { trust } = analyse(doc.build(), { asOf: '2026-11-30' }).maps['m']!;

    for (const sure of Object.values(trust)) expect(carriedBy(sure).isKnown).toBe(false);
  });
});

describe('parts', () => {
  it('of a product: the least known speaks', () => {
    expect(trustOfProduct(measured, guessed, estimated)).toBe(guessed);
  });

  it('of a sum count by how much they add, and one that was not measured costs the digits', () => {
    const of = (...parts: readonly (readonly [amount: number, confidence: number])[]) =>
      trustOfSum(parts.map(([amount, confidence]) => ({ amount, confidence })));

    expect(of([60, measured], [5, measured])).toBe(measured);
    expect(of([60, measured], [60, guessed])).toBeCloseTo((measured + guessed) / 2);
    expect(of([600, measured], [1, guessed])).toBe(estimated);
    expect(of([600, measured], [0, guessed])).toBe(measured);
    expect(of([0, measured], [0, guessed])).toBe(guessed);
    expect(of()).toBe(0);
    expect(estimated).toBeLessThan(saidFrom.exact);
  });
});
