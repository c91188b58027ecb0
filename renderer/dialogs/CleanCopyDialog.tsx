import { useState } from 'react';
import type { Redaction } from '../../shared/ipc/index.ts';
import { saveCleanCopy } from '../actions/files/copies.ts';
import { RedactionFields } from '../fields/RedactionFields.tsx';
import type { DialogRequest } from '../state/frameStore.ts';
import { useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

const nothing: Redaction = { names: [], wages: false, costs: false, notes: false };

/** What is left out of the copy that is handed over, then where it goes. */
export function CleanCopyDialog({ request }: { readonly request: DialogRequest }) {
  const session = useSession();
  const { frame, text } = session;
  const [redaction, setRedaction] = useState(nothing);
  const close = () => frame.close(request);
  const save = () => {
    close();
    void saveCleanCopy(session, redaction);
  };
  return (
    <Dialog
      size="small"
      title={text('app.saveCleanTitle')}
      closeLabel={text('app.close')}
      onClose={close}
      footer={
        <>
          <Button variant="quiet" onPress={close}>
            {text('app.cancel')}
          </Button>
          <Button variant="primary" onPress={save} autoFocus>
            {text('app.saveCleanWhere')}
          </Button>
        </>
      }
    >
      <p>{text('app.saveCleanWhat')}</p>
      <RedactionFields redaction={redaction} onChange={setRedaction} />
    </Dialog>
  );
}
