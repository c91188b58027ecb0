import type { Flow, MapContents } from '../../model/index.ts';
import type { Method } from '../method/method.ts';
import { assumedShare } from '../method/weights.ts';
import { findBlocks } from './blocks.ts';
import type { Arc, Graph, GraphNodeKind, SplitKind, Start } from './graph.ts';
import { components } from './loops.ts';
import { describeLoops } from './describeLoops.ts';
import { splitShares } from './splitShares.ts';
import { startsOf } from './starts.ts';
import { expectedVisits } from './visits.ts';

/** Share that was said about a flow, a boundary event or a start event; null where nothing was. */
export type StatedShare = (ownerId: string) => number | null;

/** The graph while it is being built; nodes by number. */
export interface Draft {
  readonly contents: MapContents;
  readonly ids: string[];
  readonly kinds: GraphNodeKind[];
  readonly indexOf: Map<string, number>;
  /** Where a subprocess is left; for all other elements the node itself. */
  readonly exitOf: Map<string, number>;
  readonly out: Arc[][];
  readonly splits: SplitKind[];
}

/** Compiles one map. Shares that nobody stated are assumed: equal among the open ones, little for a way back. */
export function compileMap(
  contents: MapContents,
  stated: StatedShare,
  assumed: Method['flow'] = assumedShare,
): Graph {
  const draft = addNodes(contents);
  const outgoing = outgoingFlows(draft);
  const isBack = backFlows(draft, outgoing);
  for (const [node, flows] of outgoing) addSplit({ draft, node, flows, stated, isBack, assumed });
  addBoundaryEvents(draft, stated, assumed);
  addLinks(draft);
  const starts = startsOf(draft, stated);
  const blocks = findBlocks(draft.out, draft.splits);
  weighJoins(draft, blocks);
  const visits = expectedVisits(draft.out, starts);
  const incoming: number[][] = draft.out.map(() => []);
  draft.out.forEach((arcs, node) => arcs.forEach((arc) => incoming[arc.to]!.push(node)));
  return {
    ids: draft.ids,
    kinds: draft.kinds,
    indexOf: draft.indexOf,
    out: draft.out,
    incoming,
    splits: draft.splits,
    starts,
    ends: draft.out.flatMap((arcs, node) => (arcs.length === 0 ? [node] : [])),
    visits,
    loops: describeLoops(draft.out, visits),
    blocks,
    component: componentsOf(draft, starts),
  };
}

function addNodes(contents: MapContents): Draft {
  const draft: Draft = {
    contents,
    ids: [],
    kinds: [],
    indexOf: new Map(),
    exitOf: new Map(),
    out: [],
    splits: [],
  };
  const parents = new Set<string>();
  for (const list of [contents.steps, contents.events, contents.gateways])
    for (const node of list) if (node.parentId) parents.add(node.parentId);
  const add = (id: string, kind: GraphNodeKind): number => {
    draft.ids.push(id);
    draft.kinds.push(kind);
    draft.out.push([]);
    draft.splits.push('none');
    return draft.ids.length - 1;
  };
  for (const step of contents.steps) {
    const entry = add(step.id, 'step');
    draft.indexOf.set(step.id, entry);
    draft.exitOf.set(step.id, parents.has(step.id) ? add(step.id, 'exit') : entry);
  }
  for (const event of contents.events) draft.indexOf.set(event.id, add(event.id, 'event'));
  for (const gateway of contents.gateways) draft.indexOf.set(gateway.id, add(gateway.id, 'gateway'));
  return draft;
}

function outgoingFlows({ contents, indexOf, exitOf }: Draft): Map<number, Flow[]> {
  const outgoing = new Map<number, Flow[]>();
  for (const flow of contents.flows) {
    if (flow.type !== 'sequence' || !indexOf.has(flow.toId)) continue;
    const node = exitOf.get(flow.fromId) ?? indexOf.get(flow.fromId);
    if (node === undefined) continue;
    const list = outgoing.get(node);
    if (list) list.push(flow);
    else outgoing.set(node, [flow]);
  }
  return outgoing;
}

/** Flows that close a loop, seen depth first from where things begin. */
function backFlows(draft: Draft, outgoing: ReadonlyMap<number, readonly Flow[]>): ReadonlySet<string> {
  const { indexOf, exitOf, ids } = draft;
  const state = new Uint8Array(ids.length);
  const back = new Set<string>();
  const hasIncoming = new Set<number>();
  for (const flows of outgoing.values()) for (const flow of flows) hasIncoming.add(indexOf.get(flow.toId)!);
  const roots = [...ids.keys()].toSorted(
    (a, b) => Number(hasIncoming.has(a)) - Number(hasIncoming.has(b)) || a - b,
  );
  for (const root of roots) {
    if (state[root] !== 0) continue;
    const work = [{ node: root, edge: 0 }];
    state[root] = 1;
    while (work.length > 0) {
      const frame = work[work.length - 1]!;
      const flow = outgoing.get(exitOf.get(ids[frame.node]!) ?? frame.node)?.[frame.edge++];
      if (!flow) {
        state[frame.node] = 2;
        work.pop();
        continue;
      }
      const target = indexOf.get(flow.toId)!;
      if (state[target] === 1) back.add(flow.id);
      else if (state[target] === 0) {
        state[target] = 1;
        work.push({ node: target, edge: 0 });
      }
    }
  }
  return back;
}

