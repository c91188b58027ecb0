import type { Candidate, Explained, Sentence, Term } from './analysis.ts';
import type { Doc } from '../model/index.ts';
import type { FeasibilityPart } from './candidates/feasibility.ts';
import type { ImpactPart } from './candidates/impact.ts';

/** A candidate in words, in the order in which it is read; each part is ready for `say`. */
export interface Explanation {
  /** "Do first: 69 of 100." */
  readonly verdict: Sentence;
  /** The two strongest reasons. */
  readonly reasons: readonly Sentence[];
  readonly brake: Sentence | null;
  /** What would change it: the condition before it, a change of its weakest input, the next question. */
  readonly change: readonly Sentence[];
  readonly trust: Sentence;
  /** How the score is made, top down; the numbers give the score when put through the formula. */
  readonly arithmetic: readonly ArithmeticBlock[];
}
export interface ArithmeticBlock {
  readonly title: Sentence;
  readonly lines: readonly Sentence[];
  readonly result: Sentence;
}

/** Turns a candidate into sentences; `doc` names the KPIs in its arithmetic. */
export function explain(candidate: Candidate, doc: Doc): Explanation {
  const { because, brake } = candidate;
  const change = because.filter((sentence) => sentence.key.startsWith('engine.change.'));
  const reasons = because.filter(
    (sentence) => sentence !== brake && !change.includes(sentence) && !isBrake(sentence),
  );
  return {
    verdict: verdictOf(candidate),
    reasons: reasons.slice(0, 2),
    brake,
    change: [
      ...(candidate.onlyAfter ? [candidate.onlyAfter] : []),
      ...change,
      ...(candidate.next ? [candidate.next.question] : []),
    ],
    trust: trustOf(candidate),
    arithmetic: arithmeticOf(candidate, doc),
  };
}

/** All sentences of an explanation in reading order, for places that have no layout of their own. */
export function sentencesOf(explanation: Explanation): Sentence[] {
  const { verdict, reasons, brake, change, trust, arithmetic } = explanation;
  const blocks = arithmetic.flatMap(({ title, lines, result }) => [title, ...lines, result]);
  return [verdict, ...reasons, ...(brake ? [brake] : []), ...change, trust, ...blocks];
}

/** Label and score in one sentence. */
export function verdictOf({ label, standing, priority }: Candidate): Sentence {
  const params = { score: Math.round(priority.value) };
  if (standing === 'weakly-linked') return { key: 'engine.verdict.weakly-linked', params };
  return { key: `engine.verdict.${label}`, params };
}

function trustOf({ trust, next }: Candidate): Sentence {
  if (next && trust !== 'high')
    return { key: `engine.trust.${trust}Because`, params: { input: next.inputKey } };
  return { key: `engine.trust.${trust}`, params: {} };
}

const isBrake = ({ key }: Sentence): boolean =>
  key.startsWith('engine.brake.') || key.startsWith('engine.cap.');

function arithmeticOf(candidate: Candidate, doc: Doc): ArithmeticBlock[] {
  const { priority, impact, feasibility, alignment } = candidate;
  const gained = block(impact, doc);
  return [
    block(priority, doc),
    { ...gained, lines: [...gained.lines, ...callLines(candidate, doc)] },
    block(feasibility, doc),
    ...(alignment ? [block(alignment, doc)] : []),
  ];
}

/** The parts that come from called maps. */
const callLines = ({ calls }: Candidate, doc: Doc): Sentence[] =>
  calls.map(({ stepId, touchMinutes, waitMinutes }) => {
    const step = doc.step[stepId];
    const map = step?.calledMapId ? doc.map[step.calledMapId] : undefined;
    const params = { step: step?.name.trim() || '…', map: map?.name ?? '…', touchMinutes, waitMinutes };
    if (waitMinutes === 0) return { key: 'engine.line.calledWork', params };
    return { key: touchMinutes === 0 ? 'engine.line.calledWait' : 'engine.line.called', params };
  });

type Formula =
  | 'impact'
  | 'impact-kpi'
  | 'feasibility'
  | 'feasibility-removal'
  | 'alignment'
  | 'priority'
  | 'priority-unlinked'
  | 'priority-weighted'
  | 'priority-unlinked-weighted';

function block(explained: Explained, doc: Doc): ArithmeticBlock {
  const formula = explained.formula as Formula;
  return {
    title: { key: `engine.formula.${formula}`, params: {} },
    lines: [
      ...explained.terms.map((term) => line(formula, term, doc)),
      ...explained.caps.map((cap) => cap.because),
    ],
    result: {
      key: 'engine.formula.result',
      params: {
        score: Math.round(explained.value),
        low: Math.round(explained.low),
        high: Math.round(explained.high),
      },
    },
  };
}

function line(formula: Formula, { key, weight, value, ground }: Term, doc: Doc): Sentence {
  switch (formula) {
    case 'impact':
      return {
        key: `engine.line.impact.${key as ImpactPart}`,
        params: { weightShare: weight, points: printedPoints(value) },
      };
    case 'feasibility':
      return {
        key: `engine.line.feasibility.${key as FeasibilityPart}`,
        params: { weightShare: weight, points: printedPoints(value) },
      };
    case 'impact-kpi':
      return {
        key: 'engine.line.closure',
        params: { weightShare: weight, kpi: doc.kpi[key]?.title ?? key, points: printedPoints(value) },
      };
    case 'alignment':
      return {
        key: wayOf(value, ground),
        params: { kpi: doc.kpi[key]?.title ?? key, weightShare: weight, effectShare: Math.abs(value) },
      };
    case 'feasibility-removal':
      return { key: 'engine.line.obligation', params: { obligation: value } };
    case 'priority':
    case 'priority-unlinked':
      return {
        key: `engine.line.score.${key as 'impact' | 'feasibility' | 'alignment'}`,
        params: { points: printed(value) },
      };
    case 'priority-weighted':
    case 'priority-unlinked-weighted':
      return {
        key: `engine.line.weighted.${key as 'impact' | 'feasibility' | 'alignment'}`,
        params: { points: printed(value), weightPower: printed(weight) },
      };
  }
}

function wayOf(value: number, ground: Term['ground']): Sentence['key'] {
  if (value < 0) return 'engine.line.harms';
  return ground === 'indirect' || ground === 'assumed' ? `engine.line.${ground}` : 'engine.line.helps';
}

/** Points that are weighted and summed, as the arithmetic prints them: one decimal is enough for the sum. */
export const printedPoints = (value: number): number => Math.round(value * 10) / 10;

/** A score that is multiplied, as the arithmetic prints it: three digits that count, so that the formula gives the score again. */
export const printed = (value: number): number => Number(value.toPrecision(3));
