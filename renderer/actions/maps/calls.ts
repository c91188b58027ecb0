/** From a call to the map it stands for, and back to the call; which map it stands for, where that is not said yet. */
import { addMap, updateElement } from '../../../shared/commands/index.ts';
import { asId, type Doc } from '../../../shared/model/index.ts';
import type { Session } from '../../state/session.tsx';
import type { CallSite } from '../../state/viewStore.ts';
import { mayWrite } from '../action.ts';
import { freeName } from './freeName.ts';
import { sortedMaps } from './sortedMaps.ts';

/** Whether there is a map to go to from this step, or one can be chosen. */
export function canEnterCall(session: Session, stepId: string): boolean {
  const { doc } = session.document.getState();
  const step = doc.step[stepId];
  return step?.type === 'call' && (doc.map[step.calledMapId ?? ''] !== undefined || mayWrite(session));
}

/** What it is called to go in from this step. */
export function sayEnter({ document, text }: Session, stepId: string): string {
  const { doc } = document.getState();
  const step = doc.step[stepId];
  if (step?.type !== 'call') return text('canvas.action.enterStep');
  return text(doc.map[step.calledMapId ?? ''] ? 'canvas.enterCalled' : 'canvas.chooseCalled');
}

/** Goes to the map that a call stands for; where it is missing, asks which one it is. */
export function enterCall(session: Session, stepId: string): void {
  const { document, frame, view } = session;
  const { doc } = document.getState();
  const step = doc.step[stepId];
  if (step?.type !== 'call') return;
  if (step.calledMapId === null || !doc.map[step.calledMapId]) {
    frame.open({ kind: 'called', stepId });
    return;
  }
  const { mapId, insideStepId, trail } = view.getState();
  if (mapId === null) return;
  view.setState({
    mapId: step.calledMapId,
    insideStepId: null,
    selection: [],
    renamingId: null,
    trail: [...trailTo(doc, trail, mapId), { mapId, insideStepId, stepId }],
  });
}

/** Says which map a call stands for, and goes there. */
export function callMap(session: Session, stepId: string, calledMapId: string): void {
  const fields = { calledMapId: asId<'map'>(calledMapId) };
  if (session.document.dispatch(updateElement, { kind: 'step', id: stepId, fields }) === null)
    enterCall(session, stepId);
}

/** A blank map under the name of the call, in which the first step is named; one entry of the history. */
export function callNewMap(session: Session, stepId: string): void {
  const { document, newId, text, view } = session;
  const { doc } = document.getState();
  const [id, startId, firstId] = [newId('map'), newId('event'), newId('step')];
  const name = freeName(
    doc.step[stepId]?.name.trim() || text('app.newMapName'),
    sortedMaps(doc).map((map) => map.name),
  );
  const gesture = { gesture: `called ${id}` };
  if (document.dispatch(addMap, { id, name, startId, stepId: firstId }, gesture) !== null) return;
  const fields = { calledMapId: id };
  document.dispatch(updateElement, { kind: 'step', id: stepId, fields }, gesture);
  document.endGesture();
  enterCall(session, stepId);
  view.setState({ selection: [firstId], renamingId: firstId });
}

/** The part of the trail that leads to this map: whatever else was looked at since, each call in it still leads to the next. */
export function trailTo(doc: Doc, trail: readonly CallSite[], mapId: string | null): readonly CallSite[] {
  let next = mapId;
  for (let index = trail.length - 1; index >= 0; index--) {
    const site = trail[index]!;
    const isWay =
      doc.step[site.stepId]?.calledMapId === next &&
      doc.step[site.stepId]?.mapId === site.mapId &&
      doc.map[site.mapId] !== undefined;
    if (!isWay) return trail.slice(index + 1);
    next = site.mapId;
  }
  return trail;
}

/** Back to the call at this place of the trail, selected, as it was seen when it was left. */
export function backToCall({ document, view }: Session, index: number): CallSite | null {
  const { mapId, trail } = view.getState();
  const way = trailTo(document.getState().doc, trail, mapId);
  const site = way[index];
  if (!site) return null;
  view.setState(({ reveal }) => ({
    mapId: site.mapId,
    insideStepId: site.insideStepId,
    selection: [site.stepId],
    renamingId: null,
    trail: way.slice(0, index),
    reveal: { serial: reveal.serial + 1, ids: [site.stepId], isFocused: true },
  }));
  return site;
}
