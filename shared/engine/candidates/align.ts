import type { KpiFacts, Strategy } from './strategy.ts';
import type { MapFacts } from '../facts/mapFacts.ts';
import { rememberWith } from '../memo.ts';
import type { Draft } from './draft.ts';
import type { Pattern } from '../method/patterns/pattern.ts';
import type { Kpi } from '../../model/index.ts';
import { alignment, type Alignment } from './alignment.ts';
import type { Numbers } from './inputs.ts';

/** What a candidate does to one KPI that it is linked to. */
export interface Effect extends KpiFacts {
  /** -1 … 1: link strength times direction, less where the objective is vague; or the user's own word. */
  readonly contribution: number;
  /**
   * `judged`: a person's own word; `direct`: the pattern is known to move what the KPI measures; `indirect`: it makes the step easier of
   * which somebody said that it moves the KPI.
   */
  readonly ground: 'judged' | 'direct' | 'indirect';
}
export interface Aligned {
  /** Null: nobody linked anything on this map yet, or there is no complete path at all. */
  readonly alignment: Alignment | null;
  /** What follows from what somebody said of these steps. */
  readonly effects: readonly Effect[];
  /**
   * What silence about these steps is taken for, 0–1, where other steps of their map are linked: a small help, whichever goal weighs what;
   * null as soon as somebody said anything of them.
   */
  readonly assumed: number | null;
  readonly isServingNone: boolean;
}

/** Which KPIs a proposal moves which way, and the alignment that follows. */
export function align(draft: Draft, strategy: Strategy): Aligned {
  const { map, steps } = draft;
  const isServingNone = map.map.servesNone || steps.every((step) => step.step.servesNone);
  if (isServingNone) return { alignment: alignment([]), effects: [], assumed: null, isServingNone };
  const effects = strategy.kpis.flatMap((facts) => effectOn(facts, draft, strategy) ?? []);
  const strongest = strongestLink(map, strategy);
  const isAnswered = effects.some(({ ground }) => ground === 'judged') || strongest !== null;
  if (strategy.kpis.length === 0 || !isAnswered)
    return { alignment: null, effects: [], assumed: null, isServingNone };
  if (effects.length > 0) {
    const paths = effects.map(({ omega, contribution }) => ({ kpiWeight: omega, contribution }));
    return { alignment: alignment(paths, 1), effects, assumed: null, isServingNone };
  }
  const assumed = (strongest ?? 0) * map.firm.method.silence.assumed;
  const path = { kpiWeight: 1, contribution: assumed };
  return { alignment: alignment([path], 1), effects, assumed, isServingNone };
}

/** What the draft does to one KPI by what somebody said; null where nobody said anything. */
function effectOn(facts: KpiFacts, draft: Draft, strategy: Strategy): Effect | null {
  const { map, steps, id } = draft;
  const judged = strategy.judgement(id, facts.kpi.id);
  if (judged) return { ...facts, contribution: judged.contribution, ground: 'judged' };
  const strength = Math.max(...steps.map((step) => strategy.strengthOf(facts.kpi.id, step.id, map.map.id)));
  if (strength === 0) return null;
  const { direction, ground } = moveOf(draft, facts);
  const share = ground === 'indirect' ? map.firm.method.silence.indirect : 1;
  const contribution = strength * direction * share * facts.trustFactor;
  return { ...facts, contribution: contribution || 0, ground };
}

const strongestOfMap = rememberWith<MapFacts, number | null>();

/** The strongest link (0–1) of what somebody said of a map or of any step on it; null where nobody said anything. */
export const strongestLink = (map: MapFacts, strategy: Strategy): number | null =>
  strongestOfMap(map, [strategy], () => {
    const here = strategy.links.filter(
      ({ targetId }) => targetId === map.map.id || map.stepById.has(targetId),
    );
    return here.length > 0 ? Math.max(...here.map(({ strength }) => strength)) : null;
  });

/**
 * 1: the pattern makes better what the KPI is about; -1: worse. Where the catalogue knows nothing of what the KPI measures, a pattern
 * that makes a step quicker or surer helps whatever the step is said to move; one that takes the step away does not.
 */
function moveOf(
  { pattern }: Draft,
  { kpi }: KpiFacts,
): { readonly direction: -1 | 0 | 1; readonly ground: 'direct' | 'indirect' } {
  const move = pattern.moves.find(({ dimension }) => dimension === kpi.dimension);
  if (move) return { direction: move.way === betterWay(kpi) ? 1 : -1, ground: 'direct' };
  const isRelief = pattern.class !== 'ELIMINATE' && pattern.moves.some(eases);
  return { direction: isRelief ? 1 : 0, ground: 'indirect' };
}

/**
 * Which way the dimension itself goes when things get better. A KPI of it may count what is right or what goes wrong (right first time goes
 * up as errors go down, complaints go down as customers are happier); a volume is neither good nor bad, there the KPI says it.
 */
const betterWay = ({ dimension, direction }: Pick<Kpi, 'dimension' | 'direction'>): 'up' | 'down' => {
  if (dimension === 'volume') return direction;
  return dimension === 'time' || dimension === 'cost' || dimension === 'errors' ? 'down' : 'up';
};

const eases = ({ dimension, way }: Pattern['moves'][number]): boolean =>
  way === 'down' && (dimension === 'time' || dimension === 'cost' || dimension === 'errors');

/** How much of the way from baseline to target each linked KPI goes, 0–1, where that can be computed. */
export interface Closure {
  readonly kpiId: string;
  readonly omega: number;
  readonly share: number;
  /** By what share of where it stands the KPI would move. */
  readonly moved: number;
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
    const moved = relativeMove(draft, kpi, numbers, gained);
    const share = Math.min(1, (moved * contribution * Math.abs(baseline)) / Math.abs(target - baseline));
    return share > 0 ? [{ kpiId: kpi.id, omega, share, moved }] : [];
  });
}

/** By which share of today's value the KPI moves, 0 where that does not follow. */
function relativeMove(draft: Draft, kpi: Kpi, numbers: Numbers, gained: Gained): number {
  const moved = dimensionMove(draft, kpi.dimension, numbers, gained);
  const countsWhatGoesWrong = kpi.dimension === 'errors' || kpi.dimension === 'compliance';
  if (kpi.direction === 'down') return moved;
  if (countsWhatGoesWrong) return moved * wrongBesideRight(kpi);
  // Less time or money is no share of a number that should grow.
  return kpi.dimension === 'time' || kpi.dimension === 'cost' ? 0 : moved;
}

/** What goes wrong as a multiple of what goes right, where the KPI counts the latter in per cent: at 80 % right a quarter. */
const wrongBesideRight = ({ baseline, unit }: Kpi): number =>
  unit.trim() === '%' && baseline !== null && baseline > 0 && baseline < 100
    ? (100 - baseline) / baseline
    : 0;

/** By which share of today's value the quantity moves that the catalogue speaks of. */
function dimensionMove(draft: Draft, dimension: Kpi['dimension'], numbers: Numbers, gained: Gained): number {
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
