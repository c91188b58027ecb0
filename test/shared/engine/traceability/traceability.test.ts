import { describe, expect, it } from 'vitest';
import { analyse, around, groundMoved, traceability } from '../../../../shared/engine/index.ts';
import { asId, type Doc, type NewId } from '../../../../shared/model/index.ts';
import { workedExample } from '../../../../shared/templates/index.ts';
import { aDoc } from '../../../builders/aDoc.ts';

const asOf = '2026-11-25';
let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const bakery = workedExample({ newId, today: asOf });
const analysis = analyse(bakery, { asOf });
const trace = traceability(bakery, analysis);
const kpiNamed = (title: string) => Object.values(bakery.kpi).find((kpi) => kpi.title === title)!.id;
const stepNamed = (part: string) => Object.values(bakery.step).find(({ name }) => name.includes(part))!.id;

describe('the traceability matrix', () => {
  it('has a line for each KPI and one for each level that ends early', () => {
    const doc = aDoc()
      .with('goal', { id: 'empty' })
      .with('goal', { id: 'g' })
      .with('goal', { id: 'old', isRetired: true })
      .with('objective', { id: 'bare', goalId: 'g' })
      .with('objective', { id: 'o', goalId: 'g' })
      .with('objective', { id: 'sub', goalId: 'g', parentId: 'o' })
      .with('kpi', { id: 'k', objectiveId: 'o' })
      .with('kpi', { id: 'k2', objectiveId: 'sub' })
      .build();

    expect(
      traceability(doc, null).rows.map(({ goal, objective, kpi }) => [goal.id, objective?.id, kpi?.id]),
    ).toEqual([
      ['empty', undefined, undefined],
      ['g', 'bare', undefined],
      ['g', 'o', 'k'],
      ['g', 'sub', 'k2'],
    ]);
  });

  it('shows a link with its strength, and a link to the whole map one level weaker on its steps', () => {
    const doc = aDoc()
      .with('goal', { id: 'g' })
      .with('objective', { id: 'o', goalId: 'g' })
      .with('kpi', { id: 'k', objectiveId: 'o' })
      .map('Orders', { id: asId<'map'>('m') })
      .with('step', { id: 'own', name: 'Type order' })
      .with('step', { id: 'other', name: 'Pack' })
      .with('link', { kpiId: 'k', targetKind: 'map', targetId: 'm', strength: 'strong' })
      .with('link', { kpiId: 'k', targetKind: 'step', targetId: 'own', strength: 'weak' })
      .build();
    const { cell } = traceability(doc, null);

    expect(cell('k', 'm')).toEqual({ pull: 'strong', isByMap: false });
    expect(cell('k', 'other')).toEqual({ pull: 'medium', isByMap: true });
    expect(cell('k', 'own')).toEqual({ pull: 'weak', isByMap: false });
  });

  it('reads both ways: who is found from the goal finds the goal', () => {
    for (const goal of Object.values(bakery.goal)) {
      const down = around(trace, { doc: bakery, analysis }, goal.id);
      for (const id of [...down.step, ...down.candidate]) {
        const up = around(trace, { doc: bakery, analysis }, id);
        expect(up.goal).toContain(goal.id);
        expect(up.kpi.some((kpiId) => down.kpi.includes(kpiId))).toBe(true);
      }
    }
  });

  it('goes from a step up to its candidate, KPI, objective and goal', () => {
    const up = around(trace, { doc: bakery, analysis }, stepNamed('Type the order'));

    expect(up.kpi).toContain(kpiNamed('Late or wrong online deliveries'));
    expect(up.goal.map((id) => bakery.goal[id]!.title)).toContain('Keep our customers');
    expect(up.candidate.length).toBeGreaterThan(0);
  });

  it('lets an initiative stand for its candidates, mixed where they pull both ways', () => {
    const helpful = analysis.candidates.find(({ threads }) =>
      threads.some(({ contribution }) => contribution > 0.5),
    )!;
    const kpiId = helpful.threads.find(({ contribution }) => contribution > 0.5)!.kpiId;
    const against = {
      ...helpful,
      id: 'against',
      threads: helpful.threads.map((thread) => ({ ...thread, contribution: -thread.contribution })),
    };
    const initiative = { id: 'i', name: 'Both', candidateIds: [helpful.id, 'against'], order: 1 };
    const doc = { ...bakery, initiative: { i: initiative } } as unknown as Doc;
    const both = traceability(doc, { ...analysis, candidates: [...analysis.candidates, against] });

    expect(both.cell(kpiId, 'against')?.pull).toBe('harms');
    expect(both.cell(kpiId, 'i')?.pull).toBe('mixed');
  });
});

describe('ground that is gained and lost', () => {
  const goals = Object.values(bakery.goal);

  it('is nobody’s while nothing changes', () => {
    expect(groundMoved(analysis, analyse(bakery, { asOf }))).toEqual([]);
  });

  it('is lost by what serves a goal that is retired', () => {
    const [goal] = goals;
    const doc = { ...bakery, goal: { ...bakery.goal, [goal!.id]: { ...goal!, isRetired: true } } } as Doc;
    const moves = groundMoved(analysis, analyse(doc, { asOf }));
    const serving = around(trace, { doc: bakery, analysis }, goal!.id).candidate;
    const losers = moves.filter(({ before, after }) => after < before).map(({ candidate }) => candidate.id);

    expect(losers.length).toBeGreaterThan(0);
    expect(losers.filter((id) => !serving.includes(id))).toEqual([]);
    expect(moves[0]!.after - moves[0]!.before).toBe(
      Math.min(...moves.map(({ before, after }) => after - before)),
    );
  });
});
