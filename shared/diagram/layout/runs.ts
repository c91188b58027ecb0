import type { Item, Link } from './item.ts';

/** What shares one row of a lane: shapes that follow each other straight on, or the way of one line past others. */
export interface Run {
  readonly ids: readonly string[];
  readonly band: number;
  /** Columns that it takes, the ways of its lines to and from other rows included. */
  readonly first: number;
  readonly last: number;
  /** Lines between it and shapes on other rows. */
  readonly ties: readonly Tie[];
  /** A line that leads back, or past shapes: it needs a row, but no height. */
  readonly isLine: boolean;
}

/** A line that goes up or down to a shape of another run. */
export interface Tie {
  readonly otherId: string;
  /** Where it does so: a column, or half-way between two. */
  readonly at: number;
  /** It leaves a border event at the foot of a step. */
  readonly isFromBorder: boolean;
}

export interface Graph {
  readonly itemById: ReadonlyMap<string, Item>;
  readonly columnOf: (id: string) => number;
  /** Without circles. */
  readonly forward: readonly Link[];
  readonly back: readonly Link[];
}

/** All runs: the longest way first, as far as it stays in one lane; then what is left; then lines that need a row of their own. */
export function runsOf(graph: Graph, ids: readonly string[]): Run[] {
  const next = mainSuccessors(graph);
  const chains = chainsOf(graph, ids, next);
  const places = new Map<string, { first: string; last: string }>();
  for (const chain of chains)
    for (const id of chain) places.set(id, { first: chain[0]!, last: chain.at(-1)! });
  const isFirst = (id: string) => places.get(id)!.first === id;
  const isLast = (id: string) => places.get(id)!.last === id;
  const isStraight = (link: Link) =>
    next.get(link.fromId) === link.toId && places.get(link.fromId)!.first === places.get(link.toId)!.first;
  const turning = graph.forward.filter((link) => !isStraight(link));
  const past = turning.filter((link) => !isFirst(link.toId) && !isLast(link.fromId));
  const isPast = new Set(past);
  return [
    ...chains.map((chain) =>
      chainRun(chain, { graph, turning: turning.filter((link) => !isPast.has(link)), isFirst }),
    ),
    ...past
      .filter((link) => graph.columnOf(link.toId) - graph.columnOf(link.fromId) > 1)
      .map((link) => lineRun(graph, link, false)),
    ...graph.back.map((link) => lineRun(graph, link, true)),
  ];
}

interface ChainContext {
  readonly graph: Graph;
  readonly turning: readonly Link[];
  readonly isFirst: (id: string) => boolean;
}

/** A line to the first shape of a run runs along in its row; one from the last shape stays in its row until just before its end. */
function chainRun(chain: readonly string[], { graph, turning, isFirst }: ChainContext): Run {
  const { columnOf, itemById } = graph;
  const own = new Set(chain);
  const ties: Tie[] = [];
  let first = columnOf(chain[0]!);
  let last = columnOf(chain.at(-1)!);
  for (const link of turning) {
    const [from, to] = [columnOf(link.fromId), columnOf(link.toId)];
    const at = isFirst(link.toId) ? from + 0.5 : to - 0.5;
    const isFromBorder = link.isFromBorder;
    if (own.has(link.toId)) {
      ties.push({ otherId: link.fromId, at, isFromBorder });
      if (isFirst(link.toId)) first = Math.min(first, from + 1);
    } else if (own.has(link.fromId)) {
      ties.push({ otherId: link.toId, at, isFromBorder: false });
      if (!isFirst(link.toId)) last = Math.max(last, to - 1);
    }
  }
  return { ids: chain, band: itemById.get(chain[0]!)!.band, first, last, ties, isLine: false };
}

function lineRun({ columnOf, itemById }: Graph, { fromId, toId, isFromBorder }: Link, isBack: boolean): Run {
  const [from, to] = [columnOf(fromId), columnOf(toId)];
  const ties = [
    { otherId: fromId, at: isBack ? from : from + 0.5, isFromBorder },
    { otherId: toId, at: isBack ? to : to - 0.5, isFromBorder: false },
  ];
  const [first, last] = isBack ? [to, from] : [from + 1, to - 1];
  return { ids: [], band: itemById.get(fromId)!.band, first, last, ties, isLine: true };
}

function chainsOf(
  { itemById, columnOf }: Graph,
  ids: readonly string[],
  next: ReadonlyMap<string, string>,
): string[][] {
  const taken = new Set<string>();
  const chains: string[][] = [];
  const inOrder = [...ids].sort((a, b) => columnOf(a) - columnOf(b));
  for (const start of inOrder) {
    if (taken.has(start)) continue;
    const chain: string[] = [];
    const { band } = itemById.get(start)!;
    for (
      let id: string | undefined = start;
      id !== undefined && !taken.has(id) && itemById.get(id)!.band === band;
      id = next.get(id)
    ) {
      taken.add(id);
      chain.push(id);
    }
    chains.push(chain);
  }
  return chains;
}

/** The way that goes straight on from each shape: in the same lane if there is one, then the longest, then the first. */
function mainSuccessors({ forward, itemById, columnOf }: Graph): Map<string, string> {
  const ahead = lengthsAhead(forward, columnOf);
  const main = new Map<string, { id: string; score: number }>();
  for (const { fromId, toId, isFromBorder } of forward) {
    if (isFromBorder) continue;
    const staysInLane = itemById.get(fromId)?.band === itemById.get(toId)?.band;
    const score = (staysInLane ? 100_000 : 0) + (ahead.get(toId) ?? 0);
    const best = main.get(fromId);
    if (!best || score > best.score) main.set(fromId, { id: toId, score });
  }
  return new Map([...main].map(([from, { id }]) => [from, id]));
}

/** How many shapes lie on the longest way from each shape to an end. */
function lengthsAhead(links: readonly Link[], columnOf: (id: string) => number): Map<string, number> {
  const lengths = new Map<string, number>();
  const fromRight = [...links].sort((a, b) => columnOf(b.fromId) - columnOf(a.fromId));
  for (const link of fromRight)
    lengths.set(link.fromId, Math.max(lengths.get(link.fromId) ?? 0, 1 + (lengths.get(link.toId) ?? 0)));
  return lengths;
}
