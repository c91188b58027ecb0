import { useEffect, useState } from 'react';
import type { BackupInfo, SnapshotInfo } from '../../shared/ipc/index.ts';
import { formatDate, formatMoment } from '../../shared/text/index.ts';
import { mayWrite } from '../actions/action.ts';
import { goBackTo, lookAtSnapshot, nameThisState } from '../actions/files/snapshots.ts';
import { openPath } from '../actions/files/workspaces.ts';
import { tellFailure } from '../actions/files/tellFailure.ts';
import { nameOfPath } from '../actions/files/fileNames.ts';
import { sayError } from '../actions/sayError.ts';
import type { DialogRequest } from '../state/frameStore.ts';
import { useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

/** Named and automatic states to look at and go back to, and the daily backups to open beside; the newest first. */
export function VersionsDialog({ request }: { readonly request: DialogRequest }) {
  const session = useSession();
  const { client, document, frame, start, text } = session;
  const [snapshots, setSnapshots] = useState<readonly SnapshotInfo[] | null>(null);
  const [backups, setBackups] = useState<readonly BackupInfo[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  useEffect(() => {
    const read = async () => {
      const answer = await client['snapshot.list']({});
      const kept = await client['backup.list']({});
      if (kept.ok) setBackups(kept.value);
      if (answer.ok) setSnapshots(answer.value.toSorted((a, b) => (a.at < b.at ? 1 : -1)));
      else setFailure(sayError(text, answer.error, text('app.versions')));
    };
    void read();
  }, [client, text]);
  const close = () => frame.close(request);
  const selected = snapshots?.find(({ id }) => id === selectedId) ?? null;
  const canWrite = mayWrite(session) || session.view.getState().peeking !== null;
  const look = (snapshot: SnapshotInfo | null) => {
    if (!snapshot) return;
    close();
    void lookAtSnapshot(session, snapshot);
  };
  const openBackup = async (backup: BackupInfo) => {
    close();
    await document.settled();
    const made = await client['backup.restore']({ id: backup.id });
    if (!made.ok) tellFailure(session, text('app.backupFailed'), made.error, backup.day);
    else if (await openPath(session, made.value.path))
      frame.notify({
        tone: 'plain',
        text: text('app.versionRestored', { name: nameOfPath(made.value.path) }),
      });
  };
  const chosenBackup = backups.find(({ id }) => id === selectedId) ?? null;
  const isEmpty = snapshots?.length === 0 && backups.length === 0;
  const lines = [
    ...(snapshots ?? []).map(({ id, name, reason, at }) => ({
      id,
      name,
      reason,
      when: formatMoment(at, start.locale),
    })),
    ...backups.map(({ id, day, reason }) => ({
      id,
      name: text('app.backupOf', { date: formatDate(day, start.locale) }),
      reason,
      when: formatDate(day, start.locale),
    })),
  ];
  return (
    <Dialog
      title={text('app.versions')}
      size="medium"
      closeLabel={text('app.close')}
      onClose={close}
      footer={
        !isEmpty && (
          <>
            {backups.length > 0 && (
              <Button
                isDisabled={!chosenBackup}
                onPress={() => chosenBackup && void openBackup(chosenBackup)}
              >
                {text('app.versionCopy')}
              </Button>
            )}
            <Button isDisabled={!selected} onPress={() => look(selected)}>
              {text('app.versionLook')}
            </Button>
            <Button
              variant="primary"
              isDisabled={!selected || !canWrite}
              onPress={() => {
                if (!selected) return;
                close();
                void goBackTo(session, selected);
              }}
            >
              {text('app.versionBack')}
            </Button>
          </>
        )
      }
    >
      {failure && <p role="alert">{failure}</p>}
      {isEmpty && (
        <EmptyState
          title={text('app.versionsEmpty')}
          action={
            <Button
              variant="primary"
              isDisabled={!canWrite}
              onPress={() => {
                close();
                void nameThisState(session);
              }}
            >
              {text('app.nameStateMenu')}
            </Button>
          }
        >
          {text('app.versionsEmptyText')}
        </EmptyState>
      )}
      {snapshots && !isEmpty && (
        <DataTable
          label={text('app.versions')}
          items={lines}
          selectedId={selectedId}
          onSelect={setSelectedId}
          onOpen={(id) => {
            const backup = backups.find((other) => other.id === id);
            if (backup) void openBackup(backup);
            else look(snapshots.find((snapshot) => snapshot.id === id) ?? null);
          }}
          columns={[
            { id: 'name', title: text('app.versionName'), isRowHeader: true, cell: ({ name }) => name },
            { id: 'why', title: text('app.versionWhy'), cell: ({ reason }) => text(`app.version.${reason}`) },
            {
              id: 'at',
              title: text('app.versionDate'),
              isNumber: true,
              cell: ({ when }) => when,
            },
          ]}
        />
      )}
    </Dialog>
  );
}
