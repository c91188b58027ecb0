import type { Session } from '../../state/session.tsx';
import { saveCopy } from './copies.ts';

/**
 * True when nothing is lost by leaving the open workspace: everything is on disk, a copy holds what is not, or the user said to
 * go all the same.
 */
export async function mayLeave(session: Session): Promise<boolean> {
  const { document, frame, text } = session;
  if (!document.getState().file) return true;
  document.endPeek();
  await document.settled();
  const { state, error } = document.saving.getState();
  if (state !== 'failed') return true;
  const isOthers = error?.code === 'file-changed-outside';
  const answer = await frame.choose({
    title: text(isOthers ? 'app.leaveChanged' : 'app.leaveUnsaved'),
    text: text(isOthers ? 'app.leaveChangedText' : 'app.leaveUnsavedText'),
    confirm: text('app.leaveAnyway'),
    isDanger: true,
    alternative: text('app.saveElsewhere'),
  });
  if (answer === 'alternative') return (await saveCopy(session)) !== null;
  return answer === 'confirm';
}
