/** Automatic layout: boxes glide to their places, then one command takes them over. */
import { mapLayout } from '../../../shared/commands/index.ts';
import { layoutMap } from '../../../shared/diagram/index.ts';
import type { Point } from '../../../shared/model/index.ts';
import { keepSnapshot } from '../../actions/files/snapshots.ts';
import { say } from '../canvasStore.ts';
import { edit, type Surface } from '../surface.ts';
import { fit } from './look.ts';

const GLIDE_MS = 240;
/** With more boxes than this, gliding would stutter and say nothing. */
const GLIDE_MOST = 400;

/** Lays out the whole map. One entry of the history. */
export async function layout(surface: Surface): Promise<void> {
  const { session, store } = surface;
  const before = surface.scene();
  const { doc } = session.document.getState();
  const changes = await layoutMap(doc, before.mapId);
  // What was edited meanwhile is not run over.
  if (surface.scene() !== before) return;
  if (changes.length === 0) {
    say(store, session.text('canvas.say.tidy'), true);
    return;
  }
  const name = session.text('app.beforeLayout', { name: doc.map[before.mapId]?.name ?? '' });
  if (!(await keepSnapshot(session, name, 'before-layout')) || surface.scene() !== before) return;
  const targets = new Map<string, Point>();
  for (const { id, after } of changes)
    if (after && 'x' in after && before.boxById.has(id)) targets.set(id, after);
  await glide(surface, targets);
  store.setState({ glide: null });
  if (!edit(surface, mapLayout, { args: { changes } })) return;
  fit(surface);
  say(store, session.text('canvas.say.laidOut'));
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
