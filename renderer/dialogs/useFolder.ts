import { useCallback, useEffect, useRef, useState } from 'react';
import type { FolderListing } from '../../shared/ipc/index.ts';
import { sayError } from '../actions/sayError.ts';
import { useSession } from '../state/session.tsx';

export interface Folder {
  /** Null until the first folder is read. */
  readonly listing: FolderListing | null;
  /** Why the folder could not be read; the one before stays. */
  readonly failure: string | null;
  readonly go: (folder: string | null) => void;
}

/** One folder at a time, as the back end lists it; a slow answer for a folder that was left is dropped. */
export function useFolder(start: string | null, extensions: readonly string[]): Folder {
  const { client, text } = useSession();
  const [listing, setListing] = useState<FolderListing | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const serial = useRef(0);
  const wanted = extensions.join(' ');
  const read = useCallback(
    async (folder: string | null): Promise<boolean> => {
      const mine = ++serial.current;
      const answer = await client['folder.list']({ folder, extensions: wanted.split(' ').filter(Boolean) });
      if (mine !== serial.current) return true;
      setFailure(answer.ok ? null : sayError(text, answer.error, folder ?? ''));
      if (answer.ok) setListing(answer.value);
      return answer.ok;
    },
    [client, text, wanted],
  );
  useEffect(() => {
    // The folder of last time may be gone: then the documents folder, without a word.
    // oxlint-disable-next-line react/set-state-in-effect -- sets state only when the back end has answered
    void read(start).then((isRead) => isRead || start === null || read(null));
  }, [read, start]);
  return { listing, failure, go: (folder) => void read(folder) };
}
