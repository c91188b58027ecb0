import { linesBeyond, MAX_LINES } from '../../../shared/outline/index.ts';
import type { Session } from '../../state/session.tsx';

/** Says how many lines of a typed or pasted list did not become steps; nothing where all did. */
export function tellLinesLeft({ frame, text }: Session, words: string): void {
  const n = linesBeyond(words);
  if (n > 0) frame.notify({ tone: 'plain', text: text('list.linesLeft', { n, most: MAX_LINES }) });
}
