import { useState, type ReactNode } from 'react';
import type { ReportPage } from '../../shared/report/index.ts';
import { chooseFileToSave } from '../actions/files/chooseFile.ts';
import { folderOfPath, nameOfPath } from '../actions/files/fileNames.ts';
import type { DialogRequest } from '../state/frameStore.ts';
import { useFrame, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { MakePdf } from './makePdf.ts';
import { Preview } from './Preview.tsx';
import styles from './PrintDialog.module.css';

export interface PdfDialogProps {
  readonly request: DialogRequest;
  readonly title: string;
  /** While they are on their way, nothing can be seen; where they could not be made, neither. */
  readonly pages: readonly ReportPage[] | 'waiting' | 'fault';
  /** The pages are still those of other choices. */
  readonly isBehind?: boolean;
  /** Under which name it is written as long as nobody types another. */
  readonly proposedName: string;
  readonly make: MakePdf;
  /** What is chosen, beside the preview. */
  readonly children: ReactNode;
}

/** The pages that will be printed beside what is chosen, and where the file goes. */
export function PdfDialog(props: PdfDialogProps) {
  const { request, title, pages, isBehind = false, proposedName, make, children } = props;
  const session = useSession();
  const { client, frame, start, text } = session;
  const [folder, setFolder] = useState(() =>
    printFolder(frame.getState().settings['printFolder'], start.documentsFolder),
  );
  const [ownName, setOwnName] = useState<string | null>(null);
  const name = ownName ?? proposedName;
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const job = useFrame(({ jobs }) => jobs.find(({ isInDialog }) => isInDialog));

  const chooseFolder = async () => {
    const filters = [{ name: text('app.pdfFiles'), extensions: ['pdf'] }];
    const chosen = await chooseFileToSave(session, { title: text('print.where'), name, folder, filters });
    if (!chosen) return;
    setFolder(folderOfPath(chosen.path));
    setOwnName(nameOfPath(chosen.path));
    frame.saveSettings({ printFolder: folderOfPath(chosen.path) });
  };
  const press = async () => {
    // The button stays enabled meanwhile, so that it keeps the focus.
    if (isBusy) return;
    setIsBusy(true);
    setFailure(null);
    const answer = await make({ folder, name });
    setIsBusy(false);
    if (answer === null) frame.close(request);
    else if (answer !== 'kept') setFailure(answer);
  };
  return (
    <Dialog
      size="full"
      title={title}
      closeLabel={text('app.close')}
      onClose={() => frame.close(request)}
      footer={
        <>
          {job && (
            <div className={styles['making']} role="status">
              <span>{job.label}</span>
              <ProgressBar label={job.label} share={job.share} />
            </div>
          )}
          <Button variant="quiet" onPress={job?.cancel ?? (() => frame.close(request))}>
            {text('app.cancel')}
          </Button>
          <Button variant="primary" isDisabled={name.trim() === ''} onPress={() => void press()} autoFocus>
            {text(isBusy ? 'print.making' : 'print.make')}
          </Button>
        </>
      }
    >
      <div className={styles['dialog']}>
        {typeof pages === 'string' ? (
          <p className={styles['wait']} role="status">
            {text(pages === 'waiting' ? 'print.waiting' : 'print.noPreview')}
          </p>
        ) : (
          <Preview pages={pages} isBehind={isBehind} />
        )}
        <div className={styles['choices']}>
          {children}
          <TextField label={text('files.fileName')} value={name} onChange={setOwnName} maxLength={240} />
          <div className={styles['folder']}>
            <span className={styles['path']}>{text('files.path', { path: folder })}</span>
            <Button onPress={() => void chooseFolder()}>{text('print.otherFolder')}</Button>
            <Button variant="quiet" onPress={() => void client['app.showInFolder']({ path: folder })}>
              {text('app.showInFolder')}
            </Button>
          </div>
          {failure !== null && (
            <p role="alert" className={styles['failure']}>
              {failure}
            </p>
          )}
        </div>
      </div>
    </Dialog>
  );
}

const printFolder = (saved: unknown, documents: string): string =>
  typeof saved === 'string' && saved !== '' ? saved : documents;
