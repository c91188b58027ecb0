/** Into a subprocess and out again. */
import { say } from '../canvasStore.ts';
import { nameOf } from '../speak.ts';
import { onlySelected, type Surface } from '../surface.ts';
import { focusElement } from './walkFlow.ts';

/** The selected subprocess, or the map that a call names; null for anything else. */
function innerOf(surface: Surface): { readonly stepId: string } | { readonly mapId: string } | null {
  const id = onlySelected(surface);
  const item = id === null ? undefined : surface.scene().boxById.get(id);
  if (item?.kind !== 'step') return null;
  if (item.record.type === 'subprocess') return { stepId: item.id };
  const { calledMapId } = item.record;
  return calledMapId !== null && surface.session.document.getState().doc.map[calledMapId]
    ? { mapId: calledMapId }
    : null;
}

export const canEnter = (surface: Surface): boolean => innerOf(surface) !== null;

export function enterStep(surface: Surface): void {
  const inner = innerOf(surface);
  if (!inner) return;
  const { session, store } = surface;
  const item = surface.scene().boxById.get(onlySelected(surface)!)!;
  session.view.setState(
    'stepId' in inner
      ? { insideStepId: inner.stepId, selection: [] }
      : { mapId: inner.mapId, insideStepId: null, selection: [] },
  );
  say(store, session.text('canvas.say.inside', { name: nameOf(item, session.text) }));
}

/** Back to what lies around, with the subprocess selected. */
export function leaveStep(surface: Surface): void {
  const { session, store } = surface;
  const { insideStepId } = session.view.getState();
  const step = insideStepId === null ? undefined : session.document.getState().doc.step[insideStepId];
  if (!step) return;
  session.view.setState({ insideStepId: step.parentId, selection: [step.id] });
  say(store, session.text('canvas.say.outside'));
  focusElement(surface, step.id);
}
