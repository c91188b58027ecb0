import { useStore } from 'zustand';
import type { Rows } from '../../shared/outline/index.ts';
import { useText } from '../state/session.tsx';
import type { ListDesk } from './listDesk.ts';
import styles from './list.module.css';

const kinds = ['note', 'dataNode', 'group', 'message', 'join'] as const;

/** What of the map is in no line, the keys, and the words that say structure. */
export function ListFoot({ desk, rows }: { readonly desk: ListDesk; readonly rows: Rows }) {
  const text = useText();
  const { serial, text: said } = useStore(desk.store, (state) => state.said);
  const { unlisted } = rows.outline;
  const what = kinds
    .filter((kind) => unlisted[kind] > 0)
    .map((kind) => text(`list.unlisted.${kind}`, { n: unlisted[kind] }));
  return (
    <footer className={styles['foot']}>
      {what.length > 0 && <p>{text('list.unlisted', { what: what.join(', ') })}</p>}
      <p aria-hidden>{text('list.hint')}</p>
      <p aria-hidden>{text('list.syntax')}</p>
      {/* A no-break space more every other time: the same words twice are said twice. */}
      <span className={styles['unseen']} role="status" aria-live="polite">
        {said + (serial % 2 === 1 ? '\u00a0' : '')}
      </span>
    </footer>
  );
}
