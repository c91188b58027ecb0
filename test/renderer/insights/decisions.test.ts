import { describe, expect, it } from 'vitest';
import { answerField } from '../../../renderer/insights/answerField.ts';
import { decidedEntries, decisionState } from '../../../renderer/insights/decisionState.ts';
import { threadIds } from '../../../renderer/insights/threadIds.ts';
import { inOrder } from '../../../renderer/insights/useSteadyOrder.ts';
import { namedThreads } from '../../../renderer/insights/threadLinks.ts';
import { figureId, setDecision, setFigure } from '../../../shared/commands/index.ts';
import { apply } from '../../../shared/changes/index.ts';
import { analyse, decisionOn, type Candidate, type Question } from '../../../shared/engine/index.ts';
import { asId, type Doc, type NewId } from '../../../shared/model/index.ts';
import { aDoc } from '../../builders/aDoc.ts';

const asOf = '2026-11-23';
const context = { newId: ((kind: string) => asId(`${kind}9`)) as NewId, today: asOf };

/** A shop that types web orders into its till: entered twice, marked, and linked to an objective. */
const doc = aDoc()
  .with('goal', { id: 'goal', title: 'Keep our customers' })
  .with('objective', {
    id: 'objective',
    goalId: 'goal',
    title: 'Reduce typing from 40 to 10 hours by 2027-06-30',
  })
  .with('kpi', { id: 'kpi', objectiveId: 'objective', title: 'Hours of typing', dimension: 'time' })
  .with('system', { id: 'shop', name: 'Web shop', access: 'api' })
  .with('system', { id: 'till', name: 'Till', access: 'api' })
  .with('dataObject', { id: 'order', name: 'Order', form: 'form', masterSystemId: null })
  .map('Orders', { volume: 400 })
  .start()
  .step('Take order in web shop', { systemIds: ['shop'], figures: { touch: 2 } })
  .step('Copy order into till', { systemIds: ['till'], figures: { error: 0.04 } })
  .figure('step2', 'touch', 6, { id: figureId('step2', 'touch') })
  .step('Pack order', { figures: { touch: 4 } })
  .end()
  .uses('step1', 'writes', 'order', 'shop')
  .uses('step2', 'writes', 'order', 'till')
  .mark('step2', 'pain', { id: 'hurts' })
  .mark('step2', 'pain', { id: 'settled', isSettled: true })
  .with('link', { kpiId: 'kpi', targetKind: 'step', targetId: 'step2', strength: 'strong' })
  .build();

const candidateIn = (of: Doc): Candidate => {
  const found = analyse(of, { asOf }).candidates.find(({ stepIds }) => stepIds.includes('step2'));
  if (!found) throw new Error('no candidate on the step that is typed twice');
  return found;
};
const candidate = candidateIn(doc);
const verdict = {
  verdict: 'accepted',
  reason: '',
  decidedOn: asOf,
  title: 'Connect shop and till',
  methodVersion: '2026.1',
} as const;

