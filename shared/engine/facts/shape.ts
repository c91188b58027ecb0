import type { Graph } from '../graph/graph.ts';
import { nextSteps, type NextSteps } from './nextSteps.ts';

interface LoopShare {
  readonly repeatShare: number;
  readonly isStated: boolean;
}
interface Branches {
  /** Share of cases that leave the main branch, where shares are stated. */
  readonly exceptionShare: number | null;
  readonly branches: number;
}
/** What the flow alone says about each step, by node. */
export interface Shape {
  readonly next: NextSteps;
  /** Steps that lead directly to a step, itself left out. */
  readonly before: ReadonlyMap<number, readonly number[]>;
  readonly loopOf: ReadonlyMap<number, LoopShare>;
  branchesAfter(node: number): Branches;
  /** The same text on another graph means that the flow says the same about this step. */
  keyOf(node: number): string;
}

const known = new WeakMap<Graph, Shape>();

/** Read once per graph: names and figures of steps do not touch it. */
export function shapeOf(graph: Graph): Shape {
  let shape = known.get(graph);
  if (!shape) {
    shape = read(graph);
    known.set(graph, shape);
  }
  return shape;
}

function read(graph: Graph): Shape {
  const next = nextSteps(graph);
  const before = new Map<number, number[]>();
  for (const [node, targets] of next) {
    for (const { node: target } of targets) {
      if (target === node) continue;
      const list = before.get(target);
      if (list) list.push(node);
      else before.set(target, [node]);
    }
  }
  const loopOf = loopShares(graph);
  const keys = new Map<number, string>();
  for (const [node, targets] of next) {
    const { exceptionShare, branches } = branchesAfter(graph, node);
    const loop = loopOf.get(node);
    const ways = targets.map(({ node: to, share }) => `${graph.ids[to]} ${share}`).join();
    keys.set(
      node,
      `${graph.visits[node]} ${exceptionShare} ${branches} ${loop?.repeatShare} ${loop?.isStated} ${ways}`,
    );
  }
  return {
    next,
    before,
    loopOf,
    branchesAfter: (node) => branchesAfter(graph, node),
    keyOf: (node) => keys.get(node) ?? '',
  };
}

/** What an exclusive gateway right behind the step says about it. */
function branchesAfter(graph: Graph, node: number): Branches {
  const only = graph.out[node]!.length === 1 ? graph.out[node]![0]!.to : node;
  const arcs = graph.out[only]!;
  if (graph.splits[only] !== 'exclusive') return { exceptionShare: null, branches: 0 };
  const isStated = arcs.some((arc) => arc.isStated);
  return {
    exceptionShare: isStated ? 1 - Math.max(...arcs.map((arc) => arc.share)) : null,
    branches: arcs.length,
  };
}

/** For nodes from which a way leads back: the chance of that way. */
function loopShares(graph: Graph): Map<number, LoopShare> {
  const result = new Map<number, LoopShare>();
  for (const loop of graph.loops) {
    const isStated = loop.nodes.some(
      (node) => graph.splits[node] === 'exclusive' && graph.out[node]!.some((arc) => arc.isStated),
    );
    for (const node of loop.nodes) result.set(node, { repeatShare: loop.repeatShare, isStated });
  }
  return result;
}
