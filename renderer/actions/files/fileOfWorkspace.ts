/** What a user does with the workspace's file: its name and its place. */
import { updateWorkspace } from '../../../shared/commands/index.ts';
import type { Session } from '../../state/session.tsx';
import { chooseFileToSave } from './chooseFile.ts';
import { nameOfPath } from './fileNames.ts';
import { firmName, workspaceFilter } from './firm.ts';
import { tellFailure } from './tellFailure.ts';

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
