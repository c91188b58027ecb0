import { describe, expect, it } from 'vitest';
import {
  achievedBy,
  analyse,
  businessReadiness,
  freedByRole,
  gainsOf,
  groupReadiness,
  initiativeCase,
  keptPromises,
  technologyChoice,
  toolStates,
} from '../../../shared/engine/index.ts';
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
    expect(analysis.findings.length).toBeLessThanOrEqual(46);
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

  it('compares ways to get an initiative: by pairs that fit together with one that is out and one narrowly first, and by letters with one not known in full', () => {
    const [orders, purchases, invoices] = Object.values(doc.initiative)
      .toSorted((a, b) => a.order - b.order)
      .map((initiative) => technologyChoice(doc, analysis, initiative));
    const nameOf = (id: string | null | undefined) => doc.option[asId<'option'>(id ?? '')]?.name;

    expect(purchases!.options).toEqual([]);
    expect(orders!.isPairwise).toBe(true);
    expect(orders!.pairs.list.every(({ isAssumed }) => !isAssumed)).toBe(true);
    expect(orders!.pairs.result!.isConsistent).toBe(true);
    expect(nameOf(orders!.matrix.winner)).toBe('Connector of the web shop');
    expect(orders!.options.find(({ option }) => option.isChosen)!.option.id).toBe(orders!.matrix.winner);
    expect(orders!.matrix.ranking.map(({ id, vetoes }) => [nameOf(id), vetoes])).toEqual([
      ['Connector of the web shop', []],
      ['The till dealer does it all', []],
      ['A program of Lena’s brother', ['support']],
    ]);
    // What was decided for is what the business case reckons with.
    const [chosen] = orders!.options;
    const once = initiativeCase(doc, analysis, Object.values(doc.initiative)[0]!).result!.costs.once.total;
    expect(chosen!.case.result!.costs.once.total).toBeCloseTo(once, 9);

    expect(invoices!.isPairwise).toBe(false);
    expect(
      invoices!.matrix.ranking.filter(({ score }) => score === null).map(({ id }) => nameOf(id)),
    ).toEqual(['The tax adviser’s office types them']);
  });

  it('has tools of staff in each zone and one whose zone is not known yet, one look overdue, and people who were asked', () => {
    const states = toolStates(doc, today);
    expect(states.map(({ zone, missing, isOverdue }) => [zone, missing.length, isOverdue])).toEqual([
      ['green', 0, false],
      ['amber', 0, true],
      ['red', 4, false],
      [null, 0, false],
    ]);
    expect(states.at(-1)!.toAnswer).toEqual(['sensitivity', 'hasPersonalData']);

    expect(businessReadiness(doc)).toMatchObject({ open: [], weakest: { question: 'time', score: 25 } });
    expect(Math.round(businessReadiness(doc).score!)).toBe(54);
    const barriers = Object.values(doc.role).map(({ id, name }) => [name, groupReadiness(doc, id).barrier]);
    expect(Object.fromEntries(barriers)).toMatchObject({ 'Shop staff': 'knowledge', Bakers: 'awareness' });
    // So few that a count would name who said it are not asked.
    for (const { counts } of Object.values(doc.surveyCount))
      expect(counts.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(3);
    const unused = freedByRole(doc, analysis).filter(({ of }) => of.some(({ use }) => use === null));
    expect(unused.map(({ name }) => name)).toEqual(['Office (Lena)']);
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
