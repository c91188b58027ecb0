/** Shows what was found: lit while the search is open, selected when it was chosen, and then the next of it by F3. */
import type { Findable } from '../../../shared/find/index.ts';
import { elementOf, sheetOf, type Doc } from '../../../shared/model/index.ts';
import type { Session } from '../../state/session.tsx';
import { goToMap } from '../maps/maps.ts';

interface Sheet {
  readonly mapId: string;
  readonly insideStepId: string | null;
}

/** The sheet on which an element is drawn. */
function sheetWith(doc: Doc, id: string): Sheet | null {
  const element = elementOf(doc, id);
  if (!element) return null;
  const { mapId, parentId } = element.record;
  return { mapId, insideStepId: sheetOf(doc, parentId) };
}

const isSame = (a: Sheet | null, b: { mapId: string | null; insideStepId: string | null }): boolean =>
  a?.mapId === b.mapId && a?.insideStepId === b.insideStepId;

/** What shows it, that on the sheet which is looked at first, then that on the rest of its map. */
function nearestFirst({ document, view }: Session, { shownIds }: Findable): readonly string[] {
  const { doc } = document.getState();
  const now = view.getState();
  const distance = (id: string) => {
    const sheet = sheetWith(doc, id);
    return isSame(sheet, now) ? 0 : sheet?.mapId === now.mapId ? 1 : 2;
  };
  return shownIds
    .map((id) => ({ id, away: distance(id) }))
    .toSorted((a, b) => a.away - b.away)
    .map(({ id }) => id);
}

/** Whether it is seen without leaving the sheet that is shown. */
export function isFoundHere(session: Session, found: Findable): boolean {
  const [first] = nearestFirst(session, found);
  const sheet = first === undefined ? null : sheetWith(session.document.getState().doc, first);
  return session.view.getState().place === 'map' && isSame(sheet, session.view.getState());
}

/** Shows it on its map without selecting it, left of `freeUntil` (px of the window); a role, a system: all steps there that use it. */
export function lookAtFound(session: Session, found: Findable, freeUntil: number): void {
  const { document, view } = session;
  const { doc } = document.getState();
  const ids = nearestFirst(session, found);
  const sheet = ids[0] === undefined ? null : sheetWith(doc, ids[0]);
  if (!sheet || ids[0] === undefined) {
    if (found.mapId !== null)
      view.setState({ place: 'map', mapId: found.mapId, insideStepId: null, selection: [], finding: [] });
    return;
  }
  const there = ids.filter((id) => isSame(sheetWith(doc, id), sheet));
  view.setState((now) => ({
    ...sheet,
    place: 'map',
    finding: there,
    selection: isSame(sheet, now) ? now.selection : [],
    reveal: { serial: now.reveal.serial + 1, ids: there, isReadable: true, freeUntil },
  }));
}

/** Goes there and selects it; F3 then walks everything of the group, or all steps that use it. */
export function goToFound(session: Session, found: Findable, group: readonly Findable[]): void {
  const { frame, text, view } = session;
  const ids = nearestFirst(session, found);
  const isLibrary = found.mapId === null;
  view.setState({ finding: [], foundIds: isLibrary ? ids : group.flatMap(({ shownIds }) => shownIds) });
  if (ids[0] !== undefined) selectFound(session, ids[0]);
  else if (found.mapId !== null) goToMap(session, found.mapId);
  else frame.notify({ tone: 'plain', text: text('app.findNothingUsed', { name: found.name }) });
}

/** Whether F3 leads anywhere: something was found and is still there. */
export function hasFound({ document, view }: Session): boolean {
  const { doc } = document.getState();
  return view.getState().foundIds.some((id) => elementOf(doc, id));
}

/** The next (or previous) of what was found last, from the one that is selected on; after the last the first. */
export function goToNextFound(session: Session, by: 1 | -1): void {
  const { document, view } = session;
  const { doc } = document.getState();
  const { foundIds, selection } = view.getState();
  const ids = foundIds.filter((id) => elementOf(doc, id));
  const at = ids.indexOf(selection[0] ?? '');
  const next = ids[at === -1 ? (by === 1 ? 0 : ids.length - 1) : (at + by + ids.length) % ids.length];
  if (next !== undefined) selectFound(session, next);
}

function selectFound({ document, view }: Session, id: string): void {
  const sheet = sheetWith(document.getState().doc, id);
  if (!sheet) return;
  view.setState(({ reveal }) => ({
    ...sheet,
    place: 'map',
    selection: [id],
    renamingId: null,
    reveal: { serial: reveal.serial + 1, ids: [id], isReadable: true, isFocused: true },
  }));
}
