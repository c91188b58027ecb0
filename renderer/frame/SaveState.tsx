import { Check, CloudAlert, Eye, LoaderCircle } from 'lucide-react';
import { useDocument, useSaving, useText } from '../state/session.tsx';
import styles from './TopBar.module.css';

const icons = { saved: Check, saving: LoaderCircle, failed: CloudAlert };
const words = { saved: 'app.saved', saving: 'app.saving', failed: 'app.notSaved' } as const;

/** Whether what is on screen is on disk. */
export function SaveState() {
  const text = useText();
  const state = useSaving((status) => status.state);
  const path = useDocument((document) => document.file?.path ?? '');
  const isReadOnly = useDocument((document) => document.file?.readOnlyBecause !== null);
  const Icon = isReadOnly ? Eye : icons[state];
  return (
    <span
      className={styles['save']}
      data-state={isReadOnly ? 'read-only' : state}
      title={text('app.savedHint', { path })}
      role="status"
    >
      <Icon size={14} strokeWidth={2} aria-hidden />
      {text(isReadOnly ? 'app.readOnly' : words[state])}
    </span>
  );
}
