import { attachEvent, homeOf, insertIntoFlow, moveElements } from '../../../shared/commands/index.ts';
import { say } from '../canvasStore.ts';
import { centreOf, overlaps, padded, shifted } from '../geometry/boxes.ts';
import { snap } from '../geometry/guides.ts';
import { duplicateInPlace } from '../edits/clipboard.ts';
import { makeRoom } from '../edits/makeRoom.ts';
import { sayNewLane } from '../edits/sayNewLane.ts';
import { nearestLine } from '../scene/hitTest.ts';
import { canSitOnStep, hostAt } from '../scene/hosts.ts';
import { withCarried } from '../scene/liveBox.ts';
import { isFrame, isGround, type SceneBox, type SceneLine } from '../scene/scene.ts';
import { edit, select, selectionOf, type Surface } from '../surface.ts';
import type { PointerAt, StartDrag } from './drag.ts';
import { everyId, NOTHING, planned } from './planned.ts';

/** How far around the moved boxes others are looked at for guides, in map units. */
const GUIDE_REACH = 900;
let drags = 0;

/**
 * Moves the selection. Ctrl or Alt at the press moves a copy; pressed later Ctrl lets go of the guides and Alt of the grid. A single step
 * dropped on a line goes into it, unless Shift is held. Nothing reaches the document before the end; then it is one entry of the history.
 */
export const moveDrag: StartDrag<{ readonly id: string }> = (surface, from, { id }) => {
  const { session, store } = surface;
  const gesture = `drag ${++drags}`;
  if (!selectionOf(surface).includes(id)) select(surface, [id]);
  const isCopy = (from.ctrlKey || from.altKey) && duplicateInPlace(surface, gesture);
  const scene = surface.scene();
  const chosen = selectionOf(surface).filter((each) => scene.boxById.has(each));
  const ids = withCarried(scene, chosen);
  const lead = scene.boxById.get(chosen.includes(id) ? id : chosen[0]!)!;
  const others = scene.boxes
    .filter((item) => !ids.has(item.id) && !isGround(item.kind) && !isFrame(item))
    .map((item) => item.box);
  const single = chosen.length === 1 && ids.size === 1 ? lead : null;
  const { doc } = session.document.getState();
  const hasLane = 'laneId' in lead.record && lead.record.parentId === null;
  const mayAttach = single !== null && canSitOnStep(scene, single);
  const joined = single ? (scene.linesOf.get(single.id) ?? []).length > 0 : true;

  const hasFrames = scene.boxes.some((item) => item.kind === 'lane' || item.kind === 'pool' || isFrame(item));
  const all = everyId(scene);
  const movesBy = (dx: number, dy: number) =>
    chosen.map((each) => {
      const { x, y } = scene.boxById.get(each)!.box;
      return { id: each, x: x + dx, y: y + dy };
    });
  /** Lanes grow and others give way while it is held, as they will when it is let go. */
  const roomFor = ({ dx, dy, hostId }: ReturnType<typeof place>) => {
    if (!hasFrames || hostId !== null) return { ...NOTHING, ids };
    const room = planned(surface, moveElements, { moves: movesBy(dx, dy) });
    return [...room.boxes.keys()].every((each) => ids.has(each))
      ? { ...NOTHING, ids }
      : { ...room, ids: all };
  };

  const place = (at: PointerAt) => {
    let dx = at.point.x - from.point.x;
    let dy = at.point.y - from.point.y;
    const { zoom } = surface.view();
    const wish = shifted(lead.box, dx, dy);
    const near = padded(wish, GUIDE_REACH);
    const snapped = snap({
      box: wish,
      others: others.filter((other) => overlaps(other, near)),
      zoom,
      isGridOn: store.getState().isGridOn && (isCopy || !at.altKey),
      areGuidesOn: isCopy || !at.ctrlKey,
    });
    dx += snapped.dx;
    dy += snapped.dy;
    const host = mayAttach && !at.shiftKey ? hostAt(scene, centreOf(shifted(lead.box, dx, dy)), zoom) : null;
    if (host) {
      const middle = centreOf(lead.box);
      const to = { dx: host.at.x - middle.x, dy: host.at.y - middle.y };
      return { ...to, guides: [], insertIntoId: null, laneId: null, hostId: host.id, mayInsert: false };
    }
    const mayInsert = single !== null && !joined && !at.shiftKey;
    const line = mayInsert ? lineUnder(surface, shifted(single.box, dx, dy)) : null;
    const laneId = hasLane ? homeOf(doc, scene.mapId, shifted(lead.box, dx, dy)).laneId : null;
    return {
      dx,
      dy,
      guides: snapped.guides,
      insertIntoId: line?.id ?? null,
      laneId,
      hostId: null,
      mayInsert,
    };
  };

  return {
    scrolls: true,
    move(at) {
      const where = place(at);
      store.setState({ gesture: { type: 'move', ...where, ...roomFor(where) } });
    },
    end(at) {
      const { dx, dy, insertIntoId, hostId } = place(at);
      store.setState({ gesture: null });
      if (dx === 0 && dy === 0 && !isCopy) return;
      const moves = movesBy(dx, dy);
      if (mayAttach && (hostId !== null || isAttached(lead))) {
        const middle = centreOf(shifted(lead.box, dx, dy));
        edit(surface, attachEvent, { args: { id: lead.id, stepId: hostId, at: middle }, gesture });
      } else if (dx !== 0 || dy !== 0) edit(surface, moveElements, { args: { moves }, gesture });
      if (single && insertIntoId !== null) {
        const args = { nodeId: single.id, flowId: insertIntoId };
        if (edit(surface, insertIntoFlow, { args, gesture })) makeRoom(surface, single.id, gesture);
      }
      session.document.endGesture();
      if (!sayNewLane(surface, chosen, doc))
        say(store, session.text('canvas.say.moved', { n: moves.length }));
    },
    cancel() {
      store.setState({ gesture: null });
      if (isCopy) {
        session.document.cancelGesture();
        select(surface, [id]);
      }
    },
  };
};

const isAttached = (item: SceneBox): boolean => item.kind === 'event' && item.record.attachedToId !== null;

/** The sequence line under the middle of a box: where it would go in. */
export function lineUnder(
  surface: Surface,
  box: { x: number; y: number; width: number; height: number },
): SceneLine | null {
  const { zoom } = surface.view();
  const line = nearestLine(centreOf(box), { scene: surface.scene(), zoom: Math.min(zoom, 1) * 0.5 });
  return line?.record.type === 'sequence' ? line : null;
}
