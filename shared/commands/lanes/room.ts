/** Lanes, pools and open subprocesses grow with what is put into them. */
import { apply, compare, leadingTo, tryOut, updated, type Change } from '../../changes/index.ts';
import { laneSize, mapContents, type AnyNode, type Box, type Doc, type Step } from '../../model/index.ts';
import { boxAround } from '../map/placement.ts';
import { shiftElements, withCarried } from '../map/shiftElements.ts';
import { arrange, leafFinder } from './arrange.ts';
import { axisOf, spanAround, type Axis, type Span } from './axis.ts';
import { followHosts } from './followHosts.ts';
import { lengthened, partnersOf } from './partners.ts';
import { findRow, readFrame, withLeaf, type Frame, type FrameRef } from './frame.ts';

/** Free space kept between a step and the border of its lane. */
export const LANE_PADDING = 16;
const INSIDE = { top: 40, side: 24, bottom: 24 };
const DEPTH_LIMIT = 50;

/** These changes, and what they make grow: the lanes and subprocesses in which the named elements now lie. */
export function withRoom(doc: Doc, changes: readonly Change[], ids: readonly string[]): readonly Change[] {
  const changed = tryOut(doc, changes);
  const roomy = followHosts(doc, makeRoom(changed, ids));
  return roomy === changed ? changes : leadingTo(compare(doc, roomy), doc, roomy);
}

/** The document in which these elements lie whole in their lane, pool and subprocess; the very same where they do already. */
export function makeRoom(doc: Doc, ids: readonly string[]): Doc {
  let next = doc;
  let inside = ids;
  for (let depth = 0; inside.length > 0 && depth < DEPTH_LIMIT; depth++) {
    const grown: string[] = [];
    for (const [parentId, own] of byParent(next, inside)) {
      next = parentId === null ? next : growStep(next, parentId, own, grown);
      next = growFrames(next, own);
    }
    inside = grown;
  }
  return next;
}

function byParent(doc: Doc, ids: readonly string[]): Map<string | null, string[]> {
  const groups = new Map<string | null, string[]>();
  for (const id of ids) {
    const node = nodeOf(doc, id);
    if (!node || ('attachedToId' in node && node.attachedToId !== null)) continue;
    groups.set(node.parentId, [...(groups.get(node.parentId) ?? []), id]);
  }
  return groups;
}

const nodeOf = (doc: Doc, id: string): AnyNode | undefined =>
  doc.step[id] ?? doc.event[id] ?? doc.gateway[id] ?? doc.dataNode[id] ?? doc.note[id] ?? doc.group[id];

/** An open subprocess becomes larger; what stood right of it or below makes way. */
function growStep(doc: Doc, id: string, inner: readonly string[], grown: string[]): Doc {
  const step = doc.step[id];
  const content = boxAround(inner.flatMap((each) => nodeOf(doc, each) ?? []));
  if (!step || !step.isExpanded || step.type !== 'subprocess' || !content) return doc;
  const need = boxAround([
    step,
    {
      x: content.x - INSIDE.side,
      y: content.y - INSIDE.top,
      width: content.width + 2 * INSIDE.side,
      height: content.height + INSIDE.top + INSIDE.bottom,
    },
  ])!;
  if (isSame(need, step)) return doc;
  grown.push(id);
  return resizeOpenStep(doc, step, need);
}

/** Gives an open subprocess another box: its border events keep to their side, its neighbours their distance. */
export function resizeOpenStep(doc: Doc, step: Step, box: Box): Doc {
  const right = box.x + box.width - step.x - step.width;
  const below = box.y + box.height - step.y - step.height;
  const shifts = new Map<string, { x: number; y: number }>();
  for (const node of mapContents(doc, step.mapId).nodeById.values()) {
    if (node.id === step.id || node.parentId !== step.parentId) continue;
    if ('attachedToId' in node && node.attachedToId !== null) {
      if (node.attachedToId === step.id) shifts.set(node.id, borderShift(node, step, box));
      continue;
    }
    const x = node.x >= step.x + step.width - 1 ? right : 0;
    const y = node.y >= step.y + step.height - 1 ? below : 0;
    if (x !== 0 || y !== 0) shifts.set(node.id, { x, y });
  }
  const carried = withCarried(doc, shifts);
  return apply(doc, [
    ...shiftElements(doc, carried),
    updated('step', step, { x: box.x, y: box.y, width: box.width, height: box.height }),
  ]);
}

/** How an event on a border goes with the side on which it sits. */
export function borderShift(event: Box, before: Box, after: Box): { x: number; y: number } {
  const middle = { x: event.x + event.width / 2, y: event.y + event.height / 2 };
  return {
    x: followed(middle.x, [before.x, before.x + before.width], [after.x, after.x + after.width]),
    y: followed(middle.y, [before.y, before.y + before.height], [after.y, after.y + after.height]),
  };
}

