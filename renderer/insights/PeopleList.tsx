import { Button } from 'react-aria-components';
import type { LeaveToPeople } from '../../shared/engine/index.ts';
import { jumpToElement } from '../actions/maps/jumpToElement.ts';
import { useSay } from '../fields/useSay.ts';
import { useDocument, useSession } from '../state/session.tsx';
import styles from './insights.module.css';

/** Steps for which the answer is no, each with its reason. */
export function PeopleList({ entries }: { entries: readonly LeaveToPeople[] }) {
  const session = useSession();
  const { text } = session;
  const say = useSay();
  const doc = useDocument((state) => state.doc);
  if (entries.length === 0) return <p className={styles['quiet']}>{text('insights.peopleNone')}</p>;
  return (
    <section className={styles['leave']}>
      <p className={styles['quiet']}>{text('insights.peopleIntro')}</p>
      <ul className={styles['cards']}>
        {entries.map(({ stepId, because }) => (
          <li key={stepId} className={styles['person']}>
            <Button className={styles['chainButton']!} onPress={() => jumpToElement(session, stepId)}>
              {doc.step[stepId]?.name || text('inspector.unnamed')}
            </Button>
            <span>{say(because)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
