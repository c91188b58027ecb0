import { describe, expect, it } from 'vitest';
import { openQuestions, percentTarget, readyKpi, readyKpiIds } from '../../../../shared/engine/index.ts';
import { checkSmart } from '../../../../shared/engine/smart/checkSmart.ts';
import type { Goal, Kpi, Objective } from '../../../../shared/model/index.ts';
import { plain } from '../../../builders/plain.ts';

const asOf = '2026-11-25';
const percentAnswers = ['% of today', 'percentage points'];
const heard = (fields: Partial<Objective>, kpis: readonly Kpi[] = []) =>
  openQuestions({ ...plain.objective, ...fields }, kpis, { language: 'en', asOf, percentAnswers });
const ask = (...said: Parameters<typeof heard>) => heard(...said).questions;

describe('the conversation that makes an objective measurable', () => {
  it('asks everything of a vague one, what is counted first', () => {
    expect(ask({ title: 'Better service' })).toEqual([
      'metric',
      'direction',
      'baseline',
      'target',
      'due',
      'owner',
      'resource',
      'kpi',
    ]);
  });

  it('does not ask for what the sentence says itself', () => {
    const said = ask({ title: 'Reduce complaints from 9 to 3 a month by June 2027' });

    expect(said).toEqual(['metric', 'owner', 'resource', 'kpi']);
  });

  it('does not ask for what a KPI says', () => {
    const kpi = { ...plain.kpi, title: 'Complaints', baseline: 9, target: 3 };

    expect(ask({ title: 'Better service' }, [kpi])).toEqual(['due', 'owner', 'resource']);
  });

  it('asks again for a date that has passed', () => {
    expect(ask({ title: 'x', due: '2026-01-01' })).toContain('due');
  });

  it.each([
    ['Reduce the error rate by 10 %', {}],
    ['Reduce churn by 10 % within a year', {}],
    ['Cut late deliveries by 10 %', { unit: '%' }],
    ['Cut late deliveries by 10 %', { unit: '%', baseline: 20 }],
  ])('asks of "%s" whether a tenth or ten points are meant', (title, fields) => {
    expect(ask({ title, ...fields })).toContain('percent');
  });

  it.each([
    ['Cut complaints by 10 %', {}],
    ['Cut the hours of all departments by 10 %', {}],
    ['Reduce the error rate by 10 percentage points', {}],
    ['Reduce the error rate from 12 % to 10 %', {}],
    ['Reduce the error rate by 10 %', { unit: '% of today' }],
    ['Reduce the error rate by 10 %', { unit: '%', baseline: 6, target: 2 }],
  ])('does not ask it of "%s", which can mean one thing only', (title, fields) => {
    expect(ask({ title, ...fields })).not.toContain('percent');
  });

  it.each([
    ['Increase sales by 15 %', {}, 'up'],
    ['Reduce churn by 10 %', {}, 'down'],
    ['Improve efficiency', { baseline: 9, target: 3 }, 'down'],
    ['Improve efficiency', {}, null],
  ] as const)('hears which way "%s" goes, and asks where nothing tells', (title, fields, direction) => {
    expect(heard({ title, ...fields }).direction).toBe(direction);
    expect(ask({ title, ...fields }).includes('direction')).toBe(direction === null);
  });

  it('leads from today’s figure to the target either way that 10 % can be meant', () => {
    expect(percentTarget('relative', { baseline: 30, number: 10, direction: 'down' })).toBe(27);
    expect(percentTarget('points', { baseline: 30, number: 10, direction: 'down' })).toBe(20);
    expect(percentTarget('relative', { baseline: 0.3, number: 10, direction: 'up' })).toBe(0.33);
  });

  it('offers a sentence as long as the old one says neither how much nor by when', () => {
    const goal = { ...plain.goal, weight: 3 } as Goal;
    const objective = {
      ...plain.objective,
      title: 'Better service',
      metric: 'complaints a month',
      direction: 'down',
      baseline: 9,
      target: 3,
      due: '2027-06-30',
      owner: 'Mira',
      resource: '1 day',
    } as Objective;
    const result = checkSmart({ objective, goal, kpis: [plain.kpi], language: 'en', asOf });

    expect(result.verdict).toBe('smart');
    expect(result.rewrite).toEqual({
      key: 'engine.smart.rewriteDown',
      params: { what: 'complaints a month', from: 9, to: 3, unit: '', byDate: '2027-06-30' },
    });
  });
});

describe('the ready KPIs', () => {
  it('are forty at least, and leave out no dimension and no perspective', () => {
    const entries = readyKpiIds.map(readyKpi);

    expect(entries.length).toBeGreaterThanOrEqual(40);
    expect(new Set(entries.map(({ dimension }) => dimension)).size).toBe(8);
    expect(new Set(entries.map(({ perspective }) => perspective)).size).toBe(4);
  });
});
