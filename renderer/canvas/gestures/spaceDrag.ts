import { spreadMap } from '../../../shared/commands/index.ts';
import type { Box, Point } from '../../../shared/model/index.ts';
import { say } from '../canvasStore.ts';
import { GRID } from '../geometry/guides.ts';
import { edit, type Surface } from '../surface.ts';
import type { Drag, PointerAt } from './drag.ts';

/** The cut lies as far before the pointer as it takes to tell sideways from down. */
const TELL_PX = 6;

/** The space tool: pulled sideways everything right of the press goes along, pulled down everything below; lanes grow. */
export function spaceDrag(surface: Surface, from: Point): Drag {
  const { session, store } = surface;
  const { mapId, insideStepId: sheetId } = surface.scene();
  let axis: 'x' | 'y' | null = null;

  const cutTo = ({ point, altKey }: PointerAt) => {
    const pulled = { x: point.x - from.x, y: point.y - from.y };
    if (axis === null && Math.hypot(pulled.x, pulled.y) * surface.view().zoom >= TELL_PX)
      axis = Math.abs(pulled.x) >= Math.abs(pulled.y) ? 'x' : 'y';
    if (axis === null) return null;
    const by = altKey ? pulled[axis] : Math.round(pulled[axis] / GRID) * GRID;
    return { mapId, sheetId, axis, at: from[axis], by };
  };
  /** Where everything would be; the document is not touched before the end. */
  const show = (at: PointerAt) => {
    const cut = cutTo(at);
    const { doc } = session.document.getState();
    const boxes = new Map<string, Box>();
    let by = 0;
    if (cut && spreadMap.refuse(doc, cut) === null) {
      const changes = spreadMap.plan(doc, cut, { newId: session.newId, today: '' });
      for (const { id, after, before } of changes)
        if (after && before && 'width' in after && 'x' in after && 'x' in before) {
          boxes.set(id, { x: after.x, y: after.y, width: after.width, height: after.height });
          if (cut.axis === 'x' ? after.x !== before.x : after.y !== before.y)
            by = cut.axis === 'x' ? after.x - before.x : after.y - before.y;
        }
    }
    store.setState({ gesture: { type: 'space', axis, at: axis ? from[axis] : 0, by, boxes } });
  };
  return {
    scrolls: false,
    move: show,
    end(at) {
      const cut = cutTo(at);
      store.setState({ gesture: null, isSpacing: false });
      if (cut && cut.by !== 0 && edit(surface, spreadMap, { args: cut }))
        say(store, session.text(cut.by > 0 ? 'canvas.say.spread' : 'canvas.say.closedUp'));
    },
    cancel: () => store.setState({ gesture: null, isSpacing: false }),
  };
}
