import { CloudAlert, Eye, Lock } from 'lucide-react';
import { formatDate } from '../../shared/text/index.ts';
import { saveCopy, saveElsewhere } from '../actions/files/fileOfWorkspace.ts';
import { goBackTo, leaveSnapshot } from '../actions/files/snapshots.ts';
import { sayError } from '../actions/sayError.ts';
import { useDocument, useSession, useText, useView } from '../state/session.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';

/** What is not as usual with the file: not saved, read only, or an earlier state. Nothing when all is well. */
export function FileBanner() {
  const saveState = useDocument((state) => state.saveState);
  const reason = useDocument((state) => state.file?.readOnlyBecause ?? null);
  const peeking = useView((state) => state.peeking);
  return (
    <>
      {saveState === 'failed' && <NotSaved />}
      {reason === 'snapshot' && peeking && <Earlier snapshot={peeking} />}
      {reason !== null && reason !== 'snapshot' && <ReadOnly reason={reason} />}
    </>
  );
}

function NotSaved() {
  const session = useSession();
  const text = useText();
  const error = useDocument((state) => state.saveError);
  const path = useDocument((state) => state.file?.path ?? '');
  return (
    <Banner
      tone="danger"
      icon={CloudAlert}
      actions={
        <>
          <Button variant="quiet" onPress={() => session.document.retry()}>
            {text('app.tryAgain')}
          </Button>
          <Button onPress={() => void saveElsewhere(session)}>{text('app.saveElsewhere')}</Button>
        </>
      }
    >
      {error && sayError(text, error, path)}
    </Banner>
  );
}

function ReadOnly({ reason }: { readonly reason: 'locked' | 'folder' | 'example' }) {
  const session = useSession();
  const text = useText();
  const who = useDocument((state) => state.file?.lockedBy ?? null);
  return (
    <Banner
      tone="info"
      icon={Lock}
      actions={<Button onPress={() => void saveCopy(session)}>{text('app.saveCopy')}</Button>}
    >
      {reason === 'locked'
        ? who === null
          ? text('app.readOnly.lockedUnknown')
          : text('app.readOnly.locked', { who })
        : text(`app.readOnly.${reason}`)}
    </Banner>
  );
}

function Earlier({
  snapshot,
}: {
  readonly snapshot: { readonly id: string; readonly name: string; readonly at: string };
}) {
  const session = useSession();
  const text = useText();
  return (
    <Banner
      tone="warning"
      icon={Eye}
      actions={
        <>
          <Button variant="quiet" onPress={() => void goBackTo(session, snapshot)}>
            {text('app.goBackHere')}
          </Button>
          <Button variant="primary" onPress={() => leaveSnapshot(session)}>
            {text('app.leaveSnapshot')}
          </Button>
        </>
      }
    >
      {text('app.readOnly.snapshot', {
        name: snapshot.name,
        date: formatDate(snapshot.at, session.start.locale),
      })}
    </Banner>
  );
}
