import { useEffect, useState } from 'react';
import type { BackupInfo, SnapshotInfo } from '../../shared/ipc/index.ts';
import type { Doc } from '../../shared/model/index.ts';
import { formatDate, formatMoment } from '../../shared/text/index.ts';
import { sayError } from '../actions/sayError.ts';
import { useSession } from '../state/session.tsx';

/** One line of the list: a state in the file, or a backup beside the program. */
export interface Version {
  readonly id: string;
  readonly name: string;
  readonly reason: SnapshotInfo['reason'] | BackupInfo['reason'];
  readonly when: string;
  readonly snapshot: SnapshotInfo | null;
  readonly backup: BackupInfo | null;
}

/** All versions of the open workspace, the newest first; null while they are read. */
export function useVersions(): {
  readonly versions: readonly Version[] | null;
  readonly failure: string | null;
} {
  const { client, start, text } = useSession();
  const [versions, setVersions] = useState<readonly Version[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const read = async () => {
      const [states, backups] = await Promise.all([client['snapshot.list']({}), client['backup.list']({})]);
      if (!states.ok) setFailure(sayError(text, states.error, text('app.versions')));
      setVersions([
        ...(states.ok ? states.value : [])
          .toSorted((a, b) => (a.at < b.at ? 1 : -1))
          .map((snapshot) => ({
            ...snapshot,
            when: formatMoment(snapshot.at, start.locale),
            snapshot,
            backup: null,
          })),
        ...(backups.ok ? backups.value : []).map((backup) => ({
          ...backup,
          name: text('app.backupOf', { date: formatDate(backup.day, start.locale) }),
          when: formatDate(backup.day, start.locale),
          snapshot: null,
          backup,
        })),
      ]);
    };
    void read();
  }, [client, start.locale, text]);
  return { versions, failure };
}

/** What a version holds; null while it is read, or where it cannot be. */
export function useVersionDoc(version: Version | null): {
  readonly doc: Doc | null;
  readonly failure: string | null;
} {
  const { client, text } = useSession();
  const [found, setFound] = useState<{ id: string; doc: Doc | null; failure: string | null } | null>(null);
  useEffect(() => {
    if (!version) return undefined;
    let isCurrent = true;
    const { id, name } = version;
    const read = async () => {
      const answer = await client[version.snapshot ? 'snapshot.read' : 'backup.read']({ id });
      const failure = answer.ok ? null : sayError(text, answer.error, name);
      if (isCurrent) setFound({ id, doc: answer.ok ? answer.value : null, failure });
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [client, text, version]);
  return found && found.id === version?.id ? found : { doc: null, failure: null };
}
