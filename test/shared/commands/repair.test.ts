import { describe, expect, it } from 'vitest';
import { apply, invert } from '../../../shared/changes/index.ts';
import { repairMap, type CommandCall } from '../../../shared/commands/index.ts';
import { analyse, type Problem } from '../../../shared/engine/index.ts';
import { asId, violations, type Doc, type Gateway } from '../../../shared/model/index.ts';
import { aDoc } from '../../builders/aDoc.ts';
import { problemCases } from '../engine/problems/cases.ts';
import { countingIds } from './randomEdits.ts';

const problemsOf = (doc: Doc): readonly Problem[] => analyse(doc, { asOf: '2026-11-23' }).problems;
const words = ['Yes', 'No'] as const;
const repaired = (doc: Doc, { args }: CommandCall): Doc =>
  apply(doc, repairMap.plan(doc, { ...args, words }, { newId: countingIds('new-'), today: '2026-11-23' }));
const remedyOf = (doc: Doc, rule: string): CommandCall =>
  problemsOf(doc).find((one) => one.rule === rule)!.remedy!;

/** Faults that one press mends. */
const mended = problemCases.filter(
  ({ rule, faulty }) => problemsOf(faulty).find((one) => one.rule === rule)!.remedy !== null,
);

describe.each(mended)('the repair of $rule', ({ rule, faulty }) => {
  const call = remedyOf(faulty, rule);

  it('takes the fault away, brings no other, and is one step back', () => {
    expect(repairMap.refuse(faulty, call.args)).toBeNull();
    const doc = repaired(faulty, call);
    const before = new Set(problemsOf(faulty).map(({ id }) => id));

    expect(problemsOf(doc).filter((one) => one.rule === rule)).toEqual([]);
    expect(problemsOf(doc).filter(({ id }) => !before.has(id))).toEqual([]);
    expect(violations(doc)).toEqual([]);
    const changes = repairMap.plan(faulty, call.args, { newId: countingIds('x-'), today: '2026-11-23' });
    expect(apply(apply(faulty, changes), invert(changes))).toEqual(faulty);
  });

  it('is refused once there is nothing to mend', () => {
    expect(repairMap.refuse(repaired(faulty, call), call.args)).toBe('nothing-to-do');
  });
});

