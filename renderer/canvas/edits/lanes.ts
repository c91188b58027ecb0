/** What keys and menus do with lanes and pools: another between, two in one, another place, another size, the whole map turned. */
import {
  addLane,
  moveLane,
  putInLane,
  resizeLane,
  rowOf,
  splitLane,
  turnMap,
} from '../../../shared/commands/index.ts';
import { mapContents, type Lane } from '../../../shared/model/index.ts';
import { say } from '../canvasStore.ts';
import type { Side } from '../geometry/freePlace.ts';
import { sayPlace } from '../gestures/laneDrags.ts';
import { edit, onlySelected, select, selectionOf, type Surface } from '../surface.ts';
import { bringIntoView, fit } from './look.ts';
import { sayNewLane } from './sayNewLane.ts';

const SIZE_STEP = 40;

/** The one selected lane; null for anything else. */
function laneOf(surface: Surface): Lane | null {
  const id = onlySelected(surface);
  return (id && surface.session.document.getState().doc.lane[id]) || null;
}

export const isLaneSelected = (surface: Surface): boolean => laneOf(surface) !== null;

/** A lane beside others is reordered by its header. */
export function canReorder({ session }: Surface, id: string): boolean {
  const found = rowOf(session.document.getState().doc, id);
  return found !== null && found.siblings.length > 1;
}

/** Lanes in rows go up and down, columns to the left and right; at the end of the stack there is nowhere to go. Other shapes go from lane to lane. */
export function canMoveLane(surface: Surface, side: Side): boolean {
  const lane = laneOf(surface);
  if (!lane) return laneBeside(surface, side) !== null;
  const found = rowOf(surface.session.document.getState().doc, lane.id);
  if (!found) return false;
  const by = stepOf(lane, side);
  return by !== 0 && found.siblings[found.index + by] !== undefined;
}

function stepOf({ isHorizontal }: Lane, side: Side): -1 | 0 | 1 {
  if (side === (isHorizontal ? 'up' : 'left')) return -1;
  return side === (isHorizontal ? 'down' : 'right') ? 1 : 0;
}

export function moveLaneTo(surface: Surface, side: Side): void {
  const lane = laneOf(surface);
  const next = lane ? null : laneBeside(surface, side);
  if (next) putInto(surface, next.id);
  const found = lane && rowOf(surface.session.document.getState().doc, lane.id);
  if (!lane || !found) return;
  if (!edit(surface, moveLane, { args: { id: lane.id, toIndex: found.index + stepOf(lane, side) } })) return;
  sayPlace(surface, lane.id);
}

/** The lanes into which something of what is selected may go, in the order in which they lie. */
export function lanesToGoTo(surface: Surface): readonly Lane[] {
  const { doc } = surface.session.document.getState();
  const { mapId } = surface.scene();
  const ids = selectionOf(surface);
  return mapContents(doc, mapId)
    .lanes.filter(({ id }) => putInLane.refuse(doc, { ids, laneId: id }) === null)
    .toSorted((a, b) => a.y - b.y || a.x - b.x);
}

/** The next lane on that side of where the selection lies. */
function laneBeside(surface: Surface, side: Side): Lane | null {
  const { doc } = surface.session.document.getState();
  const { boxById } = surface.scene();
  const first = selectionOf(surface).flatMap((id) => boxById.get(id) ?? [])[0];
  const own = first && 'laneId' in first.record ? doc.lane[first.record.laneId ?? ''] : undefined;
  const by = own ? stepOf(own, side) : 0;
  if (!own || by === 0) return null;
  const start = ({ x, y }: Lane) => (own.isHorizontal ? y : x);
  const beyond = lanesToGoTo(surface).filter((lane) => (start(lane) - start(own)) * by > 0);
  return beyond.toSorted((a, b) => (start(a) - start(b)) * by)[0] ?? null;
}

/** Puts all that is selected into a lane. */
export function putInto(surface: Surface, laneId: string): void {
  const ids = selectionOf(surface);
  const { doc } = surface.session.document.getState();
  if (!edit(surface, putInLane, { args: { ids, laneId } })) return;
  sayNewLane(surface, ids, doc);
  bringIntoView(surface, ids);
}

/** A new lane before or after the selected one; its name is typed at once. */
export function addLaneBeside(surface: Surface, side: 'before' | 'after'): void {
  const lane = laneOf(surface);
  if (!lane) return;
  const { session, store } = surface;
  const id = session.newId('lane');
  const args = { mapId: lane.mapId, id, name: '', besideId: lane.id, side };
  if (!edit(surface, addLane, { args })) return;
  select(surface, [id]);
  say(store, session.text('canvas.say.added', { what: session.text('canvas.kind.lane') }));
  session.view.setState({ renamingId: id });
}

export function canSplitLane(surface: Surface): boolean {
  const lane = laneOf(surface);
  return lane !== null && rowOf(surface.session.document.getState().doc, lane.id)?.row.children.length === 0;
}

/** Two lanes in the selected one; the first is named next. */
export function splitSelectedLane(surface: Surface): void {
  const lane = laneOf(surface);
  if (!lane) return;
  const { session } = surface;
  const [firstId, secondId] = [session.newId('lane'), session.newId('lane')];
  if (!edit(surface, splitLane, { args: { id: lane.id, firstId, secondId } })) return;
  select(surface, [firstId]);
  session.view.setState({ renamingId: firstId });
}

/** The border to the next lane moves by one step; a run of presses is one entry of the history. */
export function growLane(surface: Surface, by: 1 | -1): void {
  const lane = laneOf(surface);
  if (!lane) return;
  const end = lane.isHorizontal ? lane.y + lane.height : lane.x + lane.width;
  const args = { id: lane.id, edge: 'after', at: end + by * SIZE_STEP } as const;
  edit(surface, resizeLane, { args, gesture: `size ${lane.id}` });
}

/** From left to right becomes downwards, and back. */
export function turn(surface: Surface): void {
  const { mapId } = surface.session.view.getState();
  if (mapId !== null && edit(surface, turnMap, { args: { mapId } })) fit(surface);
}
