/** Drags on lanes: the header takes the lane to another place among its siblings, a border changes a size. Others make room at once. */
import { moveLane, resizeLane, rowOf, type LaneEdge } from '../../../shared/commands/index.ts';
import { say } from '../canvasStore.ts';
import { GRID } from '../geometry/guides.ts';
import { withCarried } from '../scene/liveBox.ts';
import { nameOf } from '../speak.ts';
import { edit, select, type Surface } from '../surface.ts';
import type { PointerAt, StartDrag } from './drag.ts';
import { everyId, planned, type Planned } from './planned.ts';

/** Carries a lane by its header; where it is let go it stays, with everything in it. */
export const laneDrag: StartDrag<{ readonly id: string }> = (surface, from, { id }) => {
  const { session, store } = surface;
  const scene = surface.scene();
  const found = rowOf(session.document.getState().doc, id)!;
  const isHorizontal = found.row.lane.isHorizontal;
  const lifted = withCarried(scene, [id]);
  const ids = everyId(surface.scene());
  const previews = new Map<number, Planned>();
  select(surface, [id]);

  const shiftAt = ({ point }: PointerAt) => (isHorizontal ? point.y - from.point.y : point.x - from.point.x);
  /** The place at which the lane would begin nearest to where it is held. */
  const indexAt = (at: PointerAt): number => {
    const others = found.siblings.filter((row) => row !== found.row);
    const starts = [0];
    for (const row of others) starts.push(starts.at(-1)! + row.size);
    const held = found.siblings.slice(0, found.index).reduce((sum, row) => sum + row.size, 0) + shiftAt(at);
    const distances = starts.map((start) => Math.abs(start - held));
    return distances.indexOf(Math.min(...distances));
  };
  const plannedAt = (at: PointerAt): Planned => {
    const index = indexAt(at);
    const arranged = previews.get(index) ?? planned(surface, moveLane, { id, toIndex: index });
    previews.set(index, arranged);
    const shift = shiftAt(at);
    const held = new Map(arranged.boxes);
    for (const each of lifted) {
      const { box } = scene.boxById.get(each)!;
      held.set(each, isHorizontal ? { ...box, y: box.y + shift } : { ...box, x: box.x + shift });
    }
    return { plan: arranged.plan, boxes: held };
  };

  return {
    scrolls: isHorizontal ? 'y' : 'x',
    move(at) {
      store.setState({ gesture: { type: 'arrange', ids, ...plannedAt(at), liftedId: id } });
    },
    end(at) {
      const toIndex = indexAt(at);
      store.setState({ gesture: null });
      if (toIndex === found.index) return;
      if (edit(surface, moveLane, { args: { id, toIndex } })) sayPlace(surface, id);
    },
    cancel: () => store.setState({ gesture: null }),
  };
};

/** "Stock is now lane 2 of 3". */
export function sayPlace({ session, store, scene }: Surface, id: string): void {
  const found = rowOf(session.document.getState().doc, id);
  const item = scene().boxById.get(id);
  if (!found || !item) return;
  const place = { name: nameOf(item, session.text), at: found.index + 1, n: found.siblings.length };
  say(store, session.text('canvas.say.lanePlace', place));
}

/** Drags a border of a lane; Alt lets go of the grid. */
export const borderDrag: StartDrag<{
  readonly laneId: string;
  readonly edge: LaneEdge;
  readonly isLevel: boolean;
}> = (surface, _from, { laneId, edge, isLevel }) => {
  const { store } = surface;
  const ids = everyId(surface.scene());
  const argsAt = ({ point, altKey }: PointerAt) => {
    const at = isLevel ? point.y : point.x;
    return { id: laneId, edge, at: altKey ? at : Math.round(at / GRID) * GRID };
  };
  return {
    scrolls: isLevel ? 'y' : 'x',
    move(at) {
      const shown = planned(surface, resizeLane, argsAt(at));
      store.setState({ gesture: { type: 'arrange', ids, ...shown, liftedId: null } });
    },
    end(at) {
      store.setState({ gesture: null });
      edit(surface, resizeLane, { args: argsAt(at) });
    },
    cancel: () => store.setState({ gesture: null }),
  };
};
