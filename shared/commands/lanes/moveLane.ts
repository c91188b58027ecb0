import { compare } from '../../changes/index.ts';
import type { Doc } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { arrange } from './arrange.ts';
import { findRow, frameOfLane, readFrame, withSiblings, type Frame } from './frame.ts';

/** Puts a lane, with everything in it, at another place among its siblings; the others make room. */
export const moveLane: Command<{ id: string; toIndex: number }> = {
  name: 'lane.move',
  refuse(doc, { id, toIndex }) {
    const found = rowOf(doc, id);
    if (!found) return 'record-missing';
    const last = found.siblings.length - 1;
    return Math.max(0, Math.min(toIndex, last)) === found.index ? 'nothing-to-do' : null;
  },
  plan(doc, { id, toIndex }) {
    const { frame, row, parent } = rowOf(doc, id)!;
    const rows = withSiblings(frame.rows, parent?.lane.id ?? null, (siblings) => {
      const others = siblings.filter((each) => each !== row);
      const index = Math.max(0, Math.min(toIndex, others.length));
      return [...others.slice(0, index), row, ...others.slice(index)];
    });
    return compare(doc, arrange(doc, { ...frame, rows }));
  },
};

/** The frame of a lane with the lane's row in it; null when there is no such lane. */
export function rowOf(
  doc: Doc,
  id: string,
): ({ readonly frame: Frame } & NonNullable<ReturnType<typeof findRow>>) | null {
  const lane = doc.lane[id];
  const frame = lane ? readFrame(doc, frameOfLane(lane)) : null;
  const found = frame && findRow(frame.rows, id);
  return found && { frame, ...found };
}
