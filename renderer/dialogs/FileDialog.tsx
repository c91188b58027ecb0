import { useState } from 'react';
import { nameOfPath, folderOfPath, joinPath } from '../actions/files/fileNames.ts';
import { useSession } from '../state/session.tsx';
import type { FileChoice } from '../state/frameStore.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { FolderView } from './FolderView.tsx';
import { useFolder } from './useFolder.ts';
import styles from './FileDialog.module.css';

/** Folders and files in the page, for a window system without dialogs of its own: to open one file, or to say where one is written. */
export function FileDialog({ request }: { readonly request: FileChoice }) {
  const { frame, text } = useSession();
  const isSaving = request.mode === 'save';
  const extensions = request.filters.flatMap((filter) => filter.extensions);
  const startFolder = isSaving && request.start !== null ? folderOfPath(request.start) : request.start;
  const { listing, failure, go } = useFolder(startFolder, extensions);
  const [name, setName] = useState(isSaving && request.start !== null ? nameOfPath(request.start) : '');
  const [selectedPath, setSelectedPath] = useState<string | null>(null);
  const files = listing?.entries.filter((entry) => !entry.isFolder) ?? [];

  const finish = async (path: string) => {
    const taken = isSaving && files.some((file) => sameName(file.name, nameOfPath(path)));
    const mayReplace =
      !taken ||
      (await frame.ask({
        title: text('files.replace'),
        text: text('files.replaceText', { name: nameOfPath(path) }),
        confirm: text('files.replaceConfirm'),
        isDanger: true,
      }));
    if (mayReplace) request.answer({ path, overwrite: taken });
  };
  const chosen = isSaving
    ? listing && name.trim() !== ''
      ? joinPath(listing.folder, withExtension(name.trim(), extensions))
      : null
    : selectedPath;
  const open = (path: string) => {
    const entry = listing?.entries.find((other) => other.path === path);
    if (entry?.isFolder) go(path);
    else if (!isSaving) void finish(path);
  };
  return (
    <Dialog
      size="large"
      title={request.title}
      closeLabel={text('app.close')}
      onClose={() => request.answer(null)}
      footer={
        <>
          <Button variant="quiet" onPress={() => request.answer(null)}>
            {text('app.cancel')}
          </Button>
          <Button
            variant="primary"
            isDisabled={chosen === null}
            onPress={() => chosen !== null && (isSaving ? void finish(chosen) : open(chosen))}
          >
            {text(isSaving ? 'files.save' : 'files.open')}
          </Button>
        </>
      }
    >
      {isSaving && (
        <TextField
          label={text('files.fileName')}
          value={name}
          onChange={setName}
          onEnter={() => chosen !== null && void finish(chosen)}
          autoFocus
          selectsOnFocus
          maxLength={240}
        />
      )}
      {failure !== null && (
        <p role="alert" className={styles['failure']}>
          {failure}
        </p>
      )}
      <FolderView
        listing={listing}
        selectedPath={selectedPath}
        onSelect={(path) => {
          setSelectedPath(path);
          const entry = files.find((file) => file.path === path);
          if (isSaving && entry) setName(entry.name);
        }}
        onOpen={open}
        onGo={(folder) => {
          setSelectedPath(null);
          go(folder);
        }}
        takesFocus={!isSaving}
      />
    </Dialog>
  );
}

/** Names that differ only in case are one file on most computers. */
const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function withExtension(name: string, extensions: readonly string[]): string {
  const [first] = extensions;
  const has = extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`));
  return has || first === undefined ? name : `${name.replace(/\.+$/, '')}.${first}`;
}
