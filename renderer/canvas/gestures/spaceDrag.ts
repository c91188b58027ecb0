import { spreadMap } from '../../../shared/commands/index.ts';
import type { Box, Point } from '../../../shared/model/index.ts';
import { say } from '../canvasStore.ts';
import { GRID } from '../geometry/guides.ts';
import { edit, type Surface } from '../surface.ts';
import type { Drag, PointerAt } from './drag.ts';
import { planned } from './planned.ts';

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
    const shown = cut ? planned(surface, spreadMap, cut) : { plan: [], boxes: new Map<string, Box>() };
    let by = 0;
    for (const { after, before } of shown.plan)
      if (cut && after && before && 'width' in after && 'x' in after && 'x' in before)
        by = after[cut.axis] - before[cut.axis] || by;
    store.setState({ gesture: { type: 'space', axis, at: axis ? from[axis] : 0, by, ...shown } });
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
