import { updated, type Change } from '../../../changes/index.ts';
import { asId, type Doc, type NewId } from '../../../model/index.ts';
import type { Command } from '../../command.ts';
import { placeAt } from '../placement.ts';
import { balanceShares, nameBranches, takeAll, takeOtherwise } from './branches.ts';
import { addEnd, addStart, leadIn, leadToEnd } from './ends.ts';

/** What a fault of a map is about, and the words that a repair may write on the map. */
export interface RepairArgs {
  readonly repair: RepairName;
  readonly mapId: string;
  readonly elementIds: readonly string[];
  /** Names for two ways out of a decision. */
  readonly words?: readonly [string, string];
}
/** A command as data: what the engine offers and a press of a button runs. */
export interface CommandCall {
  readonly command: 'map.repair';
  readonly args: RepairArgs;
}
export type RepairName =
  | 'addStart'
  | 'addEnd'
  | 'leadIn'
  | 'leadToEnd'
  | 'balanceShares'
  | 'nameBranches'
  | 'takeOtherwise'
  | 'takeAll'
  | 'waitForAll'
  | 'goOnWithOne'
  | 'takeIntoLane';

/** Changes that mend one fault; none where there is nothing to mend any more, or no way to. */
export type Repair = (doc: Doc, args: RepairArgs, newId: NewId) => readonly Change[];

const gatewayTo =
  (type: 'parallel' | 'exclusive'): Repair =>
  (doc, { elementIds }) => {
    const gateway = elementIds
      .flatMap((id) => doc.gateway[id] ?? [])
      .find((one) => one.type !== type && isJoin(doc, one.id));
    return gateway ? [updated('gateway', gateway, { type })] : [];
  };

const isJoin = (doc: Doc, id: string): boolean =>
  Object.values(doc.flow).filter((flow) => flow.type === 'sequence' && flow.toId === id).length > 1;

const takeIntoLane: Repair = (doc, { mapId, elementIds }) =>
  elementIds.flatMap((id): Change[] => {
    const step = doc.step[id];
    if (!step || step.laneId !== null || step.parentId !== null) return [];
    const { laneId, poolId } = placeAt(doc, mapId, step);
    return laneId === null ? [] : [updated('step', step, { laneId, poolId })];
  });

const repairs: { readonly [R in RepairName]: Repair } = {
  addStart,
  addEnd,
  leadIn,
  leadToEnd,
  balanceShares,
  nameBranches,
  takeOtherwise,
  takeAll,
  waitForAll: gatewayTo('parallel'),
  goOnWithOne: gatewayTo('exclusive'),
  takeIntoLane,
};

/** Mends a fault that the engine found on a map, as one step back in the history. */
export const repairMap: Command<RepairArgs> = {
  name: 'map.repair',
  refuse(doc, args) {
    if (!doc.map[args.mapId]) return 'record-missing';
    const changes = repairs[args.repair](doc, args, (kind) => asId(`new ${kind}`));
    return changes.length === 0 ? 'nothing-to-do' : null;
  },
  plan: (doc, args, { newId }) => repairs[args.repair](doc, args, newId),
};
