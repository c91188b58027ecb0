import { bendFlow, reconnect } from '../../../shared/commands/index.ts';
import type { Point } from '../../../shared/model/index.ts';
import { contains, padded } from '../geometry/boxes.ts';
import { join, mayConnect } from '../edits/connecting.ts';
import { canConnect } from '../scene/hitTest.ts';
import { isFrame, isGround } from '../scene/scene.ts';
import { edit, type Surface } from '../surface.ts';
import type { PointerAt, StartDrag } from './drag.ts';
import { onBorder, wayToFixed } from './fixedEnd.ts';

/** A pulled line catches a box that is this near (screen px). */
const CATCH_PX = 14;

/** Pulls a line from a box: over another it joins, over empty ground it opens the list of what to add there. */
export const connectDrag: StartDrag<{ readonly fromId: string }> = (surface, _from, { fromId }) => {
  const { store } = surface;
  const aim = (to: Point) => {
    const targetId = targetAt(surface, to, fromId);
    return { targetId, isAllowed: targetId !== null && mayConnect(surface, fromId, targetId) };
  };
  return {
    scrolls: true,
    move(at) {
      const aimed = aim(at.point);
      const fixedAt = fixedPoint(surface, at, aimed.targetId);
      store.setState({ gesture: { type: 'connect', fromId, to: at.point, ...aimed, fixedAt } });
    },
    end(at) {
      const { point } = at;
      const { targetId } = aim(point);
      store.setState({ gesture: null });
      const gesture = `connect ${++drags}`;
      // A refused target goes through the command as well: it says why.
      if (targetId !== null) {
        const lineId = join(surface, fromId, targetId, gesture);
        if (lineId !== null) fix(surface, at, { lineId, end: 'to', gesture });
        surface.session.document.endGesture();
      } else store.setState({ menu: { mode: 'append', at: point, fromId, screen: surface.toScreen(point) } });
    },
    cancel: () => store.setState({ gesture: null }),
  };
};

/** A press on a tool that pulls a line from an element when it is moved on; let go at once it stays a click of the tool. */
export function pullFromTool(
  surface: Surface,
  event: {
    readonly button: number;
    readonly pointerId: number;
    readonly currentTarget: Element;
    readonly nativeEvent: PointerEvent;
  },
  fromId: string,
): void {
  if (event.button !== 0) return;
  // A finger would be held by the tool, and the map would not hear of it.
  event.currentTarget.releasePointerCapture(event.pointerId);
  surface.measure();
  const { clientX: x, clientY: y, shiftKey, altKey, ctrlKey } = event.nativeEvent;
  const from = { point: surface.toMap({ x, y }), shiftKey, altKey, ctrlKey };
  surface.carry(event.nativeEvent, connectDrag(surface, from, { fromId }));
}

/** Leads an end of a line to another box. */
export const reconnectDrag: StartDrag<{ readonly lineId: string; readonly end: 'from' | 'to' }> = (
  surface,
  _from,
  { lineId, end },
) => {
  const { store } = surface;
  const line = surface.scene().lineById.get(lineId)!;
  const fixedId = end === 'from' ? line.record.toId : line.record.fromId;
  const aim = (to: Point) => {
    const targetId = targetAt(surface, to, null);
    const ends = end === 'from' ? ([targetId, fixedId] as const) : ([fixedId, targetId] as const);
    return { targetId, isAllowed: targetId !== null && mayConnect(surface, ends[0]!, ends[1]!) };
  };
  return {
    scrolls: true,
    move(at) {
      const aimed = aim(at.point);
      const fixedAt = fixedPoint(surface, at, aimed.targetId);
      store.setState({ gesture: { type: 'reconnect', id: lineId, end, to: at.point, ...aimed, fixedAt } });
    },
    end(at) {
      const { targetId } = aim(at.point);
      store.setState({ gesture: null });
      const before = end === 'from' ? line.record.fromId : line.record.toId;
      if (targetId === null || (targetId === before && !at.altKey)) return;
      const gesture = `reconnect ${++drags}`;
      const args = { id: lineId, ...(end === 'from' ? { fromId: targetId } : { toId: targetId }) };
      if (targetId === before || edit(surface, reconnect, { args, gesture }))
        fix(surface, at, { lineId, end, gesture });
      surface.session.document.endGesture();
    },
    cancel: () => store.setState({ gesture: null }),
  };
};

let drags = 0;

/** Where an end would stay, with Alt; null without. */
function fixedPoint(surface: Surface, { altKey, point }: PointerAt, targetId: string | null): Point | null {
  const target = altKey && targetId !== null ? surface.scene().boxById.get(targetId) : undefined;
  return target ? onBorder(target.box, point).point : null;
}

/** With Alt: the end stays where it was let go. */
function fix(
  surface: Surface,
  { altKey, point: at }: PointerAt,
  {
    lineId,
    end,
    gesture,
  }: { readonly lineId: string; readonly end: 'from' | 'to'; readonly gesture: string },
): void {
  const scene = surface.scene();
  const line = scene.lineById.get(lineId);
  if (!altKey || !line || line.record.type === 'association' || line.record.type === 'data') return;
  const { fromId, toId } = line.record;
  const way = wayToFixed(
    scene,
    end === 'to' ? { freeId: fromId, fixedId: toId, at } : { freeId: toId, fixedId: fromId, at },
  );
  if (way && way.length >= 2)
    edit(surface, bendFlow, {
      args: { id: lineId, waypoints: end === 'to' ? way : way.toReversed() },
      gesture,
    });
}

/** The topmost box at or near a point that can take a line; a line to the box itself needs the pointer well inside. */
function targetAt(surface: Surface, point: Point, fromId: string | null): string | null {
  const { boxes } = surface.scene();
  const reach = CATCH_PX / surface.view().zoom;
  const candidates = boxes.filter((item) => canConnect(item) && contains(padded(item.box, reach), point));
  const inside = candidates.filter((item) => contains(item.box, point));
  const pick = (list: typeof candidates) =>
    list.findLast((item) => !isGround(item.kind) && !isFrame(item)) ??
    list.findLast((item) => item.kind !== 'pool' || item.record.isBlackBox);
  const target = pick(inside) ?? pick(candidates.filter((item) => item.id !== fromId));
  return target?.id ?? null;
}
