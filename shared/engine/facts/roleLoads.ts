import type { Role } from '../../model/index.ts';
import { utilisation } from '../metrics/capacity.ts';
import { WEEKS_PER_MONTH, type Firm } from './firm.ts';
import type { MapFacts } from './mapFacts.ts';
import type { StepFacts } from './stepFacts.ts';

/** Work of a role over all maps against the time of its people. */
export interface RoleLoad {
  readonly role: Role;
  readonly people: number;
  readonly steps: readonly StepFacts[];
  readonly hoursPerMonth: number;
  readonly capacityHoursPerMonth: number;
  readonly utilisation: number;
}

/** Loads of the roles that have work and of which somebody said how many people they have. */
export function roleLoads(firm: Firm, maps: readonly MapFacts[]): RoleLoad[] {
  const stepsByRole = stepsOfRoles(maps);
  return [...firm.roles.values()].flatMap(({ role, people, hoursPerWeek, availability }) => {
    const steps = stepsByRole.get(role.id) ?? [];
    const timePerServer = hoursPerWeek.value * WEEKS_PER_MONTH * availability.value;
    if (!people || !(people.value * timePerServer > 0) || steps.length === 0) return [];
    const work = steps.map(({ values }) => ({ demand: values.volume.value, time: values.touch.value / 60 }));
    return [
      {
        role,
        people: people.value,
        steps,
        hoursPerMonth: work.reduce((sum, { demand, time }) => sum + demand * time, 0),
        capacityHoursPerMonth: people.value * timePerServer,
        utilisation: utilisation({ servers: people.value, timePerServer, work }),
      },
    ];
  });
}

/** The steps that each role performs, over all maps whose figures can be used. */
export function stepsOfRoles(maps: readonly MapFacts[]): ReadonlyMap<string, readonly StepFacts[]> {
  const byRole = new Map<string, StepFacts[]>();
  for (const map of maps) {
    if (map.metrics.withheldBecause) continue;
    for (const step of map.steps) {
      const id = step.performer?.role?.id;
      if (!id) continue;
      const list = byRole.get(id);
      if (list) list.push(step);
      else byRole.set(id, [step]);
    }
  }
  return byRole;
}
