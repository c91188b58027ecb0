import { useEffect, useState } from 'react';
import { copyDiagnostic } from '../actions/copyDiagnostic.ts';
import type { DialogRequest } from '../state/frameStore.ts';
import { useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './dialogs.module.css';

/** What it is, which version, whose work is in it. */
export function AboutDialog({ request }: { readonly request: DialogRequest }) {
  const session = useSession();
  const { frame, start, text } = session;
  const licences = useLicences();
  return (
    <Dialog
      title={text('app.about')}
      closeLabel={text('app.close')}
      onClose={() => frame.close(request)}
      footer={<Button onPress={() => void copyDiagnostic(session)}>{text('app.copyDiagnostic')}</Button>}
    >
      <p>{text('app.aboutText')}</p>
      <p className={styles['soft']}>
        {text('app.version', { version: start.version })} · {text(`app.windowSystem.${start.windowSystem}`)}
      </p>
      <p>{text('app.licence')}</p>
      <pre className={styles['licences']} tabIndex={0} aria-label={text('app.licence')}>
        {licences === undefined ? text('app.licencesLoading') : (licences ?? text('app.licencesMissing'))}
      </pre>
    </Dialog>
  );
}

/** The list that the build writes beside the page; undefined while it is read, null where there is none. */
function useLicences(): string | null | undefined {
  const [licences, setLicences] = useState<string | null | undefined>();
  useEffect(() => {
    const abort = new AbortController();
    fetch('/licenses.md', { signal: abort.signal })
      .then(async (answer) => setLicences(answer.ok ? await answer.text() : null))
      .catch(() => {
        if (!abort.signal.aborted) setLicences(null);
      });
    return () => abort.abort();
  }, []);
  return licences;
}
