/** The formulas alone, data in and data out, for conformance with published examples and for whoever wants to compute one by itself. */
import { alignment } from './candidates/alignment.ts';
import { customerRisk } from './candidates/customerRisk.ts';
import { feasibility, feasibilityOfRemoval } from './candidates/feasibility.ts';
import { impact } from './candidates/impact.ts';
import { confidence, ideaScore, priority, trustOf } from './candidates/priority.ts';
import { findReentries } from './facts/reentry.ts';
import { expectedVisits } from './graph/visits.ts';
import { confidenceOf } from './method/weights.ts';
import { gapToBest, rateEfficiency } from './metrics/benchmark.ts';
import { bottleneckShift, longestActivePeriod } from './metrics/bottleneckShift.ts';
import { busiest, capacity, serialLine, utilisation } from './metrics/capacity.ts';
import { caseCost } from './metrics/caseCost.ts';
import { caseTime } from './metrics/caseTime.ts';
import { siloIndex } from './metrics/dataSilo.ts';
import { blockTime, cycleTimeEfficiency, findBlock, parseBlocks } from './metrics/flowBlocks.ts';
import { timeInSystem, workInProgress } from './metrics/littlesLaw.ts';
import { expectedMaxExponential, parallelTime } from './metrics/parallelTime.ts';
import { waitingTime } from './metrics/queue.ts';
import { checkAndFixTime, feedbackQueue, loopTime, reworkCost } from './metrics/rework.ts';
import { demandRhythm, stockDays, taktTime, valueStream } from './metrics/valueStream.ts';
import { isHandover, isReworkTooHigh, isSlowApproval } from './metrics/wastes.ts';
import { firstPassYield, lineMetrics, rolledYield } from './metrics/yields.ts';
import { readAim } from './smart/readAim.ts';

export const kernels = {
  alignment,
  blockTime,
  bottleneckShift,
  busiest,
  capacity,
  caseCost,
  caseTime,
  checkAndFixTime,
  confidence,
  confidenceOf,
  customerRisk,
  cycleTimeEfficiency,
  demandRhythm,
  expectedMaxExponential,
  expectedVisits,
  feasibility,
  feasibilityOfRemoval,
  feedbackQueue,
  findBlock,
  findReentries,
  firstPassYield,
  gapToBest,
  ideaScore,
  impact,
  isHandover,
  isReworkTooHigh,
  isSlowApproval,
  lineMetrics,
  longestActivePeriod,
  loopTime,
  parallelTime,
  parseBlocks,
  priority,
  rateEfficiency,
  readAim,
  reworkCost,
  rolledYield,
  serialLine,
  siloIndex,
  stockDays,
  taktTime,
  timeInSystem,
  trustOf,
  utilisation,
  valueStream,
  waitingTime,
  workInProgress,
} as const;
