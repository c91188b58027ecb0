/** Automatic layout: worked out off the main thread, boxes glide to their places, then one command takes them over. */
import { mapLayout } from '../../../shared/commands/index.ts';
import type { Change } from '../../../shared/changes/index.ts';
import type { LayoutOptions } from '../../../shared/diagram/index.ts';
import type { Point } from '../../../shared/model/index.ts';
import { keepSnapshot } from '../../actions/files/snapshots.ts';
import { tellFailure } from '../../actions/files/tellFailure.ts';
import { later } from '../../state/later.ts';
import { layoutInWorker } from '../../workers/layoutInWorker.ts';
import { say } from '../canvasStore.ts';
import { isGround, type Scene } from '../scene/scene.ts';
import { edit, selectionOf, type Surface } from '../surface.ts';
import { bringIntoView, fit } from './look.ts';

/** So long nothing need be said of a layout that is worked out. */
const BEAT_MS = 400;
const GLIDE_MS = 240;
/** With more boxes than this, gliding would stutter and say nothing. */
const GLIDE_MOST = 400;

/** Lays out the whole map, or the inside that is shown. One entry of the history. */
export async function layout(surface: Surface): Promise<void> {
  const { session, store } = surface;
  const before = surface.scene();
  const inside = before.insideStepId === null ? {} : { onlyIds: before.boxes.map((item) => item.id) };
  const changes = await workedOut(surface, before, inside);
  if (changes === null) return;
  if (changes.length === 0) {
    say(store, session.text('canvas.say.tidy'), true);
    return;
  }
  const name = session.text('app.beforeLayout', { name: nameOf(surface, before) });
  if (!(await keepSnapshot(session, name, 'before-layout'))) return;
  if (!(await takeOver(surface, before, changes))) return;
  fit(surface);
  say(store, session.text('canvas.say.laidOut'));
}

/** Shapes that a layout can arrange: those of the flow and beside it, not the lanes and groups under them. */
const arrangeable = ({ boxById }: Scene, ids: readonly string[]): string[] =>
  ids.filter((id) => {
    const item = boxById.get(id);
    return item !== undefined && !isGround(item.kind);
  });

export const canLayoutSelection = (surface: Surface): boolean =>
  arrangeable(surface.scene(), selectionOf(surface)).length > 1;

/** Arranges what is selected among itself; the rest stays, or moves on where it would be in the way. One entry of the history. */
export async function layoutSelection(surface: Surface): Promise<void> {
  const { session, store } = surface;
  const before = surface.scene();
  const onlyIds = arrangeable(before, selectionOf(surface));
  const changes = await workedOut(surface, before, { onlyIds });
  if (changes === null) return;
  if (changes.length === 0) {
    say(store, session.text('canvas.say.tidySelection'), true);
    return;
  }
  if (!(await takeOver(surface, before, changes))) return;
  bringIntoView(surface, onlyIds);
  say(store, session.text('canvas.say.laidOutSelection'));
}

/** What a layout changes, worked out while the window goes on; null: stopped, broken down, or edited meanwhile, which is said here. */
async function workedOut(
  surface: Surface,
  before: Scene,
  options: LayoutOptions,
): Promise<readonly Change[] | null> {
  const { session, store } = surface;
  if (store.getState().stopLayout) return null;
  const { text, frame } = session;
  const name = nameOf(surface, before);
  const { doc } = session.document.getState();
  const { result, cancel } = layoutInWorker({ doc, mapId: before.mapId, options });
  store.setState({ stopLayout: cancel });
  let endSign: () => void = () => undefined;
  const callOff = later(() => {
    endSign = frame.startJob({ label: text('canvas.layingOut', { name }), cancel }).end;
  }, BEAT_MS);
  const found = await result;
  callOff();
  endSign();
  store.setState({ stopLayout: null });
  if (!found.ok) {
    if (found.error.code === 'cancelled') say(store, text('canvas.say.stopped'), true);
    return tellFailure(session, text('canvas.layoutFailed'), found.error, name);
  }
  return isUntouched(surface, before) ? found.value : null;
}

/** Boxes glide to where the layout has them; then they are there. False when something was edited meanwhile. */
async function takeOver(surface: Surface, before: Scene, changes: readonly Change[]): Promise<boolean> {
  if (!isUntouched(surface, before)) return false;
  const targets = new Map<string, Point>();
  for (const { id, after } of changes)
    if (after && 'x' in after && before.boxById.has(id)) targets.set(id, after);
  await glide(surface, targets);
  surface.store.setState({ glide: null });
  return isUntouched(surface, before) && edit(surface, mapLayout, { args: { changes } });
}

/** Whether the map is what the layout was worked out for. What was edited meanwhile, or is in hand, is not run over, and that is said. */
function isUntouched({ scene, session, store }: Surface, before: Scene): boolean {
  if (scene() === before && store.getState().gesture === null) return true;
  const words = session.text('canvas.say.layoutDropped');
  if (scene().mapId === before.mapId) say(store, words, true);
  else session.frame.notify({ tone: 'plain', text: words });
  return false;
}

const nameOf = ({ session }: Surface, { mapId }: Scene): string =>
  session.document.getState().doc.map[mapId]?.name ?? '';

function glide({ store, scene }: Surface, targets: ReadonlyMap<string, Point>): Promise<void> {
  const { boxById } = scene();
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches || targets.size > GLIDE_MOST;
  if (isStill) return Promise.resolve();
  const start = performance.now();
  return new Promise((resolve) => {
    const frame = (now: number) => {
      const share = Math.min(1, (now - start) / GLIDE_MS);
      const eased = 1 - (1 - share) ** 3;
      const places = new Map<string, Point>();
      for (const [id, to] of targets) {
        const from = boxById.get(id)!.box;
        places.set(id, { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased });
      }
      store.setState({ glide: places });
      if (share < 1) requestAnimationFrame(frame);
      else resolve();
    };
    requestAnimationFrame(frame);
  });
}
