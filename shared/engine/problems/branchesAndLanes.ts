import type { Flow, Gateway } from '../../model/index.ts';
import type { Fault, ProblemRule } from './problem.ts';

const nameOf = (record: { readonly name: string }): string => record.name.trim() || '…';

/** Gateways that choose: of parallel ways all are taken, and of those after events it is the events that decide. */
const choosing: readonly Gateway['type'][] = ['exclusive', 'inclusive', 'complex'];

/** A gateway that chooses, of which nobody can tell which way is taken when; the unnamed ways come first, for that is where to go. */
export const unnamedBranch = {
  id: 'unnamed-branch',
  isAboutCompleteness: true,
  check({ contents }) {
    const waysOf = new Map<string, Flow[]>();
    for (const flow of contents.flows) {
      if (flow.type !== 'sequence') continue;
      const ways = waysOf.get(flow.fromId);
      if (ways) ways.push(flow);
      else waysOf.set(flow.fromId, [flow]);
    }
    return contents.gateways.flatMap((gateway): Fault[] => {
      const ways = waysOf.get(gateway.id) ?? [];
      if (!choosing.includes(gateway.type) || ways.length < 2) return [];
      const unnamed = ways.filter((way) => !way.name.trim() && !way.condition.trim() && !way.isDefault);
      if (unnamed.length === 0) return [];
      const elementIds = [...unnamed.map(({ id }) => id), gateway.id];
      const params = { gateway: nameOf(gateway), n: unnamed.length };
      const several = gateway.type === 'exclusive' ? 'nameBranches' : 'takeAll';
      return [
        { elementIds, params, withholds: [], repair: unnamed.length === 1 ? 'takeOtherwise' : several },
      ];
    });
  },
} as const satisfies ProblemRule;

/** Lanes are drawn, and this step belongs to none of them: who does it stays open. */
export const stepWithoutLane = {
  id: 'step-without-lane',
  isAboutCompleteness: true,
  repair: 'takeIntoLane',
  check: ({ contents }) =>
    contents.steps
      .filter(({ parentId, laneId, poolId, roleId }) => {
        const hasLanes = contents.lanes.some((lane) => lane.poolId === poolId || poolId === null);
        return parentId === null && laneId === null && roleId === null && hasLanes;
      })
      .map((step): Fault => ({ elementIds: [step.id], params: { step: nameOf(step) }, withholds: [] })),
} as const satisfies ProblemRule;
