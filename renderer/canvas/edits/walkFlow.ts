/** Going from element to element by key, in the order of the flow. */
import { say } from '../canvasStore.ts';
import { flowOrder, nearest, step, walk, type Readable, type ReadableLine } from '../geometry/flowOrder.ts';
import type { Side } from '../geometry/freePlace.ts';
import { isGround, type Scene, type SceneBox, type SceneLine } from '../scene/scene.ts';
import { marksOn } from '../nodes/marksOn.ts';
import { sayLine } from '../speak.ts';
import { onlySelected, select, selectionOf, type Surface } from '../surface.ts';
import { mayEndAt } from './connecting.ts';
import { focusElement } from './focusElement.ts';
import { bringIntoView } from './look.ts';

const orders = new WeakMap<
  Scene,
  {
    readonly elements: Readable[];
    readonly lines: ReadableLine[];
    readonly ids: string[];
  }
>();
const lineOrders = new WeakMap<Scene, readonly string[]>();

/** The elements of a scene in reading order; made once a scene. */
function orderOf(scene: Scene) {
  let order = orders.get(scene);
  if (!order) {
    const elements = scene.boxes.map((item): Readable => ({
      id: item.id,
      box: item.box,
      rank: rankOf(item),
    }));
    const along = scene.lines
      .filter(({ record }) => record.type === 'sequence')
      .map(({ record }) => ({ fromId: record.fromId, toId: record.toId }));
    // From a step the flow also goes on by the events on its border.
    const byBorder = scene.boxes.flatMap(({ id, kind, record }) =>
      kind === 'event' && record.position === 'boundary' && record.attachedToId !== null
        ? [{ fromId: record.attachedToId, toId: id }]
        : [],
    );
    const lines = [...along, ...byBorder];
    const ids = flowOrder(elements, lines);
    order = { elements, lines, ids };
    orders.set(scene, order);
  }
  return order;
}

/** Lines by the element they leave, in the order of the flow; of one element the topmost end first. Made once a scene. */
function lineOrderOf(scene: Scene): readonly string[] {
  let order = lineOrders.get(scene);
  if (!order) lineOrders.set(scene, (order = lineOrder(scene, orderOf(scene).ids)));
  return order;
}

function lineOrder(scene: Scene, ids: readonly string[]): string[] {
  const at = new Map(ids.map((id, index) => [id, index]));
  const place = (line: SceneLine): readonly number[] => [
    at.get(line.record.fromId) ?? ids.length,
    line.record.type === 'sequence' ? 0 : 1,
    line.to?.box.y ?? 0,
    line.to?.box.x ?? 0,
  ];
  return scene.lines
    .map((line) => ({ id: line.id, place: place(line) }))
    .toSorted((a, b) => {
      const differs = a.place.findIndex((value, index) => value !== b.place[index]);
      return differs === -1 ? 0 : a.place[differs]! - b.place[differs]!;
    })
    .map(({ id }) => id);
}

function rankOf(item: SceneBox): Readable['rank'] {
  if (item.kind === 'event' && item.record.position === 'start') return 'start';
  return isGround(item.kind) || item.kind === 'note' || item.kind === 'dataNode' ? 'beside' : 'flow';
}

/** What is read one after the other: what carries the flow, in its order. */
export function presentedOrder(scene: Scene): string[] {
  const { ids, elements } = orderOf(scene);
  const beside = new Set(elements.flatMap(({ id, rank }) => (rank === 'beside' ? [id] : [])));
  return ids.filter((id) => !beside.has(id));
}

/** Tab and Shift+Tab. */
export function goNext(surface: Surface, by: 1 | -1): void {
  const selection = selectionOf(surface);
  go(surface, step(orderOf(surface.scene()).ids, selection.at(by === 1 ? -1 : 0) ?? null, by));
}

/** An arrow while a line is drawn by keys: to the nearest element there that the line may lead to. */
export function aim(surface: Surface, fromId: string, side: Side): void {
  const scene = surface.scene();
  const selectedId = onlySelected(surface) ?? fromId;
  const line = scene.lineById.get(selectedId)?.record;
  const hereId = !line ? selectedId : line.fromId === fromId ? line.toId : line.fromId;
  const { elements } = orderOf(scene);
  const reachable = elements.filter(({ id }) => id === hereId || id === fromId || mayEndAt(surface, id));
  go(surface, nearest(hereId, side, reachable));
}

/** . and , — the line after or before this one; from an element, its own lines: those that leave it first. */
export function goToLine(surface: Surface, by: 1 | -1): void {
  const scene = surface.scene();
  const lineIds = lineOrderOf(scene);
  const id = onlySelected(surface);
  const own = id === null ? undefined : scene.linesOf.get(id);
  const ends = (end: 'fromId' | 'toId') =>
    lineIds.filter((lineId) => own?.some((line) => line.id === lineId && line.record[end] === id));
  const mine = own ? [...ends('fromId'), ...ends('toId')] : [];
  const lineId = own ? (mine.at(by === 1 ? 0 : -1) ?? null) : step(lineIds, id, by);
  go(surface, lineId);
  const line = lineId === null ? undefined : scene.lineById.get(lineId);
  // Far out lines are painted, and cannot take the focus to be read.
  if (line && surface.store.getState().detail !== 'full')
    say(
      surface.store,
      sayLine(line, marksOn(surface.session.document.getState().doc, line.id), surface.session.text),
    );
}

/** Alt+arrow. */
export function goAlong(surface: Surface, side: Side): void {
  const scene = surface.scene();
  const id = onlySelected(surface);
  const line = id === null ? undefined : scene.lineById.get(id);
  if (line) go(surface, side === 'right' || side === 'down' ? line.record.toId : line.record.fromId);
  else if (id === null) goNext(surface, 1);
  else go(surface, stride(surface, id, side));
}

const opposite = { right: 'left', left: 'right', up: 'down', down: 'up' } as const;

/** Where an arrow leads; against the last one it leads back, where several ways meet too. */
function stride({ scene, store }: Surface, id: string, side: Side): string | null {
  const known = store.getState().strides;
  const strides = known.at(-1)?.toId === id ? known : [];
  const last = strides.at(-1);
  if (last && last.side === opposite[side] && scene().boxById.has(last.fromId)) {
    store.setState({ strides: strides.slice(0, -1) });
    return last.fromId;
  }
  const toId = walk(id, side, orderOf(scene()));
  if (toId !== null) store.setState({ strides: [...strides, { fromId: id, toId, side }] });
  return toId;
}

function go(surface: Surface, id: string | null): void {
  const { session, store } = surface;
  if (id === null) {
    say(store, session.text('canvas.say.noWay'));
    return;
  }
  select(surface, [id]);
  bringIntoView(surface, [id]);
  focusElement(surface, id);
}
