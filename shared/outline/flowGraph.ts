/** The sequence flows among the shapes of one map, and where ways that part meet again. */
import { mapContents, type Doc, type Flow } from '../model/index.ts';
import type { FlowNodeKind } from './outline.ts';

export interface FlowNode {
  readonly id: string;
  readonly kind: FlowNodeKind;
  readonly parentId: string | null;
  readonly poolId: string | null;
  readonly x: number;
  readonly y: number;
  /** Ways out to shapes of the same level and pool, in order. */
  readonly out: readonly Flow[];
  readonly in: readonly Flow[];
}

export interface FlowGraph {
  readonly nodes: ReadonlyMap<string, FlowNode>;
  /** Where the ways out of a node meet: all of them, or those that neither end nor lead back before; null: nowhere. */
  readonly mergeOf: (id: string) => string | null;
  readonly isBack: (flow: Flow) => boolean;
}

type Draft = { -readonly [F in keyof FlowNode]: FlowNode[F] } & { out: Flow[]; in: Flow[] };

export function flowGraph(doc: Doc, mapId: string): FlowGraph {
  const { steps, events, gateways, flows } = mapContents(doc, mapId);
  const nodes = new Map<string, Draft>();
  const add = (kind: FlowNodeKind, list: readonly Omit<FlowNode, 'kind' | 'in' | 'out'>[]) => {
    for (const { id, parentId, poolId, x, y } of list)
      nodes.set(id, { id, kind, parentId, poolId, x, y, out: [], in: [] });
  };
  add('event', events);
  add('step', steps);
  add('gateway', gateways);
  for (const flow of flows) {
    const [from, to] = [nodes.get(flow.fromId), nodes.get(flow.toId)];
    if (
      flow.type !== 'sequence' ||
      !from ||
      !to ||
      from.parentId !== to.parentId ||
      from.poolId !== to.poolId
    )
      continue;
    from.out.push(flow);
    to.in.push(flow);
  }
  // Flows of one order (made in other programs) are told from top to bottom, the same in every run.
  const rank = (flow: Flow) => nodes.get(flow.toId)!;
  for (const { out } of nodes.values())
    out.sort(
      (a, b) => a.order - b.order || rank(a).y - rank(b).y || rank(a).x - rank(b).x || (a.id < b.id ? -1 : 1),
    );
  const { back, order } = walk(nodes);
  const isBack = (flow: Flow): boolean => back.has(flow.id);
  const ofAll = merges(order, back);
  const ofSome = someMerges({ nodes, order, isBack });
  return { nodes, isBack, mergeOf: (id) => ofAll(id) ?? ofSome(id) };
}

/** Depth first from what nothing leads to: which flows lead back, and the nodes with all that follow a node before it. */
function walk(nodes: ReadonlyMap<string, FlowNode>): { back: Set<string>; order: FlowNode[] } {
  const byPlace = [...nodes.values()].sort(
    (a, b) => Number(a.in.some(isNoLoop)) - Number(b.in.some(isNoLoop)) || a.x - b.x || a.y - b.y,
  );
  const state = new Map<string, 'open' | 'done'>();
  const back = new Set<string>();
  const order: FlowNode[] = [];
  for (const first of byPlace) {
    if (state.has(first.id)) continue;
    state.set(first.id, 'open');
    // A stack of its own: a chain of ten thousand steps must not exhaust the call stack.
    const stack = [{ node: first, next: 0 }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const flow = top.node.out[top.next++];
      if (!flow) {
        state.set(top.node.id, 'done');
        order.push(top.node);
        stack.pop();
      } else if (state.get(flow.toId) === 'open') back.add(flow.id);
      else if (!state.has(flow.toId)) {
        state.set(flow.toId, 'open');
        stack.push({ node: nodes.get(flow.toId)!, next: 0 });
      }
    }
  }
  return { back, order };
}

const isNoLoop = (flow: Flow): boolean => flow.fromId !== flow.toId;

const EXIT = '';

/**
 * Immediate postdominators (Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm", 2001) of the graph without the flows that
 * lead back. Ways that do nothing but lead back say nothing about where the others meet, so they are left out.
 */
function merges(order: readonly FlowNode[], back: ReadonlySet<string>): (id: string) => string | null {
  const after = new Map<string, { readonly id: string; readonly depth: number }>();
  const depthOf = (id: string): number => (id === EXIT ? 0 : after.get(id)!.depth + 1);
  for (const node of order) {
    const onward = node.out.filter((flow) => !back.has(flow.id));
    const alive = onward.map(({ toId }) => toId).filter((id) => after.has(id));
    // All of its ways lead back.
    if (node.out.length > 0 && alive.length === 0) continue;
    let meet = alive[0] ?? EXIT;
    for (let other of alive.slice(1))
      while (meet !== other) {
        if (depthOf(meet) >= depthOf(other)) meet = after.get(meet)!.id;
        else other = after.get(other)!.id;
      }
    after.set(node.id, { id: meet, depth: depthOf(meet) });
  }
  return (id) => after.get(id)?.id || null;
}

interface Walked {
  readonly nodes: ReadonlyMap<string, FlowNode>;
  readonly order: readonly FlowNode[];
  readonly isBack: (flow: Flow) => boolean;
}

/**
 * Where two or more ways meet though others end before: the one node without which no two of them reach the same. The ways are followed
 * together in the order of the flow, and not beyond where they meet, so that a decision costs what lies between its ways.
 */
function someMerges({ nodes, order, isBack }: Walked): (id: string) => string | null {
  const rankOf = new Map(order.map(({ id }, index) => [id, index]));
  return (id) => {
    const { out } = nodes.get(id)!;
    if (out.length < 2) return null;
    /** What is reached next, each with the ways that lead there. */
    const front = new Map<string, Set<number>>();
    const reach = (flow: Flow, ways: Iterable<number>): void => {
      if (isBack(flow)) return;
      const known = front.get(flow.toId) ?? new Set();
      for (const way of ways) known.add(way);
      front.set(flow.toId, known);
    };
    for (const [way, flow] of out.entries()) reach(flow, [way]);
    let meet: string | null = null;
    while (front.size > 0) {
      // The earliest: everything that leads to it has been passed.
      let next = '';
      for (const each of front.keys()) if (next === '' || rankOf.get(each)! > rankOf.get(next)!) next = each;
      const ways = front.get(next)!;
      front.delete(next);
      if (ways.size > 1 && meet !== null) return null;
      if (ways.size > 1) meet = next;
      else for (const flow of nodes.get(next)!.out) reach(flow, ways);
    }
    return meet;
  };
}

/** Values by a key, in the order they come. */
export function groupBy<Key, Value>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
