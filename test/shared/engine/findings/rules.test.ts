import { describe, expect, it } from 'vitest';
import { analyse, type Finding } from '../../../../shared/engine/index.ts';
import { failed } from '../../../../shared/engine/findings/runRules.ts';
import type { Doc } from '../../../../shared/model/index.ts';
import { createText } from '../../../../shared/text/index.ts';
import { say } from '../../../../shared/text/say.ts';
import { ruleCases } from './cases.ts';

const listener = { text: createText('en'), locale: 'en', currency: 'EUR' };
const found = (doc: Doc, rule: string): Finding[] =>
  analyse(doc, { asOf: '2026-11-23' }).findings.filter((finding) => finding.rule === rule);

describe.each(ruleCases)('rule $rule', ({ rule, finds, on, quiet }) => {
  it('finds it where it is, and says so in words', () => {
    const [finding, ...others] = found(finds, rule);
    expect(others).toEqual([]);
    expect(finding?.elementIds.toSorted()).toEqual([...on].toSorted());
    expect(Object.keys(finding!.evidence).length).toBeGreaterThan(0);
    for (const sentence of [finding!.title, finding!.why])
      expect(say(sentence, listener)).not.toMatch(/[{}]|NaN|undefined/);
  });
  it('is quiet where it is not', () => {
    expect(found(quiet, rule)).toEqual([]);
  });
});

describe('findings', () => {
  it('turn a rule that throws into a note, and the note has words', () => {
    const note = failed('long-wait', new Error('broken <x>'), ['map1']);
    expect(note.evidence['message']).toBe('broken <x>');
    expect(say(note.why, listener)).toContain('long-wait');
  });
  it('of no workspace failed', () => {
    for (const { finds, quiet } of ruleCases)
      for (const doc of [finds, quiet]) expect(found(doc, 'rule-failed')).toEqual([]);
  });
});
