import type { LeaveToPeople, Sentence } from '../analysis.ts';
import type { DataMap } from '../facts/dataMap.ts';
import type { MapFacts } from '../facts/mapFacts.ts';
import type { StepFacts } from '../facts/stepFacts.ts';
import { rememberWith } from '../memo.ts';
import type { KnownPattern } from '../method/patterns.ts';
import type { Draft, Proposals } from './draft.ts';
import { inputsOf, type Inputs } from './inputs.ts';
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
    if (leave) left.push({ stepId: facts.id, patternId: matches[0]?.pattern.id ?? null, because: leave });
    else if (matches.length > 0) chosen.set(facts.id, reading);
  }
  const drafts = neighbours(map, chosen).map((steps) => draftOfGroup(map, steps, chosen));
  for (const hits of whole.values()) {
    const steps = hits.map((hit) => hit.step);
    drafts.push(draftOf({ map, steps, fits: hits.map((hit) => hit.fit), alternatives: [] }));
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
    // What is known by its shape alone may be work of two kinds.
    if (pattern.general === 'shape') continue;
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
  const alternatives = alternativesOf(others);
  if (steps.length > 1)
    return draftOf({ map, steps, fits: steps.map((step) => chosen.get(step.id)!.matches[0]!), alternatives });
  return {
    ...best!,
    id: idOf(best!.pattern, steps),
    map,
    steps,
    idea: null,
    price: null,
    isStandIn: false,
    alternatives,
  };
}

interface DraftInput {
  readonly map: MapFacts;
  readonly steps: readonly StepFacts[];
  /** One for each step, of the same pattern. */
  readonly fits: readonly Fit[];
  readonly alternatives: Draft['alternatives'];
}

const rememberGroup = rememberWith<Inputs, Pick<Draft, 'id' | 'inputs' | 'reasons'>>();

function draftOf({ map, steps, fits, alternatives }: DraftInput): Draft {
  const { pattern } = fits[0]!;
  const { method } = map.firm;
  const group = rememberGroup(
    fits[0]!.inputs,
    fits.map((fit) => fit.inputs),
    () => ({
      id: idOf(pattern, steps),
      inputs: inputsOf(steps, pattern, method),
      reasons: joined(fits.map((fit) => fit.reasons)),
    }),
  );
  const lead = leadTimeOf(map, steps, group.inputs, pattern);
  const scored = scoredOf({ inputs: group.inputs, pattern }, lead, method);
  return {
    ...group,
    pattern,
    map,
    steps,
    lead,
    scored,
    idea: null,
    price: null,
    isStandIn: false,
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
