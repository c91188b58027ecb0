import type { LeaveToPeople, Sentence } from '../analysis.ts';
import type { DataMap } from '../facts/dataMap.ts';
import type { MapFacts } from '../facts/mapFacts.ts';
import type { StepFacts } from '../facts/stepFacts.ts';
import { rememberWith } from '../memo.ts';
import type { KnownPattern } from '../method/patterns.ts';
import type { Draft, Proposals } from './draft.ts';
import { inputsOf, type InputSet } from './inputs.ts';
import { leadTimeOf } from './leadTime.ts';
import { readingsOf, scoredOf, type Fit, type Match, type Reading } from './readings.ts';

/** Of the patterns that fit a step the best one becomes a proposal; neighbours that fit together become one. */
export function propose(map: MapFacts, data: DataMap): Proposals {
  const left: LeaveToPeople[] = [];
  const chosen = new Map<string, Reading>();
  const whole = new Map<KnownPattern, { step: StepFacts; fit: Fit }[]>();
  for (const reading of readingsOf(map, data)) {
    const { facts, fits, matches, leave } = reading;
    for (const fit of fits) {
      if (fit.pattern.reach !== 'map') continue;
      const hits = whole.get(fit.pattern);
      if (hits) hits.push({ step: facts, fit });
      else whole.set(fit.pattern, [{ step: facts, fit }]);
    }
    if (leave) left.push({ stepId: facts.id, because: leave });
    else if (matches.length > 0) chosen.set(facts.id, reading);
  }
  const drafts = neighbours(map, chosen).map((steps) => draftOfGroup(map, steps, chosen));
  for (const [pattern, hits] of whole) {
    const steps = hits.map((hit) => hit.step);
    const reasons = joined(hits.map((hit) => hit.fit.reasons));
    drafts.push(draftOf({ map, pattern, steps, reasons, others: [] }));
  }
  return { drafts, leaveToPeople: left };
}

/** Steps with the same best pattern that follow each other are one group, or all of the map where the pattern says so; others are alone. */
function neighbours(map: MapFacts, chosen: ReadonlyMap<string, Reading>): StepFacts[][] {
  const bestOf = (id: string): KnownPattern | undefined => chosen.get(id)?.matches[0]!.pattern;
  const groupOf = new Map<string, StepFacts[]>();
  const together = new Map<KnownPattern, StepFacts>();
  const join = (a: StepFacts, b: StepFacts): void => {
    const [group, other] = [groupOf.get(a.id)!, groupOf.get(b.id)!];
    if (group === other) return;
    for (const member of other) {
      group.push(member);
      groupOf.set(member.id, group);
    }
  };
  for (const step of map.steps) if (chosen.has(step.id)) groupOf.set(step.id, [step]);
  for (const step of map.steps) {
    const pattern = bestOf(step.id);
    if (!pattern) continue;
    if (pattern.reach === 'together') {
      const first = together.get(pattern);
      if (first) join(first, step);
      else together.set(pattern, step);
    }
    for (const { id } of step.next) if (bestOf(id) === pattern) join(step, map.stepById.get(id)!);
  }
  return [...new Set(groupOf.values())];
}

function draftOfGroup(
  map: MapFacts,
  steps: readonly StepFacts[],
  chosen: ReadonlyMap<string, Reading>,
): Draft {
  const [best, ...others] = chosen.get(steps[0]!.id)!.matches;
  const { pattern } = best!;
  if (steps.length > 1) {
    const reasons = joined(steps.map((step) => chosen.get(step.id)!.matches[0]!.reasons));
    return draftOf({ map, pattern, steps, reasons, others });
  }
  return {
    id: idOf(pattern, steps),
    map,
    steps,
    idea: null,
    isStandIn: false,
    alternatives: alternativesOf(others),
    ...best!,
  };
}

interface DraftInput {
  readonly map: MapFacts;
  readonly pattern: KnownPattern;
  readonly steps: readonly StepFacts[];
  readonly reasons: readonly Sentence[];
  readonly others: readonly Match[];
}
const rememberedBy = new WeakMap<KnownPattern, ReturnType<typeof rememberWith<StepFacts, InputSet>>>();

function rememberInputs(pattern: KnownPattern): ReturnType<typeof rememberWith<StepFacts, InputSet>> {
  let remember = rememberedBy.get(pattern);
  if (!remember) rememberedBy.set(pattern, (remember = rememberWith()));
  return remember;
}

function draftOf({ map, pattern, steps, reasons, others }: DraftInput): Draft {
  const inputs = rememberInputs(pattern)(steps[0]!, steps, () => inputsOf(steps, pattern, map.firm.method));
  const lead = leadTimeOf(map, steps, inputs, pattern);
  const scored = scoredOf({ inputs, pattern }, lead, map.firm.method);
  const alternatives = alternativesOf(others);
  return {
    id: idOf(pattern, steps),
    pattern,
    map,
    steps,
    inputs,
    lead,
    scored,
    idea: null,
    isStandIn: false,
    reasons,
    alternatives,
  };
}

function idOf(pattern: KnownPattern, steps: readonly StepFacts[]): string {
  const ids = steps.map((step) => step.id);
  return `${pattern.id} ${ids.toSorted().join(' ')}`;
}

const alternativesOf = (others: readonly Match[]): Draft['alternatives'] =>
  others.map(({ pattern, scored }) => ({ patternId: pattern.id, feasibility: scored.feasibilityScore }));

/** Reasons of several steps, each said once. */
function joined(lists: readonly (readonly Sentence[])[]): Sentence[] {
  const byText = new Map<string, Sentence>();
  for (const list of lists) for (const sentence of list) byText.set(JSON.stringify(sentence), sentence);
  return [...byText.values()];
}
