import { useDocument, useText } from '../state/session.tsx';
import { IdeaButtons } from './IdeaButtons.tsx';
import styles from './insights.module.css';

/** Ideas whose steps were deleted: nothing to judge until they touch a step again, but never out of sight. */
export function IdeasWithoutSteps() {
  const text = useText();
  const ideas = useDocument((state) => state.doc.idea);
  const waiting = Object.values(ideas).filter(({ stepIds }) => stepIds.length === 0);
  if (waiting.length === 0) return null;
  return (
    <section className={styles['decided']} aria-label={text('insights.ideasWithoutSteps')}>
      <h2 className={styles['decidedTitle']}>{text('insights.ideasWithoutSteps')}</h2>
      <ul className={styles['cards']}>
        {waiting.map(({ id, name }) => (
          <li key={id} className={styles['waitingIdea']}>
            <span>{name}</span>
            <IdeaButtons ideaId={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
