/**
 * How sure a number is that was worked out (0–1): by it the number is said with more or fewer digits (`shared/text/carried.ts`).
 *
 * A product is as sure as the least known of its factors: a measured time × a guessed volume is a guess. A sum is as sure as its parts, each
 * by how much it adds; while one of them was not measured it is no surer than an estimate, else the digits of the others would hide it.
 */
import type { Value } from '../analysis.ts';
import { confidenceOf, saidFrom } from '../method/weights.ts';
import type { StepFacts } from './stepFacts.ts';

/** How sure (0–1) what a step comes to is, by what goes into it. */
export interface StepTrust {
  /** How often a case comes through it. */
  readonly visits: number;
  /** Minutes of a case: of work, of waiting, of both. */
  readonly touch: number;
  readonly wait: number;
  readonly time: number;
  /** Hours and money of a month. */
  readonly work: number;
  readonly cost: number;
  /** Money of a case. */
  readonly caseCost: number;
}

/** How sure (0–1) each figure of a map is, by what goes into it. */
export interface MapTrust {
  readonly cases: number;
  readonly cycle: number;
  readonly touch: number;
  readonly wait: number;
  readonly efficiency: number;
  readonly takt: number;
  readonly underWay: number;
  readonly cost: number;
  readonly rework: number;
  readonly hours: number;
  readonly yield: number;
}

/** How sure (0–1) it is how often a year data is typed again, how long that takes, and what it costs. */
export interface TypedTrust {
  readonly runs: number;
  readonly hours: number;
  readonly cost: number;
}

export const trustOfProduct = (...factors: readonly number[]): number => Math.min(...factors);

export interface Part {
  /** How much it adds; a part that adds nothing does not count. */
  readonly amount: number;
  readonly confidence: number;
}

/** Of parts that all add nothing the least known speaks; of no parts at all nothing is known. */
export function trustOfSum(parts: readonly Part[]): number {
  let [all, sum, least, leastOfAll] = [0, 0, 1, parts.length > 0 ? 1 : 0];
  for (const { amount, confidence } of parts) {
    leastOfAll = Math.min(leastOfAll, confidence);
    if (!(amount > 0)) continue;
    all += amount;
    sum += amount * confidence;
    least = Math.min(least, confidence);
  }
  if (all === 0) return leastOfAll;
  return least >= saidFrom.exact ? sum / all : Math.min(sum / all, confidenceOf.estimated);
}

/**
 * How sure a number is said that belongs to something known this well: what is assumed beside it makes it rough, it does not make it unknown
 * again, and of what is not known nothing is.
 */
export const saidOf = (known: number, trust: number): number =>
  known < saidFrom.rough ? known : Math.max(trust, saidFrom.rough);

interface StepParts {
  readonly values: Pick<StepFacts['values'], 'touch' | 'wait' | 'otherCost' | 'volume'>;
  readonly hourlyCost: Value;
  /** How sure it is how often a case comes through it. */
  readonly visits: number;
  /** How often it is done a month was said of the step itself, whatever comes through. */
  readonly hasOwnRuns: boolean;
}

/** How sure what a step comes to is. */
export function trustOfStep({ values, hourlyCost, visits, hasOwnRuns }: StepParts): StepTrust {
  const { touch, wait, otherCost, volume } = values;
  const known = touch.confidence;
  const runs = hasOwnRuns ? volume.confidence : trustOfProduct(volume.confidence, visits);
  const minutes = trustOfSum([
    { amount: touch.value, confidence: touch.confidence },
    { amount: wait.value, confidence: wait.confidence },
  ]);
  const onceCost = trustOfSum([
    {
      amount: (touch.value / 60) * hourlyCost.value,
      confidence: trustOfProduct(touch.confidence, hourlyCost.confidence),
    },
    { amount: otherCost.value, confidence: otherCost.confidence },
  ]);
  return {
    visits,
    touch: trustOfProduct(visits, touch.confidence),
    wait: trustOfProduct(visits, wait.confidence),
    time: saidOf(known, trustOfProduct(visits, minutes)),
    work: saidOf(known, trustOfProduct(runs, touch.confidence)),
    cost: saidOf(known, trustOfProduct(runs, onceCost)),
    caseCost: trustOfProduct(visits, onceCost),
  };
}

/** What one run of a called map adds to the step that calls it. */
interface Called {
  readonly touchMinutes: number;
  readonly waitMinutes: number;
  readonly cost: number;
  readonly trust: Pick<MapTrust, 'cycle' | 'cost'>;
}

interface MapParts {
  readonly steps: readonly StepFacts[];
  readonly called: ReadonlyMap<string, Called>;
  /** How sure it is how often the map runs. */
  readonly cases: number;
  /** How well the map is known at all. */
  readonly known: number;
}

/** How sure the figures of a map are. */
export function trustOfMap({ steps, called, cases, known }: MapParts): MapTrust {
  const own = (of: (step: StepFacts) => Part): Part[] => steps.map(of);
  const ofCalled = (
    of: 'touchMinutes' | 'waitMinutes' | 'cost',
    timesOf = (visits: number) => visits,
  ): Part[] =>
    steps.flatMap(({ id, visits, metrics }) => {
      const inside = called.get(id);
      if (!inside) return [];
      const trust = inside.trust[of === 'cost' ? 'cost' : 'cycle'];
      return [
        { amount: timesOf(visits) * inside[of], confidence: trustOfProduct(metrics.trust.visits, trust) },
      ];
    });
  const touches = [
    ...own(({ visits, metrics }) => ({
      amount: visits * metrics.touchMinutes,
      confidence: metrics.trust.touch,
    })),
    ...ofCalled('touchMinutes'),
  ];
  const waits = [
    ...own(({ visits, metrics }) => ({
      amount: visits * metrics.waitMinutes,
      confidence: metrics.trust.wait,
    })),
    ...ofCalled('waitMinutes'),
  ];
  const costs = (timesOf: (visits: number) => number) =>
    trustOfSum([
      ...own(({ visits, values, hourlyCost, metrics }) => ({
        amount: timesOf(visits) * ((values.touch.value / 60) * hourlyCost.value + values.otherCost.value),
        confidence: metrics.trust.caseCost,
      })),
      ...ofCalled('cost', timesOf),
    ]);
  const cycle = trustOfSum([...touches, ...waits]);
  const touch = trustOfSum(touches);
  const hours = own(({ metrics }) => ({ amount: metrics.hoursPerMonth, confidence: metrics.trust.work }));
  const errors = own(({ values: { error } }) => ({ amount: error.value, confidence: error.confidence }));
  const said = (trust: number) => saidOf(known, trust);
  return {
    cases: said(cases),
    cycle: said(cycle),
    touch: said(touch),
    wait: said(trustOfSum(waits)),
    efficiency: said(trustOfProduct(touch, cycle)),
    takt: said(cases),
    underWay: said(trustOfProduct(cases, cycle)),
    cost: said(costs((visits) => visits)),
    rework: said(costs((visits) => Math.max(0, visits - 1))),
    hours: said(trustOfSum(hours)),
    yield: said(trustOfSum(errors)),
  };
}
