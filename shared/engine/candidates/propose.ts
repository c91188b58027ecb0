import type { ProcessMap } from '../../model/index.ts';
import type { LeaveToPeople, Sentence } from '../analysis.ts';
import type { DataMap } from '../facts/dataMap.ts';
import { isDoneByMachine } from '../facts/infer.ts';
import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import { reentriesOf } from '../facts/reentry.ts';
import type { StepFacts } from '../facts/stepFacts.ts';
import { patterns, type KnownPattern } from '../method/patterns.ts';
import { costBands, leaveToPeople as limits, robotMargin } from '../method/weights.ts';
import { rankOf, type Draft, type Proposals } from './draft.ts';
import { inputsOf, type InputSet } from './inputs.ts';
import { interpretTrigger } from './interpretTrigger.ts';
import { leadTimeOf } from './leadTime.ts';
import { likely, score, type LeadTime, type Scored } from './score.ts';
import { canEndCase, type TestScene } from './stepTests.ts';
import { summaryOf, type MapSummary } from './mapSummary.ts';
import { rememberWith } from '../memo.ts';

interface Fit {
  readonly pattern: KnownPattern;
  readonly reasons: readonly Sentence[];
  readonly inputs: InputSet;
}
interface Match extends Fit {
  readonly lead: LeadTime;
  readonly scored: Scored;
}

/** Tries every pattern on every step of a map; the best one a step becomes a proposal, neighbours that fit together become one. */
export function propose(map: MapFacts, data: DataMap): Proposals {
  const scenes = scenesOf(map, data);
  const left: LeaveToPeople[] = [];
  const chosen = new Map<string, { best: Match; others: readonly Match[] }>();
  const whole = new Map<KnownPattern, { step: StepFacts; reasons: readonly Sentence[] }[]>();
  for (const scene of scenes) {
    const matches = matchesOf(scene, whole);
    const reason = reasonToLeave(scene, matches[0]);
    if (reason) left.push({ stepId: scene.facts.id, because: reason });
    else if (matches[0]) chosen.set(scene.facts.id, { best: matches[0], others: matches.slice(1) });
  }
  const drafts = neighbours(map, chosen).map((steps) => {
    const { best, others } = chosen.get(steps[0]!.id)!;
    const reasons =
      steps.length === 1 ? best.reasons : joined(steps.map((step) => chosen.get(step.id)!.best.reasons));
    const inputs = steps.length === 1 ? best.inputs : groupInputs(steps, best.pattern);
    return draftOf({ map, pattern: best.pattern, steps, inputs, reasons, others });
  });
  for (const [pattern, hits] of whole) {
    const steps = hits.map((hit) => hit.step);
    const reasons = joined(hits.map((hit) => hit.reasons));
    drafts.push(draftOf({ map, pattern, steps, inputs: groupInputs(steps, pattern), reasons, others: [] }));
  }
  return { drafts, leaveToPeople: left };
}

interface Scene extends TestScene {
  readonly ground: object;
}

function scenesOf(map: MapFacts, data: DataMap): Scene[] {
  const reentries = reentriesOf(map);
  const summary = summaryOf(map);
  const ground = groundOf(map, data, summary);
  const before = new Map<string, StepFacts[]>();
  for (const step of map.steps) {
    for (const { id } of step.next) {
      const list = before.get(id);
      if (list) list.push(step);
      else before.set(id, [step]);
    }
  }
  return map.steps
    .filter((facts) => !isDoneByMachine(facts.step) && facts.step.type !== 'call')
    .map((facts) => ({ facts, map, summary, data, reentries, before, ground }));
}

const rememberGround = rememberWith<ProcessMap, object>();

/** What all steps of a map share and triggers can look at; another object when any of it is different. */
function groundOf({ map, firm, language, steps }: MapFacts, data: DataMap, summary: MapSummary): object {
  const { isServing, asksForFeedback, hands, handsOnEnquiries } = summary;
  const size = Math.min(6, steps.length);
  const on = [data, firm, language, size, isServing, asksForFeedback, hands, handsOnEnquiries];
  return rememberGround(map, on, () => ({}));
}

/** Patterns that fit the step, best first; those that go for a whole map are put aside. */
function matchesOf(
  scene: Scene,
  whole: Map<KnownPattern, { step: StepFacts; reasons: readonly Sentence[] }[]>,
): Match[] {
  const matches: Match[] = [];
  for (const fit of fitsOf(scene)) {
    if (fit.pattern.reach === 'map') {
      const hits = whole.get(fit.pattern) ?? [];
      hits.push({ step: scene.facts, reasons: fit.reasons });
      whole.set(fit.pattern, hits);
      continue;
    }
    const lead = leadTimeOf(scene.map, [scene.facts], fit.inputs, fit.pattern);
    const scored = scoredOf(fit.inputs, fit.pattern, lead);
    if (scored.feasibilityScore > 0) matches.push({ ...fit, lead, scored });
  }
  return matches.length > 1 ? matches.toSorted(byRecommendation) : matches;
}

const rememberFits = rememberWith<StepFacts, readonly Fit[]>();
const rememberScore = rememberWith<InputSet, Scored>();
const rememberInputs = rememberWith<StepFacts, InputSet>();

