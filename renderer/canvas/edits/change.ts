/** Moving by key, deleting, renaming, retyping, marking. */
import {
  addMark,
  moveElements,
  removeElements,
  removeMark,
  setLook,
  updateElement,
  type Look,
} from '../../../shared/commands/index.ts';
import { elementOf, type Element, type Mark } from '../../../shared/model/index.ts';
import type { MarkChoice } from '../../actions/map/canvasPort.ts';
import { say } from '../canvasStore.ts';
import { GRID } from '../geometry/guides.ts';
import type { Side } from '../geometry/freePlace.ts';
import type { Placeable } from '../placeables.ts';
import { markWord, nameOf } from '../speak.ts';
import { edit, select, selectionOf, type Surface } from '../surface.ts';
import { focusElement } from './focusElement.ts';
import { bringIntoView } from './look.ts';
import { lookFor } from './retype.ts';
import { sayNewLane } from './sayNewLane.ts';

const shiftOf = {
  right: { x: 1, y: 0 },
  left: { x: -1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
} as const satisfies Record<Side, object>;

/** Moves the selection by one grid step or one pixel; a run of presses is one entry of the history. */
export function nudge(surface: Surface, side: Side, by: number = GRID): void {
  const { boxById } = surface.scene();
  const ids = selectionOf(surface).filter((id) => boxById.has(id));
  if (ids.length === 0) return;
  const shift = shiftOf[side];
  const moves = ids.map((id) => {
    const { x, y } = boxById.get(id)!.box;
    return { id, x: x + shift.x * by, y: y + shift.y * by };
  });
  const { doc } = surface.session.document.getState();
  edit(surface, moveElements, { args: { moves }, gesture: `nudge ${ids.join(' ')}` });
  sayNewLane(surface, ids, doc);
  bringIntoView(surface, ids);
}

/** Deletes the selection; the lines through it heal. */
export function removeSelected(surface: Surface): void {
  const ids = selectionOf(surface);
  if (ids.length === 0) return;
  const scene = surface.scene();
  const [id] = ids.length === 1 ? ids : [];
  // Of a step what led to it, of a line what it left.
  const nextId =
    id === undefined
      ? undefined
      : (scene.lineById.get(id) ?? scene.linesOf.get(id)?.find((line) => line.record.toId === id))?.record
          .fromId;
  if (!edit(surface, removeElements, { args: { ids } })) return;
  const next = nextId !== undefined && surface.scene().boxById.has(nextId) ? nextId : null;
  select(surface, next === null ? [] : [next]);
  say(surface.store, surface.session.text('canvas.say.removed', { n: ids.length }));
  surface.element()?.focus({ preventScroll: true });
  if (next !== null) focusElement(surface, next);
}

/** The kind of everything that is selected and has a type; null when kinds differ. */
export function retypedKind(surface: Surface): Look['kind'] | null {
  const { boxById } = surface.scene();
  const kinds = new Set(selectionOf(surface).map((id) => boxById.get(id)?.kind));
  const [kind] = kinds;
  const isOne = kinds.size === 1;
  return isOne && (kind === 'step' || kind === 'event' || kind === 'gateway' || kind === 'dataNode')
    ? kind
    : null;
}

/** Turns what is selected into another of its kind. */
export function changeType(surface: Surface, what: Placeable): void {
  const look = lookFor(what);
  if (!look || look.kind !== retypedKind(surface)) return;
  const ids = selectionOf(surface);
  const [id] = ids;
  // A subprocess that is opened needs the room of an open one.
  const isOpened =
    ids.length === 1 &&
    what.fields['isExpanded'] === true &&
    surface.scene().boxById.get(id!)?.kind === 'step';
  const fields = { ...what.fields, width: what.width, height: what.height };
  const hasRun = isOpened
    ? edit(surface, updateElement, {
        args: { kind: 'step', id: id!, fields },
      })
    : edit(surface, setLook, { args: { ids, look } });
  if (!hasRun) return;
  say(surface.store, surface.session.text('canvas.say.retyped', { what: surface.session.text(what.label) }));
}

const markable: ReadonlySet<string> = new Set([
  'pool',
  'lane',
  'step',
  'event',
  'gateway',
  'flow',
  'dataNode',
]);
const types: ReadonlySet<string> = new Set([
  'bottleneck',
  'manual',
  'pain',
  'complaint',
  'risk',
  'idea',
  'question',
]);

/** Whether marks can be put on anything that is selected. */
export function canMark(surface: Surface): boolean {
  const { doc } = surface.session.document.getState();
  return selectionOf(surface).some((id) => markable.has(elementOf(doc, id)?.kind ?? ''));
}

/** Puts a mark on each selected element; where all of them have it already, takes it away. One entry of the history. */
export function toggleMark(surface: Surface, choice: MarkChoice): void {
  const { session, store } = surface;
  const { doc } = session.document.getState();
  const elements = selectionOf(surface)
    .map((id) => elementOf(doc, id))
    .filter((element): element is Element => element !== null && markable.has(element.kind));
  if (elements.length === 0) {
    say(store, session.text('canvas.say.nothingSelected'), true);
    return;
  }
  const look = types.has(choice)
    ? { type: choice as Mark['type'], waste: null }
    : { type: 'waste' as const, waste: choice as NonNullable<Mark['waste']> };
  const marksOf = (element: Element) =>
    Object.values(doc.mark).filter(
      (mark) =>
        mark.targetId === element.record.id &&
        mark.type === look.type &&
        mark.waste === look.waste &&
        !mark.isSettled,
    );
  const areMarked = elements.every((element) => marksOf(element).length > 0);
  const gesture = `mark ${session.newId('mark')}`;
  for (const element of elements) {
    if (areMarked)
      for (const mark of marksOf(element)) edit(surface, removeMark, { args: { id: mark.id }, gesture });
    else if (marksOf(element).length === 0) {
      const target = {
        targetKind: element.kind as Mark['targetKind'],
        targetId: element.record.id,
        mapId: element.record.mapId,
      };
      edit(surface, addMark, { args: { id: session.newId('mark'), ...target, ...look }, gesture });
    }
  }
  session.document.endGesture();
  const said = {
    name: nameOf(elements[0]!, session.text),
    mark: markWord(session.text)(look.type, look.waste),
  };
  say(store, session.text(areMarked ? 'canvas.say.unmarked' : 'canvas.say.marked', said));
}