describe('a decision', () => {
  const decision = decisionOn(doc, candidate, verdict);

  it('keeps what it was about: names, scores, the hash of its inputs, and the inputs themselves', () => {
    expect(decision).toMatchObject({
      id: candidate.id,
      patternId: candidate.patternId,
      stepNames: candidate.stepIds.map((id) => doc.step[id]!.name),
      inputsHash: candidate.inputsHash,
      scores: { priority: expect.closeTo(candidate.priority.value, 1) },
      baseline: {
        inputs: { touch: { value: candidate.impact.inputs.find(({ key }) => key === 'touch')!.value } },
      },
    });
  });

  it('can be stored', () => {
    expect(setDecision.refuse(doc, { record: decision })).toBeNull();
    expect(apply(doc, setDecision.plan(doc, { record: decision }, context)).decision[candidate.id]).toEqual(
      decision,
    );
  });

  it('is not stored as a no without a reason', () => {
    expect(setDecision.refuse(doc, { record: { ...decision, verdict: 'rejected' } })).not.toBeNull();
  });

  it('stands while nothing it rests on changes', () => {
    expect(decisionState(decision, candidateIn(doc)).kind).toBe('standing');
  });

  it('says that its ground changed once a figure is another', () => {
    const figure = { ownerKind: 'step', ownerId: 'step2', attribute: 'touch', likely: 30 } as const;
    const rest = { low: null, high: null, unit: 'min', source: 'measured', note: '', asOf: null } as const;
    const changed = apply(doc, setFigure.plan(doc, { ...figure, ...rest }, context));
    const state = decisionState(
      decision,
      analyse(changed, { asOf }).candidates.find(({ id }) => id === candidate.id),
    );

    expect(state).toMatchObject({ kind: 'changed', before: Math.round(candidate.priority.value) });
  });

  it('keeps its priority and the version of its method where a later method comes to another one from the same inputs', () => {
    const earlier = { ...decision, scores: { ...decision.scores, priority: 12.3 } };

    expect(decisionState(earlier, candidate)).toMatchObject({
      kind: 'changed',
      before: 12,
      now: Math.round(candidate.priority.value),
    });
    expect(earlier.methodVersion).toBe('2026.1');
  });

  it('says that its ground is gone once nothing proposes it', () => {
    expect(decisionState(decision, undefined)).toEqual({ kind: 'gone' });
  });

  it('is listed with those first that need another look', () => {
    const other = { ...decision, id: asId<'decision'>('P99:gone'), decidedOn: '2020-01-01' };
    const entries = decidedEntries({ a: decision, b: other }, [candidate]);

    expect(entries.map(({ state }) => state.kind)).toEqual(['gone', 'standing']);
  });
});

describe('the thread of a candidate', () => {
  it('is its steps, the open marks there, and the way up to the goal', () => {
    const ids = threadIds(doc, candidate);

    expect([...ids]).toEqual(
      expect.arrayContaining([candidate.id, 'step2', 'hurts', 'kpi', 'objective', 'goal']),
    );
    expect(ids.has('settled')).toBe(false);
    expect(ids.has('step3')).toBe(false);
  });

  it('is named along the way, with how strongly it pulls', () => {
    expect(namedThreads(doc, candidate)).toMatchObject([
      { kpi: 'Hours of typing', goal: 'Keep our customers', strength: 'strong' },
    ]);
  });

  it('leaves out a KPI that is gone since', () => {
    expect(namedThreads({ ...doc, kpi: {} }, candidate)).toEqual([]);
  });
});

describe('the field for the next question', () => {
  const asking = (inputKey: string, ownerId: string): Question => ({
    inputKey,
    swing: 5,
    ends: { low: 50, high: 55 },
    question: { key: 'engine.ask.touch', params: { step: '' } },
    ownerKind: 'step',
    ownerId,
  });

  it('is the figure of the step, or the access of its system', () => {
    expect(answerField(doc, asking('exceptions', 'step2'))).toEqual({
      kind: 'figure',
      ownerKind: 'step',
      ownerId: 'step2',
      attribute: 'exceptions',
    });
    expect(answerField(doc, asking('access', 'step2'))).toEqual({ kind: 'access', systemId: 'till' });
  });

  it('is the step itself where it has no system yet', () => {
    expect(answerField(doc, asking('access', 'step3'))).toEqual({ kind: 'step', stepId: 'step3' });
  });

  it('is there for every question the engine asks on this map', () => {
    const questions = analyse(doc, { asOf }).candidates.flatMap((one) => one.questions);

    expect(questions.length).toBeGreaterThan(3);
    for (const question of questions) expect(answerField(doc, question)).not.toBeNull();
  });
});

describe('the order of the cards while somebody answers', () => {
  it('stays, with newcomers at the end', () => {
    const of = (id: string): Candidate => ({ ...candidate, id });

    expect(inOrder([of('b'), of('new'), of('a')], ['a', 'gone', 'b']).map(({ id }) => id)).toEqual([
      'a',
      'b',
      'new',
    ]);
  });
});
