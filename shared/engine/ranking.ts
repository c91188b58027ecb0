/**
 * What can only be said of candidates together: how firmly each stands among the first, which one answer would change their order most,
 * and which belong together. It follows the analysis and never holds it up. Candidates on which somebody decided are out of the race.
 */
import type { Doc } from '../model/index.ts';
import type { Question } from './analysis.ts';
import type { Made } from './candidates/candidate.ts';
import { contenderOf } from './candidates/contenders.ts';
import { isSimplification } from './candidates/score.ts';
import type { InputKey } from './candidates/inputs.ts';
import { isDoneByMachine } from './facts/infer.ts';
import type { StepFacts } from './facts/stepFacts.ts';
import { touchFreeShare } from './metrics/touchFree.ts';
import { findBundles, type Bundle, type Neighbour } from './choice/bundles.ts';
import { rankInSteps } from './choice/rankRobustness.ts';
import { robustnessDefaults } from './method/choice.ts';
import type { Steps } from './steps.ts';

export interface Ranking {
  /** Among so many first ones a candidate should stand. */
  readonly top: number;
  /** By candidate: the share of plausible inputs (0–1) in which it is among the first. */
  readonly topShares: { readonly [candidateId: string]: number };
  /** What to find out first; null: no answer would change the order. */
  readonly next: RankingQuestion | null;
  readonly bundles: readonly EndToEnd[];
}
/** A bundle with the share of the runs on its maps that no person touches, before and after; null: nothing runs. */
export interface EndToEnd extends Bundle {
  readonly touchFree: {
    readonly before: number;
    readonly after: number;
    /** The steps that run, with how often for a case and the share of it that no person touches. */
    readonly steps: readonly {
      readonly stepId: string;
      readonly visits: number;
      readonly before: number;
      readonly after: number;
    }[];
  } | null;
}
export interface RankingQuestion {
  readonly question: Question;
  /** Whose card asks it. */
  readonly candidateId: string;
  /** Candidates that would stand elsewhere with the answer that moves most, in the order of the ranking. */
  readonly movedIds: readonly string[];
}

/** `made` stands in the order of the ranking. */
export function* rankingOf(made: readonly Made[], doc: Doc): Steps<Ranking> {
  const open = made.filter(({ candidate }) => !doc.decision[candidate.id]);
  const shares = yield* rankInSteps(open.map(contenderOf));
  return {
    top: Math.min(robustnessDefaults.top, open.length),
    topShares: Object.fromEntries(shares.map(({ id, topShare }) => [id, topShare])),
    next: nextQuestion(open),
    bundles: findBundles(open.map(neighbourOf), flowsOf(open)).map((bundle) => ({
      ...bundle,
      touchFree: touchFreeOf(bundle, open),
    })),
  };
}

interface Unknown extends Omit<RankingQuestion, 'movedIds'> {
  /** Priorities of the candidates that hang on it, with the answer at either end. */
  readonly low: Map<number, number>;
  readonly high: Map<number, number>;
}

/** The unknown whose answer would change the order most: its ends are tried on all candidates that hang on it at once. */
function nextQuestion(open: readonly Made[]): RankingQuestion | null {
  const scores = open.map(({ evaluated }) => evaluated.base.priority);
  let best: (Omit<RankingQuestion, 'movedIds'> & ReturnType<typeof orderChange>) | null = null;
  for (const unknown of unknownsOf(open)) {
    const low = orderChange(scores, unknown.low);
    const high = orderChange(scores, unknown.high);
    const most = high.swaps > low.swaps ? high : low;
    const swing = unknown.question.swing;
    const isBetter =
      !best || most.swaps > best.swaps || (most.swaps === best.swaps && swing > best.question.swing);
    if (most.swaps > 0 && isBetter)
      best = { question: unknown.question, candidateId: unknown.candidateId, ...most };
  }
  if (!best) return null;
  const { question, candidateId, moved } = best;
  return {
    question,
    candidateId,
    movedIds: open.flatMap(({ candidate }, index) => (moved.has(index) ? [candidate.id] : [])),
  };
}

function unknownsOf(open: readonly Made[]): Iterable<Unknown> {
  const unknowns = new Map<string, Unknown>();
  open.forEach(({ candidate, evaluated }, index) => {
    for (const question of candidate.questions) {
      const swing = evaluated.swings.find(({ key }) => key === question.inputKey);
      if (!swing) continue;
      const name = `${question.inputKey} ${question.ownerId}`;
      let unknown = unknowns.get(name);
      if (!unknown) {
        unknown = { question, candidateId: candidate.id, low: new Map(), high: new Map() };
        unknowns.set(name, unknown);
      }
      unknown.low.set(index, swing.low);
      unknown.high.set(index, swing.high);
    }
  });
  return unknowns.values();
}

/** Pairs that change places, and how many candidates are in one. */
function orderChange(
  scores: readonly number[],
  then: ReadonlyMap<number, number>,
): { readonly swaps: number; readonly moved: ReadonlySet<number> } {
  let swaps = 0;
  const moved = new Set<number>();
  for (const [index, score] of then) {
    for (let other = 0; other < scores.length; other++) {
      // A pair of two that both move is counted once.
      if (other === index || (then.has(other) && other < index)) continue;
      const before = scores[index]! - scores[other]!;
      const after = score - (then.get(other) ?? scores[other]!);
      if (before * after >= 0) continue;
      swaps++;
      moved.add(index).add(other);
    }
  }
  return { swaps, moved };
}

const neighbourOf = ({ candidate, draft: { steps } }: Made): Neighbour => ({
  id: candidate.id,
  stepIds: candidate.stepIds,
  sharedIds: [
    ...new Set(
      steps.flatMap(({ systems, reads, writes }) => [
        ...systems.map(({ id }): string => id),
        ...[...reads, ...writes].map(({ dataObjectId }): string => dataObjectId),
      ]),
    ),
  ],
});

/** What a machine does of a step after the bundle is what its candidate takes over of cases without exception. */
function touchFreeOf({ candidateIds }: Bundle, open: readonly Made[]): EndToEnd['touchFree'] {
  const members = open.filter(({ candidate }) => candidateIds.includes(candidate.id));
  const taken = new Map<string, number>();
  for (const { draft } of members) {
    const of = (key: InputKey): number => draft.inputs[key]?.value ?? 0;
    const share = isSimplification(draft.pattern.class) ? 0 : of('autoShare') * (1 - of('exceptions'));
    for (const { id } of draft.steps) taken.set(id, Math.max(taken.get(id) ?? 0, share));
  }
  const steps = [...new Set(members.map(({ draft }) => draft.map))].flatMap((map) => map.steps);
  const byMachine = ({ step }: StepFacts): number => (isDoneByMachine(step) ? 1 : 0);
  const running = steps.map((step) => ({
    stepId: step.id,
    visits: step.visits,
    before: byMachine(step),
    after: Math.max(byMachine(step), taken.get(step.id) ?? 0),
  }));
  const shareBy = (when: 'before' | 'after') =>
    touchFreeShare(running.map((step) => ({ visits: step.visits, freeShare: step[when] })));
  const [before, after] = [shareBy('before'), shareBy('after')];
  return before === null || after === null ? null : { before, after, steps: running };
}

const flowsOf = (open: readonly Made[]): readonly (readonly [string, string])[] =>
  open.flatMap(({ draft: { steps } }) =>
    steps.flatMap((step) => step.next.map(({ id }) => [step.id, id] as const)),
  );
