import type { Push, PushPayload } from '../../shared/ipc/index.ts';
import type { Session } from '../state/session.tsx';
import { fileChanged } from './files/conflict.ts';
import { mayLeave } from './files/leaving.ts';
import { tellMaking } from './files/making.ts';
import { openPath } from './files/workspaces.ts';

type OnPush = <P extends Push>(push: P, listener: (payload: PushPayload<P>) => unknown) => () => void;

/** Opens what the program was started with, and answers what the back end asks. Returns what ends it. */
export function followPushes(session: Session, onPush: OnPush): () => void {
  const ends = [
    onPush('close.requested', closing(session)),
    onPush('file.opened', ({ path }) => void openPath(session, path)),
    onPush('report.progress', ({ share }) => tellMaking(session, share)),
    onPush('file.changed', ({ path }) => void fileChanged(session, path)),
  ];
  if (session.start.openPath !== null) void openPath(session, session.start.openPath);
  return () => {
    for (const end of ends) end();
  };
}

/**
 * The window closes when everything is on disk, or when the user says so all the same. Answers at once whether there is something
 * to wait for; a second wish to close while the first is being answered changes nothing.
 */
function closing(session: Session): () => boolean {
  let isAnswering = false;
  const answer = async (): Promise<void> => {
    if (isAnswering) return;
    isAnswering = true;
    try {
      session.document.endGesture();
      if (await mayLeave(session)) await session.client['app.readyToClose']({});
    } finally {
      isAnswering = false;
    }
  };
  return () => {
    void answer();
    return session.document.saving.getState().state !== 'saved';
  };
}
