import type { ProcessMap } from '../../model/index.ts';
import { sameValue } from '../../changes/index.ts';
import type { Sentence } from '../analysis.ts';
import type { DataMap } from '../facts/dataMap.ts';
import { isDoneByMachine } from '../facts/infer.ts';
import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import { reentriesOf } from '../facts/reentry.ts';
import { shapeOf } from '../facts/shape.ts';
import type { StepFacts } from '../facts/stepFacts.ts';
import { isSaid } from '../figures/resolve.ts';
import { rememberWith, sameLists } from '../memo.ts';
import type { KnownPattern } from '../method/patterns.ts';
import type { Method } from '../method/method.ts';
import { rankOf } from './draft.ts';
import { inputsOf, type Inputs } from './inputs.ts';
import { interpretTrigger } from './interpretTrigger.ts';
import { leadTimeOf } from './leadTime.ts';
import { summaryOf } from './mapSummary.ts';
import { score, type LeadTime, type Scored } from './score.ts';
import type { TestScene } from './stepTests.ts';

/** A pattern whose trigger holds on a step, and why. */
export interface Fit {
  readonly pattern: KnownPattern;
  readonly reasons: readonly Sentence[];
  readonly inputs: Inputs;
}
/** A pattern that fits a step, with what it would give there. */
export interface Match extends Fit {
  readonly lead: LeadTime;
  readonly scored: Scored;
}
/** What all patterns say about one step. */
export interface Reading {
  readonly facts: StepFacts;
  /** Those for this step alone, scored, best first. */
  readonly matches: readonly Match[];
  /** All that fit, those that go for the whole map among them. */
  readonly fits: readonly Fit[];
  /** Why the step should be left to people; null where it should not. */
  readonly leave: Sentence | null;
}

interface Kept {
  readonly ground: Ground;
  readonly lastStepId: string | null;
  readonly steps: readonly StepFacts[];
  readonly readings: ReadonlyMap<string, Reading>;
}
const keptByMap = new WeakMap<ProcessMap, Kept>();

/**
 * Tries every pattern on every step of a map. A step that did not change, beside steps that did not, keeps what was read of it before;
 * where only the pace of the map changed it is scored anew and nothing more.
 */
export function readingsOf(map: MapFacts, data: DataMap): readonly Reading[] {
  const scene = sceneOf(map, data);
  const ground = groundOf(scene);
  const last = keptByMap.get(map.map);
  const kept = last && isSameGround(last.ground, ground) ? last : null;
  const touched = kept ? touchedSince(kept, scene) : null;
  const isSamePace = kept !== null && sameLists(kept.ground.pace, ground.pace);
  const readings = new Map<string, Reading>();
  for (const facts of map.steps) {
    if (isDoneByMachine(facts.step) || facts.step.type === 'call') continue;
    const known = touched?.has(facts.id) ? undefined : kept?.readings.get(facts.id);
    const isKnown = known && isSamePace;
    readings.set(facts.id, isKnown ? known : judged(facts, map, known?.fits ?? fitsOf({ ...scene, facts })));
  }
  keptByMap.set(map.map, { ground, lastStepId: scene.summary.lastStepId, steps: map.steps, readings });
  return [...readings.values()];
}

type MapScene = Omit<TestScene, 'facts'>;

function sceneOf(map: MapFacts, data: DataMap): MapScene {
  const { graph, stepById } = map;
  const shape = shapeOf(graph);
  const before = (stepId: string): StepFacts[] =>
    (shape.before.get(graph.indexOf.get(stepId)!) ?? []).flatMap(
      (node) => stepById.get(graph.ids[node]!) ?? [],
    );
  return { map, summary: summaryOf(map), data, reentries: reentriesOf(map), before };
}

/** What all steps of a map share: by identity, by content, and what only scores look at. */
interface Ground {
  readonly same: readonly unknown[];
  readonly says: readonly unknown[];
  readonly pace: readonly unknown[];
}

function groundOf({ map, summary, data, reentries }: MapScene): Ground {
  const { isServing, asksForFeedback, hands, handsOnEnquiries, writersOf } = summary;
  return {
    same: [data, map.firm, map.graph, map.language],
    says: [
      Math.min(6, map.steps.length),
      isServing,
      asksForFeedback,
      hands,
      handsOnEnquiries,
      [...writersOf],
      reentries,
    ],
    pace: [map.timing, map.metrics.cycleTimeMinutes],
  };
}

