import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/engine/index.ts';
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
    expect(analysis.candidates.length).toBeLessThanOrEqual(25);
    expect(analysis.findings.length).toBeLessThanOrEqual(45);
  });

  it('has four decisions, and the ground of each still stands', () => {
    const decisions = Object.values(doc.decision);
    expect(decisions.map(({ verdict }) => verdict).toSorted()).toEqual([
      'accepted',
      'accepted',
      'later',
      'rejected',
    ]);
    for (const { id, inputsHash, title, decidedOn } of decisions) {
      expect(candidateById.get(id)?.inputsHash).toBe(inputsHash);
      expect(title).not.toMatch(/[{}]/);
      expect(decidedOn < today).toBe(true);
    }
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
