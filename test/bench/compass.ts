/** What the plan computes while somebody waits: the risk of a business case, and a roadmap. The reference is the time allowed. */
import { caseRisk } from '../../shared/engine/finance/caseRisk.ts';
import type { CaseInput } from '../../shared/engine/finance/caseDrivers.ts';
import { monteCarloDefaults } from '../../shared/engine/method/finance.ts';
import { planRoadmap } from '../../shared/engine/roadmap/planRoadmap.ts';
import { randomRoadmap } from '../builders/randomRoadmap.ts';
import { measurement, median, type Measurement } from './figures.ts';

const BUDGET = { monteCarlo: 100, roadmap: 2000 };
const RUNS = 9;

type Three = readonly [number, number, number];
const sure = (x: number): Three => [x, x, x];
const invoices: CaseInput = {
  benefits: [
    {
      id: 'hours',
      kind: 'labour',
      factors: { hoursFreed: [200, 302, 450], hourlyCost: [28, 32, 40], cashableShare: [0.4, 0.6, 0.7] },
    },
    { id: 'errors', kind: 'errors', factors: { errorsPerYear: [50, 150, 200], costPerError: [4, 8, 20] } },
  ],
  costs: {
    buildDays: [5, 8, 15],
    dayRate: [500, 600, 800],
    integrationCost: sure(300),
    dataCleaning: sure(200),
    trainingHours: [4, 8, 16],
    hourlyCost: sure(32),
    licence: sure(600),
    reviewHours: sure(10),
    onceCost: sure(0),
    changeShare: sure(0.12),
    contingencyShare: sure(0.15),
    supportShare: sure(0.18),
    runningCost: sure(0),
  },
  timing: {
    buildMonths: [1, 2, 4],
    rampMonths: [1, 3, 6],
    rampShare: [0.3, 0.5, 0.7],
    lifeYears: sure(3),
    discountRate: sure(0.1),
  },
};

export function benchMonteCarlo(): Promise<Measurement[]> {
  const times = Array.from({ length: RUNS }, (_, seed) => {
    const start = performance.now();
    caseRisk(invoices, { ...monteCarloDefaults, seed });
    return performance.now() - start;
  });
  return Promise.resolve([measurement('monte-carlo-20000', median(times), BUDGET.monteCarlo, 'ms')]);
}

/** Forty initiatives over four phases, the hardest that is searched for the best plan; a search may end at its limit. */
export function benchRoadmap(): Promise<Measurement[]> {
  const times = Array.from({ length: RUNS }, (_, seed) => {
    const { initiatives, phases } = randomRoadmap(40, 4, seed);
    const start = performance.now();
    planRoadmap(initiatives, phases);
    return performance.now() - start;
  });
  return Promise.resolve([measurement('roadmap-40', median(times), BUDGET.roadmap, 'ms')]);
}
