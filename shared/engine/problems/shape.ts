import type { MapFacts } from '../facts/mapFacts.ts';
import type { Fault, ProblemRule } from './problem.ts';

const fault = (
  elementIds: readonly string[],
  params: Fault['params'],
  withholds: Fault['withholds'] = [],
): Fault => ({
  elementIds,
  params,
  withholds,
});
const nameOf = ({ contents }: MapFacts, id: string): string => {
  const record = contents.nodeById.get(id);
  return record && 'name' in record && record.name.trim() !== '' ? record.name : '…';
};
/** Elements whose inside starts by itself: no flow leads to them and none has to. */
function standsAlone({ contents }: MapFacts, id: string): boolean {
  const record = contents.nodeById.get(id);
  if (!record) return true;
  if ('isCompensation' in record && (record.isCompensation || record.variant === 'event')) return true;
  if ('position' in record && (record.position === 'boundary' || record.trigger === 'compensation'))
    return true;
  const parent = record.parentId ? contents.nodeById.get(record.parentId) : undefined;
  if (parent && 'variant' in parent && (parent.variant === 'adHoc' || parent.variant === 'event'))
    return true;
  return parent ? standsAlone({ contents } as MapFacts, parent.id) : false;
}

export const noStart = {
  id: 'no-start',
  isAboutCompleteness: true,
  repair: 'addStart',
  check: ({ contents, map }) =>
    contents.events.some((event) => event.position === 'start') ? [] : [fault([], { map: map.name })],
} as const satisfies ProblemRule;

export const noEnd = {
  id: 'no-end',
  isAboutCompleteness: true,
  repair: 'addEnd',
  // A pool without an end beside one that has it: the map has an end, that pool stops somewhere.
  check(map) {
    const pools = new Map<string, string[]>();
    for (const event of map.contents.events) {
      if (event.parentId || event.position !== 'start') continue;
      pools.set(event.poolId ?? '', [...(pools.get(event.poolId ?? '') ?? []), event.id]);
    }
    return [...pools].flatMap(([pool, starts]) => {
      const hasEnd = map.contents.events.some(
        (event) => !event.parentId && event.position === 'end' && (event.poolId ?? '') === pool,
      );
      return hasEnd ? [] : [fault(starts, { map: map.map.name })];
    });
  },
} as const satisfies ProblemRule;

export const unreachable = {
  id: 'unreachable',
  isAboutCompleteness: true,
  repair: 'leadIn',
  check(map) {
    const cut = map.graph.ids.filter((id, node) => map.graph.visits[node] === 0 && !standsAlone(map, id));
    const steps = [...new Set(cut)].filter((id) => map.stepById.has(id));
    return steps.map((id) => fault([id], { step: nameOf(map, id) }));
  },
} as const satisfies ProblemRule;

export const deadEnd = {
  id: 'dead-end',
  isAboutCompleteness: true,
  repair: 'leadToEnd',
  check(map) {
    const hasEnds = map.contents.events.some((event) => event.position === 'end');
    if (!hasEnds) return [];
    return map.graph.ends.flatMap((node) => {
      const id = map.graph.ids[node]!;
      const record = map.contents.nodeById.get(id);
      if (!record || 'position' in record || record.parentId || standsAlone(map, id)) return [];
      return [fault([id], { step: nameOf(map, id) })];
    });
  },
} as const satisfies ProblemRule;

export const sharesNotOne = {
  id: 'shares-not-one',
  isAboutCompleteness: false,
  repair: 'balanceShares',
  check(map) {
    return map.graph.splits.flatMap((kind, node) => {
      if (kind !== 'exclusive') return [];
      const flows = map.graph.out[node]!.filter((arc) => arc.flowId !== null);
      const stated = flows.map((arc) => map.statedShare(arc.flowId!));
      const sum = stated.reduce<number>((total, share) => total + (share ?? 0), 0);
      const isComplete = stated.every((share) => share !== null);
      const isWrong = sum > 1.005 || (isComplete && sum < 0.995);
      if (!isWrong) return [];
      const id = map.graph.ids[node]!;
      return [
        fault([id, ...flows.map((arc) => arc.flowId!)], { gateway: nameOf(map, id), sumShare: sum }, [
          'times',
          'costs',
          'load',
        ]),
      ];
    });
  },
} as const satisfies ProblemRule;

export const endlessLoop = {
  id: 'endless-loop',
  isAboutCompleteness: false,
  check(map) {
    return map.graph.loops
      .filter((loop) => !loop.hasExit || loop.nodes.some((node) => !Number.isFinite(map.graph.visits[node]!)))
      .map((loop) => {
        const ids = [...new Set(loop.nodes.map((node) => map.graph.ids[node]!))];
        return fault(ids, { step: nameOf(map, ids[0]!) }, ['times', 'costs', 'load', 'candidates']);
      });
  },
} as const satisfies ProblemRule;

export const parallelNotJoined = {
  id: 'parallel-not-joined',
  isAboutCompleteness: true,
  repair: 'waitForAll',
  check(map) {
    return map.graph.blocks.flatMap((block) => {
      if (block.join === null || map.graph.splits[block.split] !== 'parallel') return [];
      const join = map.contents.nodeById.get(map.graph.ids[block.join]!);
      if (!join) return [];
      const isExclusiveJoin = 'hasMarker' in join ? join.type === 'exclusive' : 'systemIds' in join;
      if (!isExclusiveJoin) return [];
      const id = map.graph.ids[block.split]!;
      return [fault([id, join.id], { gateway: nameOf(map, id) }, ['times', 'costs', 'load'])];
    });
  },
} as const satisfies ProblemRule;

export const joinWaitsForever = {
  id: 'join-waits-forever',
  isAboutCompleteness: true,
  repair: 'goOnWithOne',
  check(map) {
    return map.contents.gateways.flatMap((gateway) => {
      const node = map.graph.indexOf.get(gateway.id)!;
      if (gateway.type !== 'parallel' || map.graph.incoming[node]!.length < 2) return [];
      const from = exclusiveBefore(map, node);
      return from === null
        ? []
        : [fault([gateway.id, from], { gateway: nameOf(map, gateway.id) }, ['times', 'costs', 'load'])];
    });
  },
} as const satisfies ProblemRule;

/** An exclusive split of which two branches lead straight into this join: it waits for both, and only one comes. */
function exclusiveBefore({ graph }: MapFacts, join: number): string | null {
  const origins = new Map<number, number>();
  for (const start of graph.incoming[join]!) {
    const seen = new Set<number>();
    let node: number | undefined = start;
    while (node !== undefined && !seen.has(node)) {
      seen.add(node);
      if (graph.splits[node] !== 'none') {
        origins.set(node, (origins.get(node) ?? 0) + 1);
        break;
      }
      const before: readonly number[] = graph.incoming[node]!;
      node = before.length === 1 ? before[0] : undefined;
    }
  }
  for (const [node, count] of origins)
    if (count > 1 && graph.splits[node] === 'exclusive') return graph.ids[node]!;
  return null;
}
