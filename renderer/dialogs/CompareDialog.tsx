import { useEffect, useState } from 'react';
import type { FileNow, Result } from '../../shared/ipc/index.ts';
import { formatMoment } from '../../shared/text/index.ts';
import { goOnWithFile, goOnWithMine } from '../actions/files/conflict.ts';
import { nameOfPath } from '../actions/files/fileNames.ts';
import { sayError } from '../actions/sayError.ts';
import type { DialogRequest } from '../state/frameStore.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import styles from './dialogs.module.css';

/** What differs between this window and the file that another program changed, and which of them the work goes on with. */
export function CompareDialog({ request }: { readonly request: DialogRequest }) {
  const session = useSession();
  const { client, document, frame, start, text } = session;
  const path = useDocument((state) => state.file?.path ?? '');
  const [now, setNow] = useState<Result<FileNow> | null>(null);
  useEffect(() => {
    void client['workspace.fileNow']({}).then(setNow);
  }, [client]);
  const close = () => frame.close(request);
  const choose = (goOn: typeof goOnWithMine) => {
    close();
    void goOn(session);
  };
  return (
    <Dialog
      title={text('compare.title')}
      size="medium"
      kind="question"
      closeLabel={text('app.close')}
      onClose={close}
      footer={
        <>
          <Button variant="quiet" onPress={close}>
            {text('app.cancel')}
          </Button>
          <Button isDisabled={!now?.ok} onPress={() => choose(goOnWithFile)}>
            {text('compare.takeFile')}
          </Button>
          <Button variant="primary" isDisabled={!now} onPress={() => choose(goOnWithMine)}>
            {text('compare.takeMine')}
          </Button>
        </>
      }
    >
      {!now && <p role="status">{text('compare.reading')}</p>}
      {now && !now.ok && (
        <p role="alert" className={styles['text']}>
          {text('compare.unreadable', { reason: sayError(text, now.error, nameOfPath(path)) })}
        </p>
      )}
      {now?.ok && (
        <>
          <p className={styles['text']}>
            {text('compare.text', {
              name: nameOfPath(path),
              date: formatMoment(now.value.writtenAt, start.locale),
            })}
          </p>
          <DifferenceList here={document.presentDoc()} there={now.value.doc} between="file" />
        </>
      )}
    </Dialog>
  );
}
