import { describe, expect, it } from 'vitest';
import { analyse, createEngine, explain, sentencesOf, type Analysis } from '../../../shared/engine/index.ts';
import type { Doc } from '../../../shared/model/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { say } from '../../../shared/text/say.ts';
import { aDoc } from '../../builders/aDoc.ts';

const asOf = '2026-11-23';
const listener = { text: createText('en'), locale: 'en', currency: 'EUR' };

/** Every number is one, no check failed, and all can be said. */
function expectSound(analysis: Analysis, doc: Doc): void {
  const broken: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'number' && !Number.isFinite(value)) broken.push(`${path} ${value}`);
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
  };
  walk(analysis, '');
  expect(broken).toEqual([]);
  expect(analysis.findings.filter(({ rule }) => rule === 'rule-failed')).toEqual([]);
  const sentences = [
    ...analysis.findings.flatMap(({ title, why }) => [title, why]),
    ...analysis.problems.flatMap(({ title, why }) => [title, why]),
    ...analysis.candidates.slice(0, 20).flatMap((one) => [one.title, ...sentencesOf(explain(one, doc))]),
  ];
  for (const sentence of sentences) expect(say(sentence, listener)).not.toMatch(/NaN|undefined|Infinity|∞/);
}

/** What the model's schemas let in: they refuse what is not finite at each boundary. */
const numbers = [-5, -1e308, 0, 1e-300, 2.5, 250, 1e15, Number.MAX_VALUE];
const attributes = [
  'touch',
  'wait',
  'error',
  'rework',
  'exceptions',
  'rules',
  'volume',
  'otherCost',
  'customer',
  'variants',
];

describe('a workspace with hostile numbers', () => {
  it.each(numbers)('still gets an answer with %s in every figure', (number) => {
    const figures = Object.fromEntries(attributes.map((attribute) => [attribute, number]));
    const doc = aDoc()
      .role(
        'Baker',
        { people: number, hourlyCost: number, hoursPerWeek: number, availability: number },
        { id: 'r' },
      )
      .map('Orders', { volume: number })
      .start()
      .step('Type order into till', { id: 'a', roleId: 'r', figures })
      .gateway('exclusive', { id: 'g' })
      .to('a', { share: number })
      .from('g')
      .step('Approve purchase', { roleId: 'r', figures })
      .end()
      .build();

    expectSound(analyse(doc, { asOf }), doc);
  });

  it('still gets an answer with hostile objectives, KPIs and facts about the business', () => {
    for (const number of numbers) {
      const doc = aDoc()
        .with('goal', { id: 'g', title: 'Grow', weight: Math.min(5, Math.max(0, number)) })
        .with('objective', {
          id: 'o',
          goalId: 'g',
          title: 'More',
          baseline: number,
          target: number,
          share: number,
        })
        .with('kpi', {
          id: 'k',
          objectiveId: 'o',
          title: 'Sales',
          baseline: number,
          target: number,
          share: number,
        })
        .map('Orders', { id: 'm' as never })
        .start()
        .step('Type order into till')
        .step('Check order')
        .end()
        .with('link', { kpiId: 'k', targetKind: 'map', targetId: 'm' })
        .build();
      const workspace = Object.fromEntries(
        Object.entries(doc.workspace).map(([id, one]) => [
          id,
          { ...one, hourlyCost: number, hoursPerWeek: number },
        ]),
      );

      const hostile = { ...doc, workspace } as Doc;
      expectSound(analyse(hostile, { asOf }), hostile);
    }
  });

  it('still gets an answer without anything on its maps, and with maps that call each other in a circle', () => {
    const doc = aDoc()
      .map('Empty')
      .map('One', { id: 'one' as never })
      .start()
      .step('Call two', { type: 'call', calledMapId: 'two' })
      .step('Call itself', { type: 'call', calledMapId: 'one' })
      .end()
      .map('Two', { id: 'two' as never })
      .start()
      .step('Call one', { type: 'call', calledMapId: 'one' })
      .step('Call nowhere', { type: 'call', calledMapId: 'gone' })
      .end()
      .build();

    expectSound(analyse(doc, { asOf }), doc);
    expectSound(analyse(aDoc().build(), { asOf }), doc);
  });

  it('ten thousand candidates are ranked, and an edit does not rank them all anew', () => {
    const builder = aDoc().with('system', { id: 'till', name: 'Till', access: 'api' });
    for (let map = 0; map < 100; map += 1) {
      builder.map(`Map ${map}`, { volume: 400 }).start();
      for (let step = 0; step < 100; step += 1)
        builder.step('Type order into till', { systemIds: ['till'], figures: { touch: 12 } }).step('Bake');
      builder.end();
    }
    const doc = builder.build();
    const engine = createEngine({ asOf });
    const before = engine.analyse(doc);
    const edited = { ...doc, step: { ...doc.step, step1: { ...doc.step['step1']!, name: 'Type it again' } } };
    const after = engine.analyse(edited);

    expect(before.candidates.length).toBeGreaterThanOrEqual(10_000);
    const kept = new Set(before.candidates);
    expect(after.candidates.filter((candidate) => !kept.has(candidate)).length).toBeLessThan(3);
  }, 60_000);
});
