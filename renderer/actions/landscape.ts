/** What a user does on the landscape; each is one entry of the history. */
import { addRecord, connectMaps, removeRecord } from '../../shared/commands/index.ts';
import { asId, type Integration } from '../../shared/model/index.ts';
import type { Session } from '../state/session.tsx';
import type { LandscapeView } from '../state/viewStore.ts';
import { goToMap } from './maps/maps.ts';

/** Shows the business as one picture; of its maps with the one that was open selected. */
export function goToLandscape({ view }: Session, landscapeView: LandscapeView = 'maps'): void {
  view.setState(({ mapId, selection }) => ({
    landscapeView,
    place: 'map',
    mapId: null,
    insideStepId: null,
    renamingId: null,
    selection: landscapeView !== 'maps' ? [] : mapId === null ? selection : [mapId],
  }));
}

/** Shows how a case goes through a map. */
export function goToStream(session: Session, mapId: string): void {
  goToMap(session, mapId);
  session.view.setState({ isStreamShown: true });
}

/** Says that one map sets off another, and selects the line; null when it was refused. */
export function linkMaps(
  { document, newId, view }: Session,
  fromMapId: string,
  toMapId: string,
): string | null {
  const id = newId('mapFlow');
  if (document.dispatch(connectMaps, { id, fromMapId, toMapId }) !== null) return null;
  view.setState({ selection: [id], isInspectorOpen: true });
  return id;
}

/** Says that two systems exchange data by themselves, and selects the line; null when they are connected already or it was refused. */
export function connectSystems(
  { document, newId, view }: Session,
  fromId: string,
  toId: string,
): string | null {
  const ends = [fromId, toId];
  const isThere = Object.values(document.getState().doc.integration).some(
    ({ systemId, otherSystemId }) => ends.includes(systemId) && ends.includes(otherSystemId),
  );
  if (isThere || fromId === toId) return null;
  const record: Integration = {
    id: newId('integration'),
    systemId: asId<'system'>(fromId),
    otherSystemId: asId<'system'>(toId),
    kind: 'automatic',
  };
  if (document.dispatch(addRecord.integration, { record }) !== null) return null;
  view.setState({ selection: [record.id], isInspectorOpen: true });
  return record.id;
}

export function newJourney({ document, newId, text, view }: Session): void {
  const { doc } = document.getState();
  const id = newId('journey');
  const order = 1 + Math.max(-1, ...Object.values(doc.journey).map((journey) => journey.order));
  const record = { id, name: text('journey.newName'), customer: '', note: '', order };
  if (document.dispatch(addRecord.journey, { record }) === null)
    view.setState({ journeyId: id, selection: [id], isInspectorOpen: true });
}

/** Adds a touchpoint at the end of a journey, at a map or step or nowhere yet, and selects it. */
export function addTouchpoint(
  { document, newId, text, view }: Session,
  journeyId: string,
  targetId: string | null,
): void {
  const { doc } = document.getState();
  const others = Object.values(doc.touchpoint).filter((each) => each.journeyId === journeyId);
  const id = newId('touchpoint');
  const record = {
    id,
    journeyId: asId<'journey'>(journeyId),
    targetId,
    name: text('journey.touchpointNew', { n: others.length + 1 }),
    channel: null,
    feeling: null,
    note: '',
    order: 1 + Math.max(-1, ...others.map(({ order }) => order)),
  };
  if (document.dispatch(addRecord.touchpoint, { record }) === null)
    view.setState({ selection: [id], isInspectorOpen: true });
}

/** Deletes what is selected on the landscape where it is a line, a connection or a touchpoint; maps are deleted in their own strip. */
export function removeOnLandscape({ document, view }: Session): void {
  const { doc } = document.getState();
  const { selection, journeyId } = view.getState();
  const [id] = selection;
  if (id === undefined) return;
  if (doc.mapFlow[id]) document.dispatch(removeRecord.mapFlow, { id });
  else if (doc.integration[id]) document.dispatch(removeRecord.integration, { id });
  else if (doc.touchpoint[id]) document.dispatch(removeRecord.touchpoint, { id });
  else if (doc.journey[id]) {
    document.dispatch(removeRecord.journey, { id });
    view.setState({ journeyId: journeyId === id ? null : journeyId });
  } else return;
  view.setState({ selection: [] });
}
