import type { Sentence } from '../analysis.ts';
import { isScattered, type DataMap } from '../facts/dataMap.ts';
import { isDoneByMachine } from '../facts/infer.ts';
import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import type { Reentry } from '../facts/reentry.ts';
import type { StepFacts } from '../facts/stepFacts.ts';
import type { MapSummary } from './mapSummary.ts';
import type { FactKey } from '../method/patterns/pattern.ts';

/** What the tests may look at: the step, its map, and the data of the whole firm. */
export interface TestScene {
  readonly facts: StepFacts;
  readonly map: MapFacts;
  readonly summary: MapSummary;
  readonly data: DataMap;
  readonly reentries: readonly Reentry[];
  /** Steps that lead directly to this one. */
  readonly before: (stepId: string) => readonly StepFacts[];
}
/** The reason as a sentence where the test holds; null where not. */
export type StepTest = (scene: TestScene) => Sentence | null;

const reason = (
  key: Extract<Sentence['key'], `engine.reason.${string}`>,
  params: Sentence['params'] = {},
): Sentence => ({ key, params });
const nextOf = ({ facts, map }: TestScene): StepFacts[] =>
  facts.next.flatMap(({ id }) => map.stepById.get(id) ?? []);
const sameHands = (a: StepFacts, b: StepFacts): boolean =>
  a.performer !== null && a.performer.key === b.performer?.key;
const objectsOf = (facts: StepFacts): string[] =>
  [...facts.reads, ...facts.writes].map((use) => use.dataObjectId);

