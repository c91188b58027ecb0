import type { Candidate, Sentence } from './analysis.ts';
import type { Doc } from '../model/index.ts';

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
  /** Which part of the time of a case comes from called maps. */
  readonly calls: readonly Sentence[];
}

/** Turns a candidate into sentences; `doc` names the maps that it calls. */
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
    calls: callLines(candidate, doc),
  };
}

/** All sentences of an explanation in reading order, for places that have no layout of their own. */
export function sentencesOf(explanation: Explanation): Sentence[] {
  const { verdict, reasons, brake, change, trust, calls } = explanation;
  return [verdict, ...reasons, ...(brake ? [brake] : []), ...change, trust, ...calls];
}

/** Label and score in one sentence. */
export function verdictOf({ label, standing, priority, alignment }: Candidate): Sentence {
  const params = { score: Math.round(priority.value) };
  if (standing === 'not-linked' && alignment) return { key: 'engine.verdict.not-linked-assumed', params };
  if (standing === 'weakly-linked') return { key: 'engine.verdict.weakly-linked', params };
  return { key: `engine.verdict.${label}`, params };
}

/** Whom it serves, in the one sentence of the first of the six features: an objective, none that it moves, none by somebody's word, or not said yet. */
export function focusOf({ features }: Candidate): Sentence {
  const focus = features.find(({ key }) => key === 'focus');
  if (!focus) throw new Error('no feature <focus>');
  return focus.because;
}

function trustOf({ trust, next }: Candidate): Sentence {
  if (next && trust !== 'high')
    return { key: `engine.trust.${trust}Because`, params: { input: next.inputKey } };
  return { key: `engine.trust.${trust}`, params: {} };
}

const isBrake = ({ key }: Sentence): boolean =>
  key.startsWith('engine.brake.') || key.startsWith('engine.cap.');

/** The parts that come from called maps. */
const callLines = ({ calls }: Candidate, doc: Doc): Sentence[] =>
  calls.map(({ stepId, touchMinutes, waitMinutes }) => {
    const step = doc.step[stepId];
    const map = step?.calledMapId ? doc.map[step.calledMapId] : undefined;
    const params = { step: step?.name.trim() || '…', map: map?.name ?? '…', touchMinutes, waitMinutes };
    if (waitMinutes === 0) return { key: 'engine.line.calledWork', params };
    return { key: touchMinutes === 0 ? 'engine.line.calledWait' : 'engine.line.called', params };
  });