/** On one of the two edges: with that edge. Between them: where it was, as far as the new edges allow. */
function followed(
  at: number,
  [from, to]: readonly [number, number],
  [newFrom, newTo]: readonly [number, number],
): number {
  const EDGE = 3;
  if (Math.abs(at - from) <= EDGE) return newFrom - from;
  if (Math.abs(at - to) <= EDGE) return newTo - to;
  return Math.min(newTo, Math.max(newFrom, at)) - at;
}

const isSame = (a: Box, b: Box): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** Every frame in which one of these lies grows once, by what all of them need. */
function growFrames(doc: Doc, ids: readonly string[]): Doc {
  let next = doc;
  const frames = new Map<string, { readonly ref: FrameRef; readonly ids: string[] }>();
  for (const id of ids) {
    const node = nodeOf(doc, id);
    if (!node || !('poolId' in node)) continue;
    const lane = node.laneId === null ? undefined : doc.lane[node.laneId];
    if (!lane && (node.poolId === null || node.parentId !== null)) continue;
    const ref = {
      mapId: node.mapId,
      poolId: lane ? lane.poolId : node.poolId,
      parentId: lane ? lane.parentId : null,
    };
    // A step inside a subprocess of a lane is held by the subprocess.
    if (ref.parentId !== node.parentId) continue;
    const key = `${ref.poolId} ${ref.parentId}`;
    const entry = frames.get(key) ?? { ref, ids: [] };
    entry.ids.push(id);
    frames.set(key, entry);
  }
  for (const { ref, ids: own } of frames.values()) {
    const frame = readFrame(next, ref);
    const grown = frame && grownFrame(next, frame, own);
    if (grown && grown !== frame) next = withPartners(arrange(next, grown), frame);
  }
  return next;
}

/** Pools as long as one that grew are as long again. */
function withPartners(doc: Doc, before: Frame): Doc {
  const pool = before.pool && doc.pool[before.pool.id];
  if (!pool) return doc;
  const axis = axisOf(pool.isHorizontal);
  const along = axis.along(pool);
  if (isSameSpan(along, before.along)) return doc;
  const asLong = partnersOf(doc, pool).filter((other) => isSameSpan(axis.along(other), before.along));
  return lengthened(doc, asLong, along);
}

const isSameSpan = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to;

function grownFrame(doc: Doc, frame: Frame, ids: readonly string[]): Frame {
  const axis = axisOf(frame.isHorizontal);
  const nodes = ids.map((id) => nodeOf(doc, id)!);
  const along = spanAround(nodes.map(axis.along))!;
  const header = headerOf(doc, frame, nodes, axis);
  const wanted = {
    from: Math.min(frame.along.from, along.from - LANE_PADDING - header),
    to: Math.max(frame.along.to, along.to + LANE_PADDING),
  };
  const isLonger = wanted.from !== frame.along.from || wanted.to !== frame.along.to;
  let next: Frame = isLonger ? { ...frame, along: wanted } : frame;
  if (frame.rows.length === 0) return grownAcross(next, spanAround(nodes.map(axis.across))!);
  const byLeaf = new Map<string, AnyNode[]>();
  const leafOf = leafFinder(doc, frame);
  for (const node of nodes) {
    const leaf = leafOf(node);
    if (leaf !== null) byLeaf.set(leaf, [...(byLeaf.get(leaf) ?? []), node]);
  }
  for (const [leafId, own] of byLeaf) next = grownLeaf(next, leafId, spanAround(own.map(axis.across))!, axis);
  return next;
}

/** How far from the outer edge the headers at these nodes reach. */
function headerOf(doc: Doc, frame: Frame, nodes: readonly AnyNode[], axis: Axis): number {
  const leafOf = leafFinder(doc, frame);
  const insets = nodes.flatMap((node) => {
    const leaf = leafOf(node);
    const row = leaf && findRow(frame.rows, leaf)?.row;
    return row ? [axis.along(row.lane).from - frame.along.from] : [];
  });
  return laneSize.header + Math.max(0, ...insets);
}

function grownAcross(frame: Frame, need: Span): Frame {
  const start = Math.min(frame.start, need.from - LANE_PADDING);
  const end = Math.max(frame.end, need.to + LANE_PADDING);
  return start === frame.start && end === frame.end ? frame : { ...frame, start, end };
}

/** Room before a leaf's content moves the beginning of the frame, so that what is there stays where it is; room behind moves what follows. */
function grownLeaf(frame: Frame, leafId: string, need: Span, axis: Axis): Frame {
  const row = findRow(frame.rows, leafId)!.row;
  const start = axis.across(row.lane).from - row.lead;
  const before = Math.max(0, start - (need.from - LANE_PADDING));
  const behind = Math.max(0, need.to + LANE_PADDING - (start + row.size));
  if (before === 0 && behind === 0) return frame;
  const rows = withLeaf(frame.rows, leafId, (leaf) => ({
    ...leaf,
    size: leaf.size + before + behind,
    lead: leaf.lead + before,
  }));
  return { ...frame, rows, start: frame.start - before };
}
