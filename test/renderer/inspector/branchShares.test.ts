import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branchShares, normalisedShares, type Branch } from '../../../renderer/inspector/branchShares.ts';
import type { Gateway } from '../../../shared/model/index.ts';
import { aDoc } from '../../builders/aDoc.ts';

/** A decision with a way for each share; null: nobody has said it. */
function decision(shares: readonly (number | null)[], type: Gateway['type'] = 'exclusive') {
  const builder = aDoc().map('Orders').start().gateway(type, { id: 'split' });
  shares.forEach((share, index) => {
    builder.put('step', { id: `step${index}`, name: `Way ${index}`, mapId: 'map1' });
    builder.put('flow', { id: `way${index}`, fromId: 'split', toId: `step${index}`, mapId: 'map1' });
    if (share !== null)
      builder.put('figure', {
        id: `way${index}.share`,
        ownerKind: 'flow',
        ownerId: `way${index}`,
        attribute: 'share',
        likely: share,
      });
  });
  const doc = builder.build();
  return branchShares(doc, doc.gateway['split']!);
}

describe('the shares of a decision', () => {
  it('are fine when they make 100 %, give or take rounding', () => {
    expect(decision([0.7, 0.3]).state).toBe('fine');
    expect(decision([0.33, 0.33, 0.33]).state).toBe('fine');
  });

  it('are wrong when all are said and make something else', () => {
    expect(decision([0.7, 0.4])).toMatchObject({ state: 'wrong', sum: 1.1 });
    expect(decision([0.7, 0.2]).state).toBe('wrong');
  });

  it('leave a rest for those not said, unless the others are too much already', () => {
    expect(decision([0.7, null])).toMatchObject({ state: 'rest', sum: 0.7 });
    expect(decision([0.9, 0.4, null]).state).toBe('wrong');
    expect(decision([null, null]).state).toBe('unsaid');
  });

  it('may make more than 100 % where several ways can be taken', () => {
    expect(decision([0.8, 0.6], 'inclusive').state).toBe('fine');
  });

  it('are named by their label, else by where they lead', () => {
    expect(decision([0.5, 0.5]).branches.map(({ name }) => name)).toEqual(['Way 0', 'Way 1']);
  });
});

describe('normalising', () => {
  const shares = (said: readonly (number | null)[]) =>
    normalisedShares(decision(said).branches).map(({ share }) => share);

  it('keeps the proportions', () => {
    expect(shares([0.6, 0.6])).toEqual([0.5, 0.5]);
    expect(shares([0.3, 0.1])).toEqual([0.75, 0.25]);
  });

  it('leaves what was said alone and gives the rest to those not said', () => {
    expect(shares([0.7, null])).toEqual([0.7, 0.3]);
    expect(shares([0.7, null, null])).toEqual([0.7, 0.15, 0.15]);
  });

  it('splits evenly where nothing or only nothing was said', () => {
    expect(shares([null, null])).toEqual([0.5, 0.5]);
    expect(shares([0, 0])).toEqual([0.5, 0.5]);
  });

  it('makes exactly 100 % of any shares, none below 0', () => {
    const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 8 }), (said) => {
        const branches = said.map(
          (value, index) => ({ flow: { id: `f${index}` }, name: '', share: value }) as Branch,
        );
        const made = normalisedShares(branches).map((one) => one.share);

        expect(made.reduce((total, value) => total + Math.round(value * 1000), 0)).toBe(1000);
        expect(Math.min(...made)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
