import { useSay } from '../fields/useSay.ts';
import { useAnalysis, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './insights.module.css';

/** Of all that nobody has said yet, the one answer that would change the order most. Its place is kept while it is worked out. */
export function FirstQuestion() {
  const { text, view } = useSession();
  const say = useSay();
  const ranking = useAnalysis((state) => state.ranking);
  if (ranking !== null && ranking.next === null) return null;
  const next = ranking?.next;
  return (
    <section className={styles['first']} aria-label={text('insights.first')}>
      {next && (
        <>
          <p>
            {text('insights.first')}: <strong>{say(next.question.question)}</strong>{' '}
            <span className={styles['quiet']}>
              {text('insights.firstMoves', { n: next.moved, all: Object.keys(ranking.topShares).length })}
            </span>
          </p>
          <Button variant="quiet" onPress={() => view.setState({ candidateId: next.candidateId })}>
            {text('insights.firstGo')}
          </Button>
        </>
      )}
    </section>
  );
}
