import type { PrintChoices } from '../../shared/ipc/index.ts';
import { joinPath, nameOfPath } from '../actions/files/fileNames.ts';
import { sayError } from '../actions/sayError.ts';
import type { Session } from '../state/session.tsx';

/** Answers what went wrong in words, null when it is done, or `kept`. */
export type MakePdf = (where: { readonly folder: string; readonly name: string }) => Promise<string | null>;

export interface PdfWish {
  /** In the order of their pages; none: the plan alone. */
  readonly mapIds: readonly string[];
  readonly choices: PrintChoices;
  readonly folder: string;
  readonly name: string;
}

/** Writes the PDF and opens it; asks before it replaces a file. Answers what went wrong in words, null when it is done, or `kept`. */
export async function makePdf(session: Session, wish: PdfWish): Promise<string | null> {
  const { client, document, frame, text } = session;
  const wanted = joinPath(wish.folder, withEnding(wish.name));
  await document.settled();
  const make = (overwrite: boolean) =>
    client['report.pdf']({ mapIds: [...wish.mapIds], choices: wish.choices, path: wanted, overwrite });
  let made = await make(false);
  if (!made.ok && made.error.code === 'file-exists') {
    const mayReplace = await frame.ask({
      title: text('files.replace'),
      text: text('files.replaceText', { name: nameOfPath(wanted) }),
      confirm: text('files.replaceConfirm'),
      isDanger: true,
    });
    if (!mayReplace) return 'kept';
    made = await make(true);
  }
  if (!made.ok) return sayError(text, made.error, wanted);
  const { path, pages } = made.value;
  const open = async () => {
    const opened = await client['app.openFile']({ path });
    // A computer without a reader of PDF files: the file is there all the same.
    if (!opened.ok) frame.notify({ tone: 'warning', text: sayError(text, opened.error, path) });
  };
  frame.notify({
    tone: 'plain',
    text: text('print.made', { n: pages, name: nameOfPath(path) }),
    action: { label: text('app.showInFolder'), run: () => void client['app.showInFolder']({ path }) },
    secondAction: { label: text('print.openFile'), run: () => void open() },
  });
  await open();
  return null;
}

const withEnding = (name: string): string =>
  /\.pdf$/i.test(name.trim()) ? name.trim() : `${name.trim()}.pdf`;
