import type { Handover, RoleMetrics } from '../analysis.ts';
import { waitingTime } from '../queues/waitingTime.ts';
import type { Firm } from './firm.ts';
import type { MapFacts } from './mapFacts.ts';
import { roleLoads, stepsOfRoles } from './roleLoads.ts';
import type { StepFacts } from './stepFacts.ts';
import { trustOfProduct, trustOfSum } from './trust.ts';

/** What is known of each role over all maps: its work, the time of its people, whom it hands work to. */
export function roleMetrics(
  firm: Firm,
  maps: readonly MapFacts[],
): { readonly [roleId: string]: RoleMetrics } {
  const stepsByRole = stepsOfRoles(maps);
  const loads = new Map(roleLoads(firm, maps).map((load) => [load.role.id as string, load]));
  const handovers = handoversOf(maps);
  return Object.fromEntries(
    [...firm.roles].map(([id, { people }]): [string, RoleMetrics] => {
      const steps = stepsByRole.get(id) ?? [];
      const load = loads.get(id);
      const runsPerMonth = steps.reduce((sum, { values }) => sum + values.volume.value, 0);
      const hoursPerMonth = steps.reduce((sum, step) => sum + hoursOf(step), 0);
      const meanMinutes = runsPerMonth > 0 ? (hoursPerMonth * 60) / runsPerMonth : null;
      return [
        id,
        {
          people: people?.value ?? null,
          hoursPerMonth,
          capacityHoursPerMonth: load?.capacityHoursPerMonth ?? null,
          loadShare: load?.utilisation ?? null,
          meanMinutes,
          queueMinutes:
            load && meanMinutes !== null
              ? waitingTime({ utilisation: load.utilisation, servers: load.people, minutes: meanMinutes })
              : null,
          stepIds: steps.map((step) => step.id),
          handovers: handovers.get(id) ?? [],
          confidence: trustIn(steps, people?.confidence ?? null),
        },
      ];
    }),
  );
}

const hoursOf = ({ values }: StepFacts): number => (values.volume.value * values.touch.value) / 60;

/** How sure its work is, and how many people there are for it. */
function trustIn(steps: readonly StepFacts[], ofPeople: number | null): number {
  const ofWork = trustOfSum(
    steps.map((step) => ({
      amount: hoursOf(step),
      confidence: trustOfProduct(step.values.volume.confidence, step.values.touch.confidence),
    })),
  );
  return ofPeople === null ? ofWork : trustOfProduct(ofWork, ofPeople);
}

/** How often a month each role gives work to another one. */
function handoversOf(maps: readonly MapFacts[]): ReadonlyMap<string, readonly Handover[]> {
  const counts = new Map<string, Map<string, Map<string, number>>>();
  for (const map of maps) {
    if (map.metrics.withheldBecause) continue;
    for (const step of map.steps) {
      const from = step.performer?.role?.id;
      for (const { id, share } of from ? step.next : []) {
        const to = map.stepById.get(id)?.performer?.role?.id;
        if (!from || !to || to === from) continue;
        const row = counts.get(from) ?? new Map<string, Map<string, number>>();
        const bySteps = row.get(to) ?? new Map<string, number>();
        bySteps.set(step.id, (bySteps.get(step.id) ?? 0) + step.values.volume.value * share);
        row.set(to, bySteps);
        counts.set(from, row);
      }
    }
  }
  return new Map([...counts].map(([from, row]) => [from, [...row].map(handoverOf)]));
}

const handoverOf = ([roleId, bySteps]: readonly [string, ReadonlyMap<string, number>]): Handover => {
  const steps = [...bySteps].map(([stepId, perMonth]) => ({ stepId, perMonth }));
  return { roleId, perMonth: steps.reduce((sum, { perMonth }) => sum + perMonth, 0), steps };
};
