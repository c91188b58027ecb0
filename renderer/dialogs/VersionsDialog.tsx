import { useState } from 'react';
import { mayWrite } from '../actions/action.ts';
import { openBackup } from '../actions/files/backups.ts';
import { compareWithFile } from '../actions/files/compareFiles.ts';
import { goBackTo, lookAtSnapshot, nameThisState } from '../actions/files/snapshots.ts';
import type { DialogRequest } from '../state/frameStore.ts';
import { useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { useVersionDoc, useVersions, type Version } from './useVersions.ts';
import styles from './dialogs.module.css';

/** Named and automatic states to look at and go back to, and the daily backups to open beside; the newest first. */
export function VersionsDialog({ request }: { readonly request: DialogRequest }) {
  const session = useSession();
  const { frame, text } = session;
  const { versions, failure } = useVersions();
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const close = () => frame.close(request);
  const selected = versions?.find(({ id }) => id === selectedId) ?? null;
  const chosen = useVersionDoc(selected);
  const canWrite = mayWrite(session) || session.view.getState().peeking !== null;
  const isEmpty = versions?.length === 0;
  const open = (version: Version | null) => {
    if (!version) return;
    close();
    if (version.snapshot) void lookAtSnapshot(session, version.snapshot);
    else if (version.backup) void openBackup(session, version.backup);
  };
  const goBack = () => {
    if (!selected?.snapshot) return;
    close();
    void goBackTo(session, selected.snapshot);
  };
  const nameOne = (
    <Button
      isDisabled={!canWrite}
      variant={isEmpty ? 'primary' : 'quiet'}
      onPress={() => {
        close();
        void nameThisState(session);
      }}
    >
      {text('app.nameStateMenu')}
    </Button>
  );
  return (
    <Dialog
      title={text('app.versions')}
      size="large"
      closeLabel={text('app.close')}
      onClose={close}
      footer={
        !isEmpty && (
          <>
            {nameOne}
            <Button
              variant="quiet"
              onPress={() => {
                close();
                void compareWithFile(session);
              }}
            >
              {text('compare.withFile')}
            </Button>
            <Button
              isDisabled={!selected || !chosen.doc}
              onPress={() => {
                if (!selected || !chosen.doc) return;
                close();
                frame.open({ kind: 'sideBySide', name: selected.name, before: chosen.doc, between: 'then' });
              }}
            >
              {text('compare.sideBySideMenu')}
            </Button>
            <Button isDisabled={!selected} onPress={() => open(selected)}>
              {text(selected?.backup ? 'app.versionCopy' : 'app.versionLook')}
            </Button>
            <Button variant="primary" isDisabled={!selected?.snapshot || !canWrite} onPress={goBack}>
              {text('app.versionBack')}
            </Button>
          </>
        )
      }
    >
      {failure !== null && <p role="alert">{failure}</p>}
      {isEmpty && (
        <EmptyState title={text('app.versionsEmpty')} action={nameOne}>
          {text('app.versionsEmptyText')}
        </EmptyState>
      )}
      {versions && !isEmpty && (
        <>
          <div className={styles['versions']}>
            <DataTable
              label={text('app.versions')}
              items={versions}
              selectedId={selectedId}
              onSelect={setSelectedId}
              onOpen={(id) => open(versions.find((version) => version.id === id) ?? null)}
              columns={[
                { id: 'name', title: text('app.versionName'), isRowHeader: true, cell: ({ name }) => name },
                {
                  id: 'why',
                  title: text('app.versionWhy'),
                  cell: ({ reason }) => text(`app.version.${reason}`),
                },
                { id: 'at', title: text('app.versionDate'), isNumber: true, cell: ({ when }) => when },
              ]}
            />
          </div>
          <SinceThen version={selected} {...chosen} />
        </>
      )}
    </Dialog>
  );
}

/** What has changed from the selected version to today. */
function SinceThen({
  version,
  doc,
  failure,
}: { readonly version: Version | null } & ReturnType<typeof useVersionDoc>) {
  const { document, text } = useSession();
  if (!version) return <p className={styles['soft']}>{text('app.versionPick')}</p>;
  return (
    <section className={styles['since']} aria-live="polite">
      <h3 className={styles['groupTitle']}>{text('app.versionSince', { name: version.name })}</h3>
      {failure !== null && <p role="alert">{failure}</p>}
      {doc === null && failure === null && <p className={styles['soft']}>{text('compare.reading')}</p>}
      {doc && <DifferenceList here={doc} there={document.presentDoc()} between="then" />}
    </section>
  );
}
