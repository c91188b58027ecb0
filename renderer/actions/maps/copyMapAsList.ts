import { outlineOf, rowsOf, toTyped, writeList } from '../../../shared/outline/index.ts';
import type { Session } from '../../state/session.tsx';

/** Puts the map that is shown on the clipboard as a list that can be typed in elsewhere, or sent in a letter. */
export async function copyMapAsList({ document, frame, text, view }: Session): Promise<void> {
  const { doc } = document.getState();
  const outline = outlineOf(doc, view.getState().mapId ?? '');
  const items = outline.sections.flatMap(({ sequences }) =>
    sequences.flatMap((sequence) => toTyped(doc, sequence)),
  );
  try {
    await navigator.clipboard.writeText(writeList(items));
    frame.notify({ tone: 'plain', text: text('list.copied', { n: rowsOf(outline).list.length }) });
  } catch (error) {
    frame.notify({ tone: 'warning', text: text('app.copyFailed', { detail: String(error) }) });
  }
}
