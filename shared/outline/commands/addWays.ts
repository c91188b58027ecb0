import type { Doc } from '../../model/index.ts';
import { openAt, type Gap, type Socket } from '../gap.ts';
import { OTHERWISE, otherwiseOf } from '../keywords.ts';
import type { NodeItem } from '../outline.ts';
import type { TypedSplit, TypedWay } from '../typed.ts';
import type { Builder, Ends } from './build.ts';
import type { Draft } from './draft.ts';

export interface NewWays {
  readonly gap: Gap;
  /** What stands before the gap: a decision that gets these ways, or anything else, after which one is drawn. */
  readonly before: NodeItem | null;
  readonly type: TypedSplit['type'];
  readonly list: readonly TypedWay[];
}

/** Adds ways to a decision. As soon as two are named, the unnamed one that led straight on becomes the second. Answers the ends of all ways. */
export function addWays(draft: Draft, builder: Builder, { gap, before, type, list }: NewWays): Ends {
  const isThere = before !== null && fits(draft.doc(), before, type);
  const splitId = isThere ? before.id : builder.gateway(type, gap);
  const around = isThere ? gap.sockets : [openAt(splitId)];
  const straight = around.find((socket) => socket.fromId === splitId && socket.name === '');
  let count = isThere ? before.ways.length : 0;
  let isTaken = false;
  const ends: Socket[] = [];
  for (const way of list) {
    const name = way.name === OTHERWISE ? otherwise(draft.doc(), before, isThere) : way.name;
    const free: Socket | undefined = count > 0 && !isTaken ? straight : undefined;
    isTaken ||= free !== undefined;
    count += 1;
    const socket = { ...(free ?? openAt(splitId)), name, order: draft.nextOrder() };
    ends.push(...builder.build(way.items, { sockets: [socket], joinType: null }).sockets);
  }
  if (isThere && before.joinId !== null) {
    draft.joinAll(ends, before.joinId);
    return { sockets: around.filter((socket) => !isTaken || socket !== straight), joinType: null };
  }
  const sockets = [...around.filter((socket) => socket !== straight || !isTaken), ...ends];
  if (sockets.length === 0) return { sockets, joinType: null, closedId: splitId };
  return { sockets, joinType: type === 'parallel' ? 'parallel' : gap.joinType };
}

function fits(doc: Doc, { kind, id }: NodeItem, type: TypedSplit['type']): boolean {
  const gateway = kind === 'gateway' ? doc.gateway[id] : undefined;
  return gateway !== undefined && (gateway.type === 'parallel') === (type === 'parallel');
}

function otherwise(doc: Doc, before: NodeItem | null, isThere: boolean): string {
  const names = isThere && before ? before.ways.map(({ flowId }) => doc.flow[flowId]!.name) : [];
  return names.length === 1 ? otherwiseOf(names[0]!) : OTHERWISE;
}