interface SplitInput {
  readonly draft: Draft;
  readonly node: number;
  readonly flows: readonly Flow[];
  readonly stated: StatedShare;
  readonly isBack: ReadonlySet<string>;
  readonly assumed: Method['flow'];
}

function addSplit({ draft, node, flows, stated, isBack, assumed }: SplitInput): void {
  const kind = flows.length < 2 ? 'none' : splitKindOf(draft, node, flows);
  draft.splits[node] = kind;
  const shares = splitShares(
    kind,
    flows.map((flow) => ({ stated: stated(flow.id), isBack: isBack.has(flow.id) })),
    assumed,
  );
  flows.forEach((flow, index) => {
    const share = shares[index]!;
    draft.out[node]!.push({
      to: draft.indexOf.get(flow.toId)!,
      share,
      weight: share,
      flowId: flow.id,
      isStated: stated(flow.id) !== null,
    });
  });
}

function splitKindOf(draft: Draft, node: number, flows: readonly Flow[]): SplitKind {
  const record = draft.contents.nodeById.get(draft.ids[node]!);
  if (draft.kinds[node] === 'gateway' && record && 'hasMarker' in record) {
    if (record.type === 'parallel' || record.type === 'parallelEventBased') return 'parallel';
    return record.type === 'inclusive' || record.type === 'complex' ? 'inclusive' : 'exclusive';
  }
  // Several ways out of a step run at the same time in BPMN, unless each carries a condition or is the default.
  return flows.every((flow) => flow.isDefault || flow.condition !== '' || flow.name !== '')
    ? 'exclusive'
    : 'parallel';
}

function addBoundaryEvents(
  { contents, indexOf, exitOf, out }: Draft,
  stated: StatedShare,
  assumed: Method['flow'],
): void {
  for (const event of contents.events) {
    if (!event.attachedToId) continue;
    const exit = exitOf.get(event.attachedToId);
    const node = indexOf.get(event.id)!;
    if (exit === undefined || out[node]!.length === 0) continue;
    const share = stated(event.id) ?? assumed.boundary;
    if (event.isInterrupting) {
      out[exit] = out[exit]!.map((arc) => ({
        ...arc,
        share: arc.share * (1 - share),
        weight: arc.weight * (1 - share),
      }));
    }
    out[exit]!.push({ to: node, share, weight: share, flowId: null, isStated: stated(event.id) !== null });
  }
}

/** A throwing link leads to the catching link of the same name. */
function addLinks({ contents, indexOf, out }: Draft): void {
  const links = contents.events.filter((event) => event.trigger === 'link');
  for (const from of links) {
    const target = links.find(
      (to) => !to.isThrowing && to.name === from.name && to.parentId === from.parentId,
    );
    if (!from.isThrowing || !target) continue;
    out[indexOf.get(from.id)!]!.push({
      to: indexOf.get(target.id)!,
      share: 1,
      weight: 1,
      flowId: null,
      isStated: true,
    });
  }
}

/** Where branches that ran at the same time meet, together they are one visit again. */
function weighJoins({ contents, ids, kinds, out, splits }: Draft, blocks: Graph['blocks']): void {
  const incomingCount = new Int32Array(ids.length);
  for (const arcs of out) for (const arc of arcs) incomingCount[arc.to] = incomingCount[arc.to]! + 1;
  const factor = new Map<number, number>();
  ids.forEach((id, node) => {
    const record = contents.nodeById.get(id);
    if (kinds[node] !== 'gateway' || !record || !('hasMarker' in record) || incomingCount[node]! < 2) return;
    if (record.type === 'parallel') factor.set(node, 1 / incomingCount[node]!);
  });
  for (const block of blocks) {
    if (block.join === null || splits[block.split] !== 'inclusive') continue;
    const record = contents.nodeById.get(ids[block.join]!);
    const taken = block.branches.reduce((sum, branch) => sum + branch.share, 0);
    if (
      record &&
      'hasMarker' in record &&
      (record.type === 'inclusive' || record.type === 'complex') &&
      taken > 0
    )
      factor.set(block.join, 1 / taken);
  }
  for (const arcs of out) for (const arc of arcs) arc.weight = arc.share * (factor.get(arc.to) ?? 1);
}

/** Numbers the parts that no flow joins, whatever its direction. */
function componentsOf({ contents, ids, out }: Draft, starts: readonly Start[]): number[] {
  const neighbours: number[][] = out.map(() => []);
  const join = (one: number, other: number) => {
    neighbours[one]!.push(other);
    neighbours[other]!.push(one);
  };
  out.forEach((arcs, node) => arcs.forEach(({ to }) => join(node, to)));
  // A case begins at one of a pool's starts: what follows each of them is one part, however it is drawn.
  const firstOfPool = new Map<string, number>();
  for (const { node, share } of starts) {
    const record = contents.nodeById.get(ids[node]!);
    const pool = record && 'poolId' in record ? (record.poolId ?? '') : '';
    const first = firstOfPool.get(pool);
    if (share >= 1) continue;
    if (first === undefined) firstOfPool.set(pool, node);
    else join(first, node);
  }
  const number = new Array<number>(out.length).fill(-1);
  components(neighbours).forEach((members, index) => {
    for (const node of members) number[node] = index;
  });
  return number;
}

export type { Start };
