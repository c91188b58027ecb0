import type { Sender } from '../shell/shell.ts';

/** Only our own page, in the window's main frame, is answered. */
export function isTrusted(sender: Sender, origin: string): boolean {
  return sender.isOwnMainFrame && sender.origin === origin;
}
