import type { Sentence } from '../analysis.ts';
import type { Aligned } from './align.ts';
import type { Draft } from './draft.ts';
import { evaluateAt, type Evaluated } from './evaluate.ts';
import { capSentence } from './explained.ts';
import type { FeasibilityPart } from './feasibility.ts';
import { likely } from './score.ts';
import { markReason } from './interpretTrigger.ts';
import type { InputKey } from './inputs.ts';

/** Why a candidate is proposed, strongest first; then what holds it back and what would change it. */
export function becauseOf(
  draft: Draft,
  evaluated: Evaluated,
  aligned: Aligned,
): { readonly because: readonly Sentence[]; readonly brake: Sentence | null } {
  const reasons = [...draft.reasons.slice(0, 3), ...markReasons(draft), ...gains(draft, evaluated)];
  const { brake, key } = brakeOf(evaluated);
  const change = key ? changeOf({ draft, evaluated, aligned, key }) : null;
  const because = unique([...reasons, ...(brake ? [brake] : []), ...(change ? [change] : [])]);
  return { because, brake };
}

function markReasons({ steps }: Draft): Sentence[] {
  return unique(
    steps.flatMap((step) => step.marks.filter((mark) => mark.type !== 'question').map(markReason)),
  ).slice(0, 2);
}

/** What it brings: the parts of the impact that count most. */
function gains({ steps, inputs, pattern }: Draft, { base }: Evaluated): Sentence[] {
  const { impact, leadTimeCut } = base.scored;
  const sentences: { sentence: Sentence; size: number }[] = [];
  if (impact.hoursSaved >= 1)
    sentences.push({
      sentence: { key: 'engine.gain.hours', params: { savedHours: impact.hoursSaved } },
      size: impact.parts.time,
    });
  if (leadTimeCut >= 0.02)
    sentences.push({
      sentence: { key: 'engine.gain.leadTime', params: { cutShare: leadTimeCut } },
      size: impact.parts.flow,
    });
  const error = inputs.error.value;
  if (impact.parts.quality >= 10)
    sentences.push({
      sentence: {
        key: 'engine.gain.errors',
        params: { errorShare: error, reductionShare: pattern.error[1] },
      },
      size: impact.parts.quality * 0.6,
    });
  if (
    steps.some((step) => step.step.isTouchpoint) &&
    pattern.moves.some((move) => move.dimension === 'customer')
  )
    sentences.push({ sentence: { key: 'engine.gain.customer', params: {} }, size: 20 });
  return sentences.toSorted((a, b) => b.size - a.size).map((entry) => entry.sentence);
}

/** The limit that took effect, else the part of feasibility that costs most points. */
function brakeOf({ base }: Evaluated): {
  brake: Sentence | null;
  key: FeasibilityPart | 'obligation' | null;
} {
  const { feasibility } = base.scored;
  if (!feasibility) {
    return base.feasibility < 75
      ? { brake: { key: 'engine.brake.obligation', params: {} }, key: 'obligation' }
      : { brake: null, key: null };
  }
  const cap = feasibility.caps
    .filter(({ limit }) => limit < feasibility.raw)
    .toSorted((a, b) => a.limit - b.limit)[0];
  if (cap) return { brake: capSentence(cap.key, cap.limit), key: capInput[cap.key] ?? null };
  const worst = feasibility.parts.toSorted(
    (a, b) => b.weight * (100 - b.points) - a.weight * (100 - a.points),
  )[0]!;
  if (worst.weight * (100 - worst.points) < 2) return { brake: null, key: null };
  return { brake: { key: `engine.brake.${worst.key}`, params: {} }, key: worst.key };
}

const capInput: { readonly [cap: string]: FeasibilityPart } = {
  judgement: 'rules',
  changing: 'stability',
  paper: 'digital',
  exceptions: 'exceptions',
  access: 'access',
};

interface ChangeInput {
  readonly draft: Draft;
  readonly evaluated: Evaluated;
  readonly aligned: Aligned;
  readonly key: FeasibilityPart | 'obligation';
}

/** What the priority would be if the brake were gone; said only where it matters by a point or more. */
function changeOf({ draft, evaluated, aligned, key }: ChangeInput): Sentence | null {
  const best: { readonly [K in InputKey]?: number } = {
    exceptions: 0.05,
    systems: 1,
    decisions: 2,
    access: 3,
    obligation: 0,
  };
  const goodAnswer = 4;
  const now = draft.inputs[key].value;
  const value = best[key] ?? Math.max(now, goodAnswer);
  if (value === now) return null;
  const { weighting } = evaluated;
  const then = evaluateAt({ draft, aligned, weighting }, { ...likely(draft.inputs), [key]: value });
  if (then.priority < evaluated.base.priority + 1) return null;
  return { key: `engine.change.${key}`, params: { score: Math.round(then.priority), to: value } };
}

function unique(sentences: readonly Sentence[]): Sentence[] {
  const byText = new Map(sentences.map((sentence) => [JSON.stringify(sentence), sentence]));
  return [...byText.values()];
}
