import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, findStrategyProblems, type Analysis } from '../../../../shared/engine/index.ts';
import { balanced } from '../../../../shared/engine/strategyChecks/shares.ts';
import type { Doc } from '../../../../shared/model/index.ts';
import { aDoc, type DocBuilder } from '../../../builders/aDoc.ts';

const asOf = '2026-11-25';
/** A strategy in which nothing is missing: each test takes one thing away. */
const whole = () =>
  aDoc()
    .map('Orders')
    .with('step', { id: 's', name: 'Type order' })
    .with('goal', { id: 'g', title: 'Keep customers', owner: 'Mira', weight: 3 })
    .with('objective', {
      id: 'o',
      goalId: 'g',
      title: 'Fewer complaints',
      owner: 'Mira',
      baseline: 9,
      due: '2027-06-30',
    })
    .with('kpi', { id: 'k', objectiveId: 'o', title: 'Complaints', target: 3, baseline: 9 })
    .with('link', { kpiId: 'k', targetKind: 'step', targetId: 's', strength: 'strong' });
const found = (doc: Doc, analysis: Analysis | null = null) =>
  findStrategyProblems(doc, analysis, asOf).map(({ rule, subjectId, repair }) => [
    rule,
    subjectId,
    repair.act,
  ]);
const withMore = (add: (doc: DocBuilder) => DocBuilder) => found(add(whole()).build());

describe('the checks of a strategy', () => {
  it('are silent where nothing is missing', () => {
    expect(withMore((doc) => doc)).toEqual([]);
  });

  it('find gaps: a goal without objective, an objective without KPI or baseline, a KPI without target or mover', () => {
    expect(withMore((doc) => doc.with('goal', { id: 'h', owner: 'Mira' }))).toEqual([
      ['goal-without-objective', 'h', 'addObjective'],
    ]);
    expect(withMore((doc) => doc.with('objective', { id: 'p', goalId: 'g', owner: 'Jo' }))).toEqual([
      ['objective-without-kpi', 'p', 'addKpi'],
    ]);
    expect(
      withMore((doc) =>
        doc
          .with('objective', { id: 'o', goalId: 'g', owner: 'Mira' })
          .with('kpi', { id: 'k', objectiveId: 'o' }),
      ),
    ).toEqual([
      ['objective-without-baseline', 'o', 'open'],
      ['kpi-without-target', 'k', 'open'],
    ]);
    expect(withMore((doc) => doc.with('kpi', { id: 'l', objectiveId: 'o', target: 1 }))).toEqual([
      ['kpi-without-mover', 'l', 'open'],
    ]);
  });

  it('find what nobody owns, what weighs nothing, what skips the step and what hangs below another goal', () => {
    expect(withMore((doc) => doc.with('goal', { id: 'g', weight: 0 }))).toEqual([
      ['weightless-goal', 'g', 'open'],
      ['owned-by-nobody', 'g', 'open'],
    ]);
    expect(
      withMore((doc) =>
        doc
          .with('kpi', { id: 'l', objectiveId: 'o', target: 1 })
          .with('link', { kpiId: 'l', targetKind: 'map', targetId: 'map1', strength: 'strong' }),
      ),
    ).toEqual([['level-skipped', 'l', 'open']]);
    const elsewhere = whole()
      .with('goal', { id: 'h', owner: 'Jo' })
      .with('objective', { id: 'p', goalId: 'h', parentId: 'o', owner: 'Jo', baseline: 1 })
      .with('kpi', { id: 'l', objectiveId: 'p', target: 1 })
      .with('link', { kpiId: 'l', targetKind: 'step', targetId: 's', strength: 'weak' })
      .build();
    expect(found(elsewhere)).toEqual([['parent-elsewhere', 'p', 'detachParent']]);
  });

  it('find shares that do not add up, and offer ones that do', () => {
    const doc = whole()
      .with('kpi', { id: 'k', objectiveId: 'o', target: 3, share: 60 })
      .with('kpi', { id: 'l', objectiveId: 'o', target: 3, share: 30 })
      .with('link', { kpiId: 'l', targetKind: 'step', targetId: 's', strength: 'weak' })
      .build();
    const [problem] = findStrategyProblems(doc, null, asOf);

    expect(problem).toMatchObject({
      rule: 'shares-off',
      params: { sum: 90 },
      repair: { act: 'setShares', kind: 'kpi', shares: { k: 67, l: 33 } },
    });
  });

  it('find a date that passed until somebody judged it', () => {
    const passed = (doc: DocBuilder) =>
      doc.with('objective', { id: 'o', goalId: 'g', owner: 'Mira', baseline: 9, due: '2026-10-01' });

    expect(withMore(passed)).toEqual([['past-due', 'o', 'open']]);
    expect(
      withMore((doc) =>
        passed(doc).with('review', { targetKind: 'objective', targetId: 'o', date: '2026-10-05' }),
      ),
    ).toEqual([]);
  });

  it('find technology before anybody asked what for', () => {
    expect(withMore((doc) => doc.with('idea', { id: 'i', isToolChosen: true }))).toEqual([
      ['tool-first', 'i', 'openPlan'],
    ]);
    expect(
      withMore((doc) =>
        doc
          .with('idea', { id: 'i', isToolChosen: true })
          .with('initiative', { id: 'n', candidateIds: ['i'] }),
      ),
    ).toEqual([['initiative-without-kpi', 'n', 'openPlan']]);
  });

  it('find a KPI that one helps and another harms, but not one that was rejected', () => {
    const doc = whole()
      .with('idea', { id: 'good', title: 'Answer the same day', stepIds: ['s'] })
      .with('idea', { id: 'bad', title: 'A robot at the phone', stepIds: ['s'] })
      .with('judgement', { candidateId: 'good', kpiId: 'k', contribution: 1 })
      .with('judgement', { candidateId: 'bad', kpiId: 'k', contribution: -0.3 })
      .build();
    const analysis = analyse(doc, { asOf });
    const rejected = { ...doc, decision: { bad: { id: 'bad', verdict: 'rejected' } } } as unknown as Doc;

    expect(found(doc, analysis)).toEqual([['kpi-conflict', 'k', 'showInMatrix']]);
    expect(found(rejected, analysis)).toEqual([]);
  });
});

describe('balanced shares', () => {
  it('are whole, add up to 100 and keep the order of those given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 9 }),
        (given) => {
          const shares = balanced(given.map((share, index) => ({ id: String(index), share })));
          const list = given.map((_, index) => shares[String(index)]!);

          expect(list.reduce((a, b) => a + b, 0)).toBe(100);
          expect(list.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
          const inOrder = given
            .map((share, index) => ({ share, whole: list[index]! }))
            .toSorted((one, other) => one.share - other.share || one.whole - other.whole)
            .map(({ whole }) => whole);
          expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other));
        },
      ),
    );
  });
});
