import { apply, compare, updated, type Change } from '../../changes/index.ts';
import {
  mapContents,
  type Box,
  type Doc,
  type Point,
  type ProcessEvent,
  type Step,
} from '../../model/index.ts';
import type { Command } from '../command.ts';
import { tile } from './arrange.ts';
import { axisOf } from './axis.ts';
import { longEnough, readFrame, sizeOfRows, type Frame, type FrameRef, type Row } from './frame.ts';
import { makeRoom } from './room.ts';

/** A turned map is drawn so much shorter along its flow and wider across it: no more, or steps with room between them would meet. */
const MOST = 2;
/** Of steps that are as wide as high. */
const LEAST = 1;

/**
 * Turns a map: lanes that lay as rows stand as columns, and what ran from left to right runs downwards, or the other way round. Turning twice
 * brings every step back to where it was.
 */
export const turnMap: Command<{ mapId: string }> = {
  name: 'map.turn',
  refuse: (doc, { mapId }) => (doc.map[mapId] ? null : 'record-missing'),
  plan(doc, { mapId }) {
    const map = doc.map[mapId]!;
    const contents = mapContents(doc, mapId);
    const stretch = stretchOf(contents.steps);
    const frames = framesOf(doc, mapId).map((frame) => turnedFrame(frame, stretch));
    const orientation = map.orientation === 'horizontal' ? 'vertical' : 'horizontal';
    const nodes = [...contents.nodeById.values()];
    const turned = apply(doc, [
      updated('map', map, { orientation }),
      ...nodes.map((node) => turnedNode(doc, node.id, stretch)),
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

/** By how much steps are wider than high (their median, in quarters): they keep their size when the ways between them are turned. */
function stretchOf(steps: readonly Step[]): number {
  const closed = steps.filter((step) => !isOpen(step) && step.height > 0);
  const ratios = closed.map(({ width, height }) => width / height).toSorted((a, b) => a - b);
  const middle = ratios[Math.floor(ratios.length / 2)] ?? MOST;
  return Math.min(Math.max(Math.floor(middle * 4) / 4, LEAST), MOST);
}

const isOpen = (step: Step): boolean => step.type === 'subprocess' && step.isExpanded;

const turnedPoint = ({ x, y }: Point, stretch: number): Point => ({ x: y * stretch, y: x / stretch });

/** A frame around others: each of its corners is turned. */
function turnedCorners({ x, y, width, height }: Box, stretch: number): Box {
  return { ...turnedPoint({ x, y }, stretch), width: height * stretch, height: width / stretch };
}

/** A shape keeps its size and is turned by its middle. */
function turnedMiddle({ x, y, width, height }: Box, stretch: number): Box {
  const middle = turnedPoint({ x: x + width / 2, y: y + height / 2 }, stretch);
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
}

function turnedNode(doc: Doc, id: string, stretch: number): Change {
  const { step, event, gateway, dataNode, note, group } = doc;
  if (event[id]) return updated('event', event[id], { ...turnedEvent(doc, event[id], stretch), label: null });
  if (gateway[id])
    return updated('gateway', gateway[id], { ...turnedMiddle(gateway[id], stretch), label: null });
  if (dataNode[id])
    return updated('dataNode', dataNode[id], { ...turnedMiddle(dataNode[id], stretch), label: null });
  if (note[id]) return updated('note', note[id], turnedMiddle(note[id], stretch));
  if (group[id]) return updated('group', group[id], { ...turnedCorners(group[id], stretch), label: null });
  return updated('step', step[id]!, turnedStep(step[id]!, stretch));
}

const turnedStep = (step: Step, stretch: number): Box =>
  isOpen(step) ? turnedCorners(step, stretch) : turnedMiddle(step, stretch);

/** An event on a border goes to the border that its own was turned to. */
function turnedEvent(doc: Doc, event: ProcessEvent, stretch: number): Box {
  const host = event.attachedToId === null ? undefined : doc.step[event.attachedToId];
  if (!host || host.width === 0 || host.height === 0) return turnedMiddle(event, stretch);
  const box = turnedStep(host, stretch);
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

function turnedFrame(frame: Frame, stretch: number): Frame {
  const across = frame.isHorizontal ? stretch : 1 / stretch;
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
