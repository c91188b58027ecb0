import { describe, expect, it } from 'vitest';
import { kpiProgress } from '../../../../shared/engine/measure/kpiProgress.ts';
import { achievedBy, promiseOf } from '../../../../shared/engine/measure/promise.ts';
import { reviewCalendar } from '../../../../shared/engine/measure/reviews.ts';
import type { Analysis } from '../../../../shared/engine/index.ts';
import type { Doc, Initiative } from '../../../../shared/model/index.ts';
import { aDoc } from '../../../builders/aDoc.ts';

const asOf = '2026-11-25';
const strategy = () =>
  aDoc()
    .with('goal', { id: 'g', title: 'Keep customers' })
    .with('objective', { id: 'o', goalId: 'g', title: 'Fewer complaints', due: '2026-10-01' })
    .with('kpi', {
      id: 'k',
      objectiveId: 'o',
      title: 'Complaints',
      direction: 'down',
      baseline: 10,
      target: 4,
      cadenceDays: 30,
    });
const calendar = (doc: Doc) => reviewCalendar(doc, kpiProgress(doc, asOf), { asOf });
const idsOf = (doc: Doc) => calendar(doc).map(({ targetId }) => targetId);

describe('the review calendar', () => {
  it('asks for what was never looked at, and for a date that has passed, the longest overdue first', () => {
    const items = calendar(strategy().build());

    expect(items.map(({ targetId, isOverdue }) => [targetId, isOverdue])).toEqual([
      ['o', true],
      ['g', false],
      ['k', false],
    ]);
  });

  it('is quiet for three months about a goal that was looked at', () => {
    const doc = strategy().with('review', { targetKind: 'goal', targetId: 'g', date: '2026-11-20' }).build();

    expect(calendar(doc).find(({ targetId }) => targetId === 'g')?.date).toBe('2027-02-18');
  });

  it('lets an objective go once somebody judged it on its date', () => {
    const doc = strategy()
      .with('review', { targetKind: 'objective', targetId: 'o', date: '2026-10-02' })
      .build();

    expect(idsOf(doc)).not.toContain('o');
  });

  it('says what to look at: KPIs that do not go well and open signals', () => {
    const doc = strategy()
      .with('signal', { goalId: 'g', date: '2026-11-01', note: 'A rival delivers in a day' })
      .with('signal', { goalId: 'g', date: '2026-11-01', isSettled: true })
      .build();

    expect(calendar(doc).find(({ targetId }) => targetId === 'g')?.look).toEqual([
      { kind: 'kpi', id: 'k', name: 'Complaints', state: 'late' },
      { kind: 'signals', n: 1 },
    ]);
  });

  it('follows running initiatives each month and guardrails on their date', () => {
    const doc = strategy()
      .with('initiative', { id: 'i', status: 'running', startsOn: '2026-11-01' })
      .with('initiative', { id: 'idea', status: 'considered' })
      .with('staffTool', { id: 't', reviewBy: '2026-11-10' })
      .build();

    expect(
      calendar(doc).flatMap(({ targetId, date }) => (targetId === 'i' || targetId === 't' ? [date] : [])),
    ).toEqual(['2026-11-10', '2026-12-01']);
    expect(idsOf(doc)).not.toContain('idea');
  });

  it('asks once whether an initiative goes on or stops, by its own rule, so long after it was built', () => {
    const begun = () =>
      strategy()
        .with('initiative', { id: 'i', status: 'running', startsOn: '2026-08-01' })
        .with('figure', {
          id: 'i.months',
          ownerKind: 'initiative',
          ownerId: 'i',
          attribute: 'buildMonths',
          likely: 2,
        })
        .with('gate', {
          initiativeId: 'i',
          afterDays: 30,
          passShare: 0.6,
          stopShare: 0.1,
          goOn: 'Mira agrees',
        });
    const gatesOf = (doc: Doc) => calendar(doc).filter(({ look }) => look[0]?.kind === 'gate');

    expect(gatesOf(begun().build())).toMatchObject([
      {
        targetId: 'i',
        date: '2026-10-31',
        isOverdue: true,
        look: [{ rule: { afterDays: 30, passShare: 0.6, stopShare: 0.1, goOn: 'Mira agrees' } }],
      },
    ]);
    const looked = begun().with('review', { targetKind: 'initiative', targetId: 'i', date: '2026-11-02' });
    expect(gatesOf(looked.build())).toEqual([]);
  });

  it('asks for a tool of staff again half a year after the last look, and never before a day was set', () => {
    const dayOf = (...looks: string[]) =>
      calendar(
        looks
          .reduce(
            (doc, date) => doc.with('review', { targetKind: 'staffTool', targetId: 't', date }),
            aDoc().with('staffTool', { id: 't', reviewBy: looks.length > 0 ? '2026-06-10' : null }),
          )
          .build(),
      ).map(({ date }) => date);

    expect(dayOf()).toEqual([]);
    expect(dayOf('2026-06-09')).toEqual(['2026-06-10']);
    expect(dayOf('2026-06-12')).toEqual(['2026-12-09']);
  });

  it('asks for a signal on the day that somebody set, a quarter after the last look, and no more once it is settled', () => {
    const itemsOf = (fields: object, looks: readonly string[] = []) =>
      calendar(
        looks
          .reduce(
            (doc, date) => doc.with('review', { targetKind: 'signal', targetId: 's', date }),
            aDoc().with('signal', { id: 's', note: 'A rival delivers in a day', ...fields }),
          )
          .build(),
      );

    expect(itemsOf({})).toEqual([]);
    expect(itemsOf({ reviewBy: '2026-11-20' })).toEqual([
      {
        targetKind: 'signal',
        targetId: 's',
        name: 'A rival delivers in a day',
        date: '2026-11-20',
        isOverdue: true,
        lastOn: null,
        look: [{ kind: 'signal' }],
      },
    ]);
    expect(itemsOf({ reviewBy: '2026-11-20' }, ['2026-11-21'])).toMatchObject([{ date: '2027-02-19' }]);
    expect(itemsOf({ reviewBy: '2026-11-20', isSettled: true })).toEqual([]);
  });
});

