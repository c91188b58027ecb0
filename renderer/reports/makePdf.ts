import type { Ink, PackChoices, PrintChoices, Result } from '../../shared/ipc/index.ts';
import type { ListPaper } from '../../shared/model/index.ts';
import { formatDate } from '../../shared/text/index.ts';
import { mayWrite } from '../actions/action.ts';
import { joinPath, nameOfPath } from '../actions/files/fileNames.ts';
import { startMaking } from '../actions/files/making.ts';
import { keepSnapshot } from '../actions/files/snapshots.ts';
import { sayError } from '../actions/sayError.ts';
import type { SideBySide } from '../state/frameStore.ts';
import type { Session } from '../state/session.tsx';

interface Where {
  readonly folder: string;
  readonly name: string;
}

/** Answers what went wrong in words, null when it is done, or `kept`. */
export type MakePdf = (where: Where) => Promise<string | null>;

export interface PdfWish extends Where {
  /** In the order of their pages; none: the plan alone. */
  readonly mapIds: readonly string[];
  readonly choices: PrintChoices;
}

/** Writes the PDF and opens it. */
export const makePdf = (session: Session, { mapIds, choices, ...where }: PdfWish): ReturnType<MakePdf> =>
  written(session, where, (file) => session.client['report.pdf']({ mapIds: [...mapIds], choices, ...file }));

export interface ComparisonWish extends Pick<SideBySide, 'before' | 'name' | 'between'> {
  readonly where: Where;
  readonly paper: ListPaper;
  readonly ink: Ink;
}

/** Writes what differs between two states and opens it. */
export const makeComparison = (session: Session, { where, ...wish }: ComparisonWish): ReturnType<MakePdf> =>
  written(session, where, (file) => session.client['report.comparison']({ ...wish, ...file }));

export interface PackWish extends Where {
  readonly pack: PackChoices;
  readonly today: string;
}

/** Writes the pack and opens it; the state that it was made from is kept under its date. */
export async function makePack(session: Session, { pack, today, ...where }: PackWish): ReturnType<MakePdf> {
  const failure = await written(session, where, (file) =>
    session.client['report.pack']({
      pack: {
        ...pack,
        without: [...pack.without],
        redaction: { ...pack.redaction, names: [...pack.redaction.names] },
      },
      ...file,
    }),
  );
  if (failure === null && mayWrite(session)) {
    const date = formatDate(today, session.start.locale);
    await keepSnapshot(session, session.text('pack.state', { date }), 'before-pack');
  }
  return failure;
}

/** Asks before it replaces a file. */
async function written(
  session: Session,
  { folder, name }: Where,
  writeAt: (file: {
    readonly path: string;
    readonly overwrite: boolean;
  }) => Promise<Result<{ readonly path: string; readonly pages: number }>>,
): Promise<string | null> {
  const { client, document, frame, text } = session;
  const wanted = joinPath(folder, withEnding(name));
  const write = async (overwrite: boolean) => {
    const end = startMaking(session, nameOfPath(wanted));
    const answer = await writeAt({ path: wanted, overwrite });
    end();
    return answer;
  };
  await document.settled();
  let made = await write(false);
  if (!made.ok && made.error.code === 'file-exists') {
    const mayReplace = await frame.ask({
      title: text('files.replace'),
      text: text('files.replaceText', { name: nameOfPath(wanted) }),
      confirm: text('files.replaceConfirm'),
      isDanger: true,
    });
    if (!mayReplace) return 'kept';
    made = await write(true);
  }
  if (!made.ok && made.error.code === 'cancelled') return 'kept';
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
