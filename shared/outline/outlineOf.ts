import { mapContents, type Doc, type Flow, type Kind, type ProcessEvent } from '../model/index.ts';
import { flowGraph, groupBy, type FlowGraph, type FlowNode } from './flowGraph.ts';
import type { Item, NodeItem, Outline, Section, Sequence, Way } from './outline.ts';

/** What a telling is made of. */
const read = [
  'step',
  'event',
  'gateway',
  'pool',
  'note',
  'dataNode',
  'group',
] as const satisfies readonly Kind[];
const known = new WeakMap<
  Doc['flow'],
  { readonly doc: Doc; readonly mapId: string; readonly outline: Outline }
>();

/** A map in the order of its flow. Every step, event and named decision of it is told exactly once. Kept while nothing of it changes. */
export function outlineOf(doc: Doc, mapId: string): Outline {
  const before = known.get(doc.flow);
  if (before?.mapId === mapId && read.every((kind) => before.doc[kind] === doc[kind])) return before.outline;
  const outline = tell(doc, mapId);
  known.set(doc.flow, { doc, mapId, outline });
  return outline;
}

function tell(doc: Doc, mapId: string): Outline {
  const graph = flowGraph(doc, mapId);
  const teller = createTeller(doc, mapId, graph);
  const { notes, dataNodes, groups, flows } = mapContents(doc, mapId);
  const sections = teller.sections();
  return {
    mapId,
    sections,
    unlisted: {
      note: notes.length,
      dataNode: dataNodes.length,
      group: groups.length,
      message: flows.filter((flow) => flow.type === 'message').length,
      join: teller.countJoins(),
    },
  };
}

/** Ways nested deeper than this are told after the others, not inside them. */
const MOST_NESTED = 64;

/** Where a telling is: what it must stop at, and how deep it is. */
interface Around {
  /** Where the ways around meet, innermost last. */
  readonly merges: readonly string[];
  readonly depth: number;
}

/** A gateway without a name in which flows meet and one leads on: the telling passes it silently. */
export const isJoin = (doc: Doc, node: FlowNode): boolean =>
  node.kind === 'gateway' &&
  doc.gateway[node.id]!.name.trim() === '' &&
  node.in.length > 1 &&
  node.out.length < 2;

/** The one way that goes on, while all others lead elsewhere, stands right before what it leads to. */
function goingOnLast(ways: readonly Way[]): readonly Way[] {
  const onward = ways.filter(({ sequence }) => sequence.items.length === 0);
  const [way] = onward;
  if (!way || onward.length > 1) return ways;
  const others = ways.filter((each) => each !== way);
  return others.every(({ sequence }) => sequence.items.at(-1)?.type === 'jump') ? [...others, way] : ways;
}

