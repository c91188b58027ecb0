import { addReadyMap, readyMap, type ReadyMapId } from '../../../shared/templates/index.ts';
import { mayWrite } from '../action.ts';
import { askAndCreate } from '../files/workspaces.ts';
import type { Session } from '../../state/session.tsx';
import { freeName } from './freeName.ts';
import { goToMap } from './maps.ts';
import { sortedMaps } from './sortedMaps.ts';

/** Adds a ready process as a map of its own, one entry of the history; without a workspace its file is made first. */
export async function addReady(session: Session, readyId: ReadyMapId): Promise<boolean> {
  if (!mayWrite(session) && !(await askAndCreate(session))) return false;
  const { document, frame, newId, text } = session;
  const ready = readyMap(readyId, text);
  const id = newId('map');
  const taken = sortedMaps(document.getState().doc).map((map) => map.name);
  const refusal = document.dispatch(addReadyMap, {
    ready,
    name: freeName(ready.name, taken),
    id,
    startId: newId('event'),
    stepId: newId('step'),
  });
  if (refusal !== null) return false;
  goToMap(session, id);
  frame.notify({ tone: 'plain', text: text('ready.added') });
  return true;
}
