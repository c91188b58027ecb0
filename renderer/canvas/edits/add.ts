/** Adding elements: at a place, after another, into a line, in a direction. */
import { addLane, addNode, addPool, triggerAtStep, type NewNode } from '../../../shared/commands/index.ts';
import type { Box, NodeKind, Point, ProcessEvent } from '../../../shared/model/index.ts';
import { say } from '../canvasStore.ts';
import { overlaps } from '../geometry/boxes.ts';
import { freePlace, usualGap, type Side } from '../geometry/freePlace.ts';
import { isAtStep, nameOfPlaceable, placeable, type Placeable } from '../placeables.ts';
import { isFrame, isGround, type Scene, type SceneBox } from '../scene/scene.ts';
import { edit, middleOfView, select, type Surface } from '../surface.ts';
import { bringIntoView } from './look.ts';
import { makeRoom } from './makeRoom.ts';
import { namingGesture, startNaming } from './naming.ts';
import { offerBranchName } from './branchName.ts';

export interface AddOptions {
  /** Top-left corner. */
  readonly at: Point;
  /** Otherwise the lane is that in which it lies. */
  readonly inLane?: string | null;
  readonly connectFrom?: string;
  readonly insertInto?: string;
  /** The step on whose border an event sits. */
  readonly atStep?: string;
  /** Typing the name starts at once, where the kind has one that matters. */
  readonly isNamed?: boolean;
}

/** Adds an element and selects it; answers its id, or null when it was refused. */
export function add(
  surface: Surface,
  what: Placeable,
  { at, inLane = null, connectFrom, insertInto, atStep, isNamed = true }: AddOptions,
): string | null {
  const { session, store } = surface;
  const { mapId, insideStepId } = session.view.getState();
  if (mapId === null) return null;
  const id = session.newId(what.kind);
  const before = new Set(surface.scene().lineById.keys());
  const gesture = namingGesture(id);
  const frame = what.kind === 'lane' || what.kind === 'pool' ? { mapId, id, name: '' } : null;
  const ran =
    what.kind === 'lane'
      ? edit(surface, addLane, { args: { ...frame!, poolId: poolForLane(surface) }, gesture })
      : what.kind === 'pool'
        ? edit(surface, addPool, {
            args: { ...frame!, isBlackBox: what.fields['isBlackBox'] === true, at },
            gesture,
          })
        : edit(surface, addNode, {
            gesture,
            args: {
              mapId,
              ...newNode(what.kind, {
                ...what.fields,
                width: what.width,
                height: what.height,
                id,
                ...(inLane === null ? {} : { laneId: inLane }),
                x: at.x,
                y: at.y,
                parentId: parentAt(surface.scene(), at, what) ?? insideStepId,
                ...borderFields(surface, what, atStep),
              }),
              ...(insertInto === undefined ? {} : { insertInto }),
              ...(connectFrom === undefined ? {} : { connectFrom }),
            },
          });
  if (!ran) return null;
  if (insertInto !== undefined) makeRoom(surface, id, gesture);
  select(surface, [id]);
  bringIntoView(surface, [id], { isGrowing: true });
  say(store, session.text('canvas.say.added', { what: nameOfPlaceable(what, session.text) }));
  if (connectFrom !== undefined) {
    const line = surface.scene().lines.find((each) => !before.has(each.id) && each.record.toId === id);
    if (line) offerBranchName(surface, line.id);
  }
  if (isNamed && hasName(what)) startNaming(surface, id);
  return id;
}

const newNode = (kind: NodeKind, record: object): NewNode => ({ kind, record }) as NewNode;

/** A lane has its place in the row; the first pool is drawn around what is there. */
export function isPlacedByRule({ session }: Surface, what: Placeable): boolean {
  if (what.kind === 'lane') return true;
  const { doc } = session.document.getState();
  const { mapId } = session.view.getState();
  const isFirst = !Object.values(doc.pool).some((pool) => pool.mapId === mapId && !pool.isBlackBox);
  return what.kind === 'pool' && isFirst && what.fields['isBlackBox'] !== true;
}

/** What makes an event sit on the border of a step. */
function borderFields(surface: Surface, { fields }: Placeable, stepId: string | undefined): object {
  const step = stepId === undefined ? undefined : surface.session.document.getState().doc.step[stepId];
  if (!step) return {};
  return {
    position: 'boundary',
    trigger: triggerAtStep(fields['trigger'] as ProcessEvent['trigger']),
    isThrowing: false,
    attachedToId: step.id,
    parentId: step.parentId,
  };
}

/** The pool of what is selected, or the only open one: a lane alone on a map with pools would belong to nobody. */
function poolForLane({ session }: Surface): string | null {
  const { doc } = session.document.getState();
  const { mapId, selection } = session.view.getState();
  const chosen = doc.pool[selection[0] ?? ''] ?? doc.pool[doc.lane[selection[0] ?? '']?.poolId ?? ''];
  if (chosen) return chosen.id;
  const open = Object.values(doc.pool).filter((pool) => pool.mapId === mapId && !pool.isBlackBox);
  const hasLoose = Object.values(doc.lane).some((lane) => lane.mapId === mapId && lane.poolId === null);
  return open.length > 0 && !hasLoose ? open[0]!.id : null;
}

/** What is named in the moment it is made: all but what only joins or parts. */
const hasName = ({ kind, id }: Placeable): boolean =>
  kind === 'step' ||
  kind === 'note' ||
  kind === 'lane' ||
  kind === 'pool' ||
  kind === 'group' ||
  kind === 'dataNode' ||
  kind === 'event' ||
  id === 'decision' ||
  id === 'inclusive';

