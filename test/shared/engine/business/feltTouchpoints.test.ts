import { describe, expect, it } from 'vitest';
import { apply, created } from '../../../../shared/changes/index.ts';
import { analyse, feltTouchpoints, type Analysis, type Candidate } from '../../../../shared/engine/index.ts';
import { asId, type Doc, type NewId } from '../../../../shared/model/index.ts';
import { workedExample } from '../../../../shared/templates/index.ts';

let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const today = '2026-11-25';
const doc = workedExample({ newId, today });
const analysis = analyse(doc, { asOf: today });
const step = (name: string) => Object.values(doc.step).find((one) => one.name === name)!.id as string;
const at = (name: string): Candidate =>
  analysis.candidates.find(({ stepIds }) => stepIds.includes(step(name)))!;
const felt = (candidate: Candidate, of: Analysis = analysis) =>
  Object.fromEntries(
    feltTouchpoints(doc, of, candidate).map(({ touchpoint: { name }, effects }) => [name, effects]),
  );

describe('what customers feel of a candidate', () => {
  it('is faster where time is taken off their way to a touchpoint, and nothing before it', () => {
    const typing = felt(at('Type the order into the till'));

    expect(typing['Waits for a word that it will be there']).toEqual(['faster']);
    expect(typing['Gets the box at the door']).toEqual(['faster']);
    expect(typing['Finds the cakes on the web site']).toBeUndefined();
    expect(typing['Comes by for bread']).toBeUndefined();
    // It is said of the whole map, at whose beginning it lies.
    expect(typing['Orders and pays']).toBeUndefined();
    const afterwards = felt(at('Copy the day’s sales from the till into the spreadsheet'));
    expect(afterwards).toEqual({});
    const late = felt(at('Type the address onto a label'));
    expect(late['Waits for a word that it will be there']).toBeUndefined();
  });

  it('is less personal where a machine stands in the place of a person who was met, not where it helps that person', () => {
    const drafts = at('Answer where the order is');
    const bot: Candidate = { ...drafts, patternId: 'P22' };

    expect(felt(drafts)['Asks where the order is'] ?? []).not.toContain('lessPersonal');
    expect(felt(bot)['Asks where the order is']).toContain('lessPersonal');
  });

  it('is as personal as the catalogue of this business says, also of a pattern that the program sees otherwise', () => {
    const drafts = at('Answer where the order is');
    const saying = (patternId: string, isYes: boolean) =>
      apply(doc, [
        created('methodSetting', { id: asId<'methodSetting'>('contact'), values: { [patternId]: isYes } }),
      ]);
    const asks = (of: Doc, candidate: Candidate) =>
      feltTouchpoints(of, analysis, candidate).find(
        ({ touchpoint }) => touchpoint.name === 'Asks where the order is',
      )?.effects ?? [];

    expect(asks(saying(drafts.patternId, true), drafts)).toContain('lessPersonal');
    expect(asks(saying('P22', false), { ...drafts, patternId: 'P22' })).not.toContain('lessPersonal');
    expect(analyse(saying('P22', false), { asOf: today }).methodChanges).toBe(1);
    // What the program says anyway is no change.
    expect(analyse(saying('P22', true), { asOf: today }).methodChanges).toBe(0);
  });

  it('is slower where the bottleneck only moves to whoever is met there', () => {
    const candidate = at('Write the invoice in a text file');
    const afterRoleId = Object.keys(analysis.roles).find((id) =>
      analysis.roles[id]!.stepIds.includes(step('Answer where the order is')),
    )!;
    const shift = { ...Object.values(analysis.shifts)[0]!, verdict: 'shifted' as const, afterRoleId };
    const moved = { ...analysis, shifts: { ...analysis.shifts, [candidate.id]: shift } };

    expect(felt(candidate)['Asks where the order is']).toBeUndefined();
    expect(felt(candidate, moved)['Asks where the order is']).toEqual(['slower']);
  });
});
