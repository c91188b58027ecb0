import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/changes/index.ts';
import { setFigure } from '../../../shared/commands/index.ts';
import { analyse, type Candidate, type Question } from '../../../shared/engine/index.ts';
import { asId, type Doc } from '../../../shared/model/index.ts';
import { aDoc } from '../../builders/aDoc.ts';

const asOf = '2026-11-23';
const typedList = (): Doc =>
  aDoc()
    .map('Orders')
    .start()
    .step('Take order by phone')
    .step('Type order into till')
    .step('Send invoice')
    .end()
    .build();
const first = (doc: Doc): Candidate => analyse(doc, { asOf }).candidates[0]!;
const keysOf = (questions: readonly Question[]) =>
  questions.map(({ inputKey, ownerId }) => `${inputKey} ${ownerId}`);

const answered = (doc: Doc, { inputKey, ownerKind, ownerId }: Question, likely: number): Doc => {
  const figure = { low: null, high: null, unit: '', source: 'estimated', note: '', asOf: null } as const;
  const args = { ...figure, ownerKind, ownerId, attribute: inputKey, likely };
  return apply(doc, setFigure.plan(doc, args, { newId: () => asId('none'), today: asOf }));
};

describe('the questions of a candidate', () => {
  it('begin with what moves it most, and its next question is the first of them', () => {
    const { questions, next } = first(typedList());
    const swings = questions.map(({ swing }) => swing);

    expect(swings).toEqual(swings.toSorted((a, b) => b - a));
    expect(next).toBe(questions[0]);
  });

  it('never come again once somebody has answered, however roughly', () => {
    const doc = typedList();
    const question = first(doc).questions.find(({ inputKey }) => inputKey === 'stability')!;
    const after = analyse(answered(doc, question, 3), { asOf }).candidates;

    expect(after.flatMap(({ questions }) => keysOf(questions))).not.toContain(keysOf([question])[0]);
  });

  it('ask for the cases of the map while nobody has said them', () => {
    const doc = typedList();
    const question = first(doc).questions.find(({ inputKey }) => inputKey === 'volume')!;

    expect(question).toMatchObject({ ownerKind: 'map', question: { key: 'engine.ask.cases' } });
  });

  it('end, and lift trust from low, when all are answered', () => {
    const likely: { readonly [key: string]: number } = {
      volume: 300,
      touch: 12,
      wait: 240,
      error: 0.05,
      exceptions: 0.1,
    };
    let doc = typedList();
    const before = first(doc);
    const same = () => analyse(doc, { asOf }).candidates.find(({ id }) => id === before.id)!;
    // Its steps have no system yet, so how a program gets in stays open.
    const open = () => same().questions.filter(({ inputKey }) => inputKey !== 'access');
    for (let question = open()[0]; question; question = open()[0])
      doc = answered(doc, question, likely[question.inputKey] ?? 4);

    expect(before.trust).toBe('low');
    expect(same().trust).not.toBe('low');
  });
});
