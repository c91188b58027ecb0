import { FileQuestion, FileText } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { RecentFile } from '../../shared/ipc/index.ts';
import { formatDate } from '../../shared/text/index.ts';
import { chooseFileToOpen } from '../actions/files/chooseFile.ts';
import { workspaceFilter } from '../actions/files/firm.ts';
import { openPath } from '../actions/files/workspaces.ts';
import { useDocument, useSession, useText } from '../state/session.tsx';
import styles from './start.module.css';

/** What was worked on before, newest first; a file that is gone is greyed and asks where it is now. */
export function RecentFiles() {
  const session = useSession();
  const { client, start } = session;
  const text = useText();
  const openPathNow = useDocument((state) => state.file?.path ?? null);
  const [files, setFiles] = useState<readonly RecentFile[]>(start.recent);
  useEffect(() => {
    void client['app.recent']({}).then((answer) => answer.ok && setFiles(answer.value));
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another open file is another list
  }, [client, openPathNow]);
  const shown = files.filter((file) => file.path !== openPathNow).slice(0, 9);
  if (shown.length === 0) return <p className={styles['soft']}>{text('start.noRecent')}</p>;
  const locate = async (file: RecentFile) => {
    const path = await chooseFileToOpen(session, {
      title: text('start.locateTitle', { name: file.name }),
      filters: [workspaceFilter(session)],
    });
    if (path !== null) await openPath(session, path, file.path);
  };
  return (
    <ul className={styles['files']}>
      {shown.map((file) => (
        <li key={file.path}>
          <Button
            className={`${styles['file']} ${file.isMissing ? styles['missing'] : ''}`}
            onPress={() => void (file.isMissing ? locate(file) : openPath(session, file.path))}
          >
            {file.isMissing ? <FileQuestion size={20} aria-hidden /> : <FileText size={20} aria-hidden />}
            <span className={styles['fileText']}>
              <span className={styles['fileName']}>{file.name}</span>
              <span className={styles['fileMore']} title={file.path}>
                {file.isMissing
                  ? `${text('start.missing')} · ${text('start.locate')}`
                  : text('start.openedOn', { date: formatDate(file.openedAt, start.locale) })}
              </span>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
