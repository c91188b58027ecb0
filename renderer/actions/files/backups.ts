import type { BackupInfo } from '../../../shared/ipc/index.ts';
import type { Session } from '../../state/session.tsx';
import { nameOfPath } from './fileNames.ts';
import { tellFailure } from './tellFailure.ts';
import { openPath } from './workspaces.ts';

/** Puts a backup beside the open file as a workspace of its own and opens that; the file itself is not touched. */
export async function openBackup(session: Session, backup: BackupInfo): Promise<void> {
  const { client, document, frame, text } = session;
  await document.settled();
  const made = await client['backup.restore']({ id: backup.id });
  if (!made.ok) {
    tellFailure(session, text('app.backupFailed'), made.error, backup.day);
    return;
  }
  const { path } = made.value;
  if (await openPath(session, path))
    frame.notify({ tone: 'plain', text: text('app.versionRestored', { name: nameOfPath(path) }) });
}
