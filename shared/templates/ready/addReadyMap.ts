/** Puts a ready process into a workspace: what it is about, its steps, its guessed numbers, and what is known of its systems. */
import { apply, type Change } from '../../changes/index.ts';
import { addMap, factNamed, setFigure, updateMap, updateRecord } from '../../commands/index.ts';
import type { Command } from '../../commands/index.ts';
import { mapContents, type Doc, type EventId, type MapId, type StepId } from '../../model/index.ts';
import { readList, typeLines } from '../../outline/index.ts';
import type { ReadyMap } from './readyMaps.ts';

interface AddReadyMap {
  readonly ready: ReadyMap;
  readonly id: MapId;
  readonly startId: EventId;
  readonly stepId: StepId;
  /** The name of the map, where its own is taken. */
  readonly name: string;
}

/** Roles, systems and data that go by a name of the list are taken, not made again; what is known of them stays. */
export const addReadyMap: Command<AddReadyMap> = {
  name: 'map.addReady',
  refuse: (doc, { id, name, startId, stepId }) => addMap.refuse(doc, { id, name, startId, stepId }),
  plan(doc, { ready, id, startId, stepId, name }, context) {
    const changes: Change[] = [];
    let now = doc;
    const run = <A>(command: Command<A>, args: A): void => {
      const planned = command.plan(now, args, context);
      changes.push(...planned);
      now = apply(now, planned);
    };
    run(addMap, { id, name, startId, stepId });
    const { items } = readList(ready.list);
    const list = { ways: null, items: [...items, { kind: 'end', name: '' } as const] };
    run(typeLines, { mapId: id, afterKey: null, depth: 0, list, replacesId: stepId });
    const { trigger, outcome, isCustomerFacing } = ready;
    run(updateMap, { id, fields: { trigger, outcome, isCustomerFacing } });
    run(setFigure, guess('map', id, 'volume', ready.volume));
    for (const { flowId, share } of sharesOf(now, id, ready))
      run(setFigure, guess('flow', flowId, 'share', share));
    for (const { name: known, access, medium } of ready.systems) {
      const system = factNamed(now, 'system', known);
      if (system && !factNamed(doc, 'system', known))
        run(updateRecord.system, { id: system.id, fields: { access, medium } });
    }
    return changes;
  },
};

const guess = (ownerKind: 'map' | 'flow', ownerId: string, attribute: string, likely: number) =>
  ({
    ownerKind,
    ownerId,
    attribute,
    likely,
    low: null,
    high: null,
    unit: '',
    source: 'guessed',
    note: '',
    asOf: null,
  }) as const;

/** The ways of the decisions, in the order in which the list tells them. */
function sharesOf(doc: Doc, mapId: string, { shares }: ReadyMap) {
  const { gateways, flows } = mapContents(doc, mapId);
  const decisions = gateways
    .filter(({ id, type }) => type === 'exclusive' && flows.filter(({ fromId }) => fromId === id).length > 1)
    .toSorted((a, b) => a.x - b.x);
  return decisions.flatMap(({ id }, index) =>
    flows
      .filter(({ fromId }) => fromId === id)
      .toSorted((a, b) => a.order - b.order)
      .flatMap((flow, way) => {
        const share = shares[index]?.[way];
        return share === undefined ? [] : [{ flowId: flow.id, share }];
      }),
  );
}
