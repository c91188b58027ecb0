/** Into a subprocess and out again; opened and closed where it stands. */
import { expandStep } from '../../../shared/commands/index.ts';
import { sizeOfStep } from '../../../shared/diagram/index.ts';
import { isClosedStep, sheetOf, type Box, type Doc, type Point } from '../../../shared/model/index.ts';
import { goToLandscape } from '../../actions/landscape.ts';
import { backToCall, canEnterCall, enterCall, trailTo } from '../../actions/maps/calls.ts';
import { say } from '../canvasStore.ts';
import { nameOf } from '../speak.ts';
import type { SceneBox } from '../scene/scene.ts';
import { edit, onlySelected, type Surface } from '../surface.ts';
import { bringIntoView } from './look.ts';

/** Whether this step has an inside: a closed subprocess, or a call with the map it stands for. */
function hasInside({ session, scene }: Surface, id: string | null): id is string {
  const item = id === null ? undefined : scene().boxById.get(id);
  return item?.kind === 'step' && (isClosedStep(item.record) || canEnterCall(session, item.id));
}

export const canEnter = (surface: Surface): boolean => hasInside(surface, onlySelected(surface));

/** Shows the inside of the selected step, or the map that it stands for. */
export function enterStep(surface: Surface): void {
  const id = onlySelected(surface);
  if (!hasInside(surface, id)) return;
  const { session, store } = surface;
  const { doc } = session.document.getState();
  const step = doc.step[id]!;
  store.setState({ branchId: null, ghost: null, hoverId: null });
  if (step.type === 'call') enterCall(session, id);
  else session.view.setState({ insideStepId: step.id, selection: [], renamingId: null });
  const name = (step.type === 'call' && doc.map[step.calledMapId ?? '']?.name) || step.name;
  if (session.frame.getState().dialogs.length === 0)
    say(store, session.text('canvas.say.inside', { name: name || session.text('canvas.kind.subprocess') }));
}

/** Back to what lies around, with the subprocess or call selected; from a map that was not called to the landscape of all maps. */
export const leaveStep = (surface: Surface): void => {
  const { session } = surface;
  const { doc } = session.document.getState();
  const { insideStepId, mapId, trail } = session.view.getState();
  const step = insideStepId === null ? undefined : doc.step[insideStepId];
  const way = trailTo(doc, trail, mapId);
  if (step) goOut(surface, sheetOf(doc, step.parentId));
  else if (way.length > 0) goBackToCall(surface, way.length - 1);
  else goToLandscape(session);
};

/** Back to a call on the way here. */
export function goBackToCall({ session, store }: Surface, index: number): void {
  store.setState({ branchId: null, ghost: null, hoverId: null });
  const site = backToCall(session, index);
  const name = site && session.document.getState().doc.map[site.mapId]?.name;
  if (name) say(store, session.text('canvas.say.outside', { name }));
}

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
  if (!hasInside(surface, id)) return false;
  const box: Box = surface.scene().boxById.get(id)!.box;
  return (
    Math.abs(point.x - box.x - box.width / 2) <= PLUS.width / 2 &&
    point.y >= box.y + box.height - PLUS.height &&
    point.y <= box.y + box.height
  );
}

/** Whether a step stands for another map: a double click goes there. */
export const isCall = ({ session }: Surface, id: string): boolean => canEnterCall(session, id);
