import type { Session } from '../state/session.tsx';

/** Puts words on the clipboard and says so; says as well when the clipboard did not take them. */
export async function copyWords({ frame, text }: Session, words: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    frame.notify({ tone: 'plain', text: said });
  } catch (error) {
    frame.notify({ tone: 'warning', text: text('app.copyFailed', { detail: String(error) }) });
  }
}
