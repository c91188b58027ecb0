/** What is said of 200 candidates together. The reference is what a person takes for at once after the answer. */
import { createEngine, finish } from '../../shared/engine/index.ts';
import { bigMap } from './bigMap.ts';
import { measurement, median, processorTime, type Measurement } from './figures.ts';

const BUDGET = 200;
const RUNS = 7;
const CANDIDATES = 200;

export async function benchRobustness(): Promise<Measurement[]> {
  const steps = 10 * Math.ceil((CANDIDATES * stepsPerCandidate()) / 10);
  const doc = bigMap(steps);
  const times: number[] = [];
  let count = 0;
  for (let run = 0; run < RUNS; run += 1) {
    // An engine remembers the ranking that it gave: each run has one of its own.
    const engine = createEngine({ asOf: '2026-11-23' });
    count = engine.analyse(doc).candidates.length;
    const start = processorTime();
    finish(engine.rank(doc));
    times.push(processorTime() - start);
  }
  // As if there were 200 exactly.
  return [measurement('robustness-200', (median(times) * CANDIDATES) / count, BUDGET, 'ms')];
}

function stepsPerCandidate(): number {
  const steps = 200;
  return steps / createEngine({ asOf: '2026-11-23' }).analyse(bigMap(steps)).candidates.length;
}
