import type { KpiFacts, Strategy } from './strategy.ts';
import type { MapFacts } from '../facts/mapFacts.ts';
import { rememberWith } from '../memo.ts';
import type { Draft } from './draft.ts';
import type { Pattern } from '../method/patterns/pattern.ts';
import { alignment, type Alignment } from './alignment.ts';
import type { Numbers } from './inputs.ts';

/** What a candidate does to one KPI that it is linked to. */
export interface Effect extends KpiFacts {
  /** -1 … 1: link strength times direction, less where the objective is vague; or the user's own word. */
  readonly contribution: number;
  readonly isJudged: boolean;
}
export interface Aligned {
  /** Null: nobody linked these steps yet, or there is no complete path at all. */
  readonly alignment: Alignment | null;
  readonly effects: readonly Effect[];
  readonly isServingNone: boolean;
}

/** Which KPIs a proposal moves which way, and the alignment that follows. */
export function align(draft: Draft, strategy: Strategy): Aligned {
  const { map, steps, pattern, id } = draft;
  const stepIds = steps.map((step) => step.id);
  const isServingNone = map.map.servesNone || steps.every((step) => step.step.servesNone);
  if (isServingNone) return { alignment: alignment([]), effects: [], isServingNone };
  const effects = strategy.kpis.flatMap((facts): Effect[] => {
    const judged = strategy.judgement(id, facts.kpi.id);
    const strength = Math.max(
      ...stepIds.map((stepId) => strategy.strengthOf(facts.kpi.id, stepId, map.map.id)),
    );
    if (judged) return [{ ...facts, contribution: judged.contribution, isJudged: true }];
    if (strength === 0) return [];
    const contribution = strength * directionOf(pattern, facts) * facts.trustFactor;
    return [{ ...facts, contribution: contribution || 0, isJudged: false }];
  });
  const isAnswered = effects.some((effect) => effect.isJudged) || isMapLinked(map, strategy);
  if (strategy.kpis.length === 0 || !isAnswered) return { alignment: null, effects: [], isServingNone };
  const paths = effects.map(({ omega, contribution }) => ({ kpiWeight: omega, contribution }));
  return { alignment: alignment(paths, 1), effects, isServingNone };
}

const linkedMaps = rememberWith<MapFacts, boolean>();

/** Whether anybody said of this map, or of any step on it, what it serves. */
export const isMapLinked = (map: MapFacts, strategy: Strategy): boolean =>
  linkedMaps(
    map,
    [strategy],
    () =>
      strategy.linkedIds.has(map.map.id) ||
      map.contents.steps.some((step) => strategy.linkedIds.has(step.id)),
  );

/** 1: the pattern moves the KPI where it should go; -1: the other way; 0: not at all. */
function directionOf(pattern: Pattern, { kpi }: KpiFacts): number {
  const move = pattern.moves.find(({ dimension }) => dimension === kpi.dimension);
  if (!move) return 0;
  return move.way === kpi.direction ? 1 : -1;
}

/** How much of the way from baseline to target each linked KPI goes, 0–1, where that can be computed. */
export interface Closure {
  readonly kpiId: string;
  readonly omega: number;
  readonly share: number;
}

/** What a proposal gains, as far as KPIs follow from it. */
interface Gained {
  readonly hoursSaved: number;
  readonly leadTimeCut: number;
}

/** Predicted gap closure of the KPIs that a proposal helps. */
export function closures(
  draft: Draft,
  effects: readonly Effect[],
  numbers: Numbers,
  gained: Gained,
): Closure[] {
  return effects.flatMap(({ kpi, omega, contribution }): Closure[] => {
    const { baseline, target } = kpi;
    if (contribution <= 0 || baseline === null || target === null || baseline === target) return [];
    if (target > baseline !== (kpi.direction === 'up')) return [];
    const relative = relativeMove(draft, kpi.dimension, numbers, gained);
    const share = Math.min(1, (relative * contribution * Math.abs(baseline)) / Math.abs(target - baseline));
    return share > 0 ? [{ kpiId: kpi.id, omega, share }] : [];
  });
}

/** By which share of today's value the quantity moves. */
function relativeMove(draft: Draft, dimension: string, numbers: Numbers, gained: Gained): number {
  const move = draft.pattern.moves.find((entry) => entry.dimension === dimension);
  if (move?.size) return move.size[1];
  if (dimension === 'time') return gained.leadTimeCut;
  if (dimension === 'errors') return (numbers.errorReduction ?? 0) * errorShareOf(draft);
  if (dimension === 'cost') {
    const hoursPerYear = 12 * (draft.map.metrics.hoursPerMonth ?? 0);
    return hoursPerYear > 0 ? Math.min(1, gained.hoursSaved / hoursPerYear) : 0;
  }
  return 0;
}

/** Of the errors that a case on the map meets, the share that arises on these steps. */
function errorShareOf({ map, steps }: Draft): number {
  const all = expectedErrors(map);
  const here = steps.reduce((sum, step) => sum + step.visits * step.values.error.value, 0);
  return all > 0 ? Math.min(1, here / all) : 0;
}

const errorsOfMap = new WeakMap<MapFacts, number>();

/** Errors that a case on this map meets on average. */
export function expectedErrors(map: MapFacts): number {
  let errors = errorsOfMap.get(map);
  if (errors === undefined) {
    errors = map.steps.reduce((sum, step) => sum + step.visits * step.values.error.value, 0);
    errorsOfMap.set(map, errors);
  }
  return errors;
}
