import { describe, expect, it } from 'vitest';
import { achievedBy, analyse, gainsOf, initiativeCase, keptPromises } from '../../../shared/engine/index.ts';
import { asId, violations, type NewId } from '../../../shared/model/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';

const today = '2026-11-23';
let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const doc = workedExample({ newId, today });
const analysis = analyse(doc, { asOf: today });
const candidateById = new Map(analysis.candidates.map((candidate) => [candidate.id, candidate]));

describe('the worked example', () => {
  it('is a business of sixty steps without a fault', () => {
    expect(Object.keys(doc.step).length).toBeGreaterThanOrEqual(60);
    expect(violations(doc)).toEqual([]);
    expect(analysis.problems).toEqual([]);
  });

  it('has some candidates, and few findings that a person could not read in one go', () => {
    expect(analysis.candidates.length).toBeGreaterThanOrEqual(10);
    expect(analysis.candidates.length).toBeLessThanOrEqual(30);
    expect(analysis.findings.length).toBeLessThanOrEqual(45);
  });

  it('has seven decisions, and the ground of each still stands', () => {
    const decisions = Object.values(doc.decision);
    const count = (which: string) => decisions.filter(({ verdict }) => verdict === which).length;
    expect([count('accepted'), count('later'), count('rejected')]).toEqual([5, 1, 1]);
    for (const { id, inputsHash, title, decidedOn } of decisions) {
      expect(candidateById.get(id)?.inputsHash).toBe(inputsHash);
      expect(title).not.toMatch(/[{}]/);
      expect(decidedOn < today).toBe(true);
    }
  });

  it('has a plan: two initiatives that promised something, one that is only considered, and one accepted that is in none', () => {
    const initiatives = Object.values(doc.initiative).toSorted((a, b) => a.order - b.order);
    const cases = initiatives.map((initiative) => initiativeCase(doc, analysis, initiative));

    expect(initiatives.map(({ status }) => status)).toEqual(['planned', 'running', 'considered']);
    expect(cases.map(({ madeOf }) => madeOf.candidates.length)).toEqual([1, 1, 2]);
    expect(cases.every(({ result }) => result !== null)).toBe(true);
    for (const initiative of initiatives.slice(0, 2)) {
      expect(achievedBy(doc, initiative)!.some(({ share }) => share !== null && share > 0)).toBe(true);
      expect(keptPromises(doc, initiative).map(({ outcome }) => outcome)).toContain('once');
      expect(gainsOf(doc, initiative, 100).every(({ points }) => points !== null)).toBe(true);
    }
    expect(Object.values(doc.signal)).toHaveLength(3);
    const used = new Set(initiatives.flatMap(({ candidateIds }) => candidateIds as string[]));
    const free = Object.values(doc.decision).filter(
      ({ id, verdict }) => verdict === 'accepted' && !used.has(id),
    );
    expect(free).toHaveLength(1);
  });

  it('rejects what would only make the robot better, for it serves none of the objectives', () => {
    const misaligned = analysis.candidates.filter(({ standing }) => standing === 'misaligned');
    expect(misaligned.map(({ stepIds }) => stepIds.map((id) => doc.step[id as never]!['name']))).toEqual([
      ['Set up the icing robot'],
    ]);
    expect(misaligned[0]!.misaligned?.map(({ key }) => key)).toContain('engine.misaligned.servesNone');
    expect(doc.decision[asId<'decision'>(misaligned[0]!.id)]?.verdict).toBe('rejected');
  });
});
