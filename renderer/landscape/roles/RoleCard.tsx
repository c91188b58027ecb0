import type { RoleView } from '../../../shared/engine/index.ts';
import { useText } from '../../state/session.tsx';
import type { CardPlace } from '../board/Board.tsx';
import { BoardCard } from '../board/BoardCard.tsx';
import styles from '../landscape.module.css';
import { useRoleWords } from './useRoleWords.ts';

/** A role: its name and department, how many people it has, how full their time is, how many steps are theirs. */
export function RoleCard({ view, ...place }: CardPlace & { readonly view: RoleView }) {
  const text = useText();
  const words = useRoleWords();
  const { role, metrics } = view;
  const load = metrics.loadShare;
  return (
    <BoardCard {...place} handleTitle="">
      <span className={styles['name']}>
        <span className={styles['nameText']}>{role.name}</span>
      </span>
      <span className={styles['quiet']}>
        {[role.department, words.people(view)].filter((part) => part !== '').join(' · ')}
      </span>
      <span className={styles['load']} aria-hidden data-full={(load !== null && load >= 1) || undefined}>
        {load !== null && <span style={{ width: `${Math.min(100, load * 100)}%` }} />}
      </span>
      <span className={styles['foot']}>
        <span className={styles['footText']}>{words.load(view)}</span>
        <span>{text('landscape.steps', { n: metrics.stepIds.length })}</span>
      </span>
    </BoardCard>
  );
}
