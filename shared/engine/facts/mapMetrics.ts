import type { MapMetrics, Sentence, StepMetrics } from '../analysis.ts';
import type { ProcessMap } from '../../model/index.ts';
import { cycleTime, timing, type Timing } from '../graph/cycleTime.ts';
import type { Graph } from '../graph/graph.ts';
import { keepAlike, rememberWith } from '../memo.ts';
import { caseCost } from '../metrics/caseCost.ts';
import { workInProgress } from '../metrics/littlesLaw.ts';
import { reworkCost } from '../metrics/rework.ts';
import { taktTime } from '../metrics/valueStream.ts';
import { isHandover } from '../metrics/wastes.ts';
import { rolledYield } from '../metrics/yields.ts';
import type { CalledMap } from './calledMaps.ts';
import { WEEKS_PER_MONTH } from './firm.ts';
import type { MapFacts } from './mapFacts.ts';
import type { StepFacts } from './stepFacts.ts';
import { trustOfMap } from './trust.ts';

type Numbers = Pick<MapFacts, 'metrics' | 'timing'>;
const rememberNumbers = rememberWith<ProcessMap, Numbers>();
const stepsInNumbers = keepAlike<ProcessMap, StepFacts>(
  (a, b) =>
    a.id === b.id &&
    a.values === b.values &&
    a.hourlyCost === b.hourlyCost &&
    a.metrics.trust.visits === b.metrics.trust.visits &&
    a.performer?.key === b.performer?.key,
);

/** The numbers of one map; what a fault of the map makes meaningless is null, with the reason. */
export function mapMetrics(facts: Omit<MapFacts, 'metrics' | 'timing'>): Numbers {
  const on = [
    facts.graph,
    facts.volume,
    facts.firm.hoursPerWeek,
    stepsInNumbers(facts.map, facts.steps),
    [...facts.called].flatMap(([id, { touchMinutes, waitMinutes, cost, trust }]) => [
      id,
      touchMinutes,
      waitMinutes,
      cost,
      trust.cycle,
      trust.cost,
    ]),
  ];
  return rememberNumbers(facts.map, on, () => compute(facts));
}

function compute(facts: Omit<MapFacts, 'metrics' | 'timing'>): Numbers {
  const { graph, volume, firm, called } = facts;
  const reason = withheld(facts);
  const bySteps = facts.steps.map(({ id, metrics }) => withCalled(metrics, called.get(id)));
  const steps = Object.fromEntries(facts.steps.map((step, index) => [step.id, bySteps[index]!]));
  const touchTimes = new Array<number>(graph.ids.length).fill(0);
  const times = new Array<number>(graph.ids.length).fill(0);
  let touch = 0;
  let hoursPerMonth = 0;
  facts.steps.forEach(({ id, visits }, index) => {
    const { touchMinutes, waitMinutes, hoursPerMonth: hours } = bySteps[index]!;
    touch += visits * touchMinutes;
    hoursPerMonth += hours;
    const node = graph.indexOf.get(id)!;
    if (graph.kinds[node] !== 'step') return;
    touchTimes[node] = touchMinutes;
    times[node] = touchMinutes + waitMinutes;
  });
  const whole = rememberTiming(graph, times, () => timing(graph, times));
  const casesPerMonth = volume.value;
  if (reason)
    return {
      metrics: {
        ...nothing,
        casesPerMonth,
        withheldBecause: reason,
        steps,
        confidence: 0,
        trust: trustOfMap({
          steps: facts.steps,
          called,
          cases: volume.confidence,
          known: 0,
        }),
      },
      timing: whole,
    };
  const total = whole.caseMinutes;
  const touchOnPath = cycleTime(graph, touchTimes);
  const workMinutesPerMonth = firm.hoursPerWeek * WEEKS_PER_MONTH * 60;
  const costs = facts.steps.map((step) => ({
    visits: step.visits,
    minutes: step.values.touch.value,
    hourlyCost: step.hourlyCost.value,
    otherCost: step.values.otherCost.value + (called.get(step.id)?.cost ?? 0),
  }));
  const known = confidenceIn(facts.steps, volume.confidence);
  const handoffsBehind = handoffsBehindSteps(facts.steps, facts.stepById);
  const metrics: MapMetrics = {
    casesPerMonth,
    cycleTimeMinutes: total,
    touchTimeMinutes: touch,
    waitTimeMinutes: Math.max(0, total - touchOnPath),
    efficiencyShare: total > 0 ? touchOnPath / total : null,
    workOnlyMinutes: touchOnPath,
    taktMinutes: casesPerMonth > 0 ? taktTime(workMinutesPerMonth, casesPerMonth) : null,
    costPerCase: caseCost(costs),
    costOfReworkPerCase: reworkCost(
      costs.map((step) => ({ visits: step.visits, cost: caseCost([{ ...step, visits: 1 }]) })),
    ),
    hoursPerMonth,
    handoffs: Object.values(handoffsBehind).reduce((sum, times) => sum + times, 0),
    handoffsBehind,
    workInProgress: workInProgress(casesPerMonth / workMinutesPerMonth, total),
    rolledYieldShare: rolledYield(facts.steps.map((step) => 1 - step.values.error.value)),
    withheldBecause: null,
    confidence: known,
    trust: trustOfMap({ steps: facts.steps, called, cases: volume.confidence, known }),
    steps,
    besideShares: besideShares(facts, whole),
  };
  return { metrics, timing: whole };
}

