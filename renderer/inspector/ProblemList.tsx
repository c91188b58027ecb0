import { CircleAlert } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useSay } from '../fields/useSay.ts';
import { jumpToElement } from '../actions/maps/jumpToElement.ts';
import { useAnalysis, useSession } from '../state/session.tsx';
import styles from './inspector.module.css';

/** The faults of a map: what, why it matters, one click from where it is. */
export function ProblemList({ mapId }: { mapId: string }) {
  const session = useSession();
  const { text } = session;
  const say = useSay();
  const problems =
    useAnalysis((state) => state.analysis?.problems)?.filter((problem) => problem.mapId === mapId) ?? [];
  if (problems.length === 0) return <p className={styles['quiet']}>{text('inspector.problemsNone')}</p>;
  return (
    <ul className={styles['stack']}>
      {problems.map((problem) => (
        <li key={problem.id}>
          <Button
            className={styles['problem']!}
            onPress={() => jumpToElement(session, problem.elementIds[0] ?? mapId)}
          >
            <CircleAlert size={16} aria-hidden />
            <span>
              <strong>{say(problem.title)}</strong>
              <span className={styles['problemWhy']}>{say(problem.why)}</span>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
