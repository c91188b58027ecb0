import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firmRules, mapRules } from '../../shared/engine/findings/rules.ts';
import { rulePolicy } from '../../shared/engine/method/rulePolicy.ts';
import { problemRules } from '../../shared/engine/problems/findProblems.ts';
import { english } from '../../shared/text/en/index.ts';
import { ruleCases } from '../shared/engine/findings/cases.ts';
import { problemCases } from '../shared/engine/problems/cases.ts';

const folder = new URL('../../shared/engine/findings/', import.meta.url);
/** The rule's contract, the list of rules and what runs them. */
const notRules = ['rule.ts', 'rules.ts', 'runRules.ts'];
const files = readdirSync(folder).filter((file) => !notRules.includes(file));
const idIn = (file: string): string | undefined =>
  /^\s+id: '([\w-]+)',$/m.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1];
const rules = [...mapRules, ...firmRules].map((rule) => rule.id as string).toSorted();

describe('finding rules', () => {
  it('are at least twelve, one a file, all of them run', () => {
    expect(files.map(idIn).toSorted()).toEqual(rules);
    expect(rules.length).toBeGreaterThanOrEqual(12);
  });
  it('each have a line in the method', () => {
    expect(Object.keys(rulePolicy).toSorted()).toEqual(rules);
  });
  it('each have a title and a reason in words', () => {
    for (const id of rules)
      for (const part of ['title', 'why']) expect(english).toHaveProperty([`finding.${id}.${part}`]);
  });
  it('each have a test of what they find and what they leave alone', () => {
    expect(ruleCases.map((one) => one.rule).toSorted()).toEqual(rules);
  });
  it('never import one another', () => {
    const names = files.map((file) => file.replace('.ts', ''));
    for (const file of files) {
      const imports = [...readFileSync(new URL(file, folder), 'utf8').matchAll(/from '\.\/(\w+)\.ts'/g)].map(
        (match) => match[1]!,
      );
      expect(
        imports.filter((name) => names.includes(name)),
        file,
      ).toEqual([]);
    }
  });
});

describe('map checks', () => {
  it('each have words and a test', () => {
    const ids = problemRules.map((rule) => rule.id as string).toSorted();
    expect(problemCases.map((one) => one.rule).toSorted()).toEqual(ids);
    for (const id of ids)
      for (const part of ['title', 'why']) expect(english).toHaveProperty([`problem.${id}.${part}`]);
  });
});
