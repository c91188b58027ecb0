import { useStore } from 'zustand';
import type { ListDesk } from './listDesk.ts';
import styles from './list.module.css';

/** Ties the cell to its sentence for a screen reader. */
export const LINE_ERROR_ID = 'list-line-error';

const bringIntoSight = (sentence: HTMLElement | null): void =>
  sentence?.scrollIntoView({ block: 'nearest', inline: 'nearest' });

/** Why a cell was not taken, right below its line. */
export function LineError({ desk, lineKey }: { readonly desk: ListDesk; readonly lineKey: string }) {
  const error = useStore(desk.store, (state) => state.error);
  if (error === null) return null;
  return (
    <p
      key={`${lineKey} ${error}`}
      ref={bringIntoSight}
      id={LINE_ERROR_ID}
      className={styles['error']}
      role="alert"
    >
      {error}
    </p>
  );
}