describe('planned against achieved', () => {
  const doc = strategy()
    .with('measurement', { id: 'm1', kpiId: 'k', date: '2026-08-01', value: 9 })
    .with('initiative', { id: 'i', name: 'Link orders', candidateIds: ['c'], status: 'running' })
    .build();
  const thread = { kpiId: 'k', contribution: 1 };
  const analysis = {
    methodVersion: '1',
    candidates: [{ id: 'c', threads: [thread], hoursPerYear: { low: 10, likely: 20, high: 30 } }],
  } as unknown as Analysis;
  const promise = promiseOf(doc, analysis, doc.initiative['i']!);
  const frozen: Initiative = { ...doc.initiative['i']!, baseline: { ...promise }, baselineOn: '2026-09-01' };

  it('freezes where the KPIs stand and where they are to go', () => {
    expect(promise).toEqual({
      kpis: { k: { from: 9, to: 4 } },
      hoursPerYear: [10, 20, 30],
      methodVersion: '1',
    });
  });

  it('says nothing before anything was frozen', () => {
    expect(achievedBy(doc, doc.initiative['i']!)).toBeNull();
  });

  it('holds the promise against what was measured since, not before, whatever the target became', () => {
    expect(achievedBy(doc, frozen)).toEqual([
      { kpiId: 'k', from: 9, to: 4, now: null, nowOn: null, share: null },
    ]);

    const later: Doc = {
      ...doc,
      kpi: { ...doc.kpi, k: { ...doc.kpi['k']!, target: 1 } },
      measurement: {
        ...doc.measurement,
        m2: { ...doc.measurement['m1']!, id: 'm2', date: '2026-11-01', value: 6.5 },
      } as unknown as Doc['measurement'],
    };
    expect(achievedBy(later, frozen)).toEqual([
      { kpiId: 'k', from: 9, to: 4, now: 6.5, nowOn: '2026-11-01', share: 0.5 },
    ]);
  });

  it('reads a baseline that a file says wrongly as nothing', () => {
    const odd: Initiative = { ...frozen, baseline: { kpis: { k: 'much', gone: null } } };

    expect(achievedBy(doc, odd)).toEqual([
      { kpiId: 'k', from: null, to: null, now: null, nowOn: null, share: null },
    ]);
    expect(achievedBy(doc, { ...frozen, baseline: { kpis: 3 } })).toBeNull();
  });
});