const isSameGround = (a: Ground, b: Ground): boolean =>
  sameLists(a.same, b.same) && sameValue(a.says, b.says);

/** Steps that are not what they were, with their neighbours, and the steps that began or ceased to be the last one for customers. */
function touchedSince({ steps, lastStepId }: Kept, { map, summary, before }: MapScene): ReadonlySet<string> {
  const touched = new Set<string>();
  map.steps.forEach((facts, index) => {
    if (steps[index] === facts) return;
    touched.add(facts.id);
    for (const { id } of facts.next) touched.add(id);
    for (const { id } of before(facts.id)) touched.add(id);
  });
  if (summary.lastStepId !== lastStepId)
    for (const id of [summary.lastStepId, lastStepId]) if (id) touched.add(id);
  return touched;
}

const fitsOf = (scene: TestScene): readonly Fit[] =>
  scene.map.firm.patterns.flatMap((pattern): Fit[] => {
    const reasons = interpretTrigger(pattern.when)(scene);
    return reasons
      ? [{ pattern, reasons, inputs: inputsOf([scene.facts], pattern, scene.map.firm.method) }]
      : [];
  });

function judged(facts: StepFacts, map: MapFacts, fits: readonly Fit[]): Reading {
  const { method } = map.firm;
  const matches = fits.flatMap((fit): Match[] => {
    if (fit.pattern.reach === 'map') return [];
    const lead = leadTimeOf(map, [facts], fit.inputs, fit.pattern);
    const scored = scoredOf(fit, lead, method);
    const isFelt = !fit.pattern.general || isWorthSaying(facts, scored, method);
    return scored.feasibilityScore > 0 && isFelt ? [{ ...fit, lead, scored }] : [];
  });
  if (matches.length > 1) matches.sort((a, b) => byRecommendation(a, b, method));
  return { facts, fits, matches, leave: reasonToLeave(facts, matches[0], method) };
}

/** What fits everywhere is worth saying where it would be felt, where somebody pointed at the step, and where nobody said how long it takes. */
const isWorthSaying = ({ marks, values }: StepFacts, { impact }: Scored, { leave }: Method): boolean =>
  marks.length > 0 || !isSaid(values.touch) || impact.score >= leave.generalImpact;

const rememberScore = rememberWith<Inputs, Scored>();

/** The scores of a pattern for these inputs, computed again only when the pace of the map is another one. */
export function scoredOf(
  { inputs, pattern }: Pick<Fit, 'inputs' | 'pattern'>,
  lead: LeadTime,
  method: Method,
): Scored {
  const on = [lead.caseMinutes, lead.visits, lead.onPathShare, method];
  return rememberScore(inputs, on, () => score(pattern, inputs, method, lead));
}

function byRecommendation(a: Match, b: Match, { labels }: Method): number {
  const order = rankOf(a.pattern.class) - rankOf(b.pattern.class);
  if (order !== 0) return order;
  const special = saysLess(a.pattern) - saysLess(b.pattern);
  if (special !== 0) return special;
  const robot = robotLast(a, b, labels.robot) - robotLast(b, a, labels.robot);
  if (robot !== 0) return robot;
  return worthOf(b) - worthOf(a) || (a.pattern.id < b.pattern.id ? -1 : 1);
}

const saysLess = ({ general }: KnownPattern): number =>
  general === undefined ? 0 : general === 'words' ? 1 : 2;

/** A robot that clicks through screens stands behind a link between systems, unless it is clearly easier. */
const robotLast = (a: Match, b: Match, margin: number): number =>
  a.pattern.class === 'RPA' &&
  b.pattern.class === 'API' &&
  a.scored.feasibilityScore - b.scored.feasibilityScore < margin
    ? 1
    : 0;

const worthOf = ({ scored }: Match): number => scored.impact.score * scored.feasibilityScore;

function reasonToLeave(
  facts: StepFacts,
  best: Match | undefined,
  { leave: limits, costs }: Method,
): Sentence | null {
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
  const costMoney = costs[best.pattern.cost[0]].low;
  const isOnlyAboutHours = best.pattern.moves.every((move) => !move.size) && best.scored.leadTimeCut < 0.05;
  if (isOnlyAboutHours && facts.marks.length === 0 && worthMoney < costMoney * limits.worthOfLowestCost)
    return { key: 'engine.leave.cheaper', params: { step, worthMoney, costMoney } };
  return null;
}
