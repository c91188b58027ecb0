import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePilot, type PilotCandidate } from '../../../../shared/engine/choice/pilot.ts';
import { createText } from '../../../../shared/text/index.ts';
import { say } from '../../../../shared/text/say.ts';

const listener = { text: createText('en'), locale: 'en', currency: 'EUR' };
const good: PilotCandidate = {
  id: 'good',
  impact: 60,
  feasibility: 80,
  alignment: 70,
  customerRisk: 5,
  weeks: 4,
  firstYearCost: 3000,
  departments: 1,
  hasBaseline: true,
  openPrerequisites: 0,
};
const blocksOf = (change: Partial<PilotCandidate>, budget: number | null = 20_000) =>
  choosePilot([{ ...good, ...change }], budget).rows[0]!.blocks;

describe('the pilot', () => {
  it('is the eligible one with the highest score, and nothing is nearest then', () => {
    const choice = choosePilot(
      [good, { ...good, id: 'better', impact: 70 }, { ...good, id: 'risky', impact: 99, customerRisk: 40 }],
      20_000,
    );
    expect(choice.pilot).toBe('better');
    expect(choice.nearest).toBeNull();
  });

  it.each([
    ['feasibility', { feasibility: 59.9 }],
    ['alignment', { alignment: 49 }],
    ['customerRisk', { customerRisk: 30 }],
    ['weeks', { weeks: 9 }],
    ['cost', { firstYearCost: 6001 }],
    ['departments', { departments: 2 }],
    ['baseline', { hasBaseline: false }],
    ['prerequisites', { openPrerequisites: 2 }],
  ] as const)('is blocked by %s alone, and says so in words', (rule, change) => {
    const blocks = blocksOf(change);
    expect(blocks.map((block) => block.rule)).toEqual([rule]);
    expect(say(blocks[0]!.because, listener)).not.toMatch(/[{}]|NaN|undefined|null/);
  });

  it('is nearest, of two that lack the same answer, the one with more for it, whatever they are called', () => {
    const unknown = { ...good, customerRisk: null };
    const [weak, strong] = [
      { ...unknown, id: 'a', impact: 10 },
      { ...unknown, id: 'b', impact: 90 },
    ];
    expect(choosePilot([weak, strong], 20_000).nearest?.id).toBe('b');
    expect(
      choosePilot(
        [
          { ...strong, id: 'a' },
          { ...weak, id: 'b' },
        ],
        20_000,
      ).nearest?.id,
    ).toBe('a');
  });

  it('may stand exactly on a limit, but for risk', () => {
    const edge = { feasibility: 60, alignment: 50, customerRisk: 29.9, weeks: 8, firstYearCost: 6000 };
    expect(blocksOf(edge)).toEqual([]);
  });

  it.each([
    ['alignment', { alignment: null }],
    ['customerRisk', { customerRisk: null }],
    ['weeks', { weeks: null }],
    ['cost', { firstYearCost: null }],
  ] as const)('is blocked while %s is unknown, in other words than when it is too little', (rule, change) => {
    const blocks = blocksOf(change);
    expect(blocks.map((block) => [block.rule, block.because.key])).toEqual([
      [rule, `engine.pilot.unknown.${rule}`],
    ]);
  });

  it('cannot be judged by cost without a budget, or with one of zero', () => {
    const said = (budget: number | null) => blocksOf({}, budget).map(({ because }) => say(because, listener));
    expect(said(null)).toEqual(['Nobody said yet what there is to spend.']);
    expect(said(0)).toEqual(['There is nothing to spend in any phase.']);
  });

  it('has no score while a part of it is unknown', () => {
    expect(choosePilot([{ ...good, alignment: null }], 1).rows[0]!.score).toBeNull();
  });

  it('names the nearest where none may go first: fewest rules, then least off', () => {
    const choice = choosePilot(
      [
        { ...good, id: 'two', weeks: 9, feasibility: 59 },
        { ...good, id: 'far', weeks: 20 },
        { ...good, id: 'near', weeks: 9 },
      ],
      20_000,
    );
    expect(choice.pilot).toBeNull();
    expect(choice.nearest?.id).toBe('near');
    expect(choice.nearest?.blocks.map((block) => block.rule)).toEqual(['weeks']);
    expect(choosePilot([], 10)).toEqual({ rows: [], pilot: null, nearest: null });
  });

  it('is the same whatever the order', () => {
    const number = fc.integer({ min: 0, max: 100 });
    const any = fc.record({
      impact: number,
      feasibility: number,
      alignment: fc.option(number),
      customerRisk: fc.option(number),
      weeks: fc.integer({ min: 0, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (list) => {
        const candidates = list.map((one, index) => ({ ...good, ...one, id: `c${index}` }));
        const [there, back] = [choosePilot(candidates, 20_000), choosePilot(candidates.toReversed(), 20_000)];
        expect(back.pilot).toBe(there.pilot);
        expect(back.nearest).toEqual(there.nearest);
      }),
    );
  });
});
