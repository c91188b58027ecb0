import type { AppError } from '../../../shared/ipc/index.ts';
import type { Session } from '../../state/session.tsx';
import { sayError } from '../sayError.ts';

/** Says in a dialog what could not be done; answers null, for callers that give up then. */
export function tellFailure(session: Session, title: string, error: AppError, what: string): null {
  if (error.code !== 'cancelled')
    session.frame.open({ kind: 'message', title, text: sayError(session.text, error, what) });
  return null;
}
