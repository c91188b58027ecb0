import type { Candidate, CapacityShift, MapMetrics, RoleMetrics, StepMetrics } from '../analysis.ts';
import { shiftBetween } from '../metrics/bottleneckShift.ts';

/** A role that the rest of the flow hangs on, as the test needs it. */
export interface Station {
  readonly roleId: string;
  readonly loadShare: number;
  readonly capacityHoursPerMonth: number;
}

/**
 * The static shift test: does the bottleneck go, or only move? Stations are the roles with known people on the maps that one chain joins;
 * the capacity of each is how many times today's volume it could do (1 / load). Null where the candidate frees no hours of such a role, or
 * fewer than two roles are known: then nothing can move.
 */
export function capacityShift(
  stations: readonly Station[],
  freedHoursPerMonth: ReadonlyMap<string, number>,
): CapacityShift | null {
  const busy = stations.filter(({ loadShare }) => loadShare > 0);
  if (busy.length < 2 || !busy.some(({ roleId }) => (freedHoursPerMonth.get(roleId) ?? 0) > 0)) return null;
  const loads = busy.map(({ loadShare }) => loadShare);
  const loadsAfter = busy.map(({ roleId, loadShare, capacityHoursPerMonth }) =>
    // A role whose work goes altogether limits nothing any more.
    Math.max(1e-6, loadShare - (freedHoursPerMonth.get(roleId) ?? 0) / capacityHoursPerMonth),
  );
  const shift = shiftBetween(
    loads.map((load) => 1 / load),
    loadsAfter.map((load) => 1 / load),
  );
  const gains = loads.map((load, index) => load / loadsAfter[index]! - 1);
  const faster = gains.indexOf(Math.max(...gains));
  return {
    fasterRoleId: busy[faster]!.roleId,
    beforeRoleId: busy[shift.bottleneckBefore]!.roleId,
    afterRoleId: busy[shift.bottleneckAfter]!.roleId,
    loadShareBefore: loads[shift.bottleneckBefore]!,
    loadShareAfter: loadsAfter[shift.bottleneckAfter]!,
    systemGain: shift.systemGain,
    localGain: shift.localGain,
    verdict: shift.isShifted
      ? 'shifted'
      : shift.systemGain < 0.005
        ? 'elsewhere'
        : shift.bottleneckAfter === shift.bottleneckBefore
          ? 'relieved'
          : 'passed-on',
  };
}

/** The test for each candidate that can be tested. `chainOf`: the maps that hang together with a map. */
export function shiftsOf(input: {
  readonly candidates: readonly Candidate[];
  readonly roles: { readonly [roleId: string]: RoleMetrics };
  readonly maps: { readonly [mapId: string]: Pick<MapMetrics, 'steps'> };
  readonly mapOf: (stepId: string) => string | undefined;
  readonly chainOf: (mapId: string) => ReadonlySet<string>;
}): { readonly [candidateId: string]: CapacityShift } {
  const { candidates, roles, maps, mapOf, chainOf } = input;
  const steps = { get: (stepId: string) => maps[mapOf(stepId) ?? '']?.steps[stepId] };
  const roleOf = new Map(
    Object.entries(roles).flatMap(([id, { stepIds }]) => stepIds.map((stepId) => [stepId, id] as const)),
  );
  const mapsOfRole = new Map(
    Object.entries(roles).map(([id, { stepIds }]) => [id, new Set(stepIds.map((stepId) => mapOf(stepId)))]),
  );
  const stationsOn = (maps: ReadonlySet<string>): Station[] =>
    Object.entries(roles).flatMap(([roleId, { loadShare, capacityHoursPerMonth }]) => {
      const isHere = [...mapsOfRole.get(roleId)!].some((mapId) => mapId !== undefined && maps.has(mapId));
      return isHere && loadShare !== null && capacityHoursPerMonth !== null
        ? [{ roleId, loadShare, capacityHoursPerMonth }]
        : [];
    });
  const known = new Map<ReadonlySet<string>, Station[]>();
  return Object.fromEntries(
    candidates.flatMap((candidate) => {
      const chain = chainOf(candidate.mapIds[0] ?? '');
      let stations = known.get(chain);
      if (!stations) {
        stations = stationsOn(chain);
        known.set(chain, stations);
      }
      if (stations.length < 2) return [];
      const shift = capacityShift(stations, freedOf(candidate, roleOf, steps));
      return shift ? [[candidate.id, shift] as const] : [];
    }),
  );
}

type Hours = Pick<ReadonlyMap<string, Pick<StepMetrics, 'hoursPerMonth'>>, 'get'>;

/** Hours a month that a candidate takes off each role. */
export function freedOf(
  candidate: Pick<Candidate, 'stepIds' | 'hoursPerYear'>,
  roleOf: ReadonlyMap<string, string>,
  steps: Hours,
): ReadonlyMap<string, number> {
  const freed = new Map<string, number>();
  for (const [id, hours] of savedBySteps(candidate, steps)) {
    const roleId = roleOf.get(id);
    if (roleId !== undefined) freed.set(roleId, (freed.get(roleId) ?? 0) + hours);
  }
  return freed;
}

/** Hours a month that a candidate saves on each of its steps: what it saves in all, spread by the work in them and never more than that. */
export function savedBySteps(
  { stepIds, hoursPerYear }: Pick<Candidate, 'stepIds' | 'hoursPerYear'>,
  steps: Hours,
): ReadonlyMap<string, number> {
  const hoursOf = (id: string): number => steps.get(id)?.hoursPerMonth ?? 0;
  const all = stepIds.reduce((sum, id) => sum + hoursOf(id), 0);
  if (!(all > 0)) return new Map();
  const share = Math.min(1, hoursPerYear.likely / 12 / all);
  return new Map(stepIds.map((id) => [id, hoursOf(id) * share]));
}
