import { describe, expect, it } from 'vitest';
import {
  bundleIdOf,
  candidatesShown,
  cardsShown,
  findingsShown,
  leftToPeopleShown,
  rareFilters,
} from '../../../renderer/insights/insightsFilter.ts';
import { noFilter, type InsightsFilter } from '../../../renderer/state/insightsView.ts';
import { analyse, byCause } from '../../../shared/engine/index.ts';
import { asId, type NewId } from '../../../shared/model/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { say } from '../../../shared/text/say.ts';
import { createText } from '../../../shared/text/index.ts';

let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const today = '2026-11-23';
const example = workedExample({ newId, today });
const doc = { ...example, decision: {} };
const analysis = analyse(doc, { asOf: today });
const text = createText('en');
const listener = { text, locale: 'en-GB', currency: 'EUR' };
const sayTitle = (entry: (typeof analysis.candidates)[number] | (typeof analysis.findings)[number]) =>
  say(entry.title, listener);
const shown = (filter: Partial<InsightsFilter>) =>
  candidatesShown(analysis, doc, { ...noFilter, ...filter }, sayTitle);

describe('the candidates shown', () => {
  it('are all, in the order of the engine, without a filter', () => {
    expect(shown({})).toEqual(analysis.candidates);
    expect(analysis.candidates.length).toBeGreaterThan(5);
  });

  it('are those of one map, one verdict, one objective', () => {
    const { mapIds, label, objectiveIds } = analysis.candidates.find((one) => one.objectiveIds.length > 0)!;

    expect(new Set(shown({ mapId: mapIds[0]! }).flatMap((one) => one.mapIds))).toEqual(new Set([mapIds[0]]));
    expect(shown({ label }).every((one) => one.label === label)).toBe(true);
    expect(shown({ objectiveId: objectiveIds[0]! }).length).toBeGreaterThan(0);
    expect(
      shown({ objectiveId: objectiveIds[0]! }).every((one) => one.objectiveIds.includes(objectiveIds[0]!)),
    ).toBe(true);
    expect(shown({ objectiveId: 'none' }).every((one) => one.objectiveIds.length === 0)).toBe(true);
  });

  it('are found by a word of their title or of a step', () => {
    const name = doc.step[analysis.candidates[0]!.stepIds[0]!]!.name;

    expect(shown({ text: name.toUpperCase() })).toContain(analysis.candidates[0]);
    expect(shown({ text: 'no such word anywhere' })).toEqual([]);
  });

  it('are narrowed by kind, reach, alignment, decision and bundle', () => {
    const first = analysis.candidates[0]!;
    const rest = analysis.candidates.slice(1);
    const decided = { ...doc, decision: { [first.id]: { verdict: 'later' } as never } };
    const bundle = { candidateIds: rest.slice(0, 3).map(({ id }) => id), stepIds: [], sharedIds: [] };
    const of = (filter: Partial<InsightsFilter>, bundles = [bundle]) =>
      candidatesShown(analysis, decided, { ...noFilter, ...filter }, sayTitle, bundles);

    expect(of({ decision: 'later' })).toEqual([first]);
    expect(of({ decision: 'all' })).toEqual(analysis.candidates);
    expect(of({ class: first.class, decision: 'all' })).toContain(first);
    expect(of({ class: first.class }).every((one) => one.class === first.class)).toBe(true);
    expect(of({ standing: 'not-linked' }).every((one) => one.standing === 'not-linked')).toBe(true);
    expect(of({ nature: 'tactical' }).every((one) => one.nature.label === 'tactical')).toBe(true);
    expect(of({ bundleId: bundleIdOf(bundle) })).toEqual(rest.slice(0, 3));
    // A bundle that is gone narrows nothing.
    expect(of({ bundleId: bundleIdOf(bundle) }, [])).toEqual(rest);
    expect(rareFilters(noFilter)).toBe(0);
    expect(rareFilters({ ...noFilter, class: 'API', mapId: 'm' })).toBe(1);
  });

  it('leave out what is decided', () => {
    const first = analysis.candidates[0]!;
    const decided = { ...doc, decision: { [first.id]: {} as never } };

    expect(candidatesShown(analysis, decided, noFilter, sayTitle)).toEqual(analysis.candidates.slice(1));
  });
});

describe('the cards', () => {
  const [first, second] = analysis.candidates;
  const decision = (id: string, title: string) => ({
    id,
    title,
    stepNames: ['Bake a cake'],
    decidedOn: today,
    inputsHash: first!.inputsHash,
    scores: { priority: first!.priority.value },
  });
  const decided = {
    ...doc,
    decision: {
      [first!.id]: decision(first!.id, 'Typing') as never,
      'P99:gone': decision('P99:gone', 'Old plan') as never,
    },
  };
  const cards = (filter: Partial<InsightsFilter>) => {
    const { candidates, decided: below } = cardsShown(
      analysis,
      decided,
      { ...noFilter, ...filter },
      sayTitle,
    );
    return { open: candidates.map(({ id }) => id), decided: below.map((entry) => entry.decision.id) };
  };

  it('are open ones and what was decided, all of it while nothing is looked for', () => {
    expect(cards({})).toEqual({
      open: analysis.candidates.slice(1).map(({ id }) => id),
      decided: ['P99:gone', first!.id],
    });
  });

  it('are narrowed in both parts by the same words and choices', () => {
    expect(cards({ text: sayTitle(first!) })).toEqual({ open: [], decided: [first!.id] });
    expect(cards({ text: sayTitle(second!) })).toEqual({ open: [second!.id], decided: [] });
    expect(cards({ text: 'bake a CAKE' }).decided).toEqual(['P99:gone']);
    expect(cards({ mapId: first!.mapIds[0]! }).decided).toEqual([first!.id]);
    expect(cards({ mapId: 'another' })).toEqual({ open: [], decided: [] });
  });
});

describe('the rest of Insights', () => {
  it('has the serious findings first, by cause, and loses none', () => {
    const rank = { serious: 0, notice: 1, info: 2 };
    const shownFindings = findingsShown(analysis, doc, noFilter, sayTitle);
    const groups = byCause(shownFindings);
    const gravest = groups.map(({ findings }) => rank[findings[0]!.severity]);

    expect(gravest).toEqual(gravest.toSorted());
    expect(groups.length).toBeLessThanOrEqual(9);
    expect(new Set(groups.map(({ cause }) => cause)).size).toBe(groups.length);
    expect(groups.flatMap(({ findings }) => findings)).toHaveLength(analysis.findings.length);
    expect(new Set(groups.flatMap(({ findings }) => findings))).toEqual(new Set(analysis.findings));
  });

  it('leaves to people only steps that are still there', () => {
    expect(leftToPeopleShown(analysis, { ...doc, step: {} }, noFilter)).toEqual([]);
    expect(leftToPeopleShown(analysis, doc, noFilter)).toEqual(analysis.leaveToPeople);
  });
});
