import type { Session } from '../../state/session.tsx';
import { folderOfPath, joinPath } from './fileNames.ts';
import { tellFailure } from './tellFailure.ts';

export interface FileFilter {
  readonly name: string;
  readonly extensions: readonly string[];
}
export interface ChosenFile {
  readonly path: string;
  /** The user has said that a file of this name may be replaced. */
  readonly overwrite: boolean;
}

const plain = (filters: readonly FileFilter[]) =>
  filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] }));

/** Asks for a file to open: the computer's own dialog, or the one in the page where there is none. Null when the user cancels. */
export async function chooseFileToOpen(
  session: Session,
  { title, filters }: { readonly title: string; readonly filters: readonly FileFilter[] },
): Promise<string | null> {
  const answer = await session.client['dialog.openFile']({ title, filters: plain(filters) });
  if (!answer.ok) return tellFailure(session, title, answer.error, title);
  const chosen =
    answer.value === 'unsupported'
      ? await session.frame.chooseFile({ mode: 'open', title, start: lastFolder(session), filters })
      : answer.value;
  if (chosen) session.frame.saveSettings({ lastFolder: folderOfPath(chosen.path) });
  return chosen?.path ?? null;
}

/** Asks where to write a file; `name` is proposed, in `folder` or where the last file went. */
export async function chooseFileToSave(
  session: Session,
  choice: {
    readonly title: string;
    readonly name: string;
    readonly folder?: string | undefined;
    readonly filters: readonly FileFilter[];
  },
): Promise<ChosenFile | null> {
  const { title, filters } = choice;
  const folder = choice.folder ?? lastFolder(session) ?? session.start.documentsFolder;
  const suggestedPath = joinPath(folder, choice.name);
  const answer = await session.client['dialog.saveFile']({ title, suggestedPath, filters: plain(filters) });
  if (!answer.ok) return tellFailure(session, title, answer.error, choice.name);
  const chosen =
    answer.value === 'unsupported'
      ? await session.frame.chooseFile({ mode: 'save', title, start: suggestedPath, filters })
      : // The computer's own dialog has asked about a file of the same name.
        answer.value && { ...answer.value, overwrite: true };
  if (chosen) session.frame.saveSettings({ lastFolder: folderOfPath(chosen.path) });
  return chosen;
}

const lastFolder = ({ frame }: Session): string | null => frame.getState().settings.lastFolder;
