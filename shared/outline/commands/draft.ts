/** A plan in the making: the document as it would be, and the changes so far. Flows are joined here, so that no edit forgets one. */
import { apply, created, squash, updated, type Change } from '../../changes/index.ts';
import { makeFlow, removeWithDependents, type CommandContext, type RecordRef } from '../../commands/index.ts';
import { asId, blank, defaultSize, type Doc, type Flow, type Kind, type Records } from '../../model/index.ts';
import { isArranged } from '../arrange.ts';
import type { Gap, Socket } from '../gap.ts';
import { outlineOf } from '../outlineOf.ts';

export interface Draft {
  readonly mapId: string;
  readonly context: CommandContext;
  /** Whether the map lay as the list lays it out before this edit. */
  readonly wasArranged: boolean;
  /** Shapes that need a place, each with the one it stands after, in the order they were made. */
  readonly fresh: { readonly id: string; readonly afterId: string | null }[];
  readonly doc: () => Doc;
  readonly put: (...changes: readonly Change[]) => void;
  readonly set: <K extends Kind>(kind: K, id: string, fields: Partial<Records[K]>) => void;
  readonly remove: (refs: readonly RecordRef[]) => void;
  /** The place of one more way, after all that are there or were asked for. */
  readonly nextOrder: () => number;
  /** Leads an end to a shape. */
  readonly join: (socket: Socket, toId: string) => void;
  /** Leads all ends of a gap to a shape, through a gateway where they must meet first. */
  readonly joinAll: (sockets: readonly Socket[], toId: string, joinType?: Gap['joinType']) => void;
  /** Takes an end away from where it leads: it is open, or leads to `toId`. */
  readonly release: (socket: Socket, toId: string | null) => void;
  readonly changes: () => Change[];
}

/** Begins a plan for a map of a document. */
export function createDraft(before: Doc, mapId: string, context: CommandContext): Draft {
  let doc = before;
  const all: Change[] = [];
  const fresh: Draft['fresh'] = [];
  let lastOrder = Math.max(
    0,
    ...Object.values(before.flow).map((flow) => (flow.mapId === mapId ? flow.order : 0)),
  );

  const put = (...changes: readonly Change[]) => {
    doc = apply(doc, changes);
    all.push(...changes);
  };
  const set = <K extends Kind>(kind: K, id: string, fields: Partial<Records[K]>) =>
    put(updated(kind, doc[kind][id]!, fields));
  const remove = (refs: readonly RecordRef[]) => put(...removeWithDependents(doc, refs));
  const isThere = (fromId: string, toId: string, name: string, except: Flow | null) =>
    Object.values(doc.flow).some(
      (flow) =>
        flow.type === 'sequence' &&
        flow.fromId === fromId &&
        flow.toId === toId &&
        flow.name === name &&
        flow.id !== except?.id,
    );

  const nextOrder = () => (lastOrder += 1);
  const join = ({ fromId, flow, name, order }: Socket, toId: string) => {
    // A line that leads there already keeps its bends.
    if (flow?.toId === toId && flow.name === name) return;
    const isDouble = isThere(fromId, toId, name, flow);
    if (flow && isDouble) remove([{ kind: 'flow', id: flow.id }]);
    else if (flow)
      // A way that got its name only now is told where it was typed: after the others.
      set('flow', flow.id, {
        ...(flow.name === name ? {} : { name, order: order ?? nextOrder() }),
        toId,
        waypoints: null,
        label: null,
      });
    else if (!isDouble) {
      const line = makeFlow(doc, mapId, { id: context.newId('flow'), fromId, toId, type: 'sequence' });
      put(created('flow', { ...line, name, order: order ?? nextOrder() }));
    }
  };
  const joinAll = (sockets: readonly Socket[], toId: string, joinType: Gap['joinType'] = null) => {
    const [first] = sockets;
    if (joinType === null || sockets.length < 2 || !first) {
      for (const socket of sockets) join(socket, toId);
      return;
    }
    const near = doc.gateway[first.fromId] ?? doc.step[first.fromId] ?? doc.event[first.fromId];
    const id = context.newId('gateway');
    const { parentId = null, poolId = null, laneId = null } = near ?? {};
    put(
      created('gateway', {
        ...blank.gateway,
        ...defaultSize.gateway,
        id,
        mapId: asId<'map'>(mapId),
        type: joinType,
        parentId,
        poolId,
        laneId,
        order: lastOrder,
      }),
    );
    fresh.push({ id, afterId: sockets.at(-1)!.fromId });
    for (const socket of sockets) join(socket, id);
    join({ fromId: id, flow: null, name: '' }, toId);
  };
  return {
    mapId,
    context,
    wasArranged: isArranged(before, outlineOf(before, mapId)),
    fresh,
    doc: () => doc,
    put,
    set,
    remove,
    nextOrder,
    join,
    joinAll,
    release(socket, toId) {
      if (toId !== null) join(socket, toId);
      else if (socket.flow && doc.flow[socket.flow.id]) remove([{ kind: 'flow', id: socket.flow.id }]);
    },
    changes: () => squash(all),
  };
}
