import type { Sentence } from '../analysis.ts';
import { isScattered, type DataMap } from '../facts/dataMap.ts';
import { isDoneByMachine } from '../facts/infer.ts';
import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import type { Reentry } from '../facts/reentry.ts';
import type { StepFacts } from '../facts/stepFacts.ts';
import type { FactKey } from '../method/patterns/pattern.ts';
import { thresholds } from '../method/weights.ts';

/** What the tests may look at: the step, its map, and the data of the whole firm. */
export interface TestScene {
  readonly facts: StepFacts;
  readonly map: MapFacts;
  readonly data: DataMap;
  readonly reentries: readonly Reentry[];
  readonly before: ReadonlyMap<string, readonly StepFacts[]>;
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
    const node = map.graph.indexOf.get(facts.id)!;
    const gateway = map.graph.out[node]!.length === 1 ? map.graph.out[node]![0]!.to : node;
    const isKnockOut =
      map.graph.splits[gateway] === 'exclusive' &&
      map.graph.out[gateway]!.some((arc) => map.graph.ends.includes(arc.to));
    if (!isKnockOut) return null;
    const earlier = (before.get(facts.id) ?? []).filter(
      (step) => step.words.verbs.has('design') || step.words.topics.has('quote'),
    );
    return earlier.length > 0
      ? reason('engine.reason.lateCheck', { step: titleOf(facts), other: titleOf(earlier[0]!) })
      : null;
  },
  'not-digital-intake'({ facts, map, before }) {
    const forms = objectsOf(facts).map((id) => map.firm.dataObjects.get(id)?.form);
    const isIntake =
      facts.words.verbs.has('receive') || facts.words.verbs.has('reentry') || !before.has(facts.id);
    const isLoose =
      forms.some(
        (form) =>
          form === 'email' || form === 'paper' || form === 'speech' || form === 'pdf' || form === 'scan',
      ) || ['email', 'phone', 'paper'].some((topic) => facts.words.topics.has(topic as 'email'));
    return isIntake && isLoose ? reason('engine.reason.looseIntake', { step: titleOf(facts) }) : null;
  },
  'data-missing'({ facts }) {
    const { error } = facts.values;
    const isKnown = error.provenance !== 'default';
    return isKnown && error.value >= thresholds.errorShare
      ? reason('engine.reason.errors', { errorShare: error.value })
      : null;
  },
  'many-writers'({ facts, map }) {
    const people = facts.performer?.role ? map.firm.roles.get(facts.performer.role.id)?.people : null;
    if (people && people.value > 3) return reason('engine.reason.manyHands', { n: Math.round(people.value) });
    const written = new Set(facts.writes.map((use) => use.dataObjectId));
    const writers = new Set(
      map.steps
        .filter((step) => step.writes.some((use) => written.has(use.dataObjectId)))
        .map((step) => step.performer?.key ?? step.id),
    );
    return writers.size > 3 ? reason('engine.reason.manyHands', { n: writers.size }) : null;
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
  'no-feedback-yet'({ map }) {
    const isServing =
      map.map.isCustomerFacing ||
      map.steps.some((step) => step.step.isTouchpoint || step.words.topics.has('shipping'));
    const asks = map.steps.some((step) => step.words.topics.has('feedback'));
    return isServing && !asks && map.steps.length >= 3
      ? reason('engine.reason.noFeedback', { map: map.map.name })
      : null;
  },
  'before-the-end'({ facts, map }) {
    const isLast = facts.next.length === 0 && facts.visits > 0;
    const serves =
      facts.step.isTouchpoint ||
      facts.words.verbs.has('make') ||
      facts.words.verbs.has('send') ||
      facts.words.topics.has('shipping');
    const last = map.steps.filter((step) => step.next.length === 0 && step.visits > 0);
    return isLast && (serves || map.map.isCustomerFacing) && last[0]?.id === facts.id
      ? reason('engine.reason.lastStep', { step: titleOf(facts) })
      : null;
  },
  'many-hands'({ map }) {
    const hands = new Set(map.steps.flatMap((step) => step.performer?.key ?? []));
    return map.steps.length > 5 && hands.size > 2
      ? reason('engine.reason.manyHands', { n: hands.size })
      : null;
  },
  'several-answerers'({ facts, map }) {
    const people = facts.performer?.role ? map.firm.roles.get(facts.performer.role.id)?.people : null;
    if (people && people.value > 2) return reason('engine.reason.manyHands', { n: Math.round(people.value) });
    const hands = new Set(
      map.steps.filter((step) => step.words.topics.has('enquiry')).map((step) => step.performer?.key ?? ''),
    );
    hands.delete('');
    return hands.size > 1 ? reason('engine.reason.manyHands', { n: hands.size }) : null;
  },
  'variants-many'({ facts }) {
    const { variants } = facts.optional;
    return variants && variants.value > thresholds.variants
      ? reason('engine.reason.variants', { n: Math.round(variants.value) })
      : null;
  },
  undocumented({ facts }) {
    const { documentation } = facts.values;
    const isSaid = documentation.provenance !== 'default' && documentation.provenance !== 'inferred';
    return isSaid && documentation.value <= thresholds.documentationGap
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
