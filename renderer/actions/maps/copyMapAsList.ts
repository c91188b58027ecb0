import { outlineOf, rowsOf, toTyped, writeList } from '../../../shared/outline/index.ts';
import { copyWords } from '../copyWords.ts';
import type { Session } from '../../state/session.tsx';

/** Puts the map that is shown on the clipboard as a list that can be typed in elsewhere, or sent in a letter. */
export async function copyMapAsList(session: Session): Promise<void> {
  const { document, text, view } = session;
  const { doc } = document.getState();
  const outline = outlineOf(doc, view.getState().mapId ?? '');
  const items = outline.sections.flatMap(({ sequences }) =>
    sequences.flatMap((sequence) => toTyped(doc, sequence)),
  );
  await copyWords(session, writeList(items), text('list.copied', { n: rowsOf(outline).list.length }));
}
