/** A file that the back end makes: how far it is, and a way to end it. */
import type { FrameStore } from '../../state/frameStore.ts';
import type { Session } from '../../state/session.tsx';

const running = new WeakMap<Session, ReturnType<FrameStore['startJob']>>();

/** Shows that a file of this name is being made, until what is answered is called. */
export function startMaking(session: Session, name: string): () => void {
  const { client, frame, text } = session;
  const job = frame.startJob({
    label: text('print.makingFile', { name }),
    cancel: () => void client['report.cancel']({}),
    isInDialog: true,
  });
  running.set(session, job);
  return () => {
    running.delete(session);
    job.end();
  };
}

/** The back end tells how far it is. */
export const tellMaking = (session: Session, share: number | null): void => running.get(session)?.tell(share);