/** One test for each fact that a pattern's trigger can name. */
export const stepTests: { readonly [F in FactKey]: StepTest } = {
  'typed-again'({ facts, map, reentries }) {
    const hit = reentries.find((reentry) => reentry.toId === facts.id);
    if (hit) {
      const object = map.firm.dataObjects.get(hit.objectId)?.name ?? '';
      const from = map.firm.systems.get(hit.fromSystemId)?.name ?? '';
      const to = map.firm.systems.get(hit.toSystemId)?.name ?? '';
      return reason('engine.reason.typedAgain', { object, from, to });
    }
    if (!facts.words.verbs.has('reentry') || isDoneByMachine(facts.step)) return null;
    return reason('engine.reason.retypes', { step: titleOf(facts) });
  },
  'output-unread'({ facts, data }) {
    const isIdle =
      facts.writes.length > 0 && facts.writes.every((use) => !data.readObjects.has(use.dataObjectId));
    const isHandedOn =
      facts.step.isTouchpoint || facts.words.verbs.has('make') || data.readObjects.size === 0;
    return isIdle && !isHandedOn ? reason('engine.reason.outputUnread', { step: titleOf(facts) }) : null;
  },
  'check-after-check'(scene) {
    const { facts } = scene;
    if (!facts.words.verbs.has('check')) return null;
    const other = nextOf(scene).find((next) => next.words.verbs.has('check') && sameHands(facts, next));
    return other
      ? reason('engine.reason.checkAfterCheck', { step: titleOf(facts), other: titleOf(other) })
      : null;
  },
  'late-check'(scene) {
    const { facts, map, before } = scene;
    if (!facts.words.verbs.has('check')) return null;
    if (!canEndCase(map, facts.id)) return null;
    const earlier = before(facts.id).filter(
      (step) => step.words.verbs.has('design') || step.words.topics.has('quote'),
    );
    return earlier.length > 0
      ? reason('engine.reason.lateCheck', { step: titleOf(facts), other: titleOf(earlier[0]!) })
      : null;
  },
  'not-digital-intake'({ facts, map, before }) {
    const forms = objectsOf(facts).map((id) => map.firm.dataObjects.get(id)?.form);
    const isIntake =
      facts.words.verbs.has('receive') || facts.words.verbs.has('reentry') || before(facts.id).length === 0;
    const isLoose =
      forms.some(
        (form) =>
          form === 'email' || form === 'paper' || form === 'speech' || form === 'pdf' || form === 'scan',
      ) || ['email', 'phone', 'paper'].some((topic) => facts.words.topics.has(topic as 'email'));
    return isIntake && isLoose ? reason('engine.reason.looseIntake', { step: titleOf(facts) }) : null;
  },
  'data-missing'({ facts, map }) {
    const { error } = facts.values;
    const isKnown = error.provenance !== 'default';
    return isKnown && error.value >= map.firm.method.findings.errorShare
      ? reason('engine.reason.errors', { errorShare: error.value })
      : null;
  },
  'many-writers'({ facts, map, summary }) {
    const people = facts.performer?.role ? map.firm.roles.get(facts.performer.role.id)?.people : null;
    const writers = Math.max(
      Math.round(people?.value ?? 0),
      ...facts.writes.map((use) => summary.writersOf.get(use.dataObjectId) ?? 0),
    );
    return writers > 3 ? reason('engine.reason.manyHands', { n: writers }) : null;
  },
  'object-in-two-systems'({ facts, map, data }) {
    const object = objectsOf(facts).find((id) => isScattered(id, data, map.firm));
    if (!object) return null;
    return reason('engine.reason.twoSystems', {
      object: map.firm.dataObjects.get(object)?.name ?? '',
      n: data.systemsOf.get(object)!.length,
    });
  },
  'sheet-shared'({ facts }) {
    const isSheet =
      facts.words.topics.has('sheet') ||
      facts.systems.some(({ name }) => /excel|sheet|spread|tabelle|hoja|tableur/i.test(name));
    return isSheet ? reason('engine.reason.sheet', { step: titleOf(facts) }) : null;
  },
  'no-feedback-yet': ({ map, summary }) =>
    summary.isServing && !summary.asksForFeedback && map.steps.length >= 3
      ? reason('engine.reason.noFeedback', { map: map.map.name })
      : null,
  'before-the-end': ({ facts, summary }) =>
    summary.lastStepId === facts.id ? reason('engine.reason.lastStep', { step: titleOf(facts) }) : null,
  'many-hands': ({ map, summary }) =>
    map.steps.length > 5 && summary.hands > 2
      ? reason('engine.reason.manyHands', { n: summary.hands })
      : null,
  'several-answerers'({ facts, map, summary }) {
    const people = facts.performer?.role ? map.firm.roles.get(facts.performer.role.id)?.people : null;
    const n = people && people.value > 2 ? Math.round(people.value) : summary.handsOnEnquiries;
    return n > 1 ? reason('engine.reason.manyHands', { n }) : null;
  },
  'variants-many'({ facts, map }) {
    const { variants } = facts.optional;
    return variants && variants.value > map.firm.method.findings.variants
      ? reason('engine.reason.variants', { n: Math.round(variants.value) })
      : null;
  },
  undocumented({ facts, map }) {
    const { documentation } = facts.values;
    const isSaid = documentation.provenance !== 'default' && documentation.provenance !== 'inferred';
    return isSaid && documentation.value <= map.firm.method.findings.documentationGap
      ? reason('engine.reason.undocumented', { step: titleOf(facts) })
      : null;
  },
  'customer-contact'({ facts, map }) {
    return facts.step.isTouchpoint || map.map.isCustomerFacing
      ? reason('engine.reason.customerContact')
      : null;
  },
  'judgement-work'({ facts }) {
    const { rules } = facts.values;
    return rules.provenance !== 'default' && rules.value <= 2
      ? reason('engine.reason.judgement', { step: titleOf(facts) })
      : null;
  },
  'by-hand': ({ facts }) =>
    isDoneByMachine(facts.step) ? null : reason('engine.reason.byHand', { step: titleOf(facts) }),
};

/** Whether a branch right behind the step leads straight to an end. */
export function canEndCase({ graph }: MapFacts, stepId: string): boolean {
  const node = graph.indexOf.get(stepId)!;
  const gateway = graph.out[node]!.length === 1 ? graph.out[node]![0]!.to : node;
  return (
    graph.splits[gateway] === 'exclusive' &&
    graph.out[gateway]!.some((arc) => graph.out[arc.to]!.length === 0)
  );
}
