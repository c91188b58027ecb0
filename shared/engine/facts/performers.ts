import type { Lane, MapContents, Step } from '../../model/index.ts';
import type { Firm } from './firm.ts';
import type { Performer } from './stepFacts.ts';

/** Who performs each step: its own role, else the nearest lane's, else the lane or the pool as drawn; null where nobody is named. */
export function performersOf(contents: MapContents, firm: Firm): (step: Step) => Performer | null {
  const laneById = new Map(contents.lanes.map((lane) => [lane.id as string, lane]));
  const poolById = new Map(contents.pools.map((pool) => [pool.id as string, pool]));
  const nested = contents.steps.some((step) => step.parentId) ? contents.steps : [];
  const stepById = new Map(nested.map((step) => [step.id as string, step]));
  const byKey = new Map<string, Performer>();
  const keep = (performer: Performer): Performer => {
    const known = byKey.get(performer.key);
    if (known) return known;
    byKey.set(performer.key, performer);
    return performer;
  };
  const ofRole = (roleId: string): Performer | null => {
    const facts = firm.roles.get(roleId);
    if (!facts) return null;
    const { role } = facts;
    return keep({ key: role.id, name: role.name, role, department: role.department.trim() || role.name });
  };
  const ofLane = (lane: Lane): Performer | null => {
    for (let at: Lane | undefined = lane, hops = 0; at && hops < 50; hops++) {
      const performer = at.roleId && ofRole(at.roleId);
      if (performer) return performer;
      at = at.parentLaneId ? laneById.get(at.parentLaneId) : undefined;
    }
    const name = lane.name.trim();
    return name === ''
      ? null
      : keep({ key: `lane ${name.toLowerCase()}`, name, role: null, department: name });
  };
  return (step) => {
    for (let at: Step | undefined = step, hops = 0; at && hops < 50; hops++) {
      const lane = at.laneId ? laneById.get(at.laneId) : undefined;
      const performer = (at.roleId && ofRole(at.roleId)) || (lane ? ofLane(lane) : null);
      if (performer) return performer;
      at = at.parentId ? stepById.get(at.parentId) : undefined;
    }
    const pool = step.poolId ? poolById.get(step.poolId) : undefined;
    const hasLanes = contents.lanes.some((lane) => lane.poolId === step.poolId);
    const name = pool?.name.trim() ?? '';
    if (name === '' || hasLanes) return null;
    return keep({ key: `pool ${name.toLowerCase()}`, name, role: null, department: name });
  };
}
