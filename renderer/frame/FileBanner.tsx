import { CloudAlert, Eye, Info, Lock } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '../../shared/text/index.ts';
import { tryAgain, tryToWrite } from '../actions/files/conflict.ts';
import { saveCopy, saveElsewhere } from '../actions/files/copies.ts';
import { goBackTo, leaveSnapshot } from '../actions/files/snapshots.ts';
import { nameOfPath } from '../actions/files/fileNames.ts';
import { sayError } from '../actions/sayError.ts';
import { useDocument, useSaving, useSession, useText, useView } from '../state/session.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';

/** What is not as usual with the file: not saved, read only, or an earlier state. Nothing when all is well. */
export function FileBanner() {
  const isFailed = useSaving(({ state }) => state === 'failed');
  const reason = useDocument((state) => state.file?.readOnlyBecause ?? null);
  const peeking = useView((state) => state.peeking);
  const { start } = useSession();
  const [wasCutOff, setWasCutOff] = useState(start.endedBadly);
  return (
    <>
      {wasCutOff && <CutOff onDismiss={() => setWasCutOff(false)} />}
      {isFailed && <NotSaved />}
      {reason === 'snapshot' && peeking && <Earlier snapshot={peeking} />}
      {reason !== null && reason !== 'snapshot' && <ReadOnly reason={reason} />}
    </>
  );
}

/** The last run did not end by itself: nothing that was saved is lost, and earlier versions are a click away. */
function CutOff({ onDismiss }: { readonly onDismiss: () => void }) {
  const { frame } = useSession();
  const text = useText();
  const isOpen = useDocument((state) => state.file !== null);
  return (
    <Banner
      tone="info"
      icon={Info}
      actions={
        <>
          {isOpen && (
            <Button onPress={() => frame.open({ kind: 'versions' })}>{text('app.versionsMenu')}</Button>
          )}
          <Button variant="quiet" onPress={onDismiss}>
            {text('app.dismiss')}
          </Button>
        </>
      }
    >
      {text('app.endedBadly')}
    </Banner>
  );
}

function NotSaved() {
  const session = useSession();
  const text = useText();
  const error = useSaving((status) => status.error);
  const waiting = useSaving((status) => status.waiting);
  const path = useDocument((state) => state.file?.path ?? '');
  if (!error) return null;
  const isAboutFile = error.code === 'file-changed-outside' || error.code === 'file-gone';
  // Its name says enough here; where it lies stands in the title of "Not saved".
  const reason = sayError(text, isAboutFile ? { code: error.code } : error, nameOfPath(path));
  return (
    <Banner
      tone="danger"
      icon={CloudAlert}
      actions={
        <>
          {error.code === 'file-changed-outside' ? (
            <Button variant="primary" onPress={() => session.frame.open({ kind: 'compare' })}>
              {text('compare.open')}
            </Button>
          ) : (
            <Button variant="quiet" onPress={() => void tryAgain(session)}>
              {text('app.tryAgain')}
            </Button>
          )}
          <Button onPress={() => void saveElsewhere(session)}>{text('app.saveElsewhere')}</Button>
        </>
      }
    >
      {waiting > 0 ? text('app.notSavedText', { reason, n: waiting }) : reason}
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
      actions={
        <>
          {reason === 'locked' && (
            <Button variant="quiet" onPress={() => void tryToWrite(session)}>
              {text('app.tryToWrite')}
            </Button>
          )}
          <Button onPress={() => void saveCopy(session)}>{text('app.saveCopy')}</Button>
        </>
      }
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
  const mapId = useView((state) => (state.place === 'map' ? state.mapId : null));
  return (
    <Banner
      tone="warning"
      icon={Eye}
      actions={
        <>
          <Button variant="quiet" onPress={() => void goBackTo(session, snapshot)}>
            {text('app.goBackHere')}
          </Button>
          {mapId !== null && (
            <Button variant="quiet" onPress={() => void goBackTo(session, snapshot, mapId)}>
              {text('app.goBackMap')}
            </Button>
          )}
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
