import type { Box, Lane } from '../../model/index.ts';
import { LANE_HEADER, LANE_TYPE } from '../geometry/sizes.ts';
import { measureText } from '../type/measureText.ts';

/** The lanes of one pool (or of a map without pools) as a stack of leaf lanes. */
export interface LaneStack {
  readonly leaves: readonly Lane[];
  /** Position of a lane's leaf in the stack; a shape without a lane comes after the last. */
  readonly bandOf: (laneId: string | null) => number;
  /** Number of lanes above a leaf, itself included: how many headers stand at its left. */
  readonly depth: number;
  readonly bandHeights: readonly number[];
  readonly boxes: (bandTops: readonly number[], left: number, far: number) => Map<string, Box>;
}

const LEAST = 96;
const MOST_FOR_NAME = 200;

/** Reads lanes in the order they are drawn across the flow. */
export function stackLanes(lanes: readonly Lane[], isTurned: boolean): LaneStack {
  const known = new Set(lanes.map((lane) => lane.id as string));
  const position = (lane: Lane) => (lane.isHorizontal ? lane.y : lane.x);
  const inOrder = [...lanes].sort((a, b) => position(a) - position(b) || a.order - b.order);
  const childrenOf = (parent: string | null) =>
    inOrder.filter(
      (lane) => (lane.parentLaneId && known.has(lane.parentLaneId) ? lane.parentLaneId : null) === parent,
    );
  const leaves: Lane[] = [];
  const spans = new Map<string, { first: number; last: number; depth: number }>();
  const visit = (lane: Lane, depth: number): void => {
    if (spans.has(lane.id)) return;
    const first = leaves.length;
    spans.set(lane.id, { first, last: first, depth });
    const children = childrenOf(lane.id);
    if (children.length === 0) leaves.push(lane);
    for (const child of children) visit(child, depth + 1);
    spans.set(lane.id, { first, last: leaves.length - 1, depth });
  };
  for (const lane of childrenOf(null)) visit(lane, 0);
  for (const lane of inOrder) visit(lane, 0);
  const depth = Math.max(0, ...[...spans.values()].map((span) => span.depth + 1));
  return {
    leaves,
    depth,
    bandOf: (laneId) => (laneId === null ? leaves.length : (spans.get(laneId)?.first ?? leaves.length)),
    bandHeights: leaves.map((lane) => (isTurned ? 220 : Math.max(LEAST, nameLength(lane.name)))),
    boxes: (bandTops, left, far) => {
      const boxes = new Map<string, Box>();
      for (const [id, { first, last, depth: level }] of spans) {
        const x = left + level * LANE_HEADER;
        const y = bandTops[first]!;
        boxes.set(id, { x, y, width: far - x, height: bandTops[last + 1]! - y });
      }
      return boxes;
    },
  };
}

/** A header shows its name on one line where that is not out of proportion. */
const nameLength = (name: string): number =>
  Math.min(MOST_FOR_NAME, Math.ceil(measureText(name, LANE_TYPE)) + 24);
