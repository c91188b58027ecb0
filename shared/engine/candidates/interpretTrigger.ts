import type { Sentence } from '../analysis.ts';
import type { Trigger, TriggerNumber } from '../method/patterns/pattern.ts';
import { stepTests, type TestScene } from './stepTests.ts';

/** The reasons for which a trigger holds on a step, in the order of the trigger; null where it does not hold. */
export type TriggerTest = (scene: TestScene) => readonly Sentence[] | null;

const known = new WeakMap<Trigger, TriggerTest>();

/** A trigger as a test. It is read once: every pattern is tried on every step. */
export function interpretTrigger(trigger: Trigger): TriggerTest {
  let test = known.get(trigger);
  if (!test) known.set(trigger, (test = testOf(trigger)));
  return test;
}

function testOf(trigger: Trigger): TriggerTest {
  if ('all' in trigger) return all(trigger.all.map(testOf));
  if ('any' in trigger) return any(trigger.any.map(testOf));
  if ('not' in trigger) {
    const test = testOf(trigger.not);
    return (scene) => (test(scene) === null ? none : null);
  }
  if ('fact' in trigger) {
    const test = stepTests[trigger.fact];
    return (scene) => {
      const sentence = test(scene);
      return sentence && [sentence];
    };
  }
  if ('mark' in trigger) return marked((mark) => trigger.mark.includes(mark.type));
  if ('waste' in trigger) return marked((mark) => mark.waste !== null && trigger.waste.includes(mark.waste));
  const holds = simple(trigger);
  return (scene) => (holds(scene) ? none : null);
}

const none: readonly Sentence[] = [];

type SimpleTrigger = Exclude<
  Trigger,
  | { all: unknown }
  | { any: unknown }
  | { not: unknown }
  | { fact: unknown }
  | { mark: unknown }
  | { waste: unknown }
>;

function simple(trigger: SimpleTrigger): (scene: TestScene) => boolean {
  if ('verb' in trigger) return ({ facts }) => hasOneOf(facts.words.verbs, trigger.verb);
  if ('mainVerb' in trigger)
    return ({ facts: { words } }) => words.mainVerb !== null && trigger.mainVerb.includes(words.mainVerb);
  if ('topic' in trigger) return ({ facts }) => hasOneOf(facts.words.topics, trigger.topic);
  if ('mapTopic' in trigger) return ({ summary }) => hasOneOf(summary.topics, trigger.mapTopic);
  // Nobody says at first whether a system has an interface: what is not known does not rule one out (feasibility assumes the screen).
  if ('access' in trigger)
    return ({ facts: { access } }) =>
      trigger.access.includes(access.access) ||
      (access.provenance === 'default' && trigger.access.includes('file'));
  if ('type' in trigger) return ({ facts }) => trigger.type.includes(facts.step.type);
  if ('atLeast' in trigger) return compare(trigger.atLeast, (x, limit) => x >= limit);
  if ('atMost' in trigger) return compare(trigger.atMost, (x, limit) => x <= limit);
  return compare(trigger.below, (x, limit) => x < limit);
}

function hasOneOf<T>(set: ReadonlySet<T>, wanted: readonly T[]): boolean {
  for (const one of wanted) if (set.has(one)) return true;
  return false;
}

function compare(
  [key, limit]: readonly [TriggerNumber, number],
  holds: (value: number, limit: number) => boolean,
): (scene: TestScene) => boolean {
  return ({ facts: { values, optional } }) => {
    const value =
      key in optional ? optional[key as keyof typeof optional] : values[key as keyof typeof values];
    return value !== null && value !== undefined && holds(value.value, limit);
  };
}

function all(tests: readonly TriggerTest[]): TriggerTest {
  return (scene) => {
    let reasons = none;
    for (const test of tests) {
      const found = test(scene);
      if (found === null) return null;
      reasons = joined(reasons, found);
    }
    return reasons;
  };
}

function any(tests: readonly TriggerTest[]): TriggerTest {
  return (scene) => {
    let reasons: readonly Sentence[] | null = null;
    for (const test of tests) {
      const found = test(scene);
      if (found) reasons = joined(reasons ?? none, found);
    }
    return reasons;
  };
}

const joined = (a: readonly Sentence[], b: readonly Sentence[]): readonly Sentence[] =>
  b.length === 0 ? a : a.length === 0 ? b : [...a, ...b];

function marked(fits: (mark: TestScene['facts']['marks'][number]) => boolean): TriggerTest {
  return ({ facts }) => {
    const marks = facts.marks.filter(fits);
    return marks.length > 0 ? marks.map(markReason) : null;
  };
}

/** A person's mark as a reason. */
export function markReason(mark: TestScene['facts']['marks'][number]): Sentence {
  if (mark.type === 'waste' && mark.waste) return { key: `engine.marked.${mark.waste}`, params: {} };
  return { key: `engine.marked.${mark.type}`, params: {} };
}
