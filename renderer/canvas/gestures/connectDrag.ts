import { reconnect } from '../../../shared/commands/index.ts';
import type { Point } from '../../../shared/model/index.ts';
import { contains, padded } from '../geometry/boxes.ts';
import { join, mayConnect } from '../edits/connecting.ts';
import { canConnect } from '../scene/hitTest.ts';
import { isFrame, isGround } from '../scene/scene.ts';
import { edit, type Surface } from '../surface.ts';
import type { StartDrag } from './drag.ts';

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
    move({ point }) {
      store.setState({ gesture: { type: 'connect', fromId, to: point, ...aim(point) } });
    },
    end({ point }) {
      const { targetId } = aim(point);
      store.setState({ gesture: null });
      // A refused target goes through the command as well: it says why.
      if (targetId !== null) join(surface, fromId, targetId);
      else store.setState({ menu: { mode: 'append', at: point, fromId, screen: surface.toScreen(point) } });
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
    move({ point }) {
      store.setState({ gesture: { type: 'reconnect', id: lineId, end, to: point, ...aim(point) } });
    },
    end({ point }) {
      const { targetId } = aim(point);
      store.setState({ gesture: null });
      const before = end === 'from' ? line.record.fromId : line.record.toId;
      if (targetId === null || targetId === before) return;
      edit(surface, reconnect, {
        args: { id: lineId, ...(end === 'from' ? { fromId: targetId } : { toId: targetId }) },
      });
    },
    cancel: () => store.setState({ gesture: null }),
  };
};

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
