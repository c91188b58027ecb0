/**
 * Typing a name in place. What is typed reaches the document after each short pause, so that nothing of it is ever lost; all of it is one
 * entry of the history, and with the making of a new element it is one entry too.
 */
import { nameData, setLook, updateElement } from '../../../shared/commands/index.ts';
import { sizeOfNote, sizeOfStep } from '../../../shared/diagram/index.ts';
import { elementOf, type Box, type Doc, type Element } from '../../../shared/model/index.ts';
import { say } from '../canvasStore.ts';
import { changesFor, type Placeable } from '../placeables.ts';
import { lookFor } from './retype.ts';
import { edit, type Surface } from '../surface.ts';

/** The key that joins the making of an element and the typing of its name. */
export const namingGesture = (id: string): string => `name ${id}`;

/** Opens the name of an element that was just made. */
export function startNaming({ session, store }: Surface, id: string): void {
  store.setState({ freshId: id });
  session.view.setState({ renamingId: id });
}

/** One run of typing a name, from the first letter to Enter or Escape. */
export interface Naming {
  /** What stands there so far is written down. */
  readonly keep: (name: string) => void;
  readonly take: (name: string) => void;
  /** Makes a shape that was just drawn the next (or previous) of its kind; false for one that was there before. */
  readonly retype: (by: 1 | -1) => boolean;
  /** The name from before; an element that was just made stays, without a name. */
  readonly leave: () => void;
}

export function beginNaming(surface: Surface, id: string): Naming {
  const { session, store } = surface;
  const gesture = namingGesture(id);
  const first = elementOf(session.document.getState().doc, id);
  const isFresh = store.getState().freshId === id;
  const isLast = endsRow(surface, id);
  let isTouched = false;
  const write = (name: string) => {
    const element = elementOf(session.document.getState().doc, id);
    if (!first || !element || nameIn(element) === name) return;
    isTouched = true;
    if (isDataObject(element)) {
      edit(surface, nameData, { args: { id, name }, gesture });
      return;
    }
    const args = { kind: element.kind, id, fields: namedFields(first, name, isLast) } as Parameters<
      typeof updateElement.plan
    >[1];
    edit(surface, updateElement, { args, gesture });
  };
  const end = () => {
    session.document.endGesture();
    if (isFresh) store.setState({ freshId: null });
  };
  return {
    keep(name) {
      // A lane's name is its role's, that of data its object's: half of it could be the name of another.
      if (first?.kind !== 'lane' && !(first && isDataObject(first))) write(name);
    },
    take(name) {
      write(name);
      end();
      if (isTouched) say(store, session.text('canvas.say.renamed', { name }));
    },
    retype(by) {
      if (!isFresh || !first) return false;
      const next = nextType(session.document.getState().doc, id, by);
      if (!next) return false;
      const look = lookFor(next);
      if (look) edit(surface, setLook, { args: { ids: [id], look }, gesture });
      say(store, session.text('canvas.say.retyped', { what: session.text(next.label) }), true);
      return true;
    },
    leave() {
      if (isFresh && first) write(nameIn(first));
      else if (isTouched) session.document.cancelGesture();
      end();
    },
  };
}

/** Drawn data that stands for a data object; a store stands for a system. */
export const isDataObject = (element: Element): boolean =>
  element.kind === 'dataNode' && element.record.type !== 'store';

/** The types that a fresh shape goes through with Tab. */
function nextType(doc: Doc, id: string, by: 1 | -1): Placeable | null {
  const element = elementOf(doc, id);
  if (element?.kind !== 'step' && element?.kind !== 'gateway') return null;
  const types = changesFor(doc, id).filter(({ fields }) => fields['isExpanded'] !== true);
  const at = types.findIndex(({ fields }) => fields['type'] === element.record.type);
  return types[(at + by + types.length) % types.length] ?? null;
}

const nameIn = (element: Element): string =>
  element.kind === 'note' ? element.record.text : element.record.name;

/** Nothing goes on from it, and what leads to it stands at its left. */
function endsRow(surface: Surface, id: string): boolean {
  const scene = surface.scene();
  const lines = (scene.linesOf.get(id) ?? []).filter(({ record }) => record.type === 'sequence');
  const box = scene.boxById.get(id)?.box;
  return (
    box !== undefined &&
    lines.length > 0 &&
    lines.every(({ from, record }) => record.toId === id && from && from.box.x + from.box.width <= box.x)
  );
}

/** The fields that a name changes: a step or note grows with it where it has to, measured from the size it had before. */
function namedFields(element: Element, name: string, isLast: boolean): object {
  if (element.kind === 'note') return { text: name, ...grown(element.record, sizeOfNote(name)) };
  if (element.kind !== 'step' || (element.record.type === 'subprocess' && element.record.isExpanded))
    return { name };
  const hasMarkers = element.record.type === 'subprocess' || element.record.loop !== 'none';
  return { name, ...grown(element.record, sizeOfStep(name, { hasMarkers }), isLast) };
}

/** Only ever larger, and round the same middle, so that lines stay level; at the end of a row to the right, so that the distance stays. */
function grown(box: Box, need: Pick<Box, 'width' | 'height'>, isLast = false): Box {
  const width = Math.max(box.width, need.width);
  const height = Math.max(box.height, need.height);
  const x = isLast ? box.x : box.x - (width - box.width) / 2;
  return { width, height, x, y: box.y - (height - box.height) / 2 };
}
