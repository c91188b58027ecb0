import { updateRecord } from '../../shared/commands/index.ts';
import { smartCard, type SmartLetter, type SmartResult } from '../../shared/engine/index.ts';
import type { Objective } from '../../shared/model/index.ts';
import { useEdit } from '../fields/useEdit.ts';
import { Why } from '../fields/Why.tsx';
import { useSay } from '../fields/useSay.ts';
import { useAnalysis, useText } from '../state/session.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { SaidInSentence } from './SaidInSentence.tsx';
import { SmartConversation } from './SmartConversation.tsx';
import styles from './strategy.module.css';

const verdictTone = { smart: 'good', nearly: 'warning', not: 'danger' } as const;

/** Whether an objective can be checked later, letter by letter, with the wording that would make it so. */
export function SmartAnswer({ objective }: { objective: Objective }) {
  const text = useText();
  const result = useAnalysis((state) => state.analysis?.smart[objective.id]);
  return (
    <section className={styles['smart']} aria-label={text('strategy.smartTitle')}>
      <header className={styles['smartHead']}>
        <h2 className={styles['sectionTitle']}>{text('strategy.smartTitle')}</h2>
        {result && (
          <Badge tone={verdictTone[result.verdict]}>
            <Why
              name={text('strategy.smartTitle')}
              value={text('strategy.smart', { score: result.total })}
              card={() => smartCard(result, (letter) => text(`strategy.letter.${letter}`))}
            />
          </Badge>
        )}
      </header>
      {result ? (
        <Answer objective={objective} result={result} />
      ) : (
        <p className={styles['quiet']}>{text('strategy.smartWaiting')}</p>
      )}
    </section>
  );
}

function Answer({ objective, result }: { objective: Objective; result: SmartResult }) {
  const text = useText();
  const say = useSay();
  const edit = useEdit();
  const rewrite = result.rewrite && say(result.rewrite);
  const set = (fields: Partial<Objective>) => edit(updateRecord.objective, { id: objective.id, fields });
  return (
    <>
      <p className={styles['quiet']}>{text(`strategy.verdict.${result.verdict}`)}</p>
      <ul className={styles['letters']}>
        {result.letters.map((letter) => (
          <Letter key={letter.letter} letter={letter} />
        ))}
      </ul>
      <SaidInSentence objective={objective} />
      <SmartConversation objective={objective} />
      {rewrite && rewrite !== objective.title && (
        <div className={styles['rewrite']}>
          <span className={styles['quiet']}>{text('strategy.rewrite')}</span>
          <q className={styles['rewriteText']}>{rewrite}</q>
          {!rewrite.includes(GAP) && (
            <Button onPress={() => set({ title: rewrite })}>{text('strategy.rewriteUse')}</Button>
          )}
        </div>
      )}
    </>
  );
}

/** Stands in a rewrite where the fields below say nothing yet. */
const GAP = '…';

const fill = { 0: 'none', 0.5: 'half', 1: 'full' } as const;

function Letter({ letter: { letter, score, hint } }: { letter: SmartLetter }) {
  const text = useText();
  const say = useSay();
  return (
    <li className={styles['letter']}>
      <span className={styles['letterSign']} data-fill={fill[score]} aria-hidden>
        {letter}
      </span>
      <span>
        <strong>{text(`strategy.letter.${letter}`)}</strong>{' '}
        <span className={styles['quiet']}>
          {text(`strategy.letterScore.${score}`)}
          {hint && `. ${say(hint)}`}
        </span>
      </span>
    </li>
  );
}
