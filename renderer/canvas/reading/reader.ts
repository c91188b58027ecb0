/** Reading a map: forward along the flow, along a chosen way, and back the way that was come. What is read is selected, shown and said once. */
import { WORKSPACE_ID } from '../../../shared/model/index.ts';
import { createSpeaker, FALLBACK_FACTS } from '../../fields/useSpeaker.ts';
import { say } from '../canvasStore.ts';
import { lookClosely, lookFromAfar } from '../edits/look.ts';
import { presentedOrder } from '../edits/walkFlow.ts';
import { nameOf } from '../speak.ts';
import { select, selectionOf, type Surface } from '../surface.ts';
import { readFacts, waysOut, type ReadFacts } from './readFacts.ts';
import { branchedAt, nextOn, type Route } from './route.ts';
import { sayMap } from './sayMap.ts';
import { sayElement, sayMore, type Telling } from './sayRead.ts';
import type { Scene, SceneBox } from '../scene/scene.ts';

export const isReading = ({ session }: Surface): boolean => session.view.getState().reading !== 'off';

export const routeOf = (scene: Scene): Route => ({
  order: presentedOrder(scene),
  waysFrom: (id) => waysOut(scene, id).map(({ toId }) => toId),
});

/** Begins at what is selected, else where the flow begins. */
export function begin(surface: Surface): void {
  const { order } = routeOf(surface.scene());
  const chosen = selectionOf(surface)[0];
  const id = chosen !== undefined && order.includes(chosen) ? chosen : order[0];
  surface.element()?.focus({ preventScroll: true });
  // From reading to presenting the way that was come stays.
  const known = surface.store.getState().trail;
  const trail = id === undefined ? [] : known.at(-1) === id ? known : [id];
  if (trail.length === 0) say(surface.store, surface.session.text('reading.empty'));
  else go(surface, trail, (element) => surface.session.text('reading.begun', { element }));
}

export function end(surface: Surface): void {
  const { session, store } = surface;
  const here = current(surface);
  const { zoomBefore } = store.getState();
  session.view.setState({ reading: 'off' });
  store.setState({ trail: [], zoomBefore: null });
  if (here && zoomBefore !== null) lookFromAfar(surface, here.id, zoomBefore);
  surface.element()?.focus({ preventScroll: true });
  if (here) say(store, session.text('reading.ended', { name: nameOf(here, session.text) }));
}

export function next(surface: Surface): void {
  const { text } = surface.session;
  const scene = surface.scene();
  const route = routeOf(scene);
  const trail = trailOf(surface);
  const id = nextOn(route, trail);
  if (id === null) {
    say(surface.store, text('reading.all'));
    return;
  }
  go(surface, [...trail, id], (element) => {
    const fromId = branchedAt(route, trail, id);
    if (fromId !== null && fromId === trail.at(-1)) return element;
    if (fromId === null) return text('reading.apart', { element });
    const name = nameOf(scene.boxById.get(fromId)!, text);
    const way = waysOut(scene, fromId).find(({ toId }) => toId === id)?.name ?? '';
    return way === ''
      ? text('reading.from', { name, element })
      : text('reading.fromNamed', { name, way, element });
  });
}

export function back(surface: Surface): void {
  const trail = trailOf(surface);
  if (trail.length < 2) say(surface.store, surface.session.text('reading.noWayBack'));
  else go(surface, trail.slice(0, -1));
}

export function first(surface: Surface): void {
  const [id] = routeOf(surface.scene()).order;
  if (id !== undefined) go(surface, [id]);
}

/** Along the nth way out, counted from 1 at the top. */
export function take(surface: Surface, n: number): void {
  const here = current(surface);
  const way = here && waysOut(surface.scene(), here.id)[n - 1];
  if (way) go(surface, [...trailOf(surface), way.toId]);
  else say(surface.store, surface.session.text('reading.noSuchWay', { n: String(n) }));
}

export function again(surface: Surface): void {
  const trail = trailOf(surface);
  if (trail.length > 0) go(surface, trail);
}

export function more(surface: Surface): void {
  const here = current(surface);
  if (here) say(surface.store, sayMore(here, factsOf(surface, here), tellingOf(surface)));
}

/** The whole map in three sentences, also while it is not being read. */
export function brief(surface: Surface): void {
  const { session, store } = surface;
  const { doc } = session.document.getState();
  const { analysis } = session.analysis.getState();
  say(store, sayMap({ doc, analysis }, surface.scene().mapId, tellingOf(surface)), true);
}

/** What was read, ending with what is selected now; a click elsewhere is a step of the way too. */
export function trailOf(surface: Surface): readonly string[] {
  const { boxById } = surface.scene();
  const trail = surface.store.getState().trail.filter((id) => boxById.has(id));
  const chosen = selectionOf(surface)[0];
  const isElsewhere = chosen !== undefined && chosen !== trail.at(-1) && boxById.has(chosen);
  return isElsewhere ? [...trail, chosen] : trail;
}

function current(surface: Surface): SceneBox | undefined {
  return surface.scene().boxById.get(trailOf(surface).at(-1) ?? '');
}

function go(surface: Surface, trail: readonly string[], told = (element: string) => element): void {
  const id = trail.at(-1)!;
  const item = surface.scene().boxById.get(id);
  if (!item) return;
  const isLarge = surface.session.view.getState().reading === 'presented';
  surface.store.setState(({ zoomBefore }) => ({
    trail,
    zoomBefore: isLarge ? (zoomBefore ?? surface.aim().zoom) : zoomBefore,
  }));
  select(surface, [id]);
  lookClosely(surface, id, { isLarge });
  const telling = { ...tellingOf(surface), scene: surface.scene(), trail };
  say(surface.store, asSpoken(told(sayElement(item, factsOf(surface, item), telling))));
}

/** A name that asks ("In stock?") ends its sentence by itself. */
const asSpoken = (words: string): string => words.replace(/([?!.])\./g, '$1');

function factsOf({ session, scene }: Surface, item: SceneBox): ReadFacts {
  const { doc } = session.document.getState();
  const candidates = session.analysis.getState().analysis?.candidates ?? [];
  return readFacts({ doc, candidates }, scene(), item);
}

function tellingOf({ session: { text, document } }: Surface): Telling {
  return { text, speaker: createSpeaker(document.getState().doc.workspace[WORKSPACE_ID] ?? FALLBACK_FACTS) };
}