function createTeller(doc: Doc, mapId: string, { nodes, mergeOf, isBack }: FlowGraph) {
  const told = new Set<string>();
  const joins = new Set<string>();
  const bordersOf = groupBy(
    mapContents(doc, mapId).events.filter(isOnBorder),
    (event) => event.attachedToId as string,
  );
  const insideOf = groupBy([...nodes.values()], (node) => node.parentId);

  return { sections, countJoins: () => joins.size };

  function sections(): Section[] {
    const { pools } = mapContents(doc, mapId);
    const outermost = insideOf.get(null) ?? [];
    const byPool = groupBy(outermost, (node) => node.poolId);
    const inOrder = [...pools].filter((pool) => byPool.has(pool.id) || pool.isBlackBox);
    inOrder.sort((a, b) => a.y - b.y || a.x - b.x);
    const ids: (string | null)[] = [
      ...(byPool.has(null) || pools.length === 0 ? [null] : []),
      ...inOrder.map(({ id }) => id),
    ];
    const known = ids.map((poolId) => ({ poolId, sequences: sequencesOf(byPool.get(poolId) ?? [], 0) }));
    // What a damaged reference hides from every level is told all the same.
    const lost = [...nodes.values()].filter((node) => !told.has(node.id) && !joins.has(node.id));
    return lost.length === 0 ? known : [...known, { poolId: null, sequences: sequencesOf(lost, 0) }];
  }

  /** Beginnings first, from the left; then what is only reached by a circle. */
  function sequencesOf(level: readonly FlowNode[], depth: number): Sequence[] {
    const free = level.filter((node) => !isOnBorder(node));
    const rank = (node: FlowNode) => (node.in.length === 0 || isFirst(node) ? 0 : 1);
    const starts = free.toSorted(
      (a, b) => rank(a) - rank(b) || a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1),
    );
    return starts.flatMap((node) => {
      if (told.has(node.id) || joins.has(node.id)) return [];
      const items = tell(node.id, null, { merges: [], depth });
      return items.length > 0 ? [{ items, entryFlowId: null, nextId: null, depth }] : [];
    });
  }

  /** On the border of a step that lies beside it; a damaged file may name one in another subprocess. */
  function isOnBorder({ id, parentId }: { readonly id: string; readonly parentId: string | null }): boolean {
    const event = doc.event[id];
    if (event?.position !== 'boundary' || event.attachedToId === null) return false;
    return nodes.get(event.attachedToId)?.parentId === parentId;
  }
  function isFirst({ id }: FlowNode): boolean {
    return doc.event[id]?.position === 'start';
  }

  /** What happens from here until the ways around meet. `flow` is what led here. */
  function tell(first: string, flow: Flow | null, { merges, depth }: Around): Item[] {
    const items: Item[] = [];
    let [id, by] = [first as string | null, flow];
    while (id !== null) {
      if (id === merges.at(-1)) break;
      const node: FlowNode = nodes.get(id)!;
      if (by && (told.has(id) || joins.has(id) || merges.includes(id) || depth > MOST_NESTED)) {
        items.push({
          type: 'jump',
          flowId: by.id,
          toId: pastJoins(id),
          isBack: told.has(id) || joins.has(id),
        });
        break;
      }
      if (isJoin(doc, node)) joins.add(id);
      else {
        told.add(id);
        const item = itemOf(node, { merges, depth });
        items.push(item);
        if (item.ways.length > 0 || item.plainFlowId !== null) {
          if (item.joinId) joins.add(item.joinId);
          [id, by] = item.joinId ? onward(nodes.get(item.joinId)!) : [item.mergeId, null];
          continue;
        }
      }
      [id, by] = onward(node);
    }
    return items;
  }

  function onward(node: FlowNode): [string | null, Flow | null] {
    const [flow] = node.out;
    return flow ? [flow.toId, flow] : [null, null];
  }

  function itemOf(node: FlowNode, around: Around): NodeItem {
    const { mergeId, plain } = meeting(node, around);
    const merges = mergeId === null ? around.merges : [...around.merges, mergeId];
    const ways = isSplit(node) ? node.out.filter((flow) => flow !== plain) : [];
    const merge = mergeId === null ? undefined : nodes.get(mergeId);
    const depth = around.depth + 1;
    return {
      type: 'node',
      kind: node.kind,
      id: node.id,
      plainFlowId: plain?.id ?? null,
      mergeId,
      joinId: merge && isJoin(doc, merge) && !around.merges.includes(merge.id) ? merge.id : null,
      ways: goingOnLast(
        ways.map((flow): Way => ({ flowId: flow.id, sequence: sequence(flow, { merges, depth }) })),
      ),
      // They may lead to where the ways meet, which is told after them.
      borders: (bordersOf.get(node.id) ?? []).map((event) => border(event, { merges, depth: around.depth })),
      inside: sequencesOf(insideOf.get(node.id) ?? [], depth),
    };
  }

  /** Several ways lead on; or one so far, of a decision that is being told. */
  function isSplit(node: FlowNode): boolean {
    if (node.out.length !== 1 || node.kind !== 'gateway' || node.in.length > 1) return node.out.length > 1;
    return doc.gateway[node.id]!.type === 'parallel' || node.out[0]!.name.trim() !== '';
  }

  function sequence(flow: Flow, around: Around): Sequence {
    return {
      items: tell(flow.toId, flow, around),
      entryFlowId: flow.id,
      nextId: around.merges.at(-1) ?? null,
      depth: around.depth,
    };
  }

  function border(event: ProcessEvent, { merges, depth }: Around) {
    told.add(event.id);
    const node = nodes.get(event.id)!;
    const [flow, ...others] = node.out;
    const around = { merges, depth: depth + 1 };
    if (!flow)
      return {
        eventId: event.id,
        sequence: { items: [], entryFlowId: null, nextId: null, depth: depth + 1 },
      };
    const first = sequence(flow, around);
    const rest = others.flatMap((other) => tell(other.toId, other, around));
    return { eventId: event.id, sequence: { ...first, items: [...first.items, ...rest] } };
  }

  /** Where the ways out meet, and which of them leads straight there without a name. */
  function meeting(node: FlowNode, { merges }: Around): { mergeId: string | null; plain: Flow | null } {
    if (node.out.length < 2) return { mergeId: null, plain: null };
    const isGateway = node.kind === 'gateway';
    const isChoice = isGateway && /^(?:exclusive|inclusive|complex)$/.test(doc.gateway[node.id]!.type);
    const unnamed = isGateway ? node.out.filter((flow) => flow.name.trim() === '' && !isBack(flow)) : [];
    const meet = mergeOf(node.id);
    if (
      meet !== null &&
      !told.has(meet) &&
      !joins.has(meet) &&
      (meet === merges.at(-1) || !merges.includes(meet))
    ) {
      const direct = unnamed.filter((flow) => flow.toId === meet);
      return { mergeId: meet, plain: direct.length === 1 ? direct[0]! : null };
    }
    // The ways never meet, but one of them has no name: that is how it goes on.
    const [only] = unnamed;
    const goesOn =
      isChoice && unnamed.length === 1 && only && !told.has(only.toId) && !merges.includes(only.toId);
    return goesOn ? { mergeId: only.toId, plain: only } : { mergeId: null, plain: null };
  }

  /** The first told shape at or after this one. */
  function pastJoins(id: string): string {
    const seen = new Set<string>();
    let at = id;
    while (isJoin(doc, nodes.get(at)!) && !seen.has(at)) {
      seen.add(at);
      const next = nodes.get(at)!.out[0]?.toId;
      if (next === undefined) break;
      at = next;
    }
    return at;
  }
}