describe('repairs', () => {
  it('mend at least seven kinds of faults', () => {
    expect(mended.length).toBeGreaterThanOrEqual(7);
  });

  it('name two ways that have no name, in the order in which they were drawn', () => {
    const doc = aDoc()
      .map('Work')
      .start()
      .step('Cut')
      .gateway('exclusive', { id: 'g' })
      .with('step', { id: 'b', name: 'Fold' })
      .with('step', { id: 'c', name: 'Pack' })
      .to('b', { id: 'f1' })
      .end()
      .from('g')
      .to('c', { id: 'f2' })
      .end()
      .build();
    const after = repaired(doc, remedyOf(doc, 'unnamed-branch'));

    expect([after.flow['f1']!.name, after.flow['f2']!.name]).toEqual(['Yes', 'No']);
  });

  /** A decision with these ways out of it. */
  const decision = (...names: readonly string[]): Doc => gateway('exclusive', ...names);
  const gateway = (type: Gateway['type'], ...names: readonly string[]): Doc => {
    let doc = aDoc().map('Work').start().step('Cut').gateway(type, { id: 'g' });
    for (const [index, name] of names.entries())
      doc = doc
        .with('step', { id: `s${index}`, name: `Go ${index}` })
        .from('g')
        .to(`s${index}`, { id: `f${index}`, name })
        .end();
    return doc.build();
  };
  const waysOf = ({ flow }: Doc, count: number) =>
    Array.from({ length: count }, (_, index) => [flow[`f${index}`]!.name, flow[`f${index}`]!.isDefault]);

  it.each([
    {
      ways: ['Yes', ''],
      mended: [
        ['Yes', false],
        ['No', false],
      ],
    },
    {
      ways: ['', 'no'],
      mended: [
        ['Yes', false],
        ['no', false],
      ],
    },
    {
      ways: ['Over 100 €', ''],
      mended: [
        ['Over 100 €', false],
        ['', true],
      ],
    },
    {
      ways: ['Yes', '', 'Perhaps'],
      mended: [
        ['Yes', false],
        ['', true],
        ['Perhaps', false],
      ],
    },
  ])('the one way without a name out of $ways is for all other cases', ({ ways, mended: after }) => {
    const doc = decision(...ways);
    const call = remedyOf(doc, 'unnamed-branch');
    expect(waysOf(repaired(doc, call), ways.length)).toEqual(after);
    expect(problemsOf(repaired(doc, call)).some(({ rule }) => rule === 'unnamed-branch')).toBe(false);
  });

  it('leave a second way beside a default one, and two beside a Yes, to a person', () => {
    const doc = decision('Over 100 €', '', '');
    const withDefault: Doc = { ...doc, flow: { ...doc.flow, f1: { ...doc.flow['f1']!, isDefault: true } } };
    for (const one of [withDefault, decision('Yes', '', '')])
      expect(repairMap.refuse(one, { ...remedyOf(one, 'unnamed-branch').args, words })).toBe('nothing-to-do');
  });

  it.each(['inclusive', 'complex'] as const)(
    'of a gateway of type %s, which may take several ways',
    (type) => {
      const one = gateway(type, 'Yes', '');
      const mendedOne = repaired(one, remedyOf(one, 'unnamed-branch'));
      expect(waysOf(mendedOne, 2)).toEqual([
        ['Yes', false],
        ['', true],
      ]);

      // Nothing says when one of them is not taken.
      const all = gateway(type, '', '', '');
      const mendedAll = repaired(all, remedyOf(all, 'unnamed-branch'));
      expect(mendedAll.gateway['g']!.type).toBe('parallel');
      for (const doc of [mendedOne, mendedAll])
        expect(problemsOf(doc).some(({ rule }) => rule === 'unnamed-branch')).toBe(false);

      const some = gateway(type, 'Over 100 €', '', '');
      expect(repairMap.refuse(some, { ...remedyOf(some, 'unnamed-branch').args, words })).toBe(
        'nothing-to-do',
      );
    },
  );

  it('find nothing to name where all ways are taken or events decide', () => {
    for (const type of ['parallel', 'eventBased'] as const)
      expect(problemsOf(gateway(type, '', '')).some(({ rule }) => rule === 'unnamed-branch')).toBe(false);
  });

  it('share out 100 % in whole per cents and keep what the shares say of each other', () => {
    const doc = aDoc()
      .map('Work')
      .start()
      .step('Cut')
      .gateway('exclusive', { id: 'g' })
      .step('Fold', { id: 'a' })
      .end()
      .build();
    let three = doc;
    for (const [index, share] of [0.6, 0.6, 0.3].entries()) {
      const builder = aDoc().map('Work', { id: asId<'map'>('map1') });
      builder
        .with('step', { id: `s${index}`, name: 'Go' })
        .from('g')
        .to(`s${index}`, { id: `w${index}`, share });
      const { step, flow, figure } = builder.build();
      const named = Object.fromEntries(
        Object.values(figure).map((one) => [`w${index}.share`, { ...one, id: `w${index}.share` }]),
      );
      three = {
        ...three,
        step: { ...three.step, ...step },
        flow: { ...three.flow, ...flow },
        figure: { ...three.figure, ...named },
      } as Doc;
    }
    const elementIds = ['g', 'w0', 'w1', 'w2'];
    const after = repaired(three, {
      command: 'map.repair',
      args: { repair: 'balanceShares', mapId: 'map1', elementIds },
    });

    expect(['w0', 'w1', 'w2'].map((id) => after.figure[`${id}.share`]!.likely)).toEqual([0.4, 0.4, 0.2]);
  });

  it('join what nothing leads to with the nearest, and never with what comes after it', () => {
    const doc = aDoc()
      .map('Work')
      .start({ x: 0 })
      .step('Cut', { id: 'cut', x: 100 })
      .step('Fold', { id: 'fold', x: 300 })
      .step('Pack', { id: 'pack', x: 500 })
      .end({ x: 700 })
      .with('step', { id: 'lost', name: 'Lost', x: 310, y: 200 })
      .from('lost')
      .to('pack')
      .build();
    const after = repaired(doc, remedyOf(doc, 'unreachable'));
    const into = Object.values(after.flow).filter(({ toId }) => toId === 'lost');

    expect(into.map(({ fromId }) => fromId)).toEqual(['fold']);
  });

  it('lead to where work ends well, not to the nearer end of a failure', () => {
    const doc = aDoc()
      .map('Work')
      .start({ x: 40 })
      .step('Cut', { id: 'a', x: 100 })
      .step('Fold', { id: 'b', x: 300 })
      .end({ id: 'done', x: 500 })
      .from('a')
      .end({ id: 'failed', x: 300, y: 200, trigger: 'error' })
      .from('a')
      .step('Stop', { id: 'stop', x: 300, y: 300 })
      .build();
    const after = repaired(doc, remedyOf(doc, 'dead-end'));

    expect(Object.values(after.flow).filter(({ fromId }) => fromId === 'stop')).toMatchObject([
      { toId: 'done' },
    ]);
  });

  it('put a new end behind the step, in its lane', () => {
    const doc = aDoc()
      .map('Work')
      .with('lane', { id: 'l', name: 'Baker', x: 0, y: 0, width: 2000, height: 120 })
      .start({ laneId: 'l', x: 40 })
      .step('Cut', { id: 'a', laneId: 'l', x: 100, y: 20 })
      .step('Fold', { id: 'b', laneId: 'l', x: 300, y: 20 })
      .end({ laneId: 'l', x: 500, y: 30 })
      .from('a')
      .step('Stop', { id: 'stop', laneId: 'l', x: 1500, y: 20 })
      .build();
    const after = repaired(doc, remedyOf(doc, 'dead-end'));
    const end = Object.values(after.event).find(({ id }) => !doc.event[id])!;

    expect(end).toMatchObject({ position: 'end', laneId: 'l', y: 34 });
    expect(end.x).toBeGreaterThan(1500 + 148);
  });
});