/** The expanded subprocess under the middle of the new element. */
function parentAt(scene: Scene, at: Point, what: Placeable): string | null {
  const middle = { x: at.x + what.width / 2, y: at.y + what.height / 2 };
  const frames = scene.boxes.filter((item) => isFrame(item) && holds(item.box, middle));
  frames.sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
  return frames[0]?.id ?? null;
}

const holds = (box: Box, point: Point): boolean =>
  point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height;

/**
 * Where something of this size goes beside an element; notes and data go below or above, the flow goes on at the right. What goes on
 * along a lane stays in it: only its own shapes are in the way, as the lane grows and moves the others on.
 */
export function placeAfter(
  scene: Scene,
  fromId: string,
  what: Placeable,
  side?: Side,
): (Point & { readonly inLane: string | null }) | null {
  const from = scene.boxById.get(fromId);
  if (!from) return null;
  const where = side ?? (what.kind === 'note' ? 'up' : what.kind === 'dataNode' ? 'down' : 'right');
  const lines = (scene.linesOf.get(fromId) ?? []).filter(({ record }) => record.type === 'sequence');
  const gap = usualGap(from.box, where, {
    after: lines.flatMap(({ from: a, to: b }) => (a === from && b ? b.box : [])),
    before: lines.flatMap(({ from: a, to: b }) => (b === from && a ? a.box : [])),
  });
  const inLane = laneAlong(scene, from, where);
  const around = framesAround(scene, from);
  const taken = scene.boxes.filter(
    (item) => !isGround(item.kind) && !around.has(item.id) && (inLane === null || laneIdOf(item) === inLane),
  );
  return { ...freePlace(from.box, what, { side: where, taken: taken.map(({ box }) => box), gap }), inLane };
}

/** The open subprocesses in which an element lies; any other is in the way as a step is. */
function framesAround(scene: Scene, { record }: SceneBox): ReadonlySet<string> {
  const around = new Set<string>();
  let parentId = 'parentId' in record ? record.parentId : null;
  while (parentId !== null && !around.has(parentId)) {
    around.add(parentId);
    const parent = scene.boxById.get(parentId);
    parentId = parent?.kind === 'step' ? parent.record.parentId : null;
  }
  return around;
}

/** The lane of an element, where that side lies along it. */
function laneAlong(scene: Scene, from: SceneBox, side: Side): string | null {
  const lane = scene.boxById.get(laneIdOf(from) ?? '');
  if (lane?.kind !== 'lane') return null;
  const isLevel = side === 'right' || side === 'left';
  return lane.record.isHorizontal === isLevel ? lane.id : null;
}

const laneIdOf = ({ record }: SceneBox): string | null => ('laneId' in record ? record.laneId : null);

/** Adds after an element, joined by a line. */
export function append(
  surface: Surface,
  what: Placeable,
  { fromId, side, isNamed = true }: { fromId: string; side?: Side; isNamed?: boolean },
): string | null {
  if (isAtStep(what)) return addAtStep(surface, what, fromId);
  const at = placeAfter(surface.scene(), fromId, what, side);
  return at && add(surface, what, { at, inLane: at.inLane, connectFrom: fromId, isNamed });
}

/** An event on the lower border of a step, from the right, beside those that sit there. */
function addAtStep(surface: Surface, what: Placeable, stepId: string): string | null {
  const scene = surface.scene();
  const host = scene.boxById.get(stepId);
  if (!host) return null;
  const { x, y, width, height } = host.box;
  const there = scene.boxes.filter((item) => item.kind === 'event' && item.record.attachedToId === stepId);
  const row = y + height - what.height / 2;
  const free = [1, 2, 3, 4, 5].map((n) => ({ x: x + width - n * (what.width + 8), y: row }));
  const at =
    free.find((spot) => !there.some((item) => overlaps(item.box, { ...spot, ...sizeOf(what) }))) ?? free[0]!;
  return add(surface, what, { at: { x: Math.max(x - what.width / 2, at.x), y: at.y }, atStep: stepId });
}
const sizeOf = ({ width, height }: Placeable) => ({ width, height });

/** Adds in the middle of what is seen, beside what lies there. */
export function addAnywhere(surface: Surface, what: Placeable): string | null {
  const middle = surface.pointer.current ?? middleOfView(surface);
  const scene = surface.scene();
  const taken = scene.boxes.filter((item) => !isGround(item.kind) && !isFrame(item)).map((item) => item.box);
  const spot: Box = {
    x: middle.x - what.width / 2 - 60,
    y: middle.y - what.height / 2,
    width: 0,
    height: what.height,
  };
  const at = freePlace(spot, what, { side: 'right', taken });
  return add(surface, what, { at: { x: Math.round(at.x / 10) * 10, y: Math.round(at.y / 10) * 10 } });
}

/** Ctrl+arrow: a joined step on that side. Pressed again before Ctrl is released, further ones fan out from the same source. */
export function grow(surface: Surface, side: Side): void {
  const { store } = surface;
  const growth = store.getState().growth;
  const selection = surface.session.view.getState().selection;
  const fromId = growth?.fromId ?? (selection.length === 1 ? selection[0]! : null);
  if (fromId === null) {
    const why = selection.length > 1 ? 'canvas.say.growsFromOne' : 'canvas.say.nothingSelected';
    say(store, surface.session.text(why), true);
    return;
  }
  const lastId = append(surface, placeable('task'), { fromId, side, isNamed: false });
  if (lastId !== null) store.setState({ growth: { fromId, side, lastId } });
}

/** Ctrl was released: the last grown step is named. */
export function endGrowth(surface: Surface): void {
  const growth = surface.store.getState().growth;
  if (!growth) return;
  surface.store.setState({ growth: null });
  startNaming(surface, growth.lastId);
}
