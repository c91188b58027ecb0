import type { Change } from '../../../changes/index.ts';
import type { Box, Lane, Pool } from '../../../model/index.ts';

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
  const isDrawn = (id: string) => !unplaced.has(id) || frames.has(id);
  const nodesIn = (test: (node: Lane & { laneId: string | null }) => boolean): Box[] =>
    changes.flatMap(({ id, kind, after }) =>
      (kind === 'step' || kind === 'event' || kind === 'gateway') &&
      after &&
      !unplaced.has(id) &&
      test(after as never)
        ? [after]
        : [],
    );
  const wrap = (id: string, inner: readonly Box[], outer: readonly Box[]): void => {
    if (!unplaced.has(id) || inner.length + outer.length === 0) return;
    frames.set(id, around([...inner.map(padded), ...outer.map(headed)]));
  };
  for (const lane of [...lanes].reverse()) {
    const children = lanes.filter((each) => each.parentLaneId === lane.id && isDrawn(each.id));
    wrap(
      lane.id,
      nodesIn((node) => node.laneId === lane.id && node.parentId === lane.parentId),
      children.map((each) => frames.get(each.id) ?? each),
    );
  }
  for (const pool of records<Pool>('pool')) {
    const own = lanes.filter(
      (lane) =>
        lane.poolId === pool.id && lane.parentLaneId === null && lane.parentId === null && isDrawn(lane.id),
    );
    wrap(
      pool.id,
      own.length > 0 ? [] : nodesIn((node) => node.poolId === pool.id && node.parentId === null),
      own.map((lane) => frames.get(lane.id) ?? lane),
    );
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
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
