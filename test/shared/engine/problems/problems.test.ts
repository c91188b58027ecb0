import { describe, expect, it } from 'vitest';
import { analyse, type Problem } from '../../../../shared/engine/index.ts';
import type { Doc } from '../../../../shared/model/index.ts';
import { createText } from '../../../../shared/text/index.ts';
import { say } from '../../../../shared/text/say.ts';
import { aDoc } from '../../../builders/aDoc.ts';
import { problemCases } from './cases.ts';

const listener = { text: createText('en'), locale: 'en', currency: 'EUR' };
const problemsOf = (doc: Doc): readonly Problem[] => analyse(doc, { asOf: '2026-11-23' }).problems;

describe.each(problemCases)('map check $rule', ({ rule, faulty, on, sound }) => {
  it('says where the fault is', () => {
    const [problem, ...others] = problemsOf(faulty).filter((one) => one.rule === rule);
    expect(others).toEqual([]);
    expect(problem?.elementIds.toSorted()).toEqual([...on].toSorted());
    for (const sentence of [problem!.title, problem!.why])
      expect(say(sentence, listener)).not.toMatch(/[{}]|NaN|undefined/);
  });
  it('is quiet on a sound map', () => {
    expect(problemsOf(sound).filter((one) => one.rule === rule)).toEqual([]);
  });
});

describe('map checks', () => {
  it('leave a new map with a start and one step alone', () => {
    expect(problemsOf(aDoc().map('New').start().step('').build())).toEqual([]);
  });
  it('wait for completeness until there are three steps and an end', () => {
    expect(problemsOf(aDoc().map('New').step('A').step('B').step('C').build())).toEqual([]);
  });
  it('withhold times while cases never finish, and say why', () => {
    const doc = aDoc().map('Endless').start().step('A', { id: 'a' }).step('B').to('a').build();
    const metrics = Object.values(analyse(doc, { asOf: '2026-11-23' }).maps)[0]!;
    expect(metrics.cycleTimeMinutes).toBeNull();
    expect(metrics.withheldBecause?.key).toBe('engine.withheld.endlessLoop');
  });
});
