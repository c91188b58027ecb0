/** The commands that were chosen last in the palette, the latest first; kept in the settings of this computer. */
import type { Session } from '../state/session.tsx';

const KEY = 'recentCommands';
const MOST = 6;

export function recentActions({ frame }: Session): readonly string[] {
  const kept = frame.getState().settings[KEY];
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, MOST) : [];
}

export function rememberAction(session: Session, id: string): void {
  const others = recentActions(session).filter((each) => each !== id);
  session.frame.saveSettings({ [KEY]: [id, ...others].slice(0, MOST) });
}
