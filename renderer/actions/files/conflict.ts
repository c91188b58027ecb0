/** The open file was changed by another program: both versions are kept, and the user says which one the work goes on with. */
import type { OpenedWorkspace } from '../../../shared/ipc/index.ts';
import type { Session } from '../../state/session.tsx';
import { sayError } from '../sayError.ts';
import { workOf } from './copies.ts';
import { nameOfPath } from './fileNames.ts';
import { leaveSnapshot } from './snapshots.ts';
import { tellFailure } from './tellFailure.ts';
import { showOpened } from './workspaces.ts';

/** A reader follows what the writer writes, and writes itself once it may; a writer stops, and its banner says why. */
export async function fileChanged(session: Session, path: string): Promise<void> {
  const { client, document, view } = session;
  const { file } = document.getState();
  if (file?.path !== path) return;
  if (file.readOnlyBecause !== 'locked' && file.readOnlyBecause !== 'folder') {
    await document.retry();
    return;
  }
  if (view.getState().peeking) return;
  const answer = await client['workspace.open']({ path });
  if (answer.ok) document.show(answer.value);
}

/** Sends again what waits, and says so when that does not help yet. */
export async function tryAgain(session: Session): Promise<void> {
  const { document, frame, text } = session;
  if (await document.retry()) return;
  const { error } = document.saving.getState();
  if (!error) return;
  const path = document.getState().file?.path ?? '';
  frame.notify({
    tone: 'warning',
    text: text('app.stillNotSaved', { reason: sayError(text, error, path) }),
  });
}

/** Opens the file for writing if nobody else has it any more; says so where somebody has. */
export async function tryToWrite(session: Session): Promise<void> {
  const { client, document, frame, text } = session;
  const { file } = document.getState();
  if (!file) return;
  const answer = await client['workspace.open']({ path: file.path });
  if (!answer.ok) {
    tellFailure(session, text('app.openFailed'), answer.error, nameOfPath(file.path));
    return;
  }
  document.show(answer.value);
  const { readOnlyBecause, lockedBy } = answer.value;
  if (readOnlyBecause === 'locked')
    frame.notify({ tone: 'plain', text: text('app.stillLocked', { who: lockedBy ?? '–' }) });
}

/** My version becomes a copy beside the file, in which the work goes on; the file stays as the other program left it. */
export async function goOnWithMine(session: Session): Promise<void> {
  const path = await keepMine(session);
  if (path === null) return;
  const opened = await reopen(session, path);
  if (!opened) return;
  session.document.show(opened);
  session.frame.notify({ tone: 'plain', text: session.text('compare.tookMine', { name: nameOfPath(path) }) });
}

/** The file's version is shown from now on; mine is kept as a copy beside it first. */
export async function goOnWithFile(session: Session): Promise<void> {
  const { client, document, frame, text } = session;
  const { file } = document.getState();
  const kept = file && (await keepMine(session));
  if (!file || kept === null) return;
  const opened = await reopen(session, file.path);
  if (!opened) return;
  showOpened(session, opened);
  frame.notify({
    tone: 'plain',
    text: text('compare.tookFile', { name: nameOfPath(kept) }),
    action: { label: text('app.showInFolder'), run: () => void client['app.showInFolder']({ path: kept }) },
  });
}

async function keepMine(session: Session): Promise<string | null> {
  const { client, document, text } = session;
  if (session.view.getState().peeking) leaveSnapshot(session);
  await document.settled();
  const answer = await client['workspace.saveBeside'](workOf(session));
  if (answer.ok) return answer.value.path;
  return tellFailure(session, text('compare.failed'), answer.error, document.getState().file?.path ?? '');
}

async function reopen(session: Session, path: string): Promise<OpenedWorkspace | null> {
  const answer = await session.client['workspace.open']({ path });
  if (answer.ok) return answer.value;
  return tellFailure(session, session.text('app.openFailed'), answer.error, nameOfPath(path));
}
