/** The formulas alone, data in and data out, for conformance with published examples and for whoever wants to compute one by itself. */
import { counted, dimensionScore, horizonBalance, shared } from './alignment/dimensions.ts';
import { endOfWork } from './calendar/workCalendar.ts';
import { alignment } from './candidates/alignment.ts';
import { customerRisk } from './candidates/customerRisk.ts';
import { feasibility, feasibilityOfRemoval } from './candidates/feasibility.ts';
import { impact } from './candidates/impact.ts';
import { confidence, ideaScore, priority, trustOf } from './candidates/priority.ts';
import { kendallTau } from './chance/kendallTau.ts';
import { lognormal } from './chance/lognormal.ts';
import { meanInterval, pairedDifference } from './chance/meanInterval.ts';
import { monteCarlo } from './chance/monteCarlo.ts';
import { percentile } from './chance/percentile.ts';
import { pert, pertQuantile } from './chance/pert.ts';
import { triangularMean, triangularQuantile, triangularVariance } from './chance/triangular.ts';
import { pairwise } from './choice/pairwise.ts';
import { choosePilot } from './choice/pilot.ts';
import { strategicVerdict } from './choice/strategic.ts';
import { technologyMatrix } from './choice/technologyMatrix.ts';
import { findReentries } from './facts/reentry.ts';
import { breakEven } from './finance/breakEven.ts';
import { internalRate } from './finance/internalRate.ts';
import { measureFlows } from './finance/measureFlows.ts';
import { modifiedRate } from './finance/modifiedRate.ts';
import { annuity, netPresentValue, netPresentValueEndOfPeriod } from './finance/presentValue.ts';
import { saving } from './finance/saving.ts';
import { tornado } from './finance/tornado.ts';
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
import { checkAndFixTime, feedbackQueue, loopTime, reworkCost } from './metrics/rework.ts';
import { demandRhythm, stockDays, taktTime, valueStream } from './metrics/valueStream.ts';
import { isHandover, isReworkTooHigh, isSlowApproval } from './metrics/wastes.ts';
import { firstPassYield, lineMetrics, rolledYield } from './metrics/yields.ts';
import { multiServer } from './queues/multiServer.ts';
import { openNetwork } from './queues/network.ts';
import { pooling } from './queues/pooling.ts';
import { priorityWaits } from './queues/priority.ts';
import { fixedTime, singleServer, timeOf, uniformTime } from './queues/singleServer.ts';
import { tandem } from './queues/tandem.ts';
import { timeQuantile } from './queues/timeQuantile.ts';
import { waitingTime } from './queues/waitingTime.ts';
import { planRoadmap } from './roadmap/planRoadmap.ts';
import { readAim } from './smart/readAim.ts';

export const kernels = {
  alignment,
  annuity,
  blockTime,
  bottleneckShift,
  breakEven,
  busiest,
  capacity,
  caseCost,
  caseTime,
  checkAndFixTime,
  choosePilot,
  confidence,
  confidenceOf,
  counted,
  customerRisk,
  cycleTimeEfficiency,
  demandRhythm,
  dimensionScore,
  endOfWork,
  expectedMaxExponential,
  expectedVisits,
  feasibility,
  feasibilityOfRemoval,
  feedbackQueue,
  findBlock,
  findReentries,
  firstPassYield,
  fixedTime,
  gapToBest,
  horizonBalance,
  ideaScore,
  impact,
  internalRate,
  isHandover,
  isReworkTooHigh,
  isSlowApproval,
  kendallTau,
  lineMetrics,
  lognormal,
  longestActivePeriod,
  loopTime,
  meanInterval,
  measureFlows,
  modifiedRate,
  monteCarlo,
  multiServer,
  netPresentValue,
  netPresentValueEndOfPeriod,
  openNetwork,
  pairedDifference,
  pairwise,
  parallelTime,
  parseBlocks,
  percentile,
  pert,
  pertQuantile,
  planRoadmap,
  pooling,
  priority,
  priorityWaits,
  rateEfficiency,
  readAim,
  reworkCost,
  rolledYield,
  saving,
  serialLine,
  shared,
  siloIndex,
  singleServer,
  stockDays,
  strategicVerdict,
  taktTime,
  tandem,
  technologyMatrix,
  timeInSystem,
  timeOf,
  timeQuantile,
  tornado,
  triangularMean,
  triangularQuantile,
  triangularVariance,
  trustOf,
  uniformTime,
  utilisation,
  valueStream,
  waitingTime,
  workInProgress,
} as const;
