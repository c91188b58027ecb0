import type { Sentence } from '../analysis.ts';
import { isScattered, type DataMap } from '../facts/dataMap.ts';
import { isDoneByMachine } from '../facts/infer.ts';
import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import type { Reentry } from '../facts/reentry.ts';
import type { StepFacts } from '../facts/stepFacts.ts';
import type { MapSummary } from './mapSummary.ts';
import { isSaid } from '../figures/resolve.ts';
import type { Topic, Verb } from '../method/lexicon/lexicon.ts';
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
/** Its systems that another one can get at in some way. */
const reachableOf = ({ systems }: StepFacts): StepFacts['systems'] =>
  systems.filter(({ access, medium }) => access !== 'none' && medium !== 'paper');
const objectsOf = (facts: StepFacts): string[] =>
  [...facts.reads, ...facts.writes].map((use) => use.dataObjectId);

/** Kinds that are worth sorting; more hands than this lose sight of a case; exceptions that are many, and not yet most. */
const FEW_KINDS = 3;
const MANY_HANDS = 3;
const MIXED_FROM = 0.2;
const MIXED_TO = 0.4;

/** Side by side, a step begins earlier by no more than the other one takes: below this share of its waiting it is not worth the trouble. */
const OVERLAP_SHARE = 0.5;

/** Work for which no customer would pay, and that others may read without being drawn on any map: lists, notes, reports. */
const idleVerbs: ReadonlySet<Verb | null> = new Set(['reentry', 'file', 'report']);
/** What businesses exchange has a reader outside, whether a map shows it or not. */
const exchanged: readonly Topic[] = [
  'invoice',
  'order',
  'payment',
  'quote',
  'contract',
  'appointment',
  'returns',
  'enquiry',
  'campaign',
  'customs',
  'shipping',
  'feedback',
  'email',
  'phone',
];

/** Whether nobody outside the map waits for what the step leaves behind, as far as its words tell. */
const isForItsOwnSake = ({ step, words }: StepFacts): boolean =>
  !step.isTouchpoint &&
  step.type !== 'send' &&
  step.type !== 'receive' &&
  idleVerbs.has(words.mainVerb) &&
  !words.verbs.has('make') &&
  !words.verbs.has('send') &&
  !exchanged.some((topic) => words.topics.has(topic));

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
    if (!isIdle || data.readObjects.size === 0) return null;
    return isForItsOwnSake(facts) ? reason('engine.reason.outputUnread', { step: titleOf(facts) }) : null;
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
    return isSaid(documentation) && documentation.value <= map.firm.method.findings.documentationGap
      ? reason('engine.reason.undocumented', { step: titleOf(facts) })
      : null;
  },
  'kinds-in-one-queue'({ facts, map }) {
    const { variants } = facts.optional;
    const isSome =
      variants !== null && variants.value >= FEW_KINDS && variants.value <= map.firm.method.findings.variants;
    return isSome && facts.next.length <= 1
      ? reason('engine.reason.kindsInOneQueue', { step: titleOf(facts), n: Math.round(variants.value) })
      : null;
  },
  'waits-for-nothing'({ facts, map, before }) {
    const [other, ...more] = before(facts.id);
    if (!other || more.length > 0 || other.next.length > 1 || !isSaid(facts.values.wait)) return null;
    // What is checked or approved before has to come before, whatever data it leaves.
    if (other.words.verbs.has('check') || other.words.verbs.has('approve') || other.words.verbs.has('decide'))
      return null;
    const made = other.writes.map(({ dataObjectId }) => dataObjectId);
    const needed = facts.reads.map(({ dataObjectId }) => dataObjectId);
    const isFree = made.length > 0 && needed.length > 0 && needed.every((id) => !made.includes(id));
    const gained = other.values.touch.value + other.values.wait.value;
    const isWorthIt = gained >= facts.values.wait.value * OVERLAP_SHARE;
    const isOtherHands = other.performer !== null && facts.performer !== null && !sameHands(other, facts);
    return isFree && isWorthIt && isOtherHands && map.stepById.has(other.id)
      ? reason('engine.reason.waitsForNothing', { step: titleOf(facts), other: titleOf(other) })
      : null;
  },
  'nobody-owns-case'({ facts, map, summary, before }) {
    const takesOver = before(facts.id).some(
      (other) => other.performer !== null && facts.performer !== null && !sameHands(other, facts),
    );
    const isOpen = map.map.ownerRoleId === null && summary.isServing && summary.hands > MANY_HANDS;
    return takesOver && isOpen
      ? reason('engine.reason.nobodyOwnsCase', { n: summary.hands, map: map.map.name })
      : null;
  },
  'exceptions-mixed-in'({ facts }) {
    const { exceptions } = facts.values;
    const isMany = exceptions.value >= MIXED_FROM && exceptions.value <= MIXED_TO;
    return isSaid(exceptions) && isMany && facts.next.length <= 1
      ? reason('engine.reason.exceptionsMixedIn', {
          step: titleOf(facts),
          exceptionsShare: exceptions.value,
        })
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
  'on-paper'({ facts, map }) {
    const isPaper =
      facts.words.topics.has('paper') ||
      facts.systems.some(({ medium }) => medium === 'paper') ||
      objectsOf(facts).some((id) => map.firm.dataObjects.get(id)?.form === 'paper');
    return isPaper ? reason('engine.reason.onPaper', { step: titleOf(facts) }) : null;
  },
  'in-a-system'({ facts }) {
    const [system] = reachableOf(facts);
    return system ? reason('engine.reason.inSystem', { system: system.name }) : null;
  },
  'between-systems'({ facts }) {
    const [from, to] = reachableOf(facts);
    return from && to
      ? reason('engine.reason.betweenSystems', { step: titleOf(facts), from: from.name, to: to.name })
      : null;
  },
  'two-sources'({ facts }) {
    const sources = new Set(facts.reads.map(({ dataObjectId }) => dataObjectId));
    return sources.size > 1 ? reason('engine.reason.twoSources', { n: sources.size }) : null;
  },
  'made-of-other-data'({ facts }) {
    const sources = new Set(facts.reads.map(({ dataObjectId }) => dataObjectId));
    const isNew = facts.writes.some(({ dataObjectId }) => !sources.has(dataObjectId));
    return sources.size > 0 && isNew
      ? reason('engine.reason.madeOfOtherData', { step: titleOf(facts) })
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
