import type { Doc } from '../../../shared/model/index.ts';
import { say } from '../canvasStore.ts';
import { nameOf } from '../speak.ts';
import type { Surface } from '../surface.ts';

/** Says and shows whose the moved elements are now, where that has changed from how it was `before`. True when it was said. */
export function sayNewLane(surface: Surface, ids: readonly string[], before: Doc): boolean {
  const { session, store } = surface;
  const { boxById } = surface.scene();
  const changed = ids.flatMap((id) => {
    const item = boxById.get(id);
    const was = item && 'laneId' in item.record ? laneIn(before, id) : undefined;
    return item && was !== undefined && laneIn(session.document.getState().doc, id) !== was ? [item] : [];
  });
  const laneIds = new Set(changed.map(({ record }) => ('laneId' in record ? record.laneId : null)));
  const [first] = changed;
  if (!first || laneIds.size !== 1) return false;
  const lane = boxById.get([...laneIds][0] ?? '');
  const said = { n: changed.length, name: nameOf(first, session.text) };
  say(
    store,
    lane
      ? session.text('canvas.say.inLane', { ...said, lane: nameOf(lane, session.text) })
      : session.text('canvas.say.inNoLane', said),
    true,
  );
  return true;
}

const laneIn = (doc: Doc, id: string): string | null | undefined =>
  (doc.step[id] ?? doc.event[id] ?? doc.gateway[id] ?? doc.dataNode[id])?.laneId;
