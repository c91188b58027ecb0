import { describe, expect, it } from 'vitest';
import {
  analyse,
  explain,
  focusOf,
  type Candidate,
  type CandidateClass,
} from '../../../shared/engine/index.ts';
import { rankOf } from '../../../shared/engine/candidates/draft.ts';
import { createText } from '../../../shared/text/index.ts';
import { say } from '../../../shared/text/say.ts';
import { asId, type Doc, type NewId } from '../../../shared/model/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { aDoc } from '../../builders/aDoc.ts';
import { checkCard } from './checkCard.ts';
import { patternCases } from './patterns/cases.ts';
import { docOf, type MapSpec } from './patterns/patternCase.ts';

const asOf = '2026-11-23';
let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const listener = { text: createText('en'), locale: 'en', currency: 'EUR' };
const everyClass = [
  'ELIMINATE',
  'SIMPLIFY',
  'STANDARDISE',
  'RPA',
  'API',
  'WORKFLOW',
  'FORM',
  'IDP',
  'AI',
  'BOT',
  'NOTIFY',
  'LOWCODE',
  'AUGMENT',
] as const satisfies readonly CandidateClass[];

/** The case with an objective that its map serves. */
const linked = (spec: MapSpec): Doc => {
  const doc = docOf(spec);
  const { goal, objective, kpi, link } = aDoc()
    .with('goal', { id: 'g', title: 'Grow', weight: 4 })
    .with('objective', { id: 'o', goalId: 'g', title: 'Reduce delivery time from 5 to 3 days by 2027-06-30' })
    .with('kpi', { id: 'k', objectiveId: 'o', title: 'Days', dimension: 'time', baseline: 5, target: 3 })
    .with('link', { kpiId: 'k', targetKind: 'map', targetId: Object.keys(doc.map)[0]!, strength: 'strong' })
    .build();
  return { ...doc, goal, objective, kpi, link };
};

describe('the numbers on a card of every class', () => {
  const grounds = patternCases.flatMap(({ fires }) =>
    [docOf(fires), linked(fires)].map((doc) => ({ doc, analysis: analyse(doc, { asOf }) })),
  );
  const cases = grounds.flatMap((ground) =>
    ground.analysis.candidates.map((candidate) => ({ candidate, ground })),
  );
  const candidates = cases.map(({ candidate }) => candidate);

  it.each(everyClass)('give the score of %s when put through the formulas', (candidateClass) => {
    const cards = cases.filter(({ candidate }) => candidate.class === candidateClass);

    expect(cards.length).toBeGreaterThan(0);
    expect(cards.some(({ candidate }) => candidate.alignment !== null)).toBe(true);
    for (const { candidate, ground } of cards) checkCard(candidate, ground);
  });

  it('cover all classes there are', () => {
    expect(new Set(candidates.map((candidate) => candidate.class))).toEqual(new Set(everyClass));
    for (const one of everyClass) expect(rankOf(one)).toBeGreaterThan(0);
  });
});

describe('a card on a map that calls another', () => {
  /** The minutes that come from there, and the line of the arithmetic that says them. */
  function called(figures: { touch?: number; wait?: number }, inside = { touch: 20, wait: 60 }) {
    const doc = aDoc()
      .map('Ship', { id: 'ship' as never, volume: 50 })
      .start()
      .step('Pack', { figures: inside })
      .end()
      .map('Order', { id: 'order' as never, volume: 300 })
      .start()
      .step('Type order into till', { id: 'type', figures: { touch: 15, wait: 30 } })
      .step('Ship it', { id: 'call', type: 'call', calledMapId: 'ship', figures })
      .end()
      .build();
    const card = analyse(doc, { asOf }).candidates.find(({ stepIds }) => stepIds.includes('type'))!;
    const lines = explain(card, doc).calls.map((line) => say(line, listener));
    return { calls: card.calls, line: lines.find((line) => line.includes('“Ship it”')) };
  }

  it('says in its arithmetic which minutes of a case come from there', () => {
    const { calls, line } = called({});

    expect(calls).toEqual([{ stepId: 'call', touchMinutes: 20, waitMinutes: 60 }]);
    expect(line).toMatch(/20 min of work and 60 min of waiting on the map “Ship”/);
  });

  it('says only what comes from there: figures of the call step itself stand instead', () => {
    expect(called({ touch: 5 }).line).toMatch(/“Ship it”: 60 min of waiting on the map “Ship”/);
    expect(called({ wait: 5 }).line).toMatch(/“Ship it”: 20 min of work on the map “Ship”/);
    expect(called({ touch: 0, wait: 480 })).toEqual({ calls: [], line: undefined });
  });
});