function besideShares(
  { steps, graph }: Pick<MapFacts, 'steps' | 'graph'>,
  whole: Timing,
): MapMetrics['besideShares'] {
  const felt = whole.feltShares();
  const beside = steps.map(({ id }) => [id, 1 - felt[graph.indexOf.get(id)!]!] as const);
  return Object.fromEntries(beside.filter(([, share]) => share > 0));
}

/** The same object while no time changes, so that what is judged by it can be recognised as unchanged. */
const rememberTiming = rememberWith<Graph, Timing>();

const nothing = {
  cycleTimeMinutes: null,
  touchTimeMinutes: null,
  waitTimeMinutes: null,
  efficiencyShare: null,
  workOnlyMinutes: null,
  taktMinutes: null,
  costPerCase: null,
  costOfReworkPerCase: null,
  hoursPerMonth: null,
  handoffs: 0,
  handoffsBehind: {},
  workInProgress: null,
  rolledYieldShare: null,
  besideShares: {},
} as const;

function withheld({ graph, steps }: Pick<MapFacts, 'graph' | 'steps'>): Sentence | null {
  if (steps.length === 0) return { key: 'engine.withheld.noSteps', params: {} };
  if (graph.visits.some((visits) => !Number.isFinite(visits)))
    return { key: 'engine.withheld.endlessLoop', params: {} };
  if (!steps.some((step) => step.visits > 0)) return { key: 'engine.withheld.noStart', params: {} };
  return null;
}

/** A call step takes as long and costs as much as the map that it calls, whose hours are counted there. */
function withCalled(metrics: StepMetrics, called: CalledMap | undefined): StepMetrics {
  if (!called) return metrics;
  return {
    ...metrics,
    touchMinutes: metrics.touchMinutes + called.touchMinutes,
    waitMinutes: metrics.waitMinutes + called.waitMinutes,
    costPerMonth: metrics.costPerMonth + metrics.runsPerMonth * called.cost,
  };
}

/** Changes of hands that a case goes through on average, directly after each step. */
function handoffsBehindSteps(
  steps: readonly StepFacts[],
  byId: ReadonlyMap<string, StepFacts>,
): MapMetrics['handoffsBehind'] {
  const behind = steps.map((step) => {
    const times = step.next
      .filter(({ id }) => isHandover(step.performer?.key ?? null, byId.get(id)?.performer?.key ?? null))
      .reduce((sum, { share }) => sum + step.visits * share, 0);
    return [step.id, times] as const;
  });
  return Object.fromEntries(behind.filter(([, times]) => times > 0));
}

/** Mean trust of the times, weighted by how much time they are; the volume counts for a fifth. */
function confidenceIn(steps: readonly StepFacts[], volumeConfidence: number): number {
  let weight = 0;
  let sum = 0;
  for (const { visits, values } of steps) {
    for (const value of [values.touch, values.wait]) {
      const minutes = visits * Math.max(1, value.value);
      weight += minutes;
      sum += minutes * value.confidence;
    }
  }
  return weight === 0 ? 0 : 0.8 * (sum / weight) + 0.2 * volumeConfidence;
}
