import type { MapFacts } from '../facts/mapFacts.ts';
import type { StepFacts } from '../facts/stepFacts.ts';
import type { Graph } from '../graph/graph.ts';
import type { Pattern } from '../method/patterns/pattern.ts';
import type { Inputs } from './inputs.ts';
import type { LeadTime } from './score.ts';

/** How time saved on these steps shows in the lead time of the whole map. */
export function leadTimeOf(
  map: MapFacts,
  steps: readonly StepFacts[],
  inputs: Inputs,
  pattern: Pattern,
): LeadTime {
  const touchMinutes = inputs.touch.value;
  const waitMinutes = inputs.wait.value;
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
  const { graph, timing } = map;
  const changes = new Map<number, number>();
  let saved = 0;
  for (const { id, visits, values } of steps) {
    const minutes = visits * (values.touch.value * pattern.touch[1] + values.wait.value * pattern.wait[1]);
    changes.set(graph.indexOf.get(id)!, -minutes);
    saved += minutes;
  }
  if (!(saved > 0)) return 1;
  return Math.min(1, Math.max(0, (timing.caseMinutes - timing.caseMinutesWith(changes)) / saved));
}
