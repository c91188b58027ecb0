/** Adding elements: at a place, after another, into a line, in a direction. */
import { addLane, addNode, type NewNode } from '../../../shared/commands/index.ts';
import type { Box, NodeKind, Point } from '../../../shared/model/index.ts';
import { say } from '../canvasStore.ts';
import { freePlace, type Side } from '../geometry/freePlace.ts';
import { placeable, type Placeable } from '../placeables.ts';
import { isFrame, isGround, type Scene } from '../scene/scene.ts';
import { edit, middleOfView, select, type Surface } from '../surface.ts';
import { bringIntoView } from './look.ts';
import { namingGesture, startNaming } from './naming.ts';
import { offerBranchName } from './branchName.ts';

export interface AddOptions {
  /** Top-left corner. */
  readonly at: Point;
  readonly connectFrom?: string;
  readonly insertInto?: string;
  /** Typing the name starts at once, where the kind has one that matters. */
  readonly isNamed?: boolean;
}

/** Adds an element and selects it; answers its id, or null when it was refused. */
export function add(
  surface: Surface,
  what: Placeable,
  { at, connectFrom, insertInto, isNamed = true }: AddOptions,
): string | null {
  const { session, store } = surface;
  const { mapId, insideStepId } = session.view.getState();
  if (mapId === null) return null;
  const id = session.newId(what.kind);
  const before = new Set(surface.scene().lineById.keys());
  const gesture = namingGesture(id);
  const ran =
    what.kind === 'lane'
      ? edit(surface, addLane, { args: { mapId, id, name: '' }, gesture })
      : edit(surface, addNode, {
          gesture,
          args: {
            mapId,
            ...newNode(what.kind, {
              ...what.fields,
              id,
              ...at,
              parentId: parentAt(surface.scene(), at, what) ?? insideStepId,
            }),
            ...(insertInto === undefined ? {} : { insertInto }),
            ...(connectFrom === undefined ? {} : { connectFrom }),
          },
        });
  if (!ran) return null;
  select(surface, [id]);
  bringIntoView(surface, [id]);
  say(store, session.text('canvas.say.added', { what: session.text(what.label) }));
  if (connectFrom !== undefined) {
    const line = surface.scene().lines.find((each) => !before.has(each.id) && each.record.toId === id);
    if (line) offerBranchName(surface, line.id);
  }
  if (isNamed && hasName(what)) startNaming(surface, id);
  return id;
}

const newNode = (kind: NodeKind, record: object): NewNode => ({ kind, record }) as NewNode;

/** What is named in the moment it is made; a start or end speaks for itself. */
const hasName = ({ kind, id }: Placeable): boolean =>
  kind === 'step' ||
  kind === 'note' ||
  kind === 'lane' ||
  kind === 'dataNode' ||
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

/** Where something of this size goes beside an element; notes and data go below or above, the flow goes on at the right. */
export function placeAfter(scene: Scene, fromId: string, what: Placeable, side?: Side): Point | null {
  const from = scene.boxById.get(fromId);
  if (!from) return null;
  const taken = scene.boxes.filter((item) => !isGround(item.kind) && !isFrame(item)).map((item) => item.box);
  const where = side ?? (what.kind === 'note' ? 'up' : what.kind === 'dataNode' ? 'down' : 'right');
  return freePlace(from.box, what, { side: where, taken });
}

/** Adds after an element, joined by a line. */
export function append(
  surface: Surface,
  what: Placeable,
  { fromId, side, isNamed = true }: { fromId: string; side?: Side; isNamed?: boolean },
): string | null {
  const at = placeAfter(surface.scene(), fromId, what, side);
  return at && add(surface, what, { at, connectFrom: fromId, isNamed });
}

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
    say(store, surface.session.text('canvas.say.nothingSelected'), true);
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