/** What fits a step is asked again only when something that a trigger can look at has changed. */
function fitsOf(scene: Scene): readonly Fit[] {
  const { facts, map, summary, before, reentries, ground } = scene;
  const on: unknown[] = [ground, summary.lastStepId === facts.id, canEndCase(map, facts.id)];
  for (const use of facts.writes) on.push(summary.writersOf.get(use.dataObjectId));
  for (const { id } of facts.next) on.push(map.stepById.get(id));
  on.push('before', ...(before.get(facts.id) ?? []));
  for (const one of reentries)
    if (one.toId === facts.id) on.push(`${one.objectId} ${one.fromSystemId} ${one.toSystemId}`);
  return rememberFits(facts, on, () =>
    patterns.flatMap((pattern): Fit[] => {
      const reasons = interpretTrigger(pattern.when, scene);
      return reasons ? [{ pattern, reasons, inputs: inputsOf([facts], pattern) }] : [];
    }),
  );
}

function scoredOf(inputs: InputSet, pattern: KnownPattern, lead: LeadTime): Scored {
  const on = [lead.caseMinutes, lead.visits, lead.onPathShare];
  return rememberScore(inputs, on, () => score(pattern, likely(inputs), lead));
}

function byRecommendation(a: Match, b: Match): number {
  const order = rankOf(a.pattern.class) - rankOf(b.pattern.class);
  if (order !== 0) return order;
  const robot = robotLast(a, b) - robotLast(b, a);
  if (robot !== 0) return robot;
  return worthOf(b) - worthOf(a) || (a.pattern.id < b.pattern.id ? -1 : 1);
}

/** A robot that clicks through screens stands behind a link between systems, unless it is clearly easier. */
const robotLast = (a: Match, b: Match): number =>
  a.pattern.class === 'RPA' &&
  b.pattern.class === 'API' &&
  a.scored.feasibilityScore - b.scored.feasibilityScore < robotMargin
    ? 1
    : 0;

const worthOf = ({ scored }: Match): number => scored.impact.score * scored.feasibilityScore;

function reasonToLeave({ facts }: TestScene, best: Match | undefined): Sentence | null {
  const { rules, volume } = facts.values;
  const step = titleOf(facts);
  const rank = best ? rankOf(best.pattern.class) : 4;
  if (rank < 4) return null;
  if (
    rank === 4 &&
    rules.provenance !== 'default' &&
    rules.value <= 2 &&
    (!best || best.scored.feasibilityScore <= 40)
  ) {
    return {
      key: facts.step.isTouchpoint ? 'engine.leave.trust' : 'engine.leave.judgement',
      params: { step },
    };
  }
  if (!best) return null;
  if (volume.provenance !== 'default' && volume.value < limits.rareRunsPerMonth)
    return { key: 'engine.leave.rare', params: { step, n: Math.round(volume.value * 12) } };
  const worthMoney = best.scored.impact.hoursSaved * facts.hourlyCost.value;
  const costMoney = costBands[best.pattern.cost[0]].low;
  const isOnlyAboutHours = best.pattern.moves.every((move) => !move.size) && best.scored.leadTimeCut < 0.05;
  if (isOnlyAboutHours && facts.marks.length === 0 && worthMoney < costMoney * limits.worthOfLowestCost)
    return { key: 'engine.leave.cheaper', params: { step, worthMoney, costMoney } };
  return null;
}

/** Steps with the same best pattern that follow each other are one group, or all of the map where the pattern says so; others are alone. */
function neighbours(map: MapFacts, chosen: ReadonlyMap<string, { readonly best: Match }>): StepFacts[][] {
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
    const pattern = chosen.get(step.id)?.best.pattern;
    if (!pattern) continue;
    if (pattern.reach === 'together') {
      const first = together.get(pattern);
      if (first) join(first, step);
      else together.set(pattern, step);
    }
    for (const { id } of step.next)
      if (chosen.get(id)?.best.pattern === pattern) join(step, map.stepById.get(id)!);
  }
  return [...new Set(groupOf.values())];
}

interface DraftInput {
  readonly map: MapFacts;
  readonly pattern: KnownPattern;
  readonly steps: readonly StepFacts[];
  readonly inputs: InputSet;
  readonly reasons: readonly Sentence[];
  readonly others: readonly Match[];
}

const groupInputs = (steps: readonly StepFacts[], pattern: KnownPattern): InputSet =>
  rememberInputs(steps[0]!, [pattern, ...steps], () => inputsOf(steps, pattern));

function draftOf({ map, pattern, steps, inputs, reasons, others }: DraftInput): Draft {
  const lead = leadTimeOf(map, steps, inputs, pattern);
  return {
    id: `${pattern.id} ${steps
      .map((step) => step.id)
      .toSorted()
      .join(' ')}`,
    pattern,
    map,
    steps,
    inputs,
    lead,
    scored: scoredOf(inputs, pattern, lead),
    reasons,
    alternatives: others.map((match) => ({
      patternId: match.pattern.id,
      feasibility: match.scored.feasibilityScore,
    })),
  };
}

/** Reasons of several steps, each said once. */
function joined(lists: readonly (readonly Sentence[])[]): Sentence[] {
  const byText = new Map<string, Sentence>();
  for (const list of lists) for (const sentence of list) byText.set(JSON.stringify(sentence), sentence);
  return [...byText.values()];
}
