/** The map that is shown, or what is selected on it, as a picture: a file, or on the clipboard. */
import { copyFragment } from '../../../shared/commands/index.ts';
import type { PaperLayers, PictureFormat, PictureWish } from '../../../shared/ipc/index.ts';
import { picture } from '../../../shared/report/index.ts';
import { localDate } from '../../state/localDate.ts';
import type { Session } from '../../state/session.tsx';
import type { ViewState } from '../../state/viewStore.ts';
import { exportFile } from './exportFile.ts';
import { firmName } from './firm.ts';
import { tellFailure } from './tellFailure.ts';

/** Bitmaps are twice as fine as the screen unless somebody says otherwise. */
const USUAL_SCALE = 2;

/** What is drawn of the selection: its elements with what lies in them, and the lines between them. Null: nothing is selected. */
export function selectedForPicture({ document, view }: Session): readonly string[] | null {
  const { selection, mapId, place } = view.getState();
  if (place !== 'map' || mapId === null || selection.length === 0) return null;
  const ids = copyFragment(document.getState().doc, selection).records.map(
    ({ record }) => record.id as string,
  );
  return ids.length > 0 ? ids : null;
}

function wishOf(session: Session): PictureWish | null {
  const { mapId, insideStepId } = session.view.getState();
  if (mapId === null) return null;
  return {
    mapId,
    planeId: insideStepId,
    onlyIds: selectedForPicture(session),
    scale: USUAL_SCALE,
    layers: seenLayers(session.view.getState()),
  };
}

/** What is seen on the map is wanted in its picture. */
const seenLayers = ({ heat, shownLayers }: ViewState): PaperLayers => ({
  withMarks: shownLayers.has('marks'),
  withCandidates: shownLayers.has('candidates'),
  withFigures: shownLayers.has('figures'),
  withGoals: shownLayers.has('goals'),
  ...(heat === 'none' ? {} : { heat }),
});

export async function savePicture(session: Session, format: PictureFormat): Promise<void> {
  const { client, document, text } = session;
  const wish = wishOf(session);
  if (!wish) return;
  const scale = format === 'png' ? await askScale(session, wish) : wish.scale;
  if (scale === null) return;
  const ending = format === 'png' ? 'png' : 'svg';
  const mapName = document.getState().doc.map[wish.mapId]?.name ?? '';
  await exportFile(session, {
    title: text(`picture.save.${ending}`),
    name: `${firmName(session)} – ${mapName}`,
    extension: ending,
    files: text(`picture.files.${ending}`),
    write: (where) => client['picture.write']({ ...wish, scale, format, ...where }),
  });
}

/** How fine a bitmap becomes, asked as its width; null when the user cancels. */
async function askScale(session: Session, { layers, ...part }: PictureWish): Promise<number | null> {
  const { analysis, document, frame, start, text } = session;
  const shown = { layers, analysis: analysis.getState().analysis, today: localDate(new Date()) };
  const { width } = picture({
    ...{ doc: document.getState().doc, fonts: null, ...part },
    shown: { ...shown, text, locale: start.locale },
  });
  const answer = await frame.prompt({
    title: text('picture.size'),
    label: text('picture.width'),
    description: text('picture.widthHint', { width }),
    value: String(width * USUAL_SCALE),
    confirm: text('picture.go'),
    check: (value) =>
      scaleOf(value, width) === null
        ? text('picture.widthWrong', { least: leastOf(width), most: mostOf(width) })
        : null,
  });
  return answer === null ? null : scaleOf(answer, width);
}

const leastOf = (width: number): number => Math.ceil(width * 0.05);
const mostOf = (width: number): number => Math.min(16_000, width * 16);

function scaleOf(value: string, width: number): number | null {
  const wanted = Number(value.trim());
  return Number.isInteger(wanted) && wanted >= leastOf(width) && wanted <= mostOf(width)
    ? wanted / width
    : null;
}

/** Puts the picture on the clipboard as a bitmap and, where this computer takes it, as a drawing. */
export async function copyPicture(session: Session): Promise<void> {
  const { client, document, frame, text } = session;
  const wish = wishOf(session);
  if (!wish) return;
  await document.settled();
  const made = await client['picture.make'](wish);
  if (!made.ok) {
    tellFailure(session, text('picture.copyFailed'), made.error, '');
    return;
  }
  const { svg, png } = made.value;
  const forms: Record<string, Blob> = { 'image/png': new Blob([bytesOf(png)], { type: 'image/png' }) };
  const drawing = 'image/svg+xml';
  if (ClipboardItem.supports(drawing)) forms[drawing] = new Blob([svg], { type: drawing });
  try {
    await navigator.clipboard.write([new ClipboardItem(forms)]);
    frame.notify({
      tone: 'plain',
      text: text(wish.onlyIds === null ? 'picture.copied.map' : 'picture.copied.selection'),
    });
  } catch (error) {
    frame.notify({ tone: 'warning', text: text('app.copyFailed', { detail: String(error) }) });
  }
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
