/** The cuts between the sheets of a poster, as a hand takes them: which lies under the pointer, how one is moved, where that is kept. */
import { type Point, WORKSPACE_ID } from '../../../shared/model/index.ts';
import { type HeldCut, type PageFrames, withCut } from '../../../shared/report/index.ts';
import { rememberedChoices, withCuts } from '../../state/printChoices.ts';
import type { Session } from '../../state/session.tsx';
import type { CanvasStore } from '../canvasStore.ts';
import type { StartDrag } from '../gestures/drag.ts';
import type { Hit } from '../scene/hitTest.ts';
import type { Reach } from '../scene/reach.ts';
import { isFrame, isGround } from '../scene/scene.ts';
import type { Surface } from '../surface.ts';

type Cut = Omit<HeldCut, 'at'>;
type Kept = NonNullable<Parameters<typeof withCuts>[2]>;

const otherAxis = { x: 'y', y: 'x' } as const;
const sizes = { x: 'width', y: 'height' } as const;

/** The cut of a poster whose frames are shown that a press at a point takes; shapes that it goes through come first. */
export function cutAt(surface: Surface, hit: Hit, point: Point, { laneBorder }: Reach): Cut | null {
  const { session, store } = surface;
  const reach = laneBorder / surface.view().zoom;
  const { shownLayers, reading } = session.view.getState();
  const { pageFrames } = store.getState();
  if (!shownLayers.has('pages') || reading === 'presented' || typeof pageFrames === 'string') return null;
  const { poster } = pageFrames;
  if (!poster || !isOnGround(surface, hit)) return null;
  for (const axis of ['x', 'y'] as const) {
    const along = otherAxis[axis];
    const from = poster.view[along];
    if (point[along] < from || point[along] > from + poster.view[sizes[along]]) continue;
    const index = poster.cuts[axis].findIndex(({ at }) => Math.abs(at - point[axis]) <= reach);
    if (index >= 0) return { axis, index };
  }
  return null;
}

function isOnGround(surface: Surface, { part, id }: Hit): boolean {
  if (part === 'rim') return false;
  const item = part === 'body' ? surface.scene().boxById.get(id) : undefined;
  return item === undefined || isGround(item.kind) || isFrame(item);
}

/** Carries a cut as far as the sheets beside it reach; what lies on it shows at once, and where it is let go it stays. */
export const cutDrag: StartDrag<Cut> = (surface, from, { axis, index }) => {
  const { store } = surface;
  const before = store.getState().pageFrames;
  const range = typeof before === 'string' ? undefined : before.poster?.cuts[axis][index];
  const heldAt = (point: Point): HeldCut => ({
    axis,
    index,
    at: within(range!, range!.at + point[axis] - from.point[axis]),
  });
  return {
    scrolls: true,
    move: ({ point }) => store.setState({ gesture: { type: 'cut', ...heldAt(point) } }),
    end: ({ point }) => moveCut(surface, heldAt(point)),
    cancel: () => store.setState({ gesture: null, pageFrames: before }),
  };
};

/** The place nearest to one that a cut may have, whole px. */
export const within = (range: { readonly low: number; readonly high: number }, at: number): number =>
  Math.min(range.high, Math.max(range.low, Math.round(at)));

/** Leaves a cut where it is held, for this map on this computer. */
export function moveCut({ session, store }: Surface, held: HeldCut): void {
  const { pageFrames } = store.getState();
  const cuts = cutsWith(store, held);
  const { mapId } = session.view.getState();
  if (typeof pageFrames === 'string' || !cuts || mapId === null) return;
  store.setState({ gesture: null, pageFrames: withCut(pageFrames, held) });
  keepCuts(session, mapId, cuts);
}

/** All cuts with one where it is held. */
export function cutsWith(store: CanvasStore, held: HeldCut): Kept | null {
  const { pageFrames } = store.getState();
  return typeof pageFrames === 'string' ? null : cutsOf(withCut(pageFrames, held));
}

function cutsOf({ poster }: PageFrames): Kept | null {
  if (!poster) return null;
  const { x, y } = poster.cuts;
  return { x: x.map(({ at }) => at), y: y.map(({ at }) => at) };
}

/** Remembers where the poster of a map is cut; null: where it does least harm. */
export function keepCuts({ document, frame }: Session, mapId: string, cuts: Kept | null): void {
  const workspace = document.getState().doc.workspace[WORKSPACE_ID];
  frame.saveSettings(withCuts(frame.getState().settings, { id: mapId, workspace }, cuts));
}

/** Cuts the map that is seen where it does least harm again; a notice takes that back. */
export function automaticCuts(session: Session): void {
  const { document, frame, text, view } = session;
  const { mapId } = view.getState();
  if (mapId === null) return;
  const workspace = document.getState().doc.workspace[WORKSPACE_ID];
  const before = rememberedChoices(frame.getState().settings, mapId, workspace).poster?.cuts ?? null;
  keepCuts(session, mapId, null);
  frame.notify({
    tone: 'plain',
    text: text('frames.automaticNow'),
    action: { label: text('app.undo'), run: () => keepCuts(session, mapId, before) },
  });
}
