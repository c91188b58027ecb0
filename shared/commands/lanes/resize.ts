import { compare } from '../../changes/index.ts';
import { laneSize, type Box, type Doc, type Lane, type Pool } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { arrange, contentOf, contentSpan } from './arrange.ts';
import { axisOf, spanAround } from './axis.ts';
import { LEAST_ROW, leavesOf, readFrame, withLeaf, type Frame, type Row } from './frame.ts';
import { rowOf } from './moveLane.ts';
import { LANE_PADDING } from './room.ts';

/** The least length of a lane along the flow. */
const LEAST_LENGTH = 160;

export type LaneEdge = 'before' | 'after' | 'from' | 'to';

/**
 * Puts a border of a lane at another place (px of the map). `after`: the border to the next lane, which is pushed; `before`: the outer
 * border of the first lane; `from` and `to`: the ends along the flow, which all lanes of the frame share. No border passes what lies inside.
 */
export const resizeLane: Command<{ id: string; edge: LaneEdge; at: number }> = {
  name: 'lane.resize',
  refuse(doc, { id, at }) {
    if (!rowOf(doc, id)) return 'record-missing';
    return Number.isFinite(at) ? null : 'value-out-of-range';
  },
  plan(doc, { id, edge, at }) {
    const { frame, row } = rowOf(doc, id)!;
    const resized =
      edge === 'from' || edge === 'to'
        ? withEnd(doc, frame, { edge, at })
        : withBorder(doc, frame, { row, edge, at });
    return compare(doc, arrange(doc, resized));
  },
};

/** The document with a lane of about this box: each border that differs is moved, as far as it may. */
export function resizedLane(doc: Doc, lane: Lane, box: Box): Doc {
  const axis = axisOf(lane.isHorizontal);
  const wish = { along: axis.along(box), across: axis.across(box) };
  const now = { along: axis.along(lane), across: axis.across(lane) };
  let next = doc;
  const put = (edge: LaneEdge, before: number, at: number) => {
    const found = before === at ? null : rowOf(next, lane.id);
    if (!found) return;
    const { frame, row } = found;
    const isEnd = edge === 'from' || edge === 'to';
    next = arrange(
      next,
      isEnd ? withEnd(next, frame, { edge, at }) : withBorder(next, frame, { row, edge, at }),
    );
  };
  put('after', now.across.to, wish.across.to);
  put('before', now.across.from, wish.across.from);
  put('to', now.along.to, wish.along.to);
  put('from', now.along.from, wish.along.from);
  return next;
}

/** The document with a pool of about this box; its outer lanes grow or shrink with it. */
export function resizedPool(doc: Doc, pool: Pool, box: Box): Doc {
  const read = readFrame(doc, { mapId: pool.mapId, poolId: pool.id, parentId: null });
  if (!read) return doc;
  const axis = axisOf(read.isHorizontal);
  const wish = { along: axis.along(box), across: axis.across(box) };
  let frame = withEnd(doc, withEnd(doc, read, { edge: 'to', at: wish.along.to }), {
    edge: 'from',
    at: wish.along.from,
  });
  const leaves = leavesOf(frame.rows);
  if (leaves.length === 0) {
    const content = spanAround(
      contentOf(doc, frame)
        .filter((node) => 'poolId' in node)
        .map((node) => axis.across(node)),
    );
    const end = Math.max(
      wish.across.to,
      (content?.to ?? -Infinity) + LANE_PADDING,
      wish.across.from + LEAST_ROW,
    );
    const start = Math.min(wish.across.from, (content?.from ?? Infinity) - LANE_PADDING);
    return arrange(doc, { ...frame, start, end });
  }
  frame = withBorder(doc, frame, { row: leaves.at(-1)!, edge: 'after', at: wish.across.to });
  frame = withBorder(doc, frame, { row: leavesOf(frame.rows)[0]!, edge: 'before', at: wish.across.from });
  return arrange(doc, frame);
}

function withBorder(
  doc: Doc,
  frame: Frame,
  { row, edge, at }: { readonly row: Row; readonly edge: LaneEdge; readonly at: number },
): Frame {
  const axis = axisOf(frame.isHorizontal);
  const leaves = leavesOf([row]);
  const leaf = edge === 'after' ? leaves.at(-1)! : leaves[0]!;
  const start = axis.across(leaf.lane).from - leaf.lead;
  const content = contentSpan(doc, frame, leaf.lane.id, axis);
  if (edge === 'after') {
    const least = Math.max(start + LEAST_ROW, (content?.to ?? -Infinity) + LANE_PADDING);
    return {
      ...frame,
      rows: withLeaf(frame.rows, leaf.lane.id, (each) => ({ ...each, size: Math.max(least, at) - start })),
    };
  }
  const most = Math.min(start + leaf.size - LEAST_ROW, (content?.from ?? Infinity) - LANE_PADDING);
  const by = start - Math.min(most, at);
  const rows = withLeaf(frame.rows, leaf.lane.id, (each) => ({
    ...each,
    size: each.size + by,
    lead: each.lead + by,
  }));
  return { ...frame, rows, start: frame.start - by };
}

/** The frame longer or shorter along the flow, never through what it holds. */
export function withEnd(
  doc: Doc,
  frame: Frame,
  { edge, at }: { readonly edge: 'from' | 'to'; readonly at: number },
): Frame {
  const axis = axisOf(frame.isHorizontal);
  const own = contentOf(doc, frame).filter(
    (node) => 'poolId' in node && (node.laneId !== null || frame.poolId !== null),
  );
  const content = spanAround(own.map((node) => axis.along(node)));
  const headers =
    Math.max(0, ...leavesOf(frame.rows).map(({ lane }) => axis.along(lane).from - frame.along.from)) +
    laneSize.header;
  const least = Math.max(LEAST_LENGTH, headers + 40);
  const { from, to } = frame.along;
  if (edge === 'to')
    return {
      ...frame,
      along: { from, to: Math.max(at, from + least, (content?.to ?? from) + LANE_PADDING) },
    };
  return {
    ...frame,
    along: { to, from: Math.min(at, to - least, (content?.from ?? to) - LANE_PADDING - headers) },
  };
}
