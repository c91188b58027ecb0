import type { Sentence } from '../analysis.ts';
import type { Trigger, TriggerNumber } from '../method/patterns/pattern.ts';
import { readWords } from '../facts/words.ts';
import { stepTests, type TestScene } from './stepTests.ts';

/** The reasons for which a trigger holds on a step, in the order of the trigger; null where it does not hold. */
export function interpretTrigger(trigger: Trigger, scene: TestScene): readonly Sentence[] | null {
  if ('all' in trigger) return all(trigger.all, scene);
  if ('any' in trigger) return any(trigger.any, scene);
  if ('not' in trigger) return interpretTrigger(trigger.not, scene) === null ? [] : null;
  if ('fact' in trigger) {
    const sentence = stepTests[trigger.fact](scene);
    return sentence && [sentence];
  }
  if ('mark' in trigger) return marked(scene, (mark) => trigger.mark.includes(mark.type));
  if ('waste' in trigger)
    return marked(scene, (mark) => mark.waste !== null && trigger.waste.includes(mark.waste));
  return simple(trigger, scene) ? [] : null;
}

type SimpleTrigger = Exclude<
  Trigger,
  | { all: unknown }
  | { any: unknown }
  | { not: unknown }
  | { fact: unknown }
  | { mark: unknown }
  | { waste: unknown }
>;

function simple(trigger: SimpleTrigger, { facts, map }: TestScene): boolean {
  if ('verb' in trigger) return trigger.verb.some((verb) => facts.words.verbs.has(verb));
  if ('mainVerb' in trigger)
    return facts.words.mainVerb !== null && trigger.mainVerb.includes(facts.words.mainVerb);
  if ('topic' in trigger) return trigger.topic.some((topic) => facts.words.topics.has(topic));
  if ('mapTopic' in trigger) {
    const { topics } = readWords(map.map.name, map.language);
    return trigger.mapTopic.some((topic) => topics.has(topic));
  }
  // Nobody says at first whether a system has an interface: what is not known does not rule one out (feasibility assumes the screen).
  if ('access' in trigger)
    return (
      trigger.access.includes(facts.access.access) ||
      (facts.access.provenance === 'default' && trigger.access.includes('file'))
    );
  if ('type' in trigger) return trigger.type.includes(facts.step.type);
  if ('atLeast' in trigger) return compare(facts, trigger.atLeast, (x, limit) => x >= limit);
  if ('atMost' in trigger) return compare(facts, trigger.atMost, (x, limit) => x <= limit);
  return compare(facts, trigger.below, (x, limit) => x < limit);
}

function compare(
  { values, optional }: TestScene['facts'],
  [key, limit]: readonly [TriggerNumber, number],
  holds: (value: number, limit: number) => boolean,
): boolean {
  const value = key in optional ? optional[key as keyof typeof optional] : values[key as keyof typeof values];
  return value !== null && value !== undefined && holds(value.value, limit);
}

function all(triggers: readonly Trigger[], scene: TestScene): readonly Sentence[] | null {
  const reasons: Sentence[] = [];
  for (const trigger of triggers) {
    const found = interpretTrigger(trigger, scene);
    if (found === null) return null;
    reasons.push(...found);
  }
  return reasons;
}

function any(triggers: readonly Trigger[], scene: TestScene): readonly Sentence[] | null {
  let reasons: Sentence[] | null = null;
  for (const trigger of triggers) {
    const found = interpretTrigger(trigger, scene);
    if (found) reasons = [...(reasons ?? []), ...found];
  }
  return reasons;
}

function marked(
  { facts }: TestScene,
  fits: (mark: TestScene['facts']['marks'][number]) => boolean,
): readonly Sentence[] | null {
  const marks = facts.marks.filter(fits);
  return marks.length > 0 ? marks.map(markReason) : null;
}

/** A person's mark as a reason. */
export function markReason(mark: TestScene['facts']['marks'][number]): Sentence {
  if (mark.type === 'waste' && mark.waste) return { key: `engine.marked.${mark.waste}`, params: {} };
  return { key: `engine.marked.${mark.type}`, params: {} };
}
