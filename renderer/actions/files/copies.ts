/** Copies of the workspace: whole, clean for others, or in place of a file that cannot be written. */
import type { Redaction, Work } from '../../../shared/ipc/index.ts';
import { redactedDoc } from '../../../shared/redaction/index.ts';
import type { TextKey } from '../../../shared/text/index.ts';
import type { Session } from '../../state/session.tsx';
import { chooseFileToSave, type ChosenFile } from './chooseFile.ts';
import { nameOfPath, safeFileName, stemOfPath } from './fileNames.ts';
import { workspaceFilter } from './firm.ts';
import { tellFailure } from './tellFailure.ts';

/** What this window holds beyond its file. The document goes along only where the file may be past copying. */
export function workOf({ document }: Session): Work {
  const pending = document.pending();
  return document.saving.getState().state === 'failed'
    ? { pending, doc: document.presentDoc() }
    : { pending };
}

/** Writes a whole copy where the user says; answers its path, or null. Works also while saving in place fails. */
export async function saveCopy(session: Session): Promise<string | null> {
  const { client, document, text } = session;
  const choice = await chooseCopy(session, 'app.saveCopyTitle', 'app.copyOf');
  if (!choice) return null;
  await document.settled();
  const answer = await client['workspace.saveCopy']({ ...choice, ...workOf(session) });
  if (!answer.ok)
    return tellFailure(session, text('app.saveCopyFailed'), answer.error, nameOfPath(choice.path));
  tellSaved(session, 'app.copySaved', answer.value.path);
  return answer.value.path;
}

/**
 * Writes what is in the workspace now and nothing else: no history, no named states, nothing that was deleted, nor what others may not
 * see.
 */
export async function saveCleanCopy(session: Session, redaction: Redaction): Promise<void> {
  const { client, document, text } = session;
  const choice = await chooseCopy(session, 'app.saveCleanTitle', 'app.cleanCopyOf');
  if (!choice) return;
  const doc = redactedDoc(document.presentDoc(), redaction, text);
  const answer = await client['workspace.saveClean']({ ...choice, doc });
  if (answer.ok) tellSaved(session, 'app.cleanCopySaved', answer.value.path);
  else tellFailure(session, text('app.saveCopyFailed'), answer.error, nameOfPath(choice.path));
}

/** After saving has failed: a copy with everything in it, in which the work goes on. */
export async function saveElsewhere(session: Session): Promise<void> {
  const path = await saveCopy(session);
  if (path === null) return;
  const opened = await session.client['workspace.open']({ path });
  if (opened.ok) session.document.show(opened.value);
  else tellFailure(session, session.text('app.openFailed'), opened.error, nameOfPath(path));
}

async function chooseCopy(session: Session, title: TextKey, name: TextKey): Promise<ChosenFile | null> {
  const { document, text } = session;
  const file = document.getState().file;
  if (!file) return null;
  return chooseFileToSave(session, {
    title: text(title),
    name: `${safeFileName(text(name, { name: stemOfPath(file.path) }))}.compass`,
    filters: [workspaceFilter(session)],
  });
}

function tellSaved({ client, frame, text }: Session, said: TextKey, path: string): void {
  frame.notify({
    tone: 'plain',
    text: text(said, { name: nameOfPath(path) }),
    action: { label: text('app.showInFolder'), run: () => void client['app.showInFolder']({ path }) },
  });
}
