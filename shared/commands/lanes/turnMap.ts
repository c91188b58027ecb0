import { apply, compare, updated, type Change } from '../../changes/index.ts';
import { mapContents, type Box, type Doc, type Point, type ProcessEvent } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { tile } from './arrange.ts';
import { axisOf } from './axis.ts';
import { longEnough, readFrame, sizeOfRows, type Frame, type FrameRef, type Row } from './frame.ts';
import { makeRoom } from './room.ts';

/**
 * Steps are about twice as wide as high. A turned map is therefore drawn half as long along its flow and twice as wide across it; turning
 * twice brings every step back to where it was.
 */
const STRETCH = 2;

/** Turns a map: lanes that lay as rows stand as columns, and what ran from left to right runs downwards, or the other way round. */
export const turnMap: Command<{ mapId: string }> = {
  name: 'map.turn',
  refuse: (doc, { mapId }) => (doc.map[mapId] ? null : 'record-missing'),
  plan(doc, { mapId }) {
    const map = doc.map[mapId]!;
    const contents = mapContents(doc, mapId);
    const frames = framesOf(doc, mapId).map(turnedFrame);
    const orientation = map.orientation === 'horizontal' ? 'vertical' : 'horizontal';
    const nodes = [...contents.nodeById.values()];
    const turned = apply(doc, [
      updated('map', map, { orientation }),
      ...nodes.map((node) => turnedNode(doc, node.id)),
      ...frames.flatMap((frame) => frameChanges(doc, frame)),
      ...contents.flows
        .filter((flow) => flow.waypoints ?? flow.label)
        .map((flow) => updated('flow', flow, { waypoints: null, label: null })),
    ]);
    return compare(
      doc,
      makeRoom(
        turned,
        nodes.map(({ id }) => id),
      ),
    );
  },
};

const turnedPoint = ({ x, y }: Point): Point => ({ x: y * STRETCH, y: x / STRETCH });

/** A frame around others: each of its corners is turned. */
function turnedCorners({ x, y, width, height }: Box): Box {
  return { ...turnedPoint({ x, y }), width: height * STRETCH, height: width / STRETCH };
}

/** A shape keeps its size and is turned by its middle. */
function turnedMiddle({ x, y, width, height }: Box): Box {
  const middle = turnedPoint({ x: x + width / 2, y: y + height / 2 });
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
}

function turnedNode(doc: Doc, id: string): Change {
  const { step, event, gateway, dataNode, note, group } = doc;
  if (event[id]) return updated('event', event[id], { ...turnedEvent(doc, event[id]), label: null });
  if (gateway[id]) return updated('gateway', gateway[id], { ...turnedMiddle(gateway[id]), label: null });
  if (dataNode[id]) return updated('dataNode', dataNode[id], { ...turnedMiddle(dataNode[id]), label: null });
  if (note[id]) return updated('note', note[id], turnedMiddle(note[id]));
  if (group[id]) return updated('group', group[id], { ...turnedCorners(group[id]), label: null });
  return updated('step', step[id]!, turnedStep(doc, id));
}

function turnedStep(doc: Doc, id: string): Box {
  const step = doc.step[id]!;
  return step.type === 'subprocess' && step.isExpanded ? turnedCorners(step) : turnedMiddle(step);
}

/** An event on a border goes to the border that its own was turned to. */
function turnedEvent(doc: Doc, event: ProcessEvent): Box {
  const host = event.attachedToId === null ? undefined : doc.step[event.attachedToId];
  if (!host || host.width === 0 || host.height === 0) return turnedMiddle(event);
  const box = turnedStep(doc, host.id);
  const right = (event.x + event.width / 2 - host.x) / host.width;
  const down = (event.y + event.height / 2 - host.y) / host.height;
  const middle = { x: box.x + down * box.width, y: box.y + right * box.height };
  return {
    x: middle.x - event.width / 2,
    y: middle.y - event.height / 2,
    width: event.width,
    height: event.height,
  };
}

function framesOf(doc: Doc, mapId: string): Frame[] {
  const { pools, lanes } = mapContents(doc, mapId);
  const refs = new Map<string, FrameRef>();
  for (const pool of pools) refs.set(`${pool.id} null`, { mapId, poolId: pool.id, parentId: null });
  for (const { poolId, parentId } of lanes) refs.set(`${poolId} ${parentId}`, { mapId, poolId, parentId });
  return [...refs.values()].flatMap((ref) => readFrame(doc, ref) ?? []);
}

function turnedFrame(frame: Frame): Frame {
  const across = frame.isHorizontal ? STRETCH : 1 / STRETCH;
  const scaled = (rows: readonly Row[]): Row[] =>
    rows.map((row) => {
      const children = scaled(row.children);
      const size = children.length > 0 ? sizeOfRows(children) : row.size * across;
      return { ...row, children, size, lead: row.lead * across };
    });
  return longEnough({
    ...frame,
    isHorizontal: !frame.isHorizontal,
    rows: scaled(frame.rows),
    start: frame.start * across,
    end: frame.end * across,
    along: { from: frame.along.from / across, to: frame.along.to / across },
  });
}

function frameChanges(doc: Doc, frame: Frame): Change[] {
  const axis = axisOf(frame.isHorizontal);
  const { isHorizontal, pool, rows, start, end, along } = frame;
  const lanes = [...tile(frame, axis)].map(([id, box]) =>
    updated('lane', doc.lane[id]!, { ...box, isHorizontal }),
  );
  if (!pool) return lanes;
  const across = { from: start, to: rows.length > 0 ? start + sizeOfRows(rows) : end };
  return [...lanes, updated('pool', pool, { ...axis.box(along, across), isHorizontal })];
}
