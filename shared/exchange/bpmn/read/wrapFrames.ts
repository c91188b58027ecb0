import type { Change } from '../../../changes/index.ts';
import type { Box, Lane, Pool } from '../../../model/index.ts';
import { groupBy } from '../groupBy.ts';

const HEADER = 30;
const MARGIN = 30;

/**
 * Draws a frame around what is drawn, for pools and lanes that the file does not draw although it draws their contents.
 * Answers the frames by id; inner lanes come before what holds them.
 */
export function wrapFrames(changes: readonly Change[], unplaced: ReadonlySet<string>): Map<string, Box> {
  const frames = new Map<string, Box>();
  const records = <T>(kind: string) =>
    changes.flatMap((each) => (each.kind === kind && each.after ? [each.after as T] : []));
  const lanes = records<Lane>('lane');
  const drawnLanes = (all: readonly Lane[] | undefined): Box[] =>
    (all ?? []).flatMap((lane) => frames.get(lane.id) ?? (unplaced.has(lane.id) ? [] : [lane]));
  const drawn = changes.flatMap(({ kind, after }) =>
    (kind === 'step' || kind === 'event' || kind === 'gateway') && after && !unplaced.has(after.id)
      ? [after]
      : [],
  );
  const nodesByFrame = groupBy(drawn, ({ laneId, poolId, parentId }) => [
    `${laneId} ${parentId}`,
    ...(parentId === null && poolId !== null ? [poolId] : []),
  ]);
  const lanesByFrame = groupBy(lanes, ({ parentLaneId, poolId, parentId }) =>
    parentLaneId !== null ? [parentLaneId] : poolId !== null && parentId === null ? [poolId] : [],
  );
  const wrap = (id: string, inner: readonly Box[], outer: readonly Box[]): void => {
    if (!unplaced.has(id) || inner.length + outer.length === 0) return;
    frames.set(id, around([...inner.map(padded), ...outer.map(headed)]));
  };
  for (const lane of [...lanes].reverse())
    wrap(
      lane.id,
      nodesByFrame.get(`${lane.id} ${lane.parentId}`) ?? [],
      drawnLanes(lanesByFrame.get(lane.id)),
    );
  for (const { id } of records<Pool>('pool')) {
    const own = drawnLanes(lanesByFrame.get(id));
    wrap(id, own.length > 0 ? [] : (nodesByFrame.get(id) ?? []), own);
  }
  return frames;
}

const padded = ({ x, y, width, height }: Box): Box => ({
  x: x - MARGIN - HEADER,
  y: y - MARGIN,
  width: width + 2 * MARGIN + HEADER,
  height: height + 2 * MARGIN,
});
const headed = ({ x, y, width, height }: Box): Box => ({ x: x - HEADER, y, width: width + HEADER, height });

function around(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
