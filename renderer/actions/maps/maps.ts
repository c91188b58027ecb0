/** What a user does with whole maps; each is one entry of the history. */
import { addMap, duplicateMap, removeMap, reorderMap, updateMap } from '../../../shared/commands/index.ts';
import { readList, typeLines } from '../../../shared/outline/index.ts';
import type { Session } from '../../state/session.tsx';
import { freeName } from './freeName.ts';
import { sortedMaps } from './sortedMaps.ts';
import { tellLinesLeft } from './tellLinesLeft.ts';

export function goToMap({ view }: Session, mapId: string): void {
  view.setState({ place: 'map', mapId, insideStepId: null, selection: [], renamingId: null, trail: [] });
}

/** A blank map with its start event, and the cursor in the first step. */
export function newMap(session: Session): string | null {
  const { document, newId, text, view } = session;
  const [id, startId, stepId] = [newId('map'), newId('event'), newId('step')];
  const name = freeName(
    text('app.newMapName'),
    sortedMaps(document.getState().doc).map((map) => map.name),
  );
  if (document.dispatch(addMap, { id, name, startId, stepId }) !== null) return null;
  goToMap(session, id);
  // With the list open the first step is typed there.
  view.setState({
    isStreamShown: false,
    selection: [stepId],
    renamingId: view.getState().isListOpen ? null : stepId,
  });
  return id;
}

/** A map from a typed list, ended by an end event; one entry of the history. */
export function newMapFromList(session: Session, name: string, words: string): string | null {
  const { document, newId } = session;
  const { items } = readList(words);
  const last = items.at(-1);
  if (!last) return null;
  const [id, startId, stepId] = [newId('map'), newId('event'), newId('step')];
  const gesture = { gesture: `list ${id}` };
  if (document.dispatch(addMap, { id, name, startId, stepId }, gesture) !== null) return null;
  const isOpen = last.kind !== 'end' && last.kind !== 'jump';
  const list = { ways: null, items: isOpen ? [...items, { kind: 'end', name: '' } as const] : items };
  document.dispatch(typeLines, { mapId: id, afterKey: null, depth: 0, list, replacesId: stepId }, gesture);
  document.endGesture();
  goToMap(session, id);
  tellLinesLeft(session, words);
  return id;
}

export function renameMap({ document }: Session, id: string, name: string): void {
  const trimmed = name.trim();
  if (trimmed !== '' && trimmed !== document.getState().doc.map[id]?.name)
    document.dispatch(updateMap, { id, fields: { name: trimmed } });
}

export function copyMap(session: Session, id: string): void {
  const { document, newId, text } = session;
  const { doc } = document.getState();
  const map = doc.map[id];
  if (!map) return;
  const newMapId = newId('map');
  const name = freeName(
    text('app.copyOf', { name: map.name }),
    sortedMaps(doc).map((other) => other.name),
  );
  if (document.dispatch(duplicateMap, { id, newMapId, name }) === null) goToMap(session, newMapId);
}

/** Removes a map at once, and offers to take it back: nothing is asked that one click undoes. */
export function deleteMap(session: Session, id: string): void {
  const { document, frame, text, view } = session;
  const maps = sortedMaps(document.getState().doc);
  const index = maps.findIndex((map) => map.id === id);
  const map = maps[index];
  if (!map || document.dispatch(removeMap, { id }) !== null) return;
  const next = maps[index + 1] ?? maps[index - 1];
  if (view.getState().mapId === id)
    view.setState({ mapId: next?.id ?? null, insideStepId: null, selection: [] });
  const entry = document.getState().past.at(-1);
  frame.notify({
    tone: 'plain',
    text: text('app.mapDeleted', { name: map.name }),
    action: {
      label: text('app.undo'),
      run: () => {
        if (document.getState().past.at(-1)?.id === entry?.id) {
          document.undo();
          goToMap(session, id);
        } else frame.notify({ tone: 'plain', text: text('app.undoLaterFirst') });
      },
    },
  });
}

export function moveMap({ document }: Session, id: string, toIndex: number): void {
  document.dispatch(reorderMap, { id, toIndex });
}
