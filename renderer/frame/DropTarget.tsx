import { useEffect, useState } from 'react';
import { chooseFileToOpen } from '../actions/files/chooseFile.ts';
import { importAny } from '../actions/files/importing.ts';
import { importEndings, tableEndings } from '../../shared/exchange/index.ts';
import { workspaceFilter } from '../actions/files/firm.ts';
import { openPath } from '../actions/files/workspaces.ts';
import { pathOfDropped } from '../ipc/client.ts';
import { useSession, useText, type Session } from '../state/session.tsx';
import styles from './DropTarget.module.css';

/** Files dropped anywhere on the window: a model is imported, a table read back, a workspace opened. */
export function DropTarget() {
  const session = useSession();
  const text = useText();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setIsOver(true);
    };
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setIsOver(false);
    const onDrop = (event: DragEvent) => {
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      void takeAll(session, files);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [session]);
  if (!isOver) return null;
  return (
    <div className={styles['target']}>
      <div className={styles['words']}>
        <strong>{text('start.drop')}</strong>
        <span>{text('start.dropText')}</span>
      </div>
    </div>
  );
}

const readable: readonly string[] = [...importEndings, ...tableEndings];

async function takeAll(session: Session, files: readonly File[]): Promise<void> {
  for (const file of files) await take(session, file);
}

async function take(session: Session, file: File): Promise<void> {
  const { frame, text } = session;
  const ending = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  if (ending === 'compass') {
    // In Chromium a page is not told where a dropped file lies, and a workspace is edited in its place.
    const title = text('start.dropWorkspace', { name: file.name });
    const path =
      pathOfDropped(file) ??
      (await chooseFileToOpen(session, { title, filters: [workspaceFilter(session)] }));
    if (path !== null) await openPath(session, path);
  } else if (readable.includes(ending)) {
    await importAny(session, file.name, new Uint8Array(await file.arrayBuffer()));
  } else
    frame.notify({
      tone: 'warning',
      text: text('start.dropUnknown', {
        name: file.name,
        endings: readable.map((each) => `.${each}`).join(', '),
      }),
    });
}
