/** What a user does with the workspace's file: its name, its place, copies. */
import { updateWorkspace } from '../../../shared/commands/index.ts';
import type { Session } from '../../state/session.tsx';
import { chooseFileToSave } from './chooseFile.ts';
import { nameOfPath, safeFileName, stemOfPath } from './fileNames.ts';
import { tellFailure } from './tellFailure.ts';
import { firmName, workspaceFilter } from './workspaces.ts';

/** The title is the firm's name; the file follows it. */
export async function renameFirm(session: Session, name: string): Promise<void> {
  const { client, document, text } = session;
  const trimmed = name.trim();
  if (trimmed === '' || trimmed === firmName(session)) return;
  if (document.dispatch(updateWorkspace, { fields: { name: trimmed } }) === 'read-only') return;
  await document.settled();
  const answer = await client['workspace.rename']({ name: trimmed });
  if (answer.ok) document.rename(answer.value.path, answer.value.name);
  else tellFailure(session, text('app.renameFailed'), answer.error, trimmed);
}

export async function askAndRename(session: Session): Promise<void> {
  const { frame, text } = session;
  const name = await frame.prompt({
    title: text('app.renameFile'),
    label: text('start.firmName'),
    value: firmName(session),
    description: text('app.renameHint'),
    confirm: text('app.rename'),
  });
  if (name !== null) await renameFirm(session, name);
}

/** Writes a whole copy where the user says; answers its path, or null. Works also while saving in place fails. */
export async function saveCopy(session: Session): Promise<string | null> {
  const { client, document, frame, text } = session;
  const file = document.getState().file;
  if (!file) return null;
  const choice = await chooseFileToSave(session, {
    title: text('app.saveCopyTitle'),
    name: `${safeFileName(text('app.copyOf', { name: stemOfPath(file.path) }))}.compass`,
    filters: [workspaceFilter(session)],
  });
  if (!choice) return null;
  await document.settled();
  const { path: copyPath, overwrite } = choice;
  const answer = await client['workspace.saveCopy']({
    path: copyPath,
    overwrite,
    pending: document.pending(),
  });
  if (!answer.ok)
    return tellFailure(session, text('app.saveCopyFailed'), answer.error, nameOfPath(choice.path));
  const { path } = answer.value;
  frame.notify({
    tone: 'plain',
    text: text('app.copySaved', { name: nameOfPath(path) }),
    action: { label: text('app.showInFolder'), run: () => void client['app.showInFolder']({ path }) },
  });
  return path;
}

/** After saving has failed: a copy with everything in it, in which the work goes on. */
export async function saveElsewhere(session: Session): Promise<void> {
  const path = await saveCopy(session);
  if (path === null) return;
  const opened = await session.client['workspace.open']({ path });
  if (opened.ok) session.document.show(opened.value);
  else tellFailure(session, session.text('app.openFailed'), opened.error, nameOfPath(path));
}

/** Asks for another place and puts the file itself there. */
export async function moveFile(session: Session): Promise<void> {
  const { client, document, frame, text } = session;
  const file = document.getState().file;
  if (!file) return;
  const choice = await chooseFileToSave(session, {
    title: text('app.moveTitle'),
    name: nameOfPath(file.path),
    filters: [workspaceFilter(session)],
  });
  if (!choice) return;
  await document.settled();
  const answer = await client['workspace.move'](choice);
  if (!answer.ok) {
    tellFailure(session, text('app.moveFailed'), answer.error, nameOfPath(choice.path));
    return;
  }
  const { path, name } = answer.value;
  document.rename(path, name);
  frame.notify({
    tone: 'plain',
    text: text('app.moved', { path }),
    action: { label: text('app.showInFolder'), run: () => void client['app.showInFolder']({ path }) },
  });
}

export async function showInFolder({ client, document }: Session): Promise<void> {
  const { file } = document.getState();
  if (file) await client['app.showInFolder']({ path: file.path });
}
