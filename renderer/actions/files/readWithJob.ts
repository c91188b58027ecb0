import type { Session } from '../../state/session.tsx';
import type { Running } from '../../workers/runInWorker.ts';
import { tellFailure } from './tellFailure.ts';

/** Reads a file while a bar shows how far it is and lets it be cancelled; null: cancelled, or refused in words. */
export async function readWithJob<Value>(
  session: Session,
  name: string,
  start: (onProgress: (share: number) => void) => Running<Value>,
): Promise<Value | null> {
  const { frame, text } = session;
  const job: { tell: (share: number) => void; end: () => void } = {
    tell: () => undefined,
    end: () => undefined,
  };
  const reading = start((share) => job.tell(share));
  Object.assign(job, frame.startJob({ label: text('start.importing', { name }), cancel: reading.cancel }));
  const result = await reading.result;
  job.end();
  return result.ok
    ? result.value
    : tellFailure(session, text('start.importFailed', { name }), result.error, name);
}
