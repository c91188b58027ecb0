/** Into a subprocess and out again; opened and closed where it stands. */
import { expandStep } from '../../../shared/commands/index.ts';
import { sizeOfStep } from '../../../shared/diagram/index.ts';
import { isClosedStep, sheetOf, type Box, type Doc, type Point } from '../../../shared/model/index.ts';
import { goToLandscape } from '../../actions/landscape.ts';
import { say } from '../canvasStore.ts';
import { nameOf } from '../speak.ts';
import type { SceneBox } from '../scene/scene.ts';
import { edit, onlySelected, type Surface } from '../surface.ts';
import { bringIntoView } from './look.ts';

/** The inside of this closed subprocess, or the map that this call names; null for anything else. */
function innerOf(
  surface: Surface,
  id: string | null,
): { readonly stepId: string } | { readonly mapId: string } | null {
  const item = id === null ? undefined : surface.scene().boxById.get(id);
  if (item?.kind !== 'step') return null;
  if (isClosedStep(item.record)) return { stepId: item.id };
  const { calledMapId } = item.record;
  return calledMapId !== null && surface.session.document.getState().doc.map[calledMapId]
    ? { mapId: calledMapId }
    : null;
}

export const canEnter = (surface: Surface): boolean => innerOf(surface, onlySelected(surface)) !== null;

/** Shows the inside of the selected step. */
export function enterStep(surface: Surface): void {
  const id = onlySelected(surface);
  const inner = innerOf(surface, id);
  if (!inner) return;
  const { session, store } = surface;
  const item = surface.scene().boxById.get(id!)!;
  store.setState({ branchId: null, ghost: null, hoverId: null });
  session.view.setState(
    'stepId' in inner
      ? { insideStepId: inner.stepId, selection: [], renamingId: null }
      : { mapId: inner.mapId, insideStepId: null, selection: [], renamingId: null },
  );
  say(store, session.text('canvas.say.inside', { name: nameOf(item, session.text) }));
}

/** Back to what lies around, with the subprocess selected; from the map itself to the landscape of all maps. */
export const leaveStep = (surface: Surface): void => {
  const { insideStepId } = surface.session.view.getState();
  const step = insideStepId === null ? undefined : surface.session.document.getState().doc.step[insideStepId];
  if (!step) goToLandscape(surface.session);
  else goOut(surface, sheetOf(surface.session.document.getState().doc, step.parentId));
};

/** Back to a sheet further out (null: the map), with the subprocess that we come from selected there. */
export function goOut(surface: Surface, sheetId: string | null): void {
  const { session, store } = surface;
  const { doc } = session.document.getState();
  const path = sheetsAround(doc, session.view.getState().insideStepId);
  const from = path[path.indexOf(sheetId ?? '') + 1];
  if (from === undefined) return;
  store.setState({ branchId: null, ghost: null, hoverId: null });
  session.view.setState({ insideStepId: sheetId, selection: [from], renamingId: null });
  const around = sheetId === null ? doc.map[doc.step[from]!.mapId]?.name : doc.step[sheetId]?.name;
  say(store, session.text('canvas.say.outside', { name: around || session.text('canvas.kind.subprocess') }));
}

/** The closed subprocesses around a sheet, from the outermost to that sheet itself. */
export function sheetsAround(doc: Doc, sheetId: string | null): string[] {
  const path: string[] = [];
  for (let id = sheetId; id !== null && !path.includes(id); id = sheetOf(doc, doc.step[id]?.parentId ?? null))
    path.unshift(id);
  return path;
}

/** The selected subprocess; null when anything else is. */
function subprocessOf(surface: Surface): Extract<SceneBox, { kind: 'step' }> | null {
  const id = onlySelected(surface);
  const item = id === null ? undefined : surface.scene().boxById.get(id);
  return item?.kind === 'step' && item.record.type === 'subprocess' ? item : null;
}

export const canFold = (surface: Surface): boolean => subprocessOf(surface) !== null;

/** Opens the selected subprocess where it stands, or closes it. */
export function fold(surface: Surface): void {
  const item = subprocessOf(surface);
  if (!item) return;
  const { session, store } = surface;
  const { id, record } = item;
  const isExpanded = !record.isExpanded;
  const closedSize = sizeOfStep(record.name, { hasMarkers: true });
  if (!edit(surface, expandStep, { args: { id, isExpanded, closedSize } })) return;
  bringIntoView(surface, [id]);
  const name = nameOf(item, session.text);
  say(store, session.text(isExpanded ? 'canvas.say.opened' : 'canvas.say.closed', { name }));
}

/** How large the + of a closed step is to the pointer, at the middle of its lower edge. */
const PLUS = { width: 32, height: 22 };

/** Whether a point lies on the + of a step that has an inside. */
export function isOnPlus(surface: Surface, id: string, point: Point): boolean {
  if (innerOf(surface, id) === null) return false;
  const box: Box = surface.scene().boxById.get(id)!.box;
  return (
    Math.abs(point.x - box.x - box.width / 2) <= PLUS.width / 2 &&
    point.y >= box.y + box.height - PLUS.height &&
    point.y <= box.y + box.height
  );
}
