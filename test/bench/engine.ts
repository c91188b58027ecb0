/** The engine over 1,000 steps: whole, and after one edit. The reference is the time that a person does not notice. */
import { apply, updated } from '../../shared/changes/index.ts';
import { createEngine } from '../../shared/engine/index.ts';
import { bigMap } from './bigMap.ts';
import { measurement, median, type Measurement } from './figures.ts';

const BUDGET = { full: 100, incremental: 16 };
const RUNS = 15;

export async function benchEngine(): Promise<Measurement[]> {
  const doc = bigMap(1000);
  const full: number[] = [];
  const incremental: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const engine = createEngine({ asOf: '2026-11-23' });
    const start = performance.now();
    engine.analyse(doc);
    full.push(performance.now() - start);
    const step = doc.step[`step-${run * 20}`]!;
    const edited = apply(doc, [updated('step', step, { name: `${step.name} again` })]);
    const again = performance.now();
    engine.analyse(edited);
    incremental.push(performance.now() - again);
  }
  return [
    measurement('engine-full-1000', median(full), BUDGET.full, 'ms'),
    measurement('engine-incremental-1000', median(incremental), BUDGET.incremental, 'ms'),
  ];
}
