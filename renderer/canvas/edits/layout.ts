/** Automatic layout: boxes glide to their places, then one command takes them over. */
import { mapLayout } from '../../../shared/commands/index.ts';
import { layoutMap } from '../../../shared/diagram/index.ts';
import type { Change } from '../../../shared/changes/index.ts';
import type { Point } from '../../../shared/model/index.ts';
import { keepSnapshot } from '../../actions/files/snapshots.ts';
import { say } from '../canvasStore.ts';
import { isGround, type Scene } from '../scene/scene.ts';
import { edit, selectionOf, type Surface } from '../surface.ts';
import { bringIntoView, fit } from './look.ts';

const GLIDE_MS = 240;
/** With more boxes than this, gliding would stutter and say nothing. */
const GLIDE_MOST = 400;

/** Lays out the whole map, or the inside that is shown. One entry of the history. */
export async function layout(surface: Surface): Promise<void> {
  const { session, store } = surface;
  const before = surface.scene();
  const { doc } = session.document.getState();
  const inside = before.insideStepId === null ? {} : { onlyIds: before.boxes.map((item) => item.id) };
  const changes = await layoutMap(doc, before.mapId, inside);
  // What was edited meanwhile is not run over.
  if (surface.scene() !== before) return;
  if (changes.length === 0) {
    say(store, session.text('canvas.say.tidy'), true);
    return;
  }
  const name = session.text('app.beforeLayout', { name: doc.map[before.mapId]?.name ?? '' });
  if (!(await keepSnapshot(session, name, 'before-layout')) || surface.scene() !== before) return;
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
  const { doc } = session.document.getState();
  const onlyIds = arrangeable(before, selectionOf(surface));
  const changes = await layoutMap(doc, before.mapId, { onlyIds });
  if (surface.scene() !== before) return;
  if (changes.length === 0) {
    say(store, session.text('canvas.say.tidySelection'), true);
    return;
  }
  if (!(await takeOver(surface, before, changes))) return;
  bringIntoView(surface, onlyIds);
  say(store, session.text('canvas.say.laidOutSelection'));
}

/** Boxes glide to where the layout has them; then they are there. False when something was edited meanwhile. */
async function takeOver(surface: Surface, before: Scene, changes: readonly Change[]): Promise<boolean> {
  const targets = new Map<string, Point>();
  for (const { id, after } of changes)
    if (after && 'x' in after && before.boxById.has(id)) targets.set(id, after);
  await glide(surface, targets);
  surface.store.setState({ glide: null });
  return surface.scene() === before && edit(surface, mapLayout, { args: { changes } });
}

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
