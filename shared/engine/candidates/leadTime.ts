import type { MapFacts } from '../facts/mapFacts.ts';
import type { StepFacts } from '../facts/stepFacts.ts';
import { cycleTime } from '../graph/cycleTime.ts';
import type { Graph } from '../graph/graph.ts';
import type { Pattern } from '../method/patterns/pattern.ts';
import type { InputSet } from './inputs.ts';
import type { LeadTime } from './score.ts';

/** How time saved on these steps shows in the lead time of the whole map. */
export function leadTimeOf(
  map: MapFacts,
  steps: readonly StepFacts[],
  inputs: InputSet,
  pattern: Pattern,
): LeadTime {
  const touchMinutes = inputs.get('touch')!.value;
  const waitMinutes = inputs.get('wait')!.value;
  const visits = Math.max(...steps.map((step) => (Number.isFinite(step.visits) ? step.visits : 0)));
  const caseMinutes = map.metrics.cycleTimeMinutes ?? 0;
  const isPlain = !hasParallels(map.graph);
  const onPathShare = caseMinutes === 0 || isPlain ? 1 : feltShare(map, steps, pattern);
  return { caseMinutes, visits, onPathShare, touchMinutes, waitMinutes };
}

const plain = new WeakMap<Graph, boolean>();

function hasParallels(graph: Graph): boolean {
  let known = plain.get(graph);
  if (known === undefined) {
    known = graph.blocks.length > 0 || new Set(graph.component).size > 1;
    plain.set(graph, known);
  }
  return known;
}

/** Of the time that the pattern saves on the steps, the share that the whole case gets faster by. */
function feltShare(map: MapFacts, steps: readonly StepFacts[], pattern: Pattern): number {
  const isChanged = new Set(steps.map((step) => step.id));
  const time = (step: StepFacts, touchShare: number, waitShare: number): number =>
    step.values.touch.value * (1 - touchShare) + step.values.wait.value * (1 - waitShare);
  const after = map.graph.ids.map((id, node) => {
    const step = map.graph.kinds[node] === 'step' ? map.stepById.get(id) : undefined;
    if (!step) return 0;
    return isChanged.has(id) ? time(step, pattern.touch[1], pattern.wait[1]) : time(step, 0, 0);
  });
  const saved = steps.reduce(
    (sum, step) => sum + step.visits * (time(step, 0, 0) - time(step, pattern.touch[1], pattern.wait[1])),
    0,
  );
  if (!(saved > 0)) return 1;
  return Math.min(1, Math.max(0, (map.metrics.cycleTimeMinutes! - cycleTime(map.graph, after)) / saved));
}
