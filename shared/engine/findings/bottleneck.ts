import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import { roleLoads } from '../facts/roleLoads.ts';
import type { StepFacts } from '../facts/stepFacts.ts';
import { waitingTime } from '../queues/waitingTime.ts';
import type { FirmFacts, FirmRule, Hit } from './rule.ts';

/**
 * Where a map is held up, by what can be known without simulating: busiest role, longest stated wait, longest expected queue, and what
 * people marked. Two of them have to agree.
 */
export const bottleneck = {
  id: 'bottleneck',
  checkFirm({ firm, maps }: FirmFacts) {
    const loads = roleLoads(firm, maps);
    return maps.flatMap((map) => {
      const signals = new Map<string, string[]>();
      const add = (step: StepFacts | undefined, signal: string): void => {
        if (step) signals.set(step.id, [...(signals.get(step.id) ?? []), signal]);
      };
      const here = loads.filter(({ steps }) => steps.some((step) => map.stepById.has(step.id)));
      const busiest = here.toSorted((a, b) => b.utilisation - a.utilisation)[0];
      if (busiest && busiest.utilisation >= 0.5 && here.length > 1)
        add(
          most(map, (step) => (step.performer?.role?.id === busiest.role.id ? workOf(step) : 0)),
          'load',
        );
      add(
        most(map, (step) => (isSaid(step) ? step.visits * step.values.wait.value : 0)),
        'wait',
      );
      add(
        most(map, (step) => {
          const load = here.find(({ role }) => role.id === step.performer?.role?.id);
          if (!load) return 0;
          const minutes = waitingTime({
            utilisation: load.utilisation,
            servers: load.people,
            minutes: step.values.touch.value,
          });
          return minutes === null ? Number.MAX_VALUE : minutes > 60 ? minutes : 0;
        }),
        'queue',
      );
      for (const step of map.steps)
        if (step.marks.some((mark) => mark.type === 'bottleneck')) add(step, 'mark');
      return [...signals]
        .filter(([, agreeing]) => agreeing.length > 1)
        .map(([id, agreeing]) => hit(map, id, agreeing));
    });
  },
} as const satisfies FirmRule;

const isSaid = ({ values: { wait } }: StepFacts): boolean =>
  wait.provenance !== 'default' && wait.provenance !== 'inferred';
const workOf = (step: StepFacts): number => step.values.volume.value * step.values.touch.value;

/** The step with most of it; none where nobody has any. */
function most({ steps }: MapFacts, of: (step: StepFacts) => number): StepFacts | undefined {
  let best: StepFacts | undefined;
  let amount = 0;
  for (const step of steps) {
    const value = of(step);
    if (value > amount) {
      best = step;
      amount = value;
    }
  }
  return best;
}

function hit(map: MapFacts, stepId: string, signals: readonly string[]): Hit {
  const step = map.stepById.get(stepId)!;
  return {
    elementIds: [stepId],
    mapIds: [map.map.id],
    severity: signals.length > 2 ? 'serious' : 'notice',
    params: { step: titleOf(step), n: signals.length, waitMinutes: step.values.wait.value },
    evidence: {
      signals: signals.join(', '),
      agreeing: signals.length,
      waitMinutes: step.values.wait.value,
      runsPerMonth: step.values.volume.value,
    },
    costPerYear: null,
  };
}
