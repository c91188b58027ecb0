import { homeOf } from '../../../shared/commands/index.ts';
import type { Box, Point } from '../../../shared/model/index.ts';
import { add } from '../edits/add.ts';
import { hostAt } from '../scene/hosts.ts';
import { centreOf, overlaps, padded } from '../geometry/boxes.ts';
import { snap } from '../geometry/guides.ts';
import type { Placeable } from '../placeables.ts';
import { isGround } from '../scene/scene.ts';
import type { Surface } from '../surface.ts';
import type { Drag, PointerAt } from './drag.ts';
import { lineUnder } from './moveDrag.ts';

/** Carries a new shape from the palette; where it is let go it is made, in a line when it lies on one. */
export function placeDrag(surface: Surface, what: Placeable): Drag {
  const { store } = surface;
  const place = (at: PointerAt) => {
    const box = boxAt(surface, what, at);
    const isInFlow = what.kind === 'step' || what.kind === 'gateway' || what.kind === 'event';
    const host =
      canAttach(what) && !at.shiftKey ? hostAt(surface.scene(), centreOf(box), surface.view().zoom) : null;
    if (host) return { box: centred(host.at, what), insertIntoId: null, laneId: null, hostId: host.id };
    const line = isInFlow && !at.shiftKey ? lineUnder(surface, box) : null;
    return { box, insertIntoId: line?.id ?? null, laneId: laneUnder(surface, what, box), hostId: null };
  };
  return {
    scrolls: true,
    move(at) {
      store.setState({ gesture: { type: 'place', what, ...place(at) } });
    },
    end(at) {
      const { box, insertIntoId, hostId } = place(at);
      store.setState({ gesture: null, placing: null });
      add(surface, what, {
        at: box,
        ...(insertIntoId === null ? {} : { insertInto: insertIntoId }),
        ...(hostId === null ? {} : { atStep: hostId }),
      });
    },
    cancel: () => store.setState({ gesture: null, placing: null }),
  };
}

/** Events that are neither start nor end sit on a step when they are dropped on its border. */
const canAttach = ({ kind, fields }: Placeable): boolean =>
  kind === 'event' && fields['position'] === 'intermediate';

/** The lane in which it would lie, shown while it is carried. */
function laneUnder(surface: Surface, { kind }: Placeable, box: Box): string | null {
  if (kind === 'note' || kind === 'group' || kind === 'pool') return null;
  return homeOf(surface.session.document.getState().doc, surface.scene().mapId, box).laneId;
}

/** The new shape with its middle at the pointer, caught by guides and grid. */
function boxAt(surface: Surface, what: Placeable, { point, altKey, ctrlKey }: PointerAt): Box {
  const wish = centred(point, what);
  const near = padded(wish, 600);
  const others = surface
    .scene()
    .boxes.filter((item) => !isGround(item.kind) && overlaps(item.box, near))
    .map((item) => item.box);
  const { dx, dy } = snap({
    box: wish,
    others,
    zoom: surface.view().zoom,
    isGridOn: surface.store.getState().isGridOn && !altKey,
    areGuidesOn: !ctrlKey,
  });
  return { ...wish, x: wish.x + dx, y: wish.y + dy };
}

const centred = ({ x, y }: Point, { width, height }: Placeable): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});