describe('the verdict on what is not linked yet', () => {
  const verdict = (linkedStep: string): string => {
    const doc = aDoc()
      .map('Order', { id: 'order' as never, volume: 300 })
      .start()
      .step('Type order into till', { id: 'type', figures: { touch: 15, wait: 30 } })
      .step('Pack', { id: 'pack' })
      .end()
      .with('goal', { id: 'g', title: 'Grow', weight: 4 })
      .with('objective', { id: 'o', goalId: 'g', title: 'Deliver sooner' })
      .with('kpi', { id: 'k', objectiveId: 'o', title: 'Days', dimension: 'time', baseline: 5, target: 3 })
      .with('link', { kpiId: 'k', targetKind: 'step', targetId: linkedStep, strength: 'strong' })
      .build();
    const card = analyse(doc, { asOf }).candidates.find(({ stepIds }) => stepIds.includes('type'))!;
    expect(card.standing).toBe('not-linked');
    expect(card.alignment === null).toBe(linkedStep === 'elsewhere');
    expect(focusOf(card).key).toBe('engine.feature.focus.unlinked');
    return say(explain(card, doc).verdict, listener);
  };

  it('says whether its alignment is left out or assumed', () => {
    expect(verdict('elsewhere')).toMatch(/from impact and feasibility alone/);
    expect(verdict('pack')).toMatch(/a small help assumed because others on its map are linked/);
  });
});

describe('whom a candidate serves', () => {
  const { candidates } = analyse(workedExample({ newId, today: asOf }), { asOf });
  const keysWhere = (standing: Candidate['standing']) => [
    ...new Set(
      candidates
        .filter((one) => one.standing === standing && one.objectiveIds.length === 0)
        .map((one) => focusOf(one).key),
    ),
  ];

  it('is not said yet, is nothing that it moves, or is nothing by somebody’s word: never one for the other', () => {
    expect(keysWhere('not-linked')).toEqual(['engine.feature.focus.unlinked']);
    expect(keysWhere('weakly-linked')).toEqual(['engine.feature.focus.movesNone']);
    expect(keysWhere('misaligned')).toEqual(['engine.misaligned.servesNone']);
    expect(keysWhere('aligned')).toEqual([]);
  });
});

describe('what makes a candidate misaligned', () => {
  const strategy = (doc: ReturnType<typeof aDoc>) =>
    doc
      .with('goal', { id: 'g', title: 'Grow', weight: 4 })
      .with('objective', {
        id: 'o',
        goalId: 'g',
        title: 'Reduce delivery time from 5 to 3 days by 2027-06-30',
      })
      .with('kpi', { id: 'k', objectiveId: 'o', title: 'Days', dimension: 'time', baseline: 5, target: 3 })
      .with('link', { kpiId: 'k', targetKind: 'step', targetId: 'type', strength: 'strong' });
  const beside = (minutes: number): Doc =>
    strategy(aDoc())
      .map('Order', { id: 'order' as never, volume: 300 })
      .start()
      .gateway('parallel', { id: 'split' })
      .step('Type order into till', { id: 'type', figures: { touch: 15, wait: 0 } })
      .gateway('parallel', { id: 'join' })
      .from('split')
      .step('Bake', { figures: { touch: minutes, wait: 0 } })
      .to('join')
      .end()
      .build();
  const reasons = (doc: Doc) =>
    analyse(doc, { asOf })
      .candidates.find(({ stepIds }) => stepIds.includes('type'))!
      .misaligned!.map(({ key }) => key);

  it('is a time that nobody feels, because what runs beside it takes longer', () => {
    expect(reasons(beside(600))).toContain('engine.misaligned.notFelt');
    expect(reasons(beside(1))).not.toContain('engine.misaligned.notFelt');
  });

  it('is one more tool for data of a system that no program gets into', () => {
    const shared = (access: 'none' | 'api'): Doc =>
      strategy(aDoc())
        .with('system', { id: 'sheet', name: 'Job sheet', access })
        .with('dataObject', { id: 'job', name: 'Job' })
        .role('Baker', { people: 6 }, { id: 'r' })
        .map('Order', { id: 'order' as never, volume: 300 })
        .start()
        .step('Fill in the job sheet', { id: 'type', roleId: 'r', systemIds: ['sheet'] })
        .uses('type', 'writes', 'job', 'sheet')
        .end()
        .build();
    const lowcode = (doc: Doc) =>
      analyse(doc, { asOf }).candidates.find(
        (one) => one.class === 'LOWCODE' && one.stepIds.includes('type'),
      )!;

    expect(lowcode(shared('none')).misaligned!.map(({ key }) => key)).toContain('engine.misaligned.island');
    expect(lowcode(shared('api')).misaligned!.map(({ key }) => key)).not.toContain(
      'engine.misaligned.island',
    );
  });
});
