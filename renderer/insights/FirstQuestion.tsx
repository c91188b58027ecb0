import { Button as AriaButton } from 'react-aria-components';
import { useSay } from '../fields/useSay.ts';
import { useAnalysis, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Popup } from '../ui/Popup.tsx';
import why from '../fields/why.module.css';
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
            <MovedByAnswer ids={next.movedIds} all={Object.keys(ranking.topShares).length} />
          </p>
          <Button variant="quiet" onPress={() => view.setState({ candidateId: next.candidateId })}>
            {text('insights.firstGo')}
          </Button>
        </>
      )}
    </section>
  );
}

/** So many of them are named. */
const NAMED = 12;

/** How many would stand elsewhere; which ones, behind a press. */
function MovedByAnswer({ ids, all }: { readonly ids: readonly string[]; readonly all: number }) {
  const { text, view } = useSession();
  const say = useSay();
  const analysis = useAnalysis((state) => state.analysis);
  const words = text('insights.firstMoves', { n: ids.length, all });
  const moved = new Set(ids.slice(0, NAMED));
  const named = analysis?.candidates.filter(({ id }) => moved.has(id)) ?? [];
  return (
    <Popup label={words} size="wide" trigger={<AriaButton className={why['number']!}>{words}</AriaButton>}>
      {({ close }) => (
        <>
          <ul className={styles['movedByAnswer']}>
            {named.map((candidate) => (
              <li key={candidate.id}>
                <Button
                  variant="quiet"
                  onPress={() => {
                    close();
                    view.setState({ candidateId: candidate.id });
                  }}
                >
                  {say(candidate.title)}
                </Button>
              </li>
            ))}
          </ul>
          {ids.length > NAMED && (
            <p className={styles['quiet']}>{text('compare.more', { n: ids.length - NAMED })}</p>
          )}
        </>
      )}
    </Popup>
  );
}
