import type { DataUse, Step, System } from '../../model/index.ts';
import type { Sentence } from '../analysis.ts';
import type { Inference, Value } from '../figures/resolve.ts';
import type { AttributeKey } from '../method/attributes.ts';
import type { Firm } from './firm.ts';
import type { Words } from './words.ts';

/** What the map knows around a step. */
export interface StepSurroundings {
  readonly step: Step;
  readonly words: Words;
  readonly systems: readonly System[];
  readonly uses: readonly DataUse[];
  readonly firm: Firm;
  /** Null: first step of its flow. */
  readonly isSamePerformerBefore: boolean | null;
  /** Share of cases that leave the main branch right after, where branches have stated shares. */
  readonly exceptionShare: number | null;
  /** Chance to go round again, where the step closes a loop with stated shares. */
  readonly repeatShare: number | null;
  /** Branches that the step decides on. */
  readonly branches: number;
  readonly variants: Value | null;
  readonly hasComplaint: boolean;
}

const because = (key: Extract<Sentence['key'], `engine.source.${string}`>): Sentence => ({ key, params: {} });
const exactly = (likely: number, source: Sentence): Inference => ({
  likely,
  low: likely,
  high: likely,
  source,
});
const answer = (likely: number, source: Sentence): Inference => ({
  likely,
  low: Math.max(1, likely - 1),
  high: Math.min(5, likely + 1),
  source,
});

/** Step types that no person works on. */
const machineTypes: readonly Step['type'][] = ['service', 'script', 'businessRule'];
export const isDoneByMachine = (step: Step): boolean => machineTypes.includes(step.type);

/** What can be guessed about an attribute from words, lanes, systems and branches; null where nothing can. */
export function infer(
  attribute: AttributeKey,
  around: StepSurroundings,
  touch: Value | null,
): Inference | null {
  return rules[attribute]?.(around, touch) ?? null;
}

type InferenceRule = (around: StepSurroundings, touch: Value | null) => Inference | null;

const rules: { readonly [A in AttributeKey]?: InferenceRule } = {
  touch({ step, words, firm }) {
    if (isDoneByMachine(step)) return exactly(0, because('engine.source.machine'));
    if (step.type === 'call' && step.calledMapId) return exactly(0, because('engine.source.called'));
    if (!words.mainVerb) return null;
    const { minutes } = firm.method.work[words.mainVerb];
    return { likely: minutes, low: minutes / 2, high: minutes * 2, source: because('engine.source.verb') };
  },
  wait({ step, words, firm, isSamePerformerBefore }) {
    if (isDoneByMachine(step)) return exactly(0, because('engine.source.machine'));
    if (words.verbs.has('approve')) {
      const minutes = firm.method.waits.approval;
      return {
        likely: minutes,
        low: minutes / 4,
        high: minutes * 3,
        source: because('engine.source.approval'),
      };
    }
    if (isSamePerformerBefore === null)
      return { likely: 0, low: 0, high: 240, source: because('engine.source.first') };
    if (isSamePerformerBefore)
      return { likely: 0, low: 0, high: 60, source: because('engine.source.sameHands') };
    return null;
  },
  error({ step, repeatShare }) {
    if (isDoneByMachine(step)) return null;
    return repeatShare === null
      ? null
      : {
          likely: repeatShare,
          low: repeatShare / 2,
          high: Math.min(1, repeatShare * 1.5),
          source: because('engine.source.loop'),
        };
  },
  rework(_, touch) {
    if (!touch || touch.provenance === 'default') return null;
    return {
      likely: 1.5 * touch.value,
      low: 0.5 * touch.low,
      high: 3 * touch.high,
      source: because('engine.source.rework'),
    };
  },
  exceptions({ exceptionShare }) {
    return exceptionShare === null
      ? null
      : {
          likely: exceptionShare,
          low: exceptionShare / 2,
          high: Math.min(1, exceptionShare * 1.5),
          source: because('engine.source.branches'),
        };
  },
  rules: ({ words, firm }) =>
    words.mainVerb ? answer(firm.method.work[words.mainVerb].rules, because('engine.source.verb')) : null,
  digital({ step, systems, uses, words, firm }) {
    const forms = uses.map((use) => firm.dataObjects.get(use.dataObjectId)?.form);
    if (forms.includes('paper') || words.topics.has('paper'))
      return answer(1, because('engine.source.paper'));
    const media = systems.flatMap(({ medium }) => (medium ? [{ paper: 1, mixed: 3, app: 5 }[medium]] : []));
    if (media.length > 0) return answer(Math.min(...media), because('engine.source.systems'));
    if (systems.length > 0 || isDoneByMachine(step)) return answer(4, because('engine.source.systems'));
    return step.type === 'manual' ? answer(2, because('engine.source.manual')) : null;
  },
  structure({ uses, firm }) {
    const points = { form: 5, table: 5, email: 2, pdf: 3, scan: 3, paper: 2, speech: 1 } as const;
    const known = uses.flatMap((use) => {
      const form = firm.dataObjects.get(use.dataObjectId)?.form;
      return form ? [points[form]] : [];
    });
    return known.length > 0 ? answer(Math.min(...known), because('engine.source.data')) : null;
  },
  standard({ variants }) {
    if (!variants) return null;
    const count = variants.value;
    const points = count <= 1 ? 5 : count <= 3 ? 4 : count <= 6 ? 3 : count <= 10 ? 2 : 1;
    return answer(points, because('engine.source.variants'));
  },
  documentation: ({ step }) =>
    step.description.trim() === '' ? null : answer(3, because('engine.source.described')),
  systems: ({ systems }) =>
    systems.length > 0 ? exactly(systems.length, because('engine.source.systems')) : null,
  decisions: ({ branches }) => (branches > 1 ? exactly(branches, because('engine.source.branches')) : null),
  customer({ step, hasComplaint }) {
    if (step.isTouchpoint) return { likely: 2, low: 1, high: 3, source: because('engine.source.touchpoint') };
    return hasComplaint ? { likely: 1, low: 0, high: 2, source: because('engine.source.complaint') } : null;
  },
  risk({ step, words }) {
    const isTagged = step.tags.some((tag) =>
      /tax|personal|payment|steuer|impuesto|imp[oô]t|datos|donn[ée]es|zahlung|pago|paiement|legal/i.test(tag),
    );
    const isNamed = words.topics.has('deadline') || words.topics.has('personal');
    if (!isTagged && !isNamed) return null;
    return { likely: 2, low: 1, high: 3, source: because('engine.source.tags') };
  },
  obligation({ step, words }) {
    const isLegal = step.tags.some((tag) =>
      /legal|law|tax|gesetz|steuer|impuesto|imp[oô]t|obligat/i.test(tag),
    );
    if (isLegal || words.topics.has('deadline'))
      return { likely: 3, low: 2, high: 4, source: because('engine.source.tags') };
    return null;
  },
  exposure: ({ step }) =>
    step.isTouchpoint
      ? { likely: 0.67, low: 0.33, high: 1, source: because('engine.source.touchpoint') }
      : null,
  severity: ({ step }) =>
    step.isTouchpoint
      ? { likely: 0.4, low: 0.1, high: 0.7, source: because('engine.source.touchpoint') }
      : null,
};
