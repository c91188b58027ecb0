/** The road of every file that leaves the program: asked where, written, told where it lies. */
import type { Result } from '../../../shared/ipc/index.ts';
import type { Session } from '../../state/session.tsx';
import { chooseFileToSave } from './chooseFile.ts';
import { nameOfPath, safeFileName } from './fileNames.ts';
import { tellFailure } from './tellFailure.ts';

export interface ExportWish {
  readonly title: string;
  /** Without its ending. */
  readonly name: string;
  readonly extension: string;
  /** What such files are called. */
  readonly files: string;
  /** In place of the usual words for what went wrong and for what is done. */
  readonly failed?: string;
  readonly done?: (name: string) => string;
  readonly write: (where: {
    readonly path: string;
    readonly overwrite: boolean;
  }) => Promise<Result<{ readonly path: string }>>;
}

/** Everything typed so far is on disk before `write` is called. Nothing happens when the user cancels. */
export async function exportFile(session: Session, wish: ExportWish): Promise<void> {
  const { client, document, frame, text } = session;
  const choice = await chooseFileToSave(session, {
    title: wish.title,
    name: `${safeFileName(wish.name)}.${wish.extension}`,
    filters: [{ name: wish.files, extensions: [wish.extension] }],
  });
  if (!choice) return;
  await document.settled();
  const written = await wish.write(choice);
  if (!written.ok) {
    tellFailure(session, wish.failed ?? text('app.exportFailed'), written.error, nameOfPath(choice.path));
    return;
  }
  const { path } = written.value;
  const name = nameOfPath(path);
  frame.notify({
    tone: 'plain',
    text: wish.done?.(name) ?? text('app.exported', { name }),
    action: { label: text('app.showInFolder'), run: () => void client['app.showInFolder']({ path }) },
  });
}
