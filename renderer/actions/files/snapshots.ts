/** Named states of the workspace: made, looked at read-only, gone back to by one undo. */
import { restoreDoc, restoreMap } from '../../../shared/commands/index.ts';
import type { SnapshotInfo } from '../../../shared/ipc/index.ts';
import type { Session } from '../../state/session.tsx';
import { sortedMaps } from '../maps/sortedMaps.ts';
import { tellFailure } from './tellFailure.ts';

/** Keeps the present under a name; everything before it is on disk first. Answers whether it is kept. */
export async function keepSnapshot(
  session: Session,
  name: string,
  reason: SnapshotInfo['reason'],
): Promise<boolean> {
  const { client, document, text } = session;
  await document.settled();
  const answer = await client['snapshot.create']({ name, reason });
  if (!answer.ok) tellFailure(session, text('app.snapshotFailed'), answer.error, name);
  return answer.ok;
}

export async function nameThisState(session: Session): Promise<void> {
  const { frame, text } = session;
  const name = await frame.prompt({
    title: text('app.nameState'),
    label: text('app.stateName'),
    value: '',
    placeholder: text('app.stateExample'),
    description: text('app.stateHint'),
    confirm: text('app.keep'),
  });
  if (name === null) return;
  if (await keepSnapshot(session, name.trim(), 'named'))
    frame.notify({ tone: 'plain', text: text('app.stateKept', { name: name.trim() }) });
}

/** Shows the workspace as it was; edits are refused until `leaveSnapshot` or `goBackTo`. */
export async function lookAtSnapshot(session: Session, snapshot: SnapshotInfo): Promise<void> {
  const { client, document, text, view } = session;
  await document.settled();
  const answer = await client['snapshot.read']({ id: snapshot.id });
  if (!answer.ok) {
    tellFailure(session, text('app.snapshotFailed'), answer.error, snapshot.name);
    return;
  }
  document.peek(answer.value);
  const { mapId } = view.getState();
  const isThere = mapId !== null && answer.value.map[mapId] !== undefined;
  view.setState({
    place: 'map',
    mapId: isThere ? mapId : (sortedMaps(answer.value)[0]?.id ?? null),
    insideStepId: null,
    selection: [],
    renamingId: null,
    peeking: { id: snapshot.id, name: snapshot.name, at: snapshot.at },
  });
}

export function leaveSnapshot({ document, view }: Session): void {
  document.endPeek();
  const { doc } = document.getState();
  const { mapId } = view.getState();
  const isThere = mapId !== null && doc.map[mapId] !== undefined;
  view.setState({
    mapId: isThere ? mapId : (sortedMaps(doc)[0]?.id ?? null),
    insideStepId: null,
    selection: [],
    peeking: null,
  });
}

/**
 * Makes the present what it was then, or one map of it, as one entry of the history; the state before it is kept first.
 * Everything else stays as it is where a map is named.
 */
export async function goBackTo(
  session: Session,
  snapshot: Pick<SnapshotInfo, 'id' | 'name'>,
  mapId: string | null = null,
): Promise<void> {
  const { client, document, frame, text, view } = session;
  leaveSnapshot(session);
  if (!(await keepSnapshot(session, text('app.beforeRestore', { name: snapshot.name }), 'before-restore')))
    return;
  const answer = await client['snapshot.read']({ id: snapshot.id });
  if (!answer.ok) {
    tellFailure(session, text('app.snapshotFailed'), answer.error, snapshot.name);
    return;
  }
  const earlier = answer.value;
  const refusal =
    mapId === null
      ? document.dispatch(restoreDoc, { earlier })
      : document.dispatch(restoreMap, { mapId, earlier });
  leaveSnapshot(session);
  if (mapId !== null && document.getState().doc.map[mapId]) view.setState({ mapId });
  const { name } = snapshot;
  const map = earlier.map[mapId ?? '']?.name ?? '';
  frame.notify(
    refusal === null
      ? {
          tone: 'plain',
          text: mapId === null ? text('app.wentBack', { name }) : text('app.wentBackMap', { map, name }),
          action: { label: text('app.undo'), run: () => void document.undo() },
        }
      : { tone: 'plain', text: text('app.nothingDiffers', { name }) },
  );
}
