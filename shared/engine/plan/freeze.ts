/**
 * The money side of what an initiative promises: frozen with the rest of its baseline on the day it is planned, and compared with what
 * somebody says it really became. The record may hold anything: what cannot be read counts as not promised.
 */
import type { Doc, Figure, Initiative } from '../../model/index.ts';
import type { Analysis } from '../analysis.ts';
import { figuresOf } from '../facts/figureIndex.ts';
import { ownMethod } from '../method/keptMethod.ts';
import { promiseOf } from '../measure/promise.ts';
import type { Span } from '../method/patterns/pattern.ts';
import type { InitiativeCase } from './initiativeCase.ts';

/** What is promised in numbers, and the figure that says what came of it. */
export const outcomes = {
  once: 'onceReally',
  costPerYear: 'yearlyReally',
  benefitPerYear: 'benefitReally',
  hoursPerYear: 'hoursReally',
} as const;
export type Outcome = keyof typeof outcomes;

/** The fields of an initiative that promises this today. What else the baseline keeps stays. */
export function freeze(
  doc: Doc,
  analysis: Analysis,
  initiative: Initiative,
  found: InitiativeCase,
  today: string,
): Pick<Initiative, 'baseline' | 'baselineOn'> {
  const { result, values } = found;
  const hours = values.hoursFreed;
  const money = result
    ? {
        once: result.costs.once.total,
        costPerYear: result.costs.perYear.total,
        benefitPerYear: result.benefits.reduce((sum, { perYear }) => sum + (perYear ?? 0), 0),
        netPresentValue: result.worth.netPresentValue,
      }
    : undefined;
  const { method: _before, ...others } = initiative.baseline;
  return {
    baseline: {
      ...others,
      ...ownMethod(doc),
      ...promiseOf(doc, analysis, initiative),
      ...(hours ? { hoursPerYear: [hours.low, hours.value, hours.high] } : {}),
      ...(money ? { money } : {}),
    },
    baselineOn: today,
  };
}

/** Whether this status holds the initiative to a promise: from planned on. */
export const isPromising = (status: Initiative['status']): boolean =>
  status !== 'considered' && status !== 'stopped';

export interface Kept {
  readonly outcome: Outcome;
  readonly promised: Span;
  /** What it really is, as somebody said it; null: nobody did. */
  readonly really: Figure | null;
  /** Of the promised, likely one, how much more (or less, below 0) it is; null where either is unknown or nothing was promised. */
  readonly difference: number | null;
}

/** What was promised in money and hours beside what it really became; empty while nothing is frozen. */
export function keptPromises(doc: Doc, { id, baseline, baselineOn }: Initiative): readonly Kept[] {
  if (baselineOn === null) return [];
  const figures = figuresOf(doc, null);
  return (Object.keys(outcomes) as Outcome[]).flatMap((outcome) => {
    const promised =
      outcome === 'hoursPerYear' ? spanIn(baseline['hoursPerYear']) : moneyIn(baseline, outcome);
    if (promised === null) return [];
    const really = figures.get(id, outcomes[outcome]) ?? null;
    const [, likely] = promised;
    return [
      { outcome, promised, really, difference: really && likely > 0 ? really.likely / likely - 1 : null },
    ];
  });
}

/** The net present value that was promised; null where none was. */
export function promisedValue({ baseline, baselineOn }: Initiative): number | null {
  return baselineOn === null ? null : (moneyIn(baseline, 'netPresentValue')?.[1] ?? null);
}

function moneyIn(baseline: Initiative['baseline'], field: string): Span | null {
  const { money } = baseline;
  if (typeof money !== 'object' || money === null) return null;
  const value = (money as { readonly [field: string]: unknown })[field];
  return isNumber(value) ? [value, value, value] : null;
}

function spanIn(said: unknown): Span | null {
  if (!Array.isArray(said)) return null;
  const [low, likely, high] = said as unknown[];
  return isNumber(low) && isNumber(likely) && isNumber(high) ? [low, likely, high] : null;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
