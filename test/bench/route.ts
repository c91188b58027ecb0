/** Lines of a map of 300 steps, found by rule: all of them, and again after a step was dragged. The reference is the part of a frame they may take. */
import { apply, updated } from '../../shared/changes/index.ts';
import { routeMap } from '../../shared/diagram/index.ts';
import type { Doc } from '../../shared/model/index.ts';
import { bigMap } from './bigMap.ts';
import { measurement, median, processorTime, type Measurement } from './figures.ts';

const BUDGET = { all: 16, drag: 4 };
const STEPS = 300;
const WARM_UP = 20;
const RUNS = 60;

export function benchRoute(): Promise<Measurement[]> {
  const doc = undrawn(bigMap(STEPS));
  const all: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const start = processorTime();
    routeMap(doc, 'map');
    all.push(processorTime() - start);
  }
  return Promise.resolve([
    measurement('route-300', median(all.slice(WARM_UP)), BUDGET.all, 'ms'),
    measurement('route-drag', median(dragTimes(doc).slice(WARM_UP)), BUDGET.drag, 'ms'),
  ]);
}

/** The same map without the ways that its builder drew. */
function undrawn(doc: Doc): Doc {
  return apply(
    doc,
    Object.values(doc.flow).map((flow) => updated('flow', flow, { waypoints: null })),
  );
}

function dragTimes(before: Doc): number[] {
  const times: number[] = [];
  let doc = before;
  let routes = routeMap(doc, 'map');
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const step = doc.step['step-150']!;
    const moved = apply(doc, [
      updated('step', step, { x: step.x + 3, y: step.y + (run % 2 === 0 ? 5 : -4) }),
    ]);
    const start = processorTime();
    routes = routeMap(moved, 'map', null, { doc, routes });
    times.push(processorTime() - start);
    doc = moved;
  }
  return times;
}
