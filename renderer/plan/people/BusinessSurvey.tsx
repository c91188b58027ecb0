import { useMemo } from 'react';
import { businessReadiness, methodOf, readinessCard } from '../../../shared/engine/index.ts';
import type { OrganisationQuestion } from '../../../shared/engine/index.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { Why } from '../../fields/Why.tsx';
import { useDocument, useText } from '../../state/session.tsx';
import { Questionnaire } from './Questionnaire.tsx';
import styles from './people.module.css';

/** How ready the whole business is: seven sentences, counts of answers, one number with its reason and what follows from it. */
export function BusinessSurvey() {
  const text = useText();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const ready = useMemo(() => businessReadiness(doc), [doc]);
  const method = methodOf(doc);
  const { readyFrom, rampFactor, trainingFactor } = method.people;
  const score = ready.score === null ? null : Math.round(ready.score);
  return (
    <section className={styles['section']} aria-label={text('people.ready')}>
      <h2 className={styles['subtitle']}>{text('people.ready')}</h2>
      <p className={styles['soft']}>{text('people.readyText')}</p>
      <p className={styles['answer']} role="status">
        {score === null ? (
          text('people.openQuestions', { n: ready.open.length })
        ) : (
          <>
            <strong>
              <Why
                name={text('people.ready')}
                value={text('people.score', { score })}
                card={() => readinessCard(ready, method, (question) => text(`people.short.${question}`))}
              />
            </strong>{' '}
            {ready.score! < readyFrom
              ? text('people.scoreLow', {
                  from: readyFrom,
                  ramp: speaker.number(rampFactor),
                  training: speaker.number(trainingFactor),
                })
              : text('people.scoreGood')}
          </>
        )}{' '}
        {ready.weakest && ready.weakest.score < 100 && (
          <span className={styles['soft']}>
            {text('people.weakest', {
              question: text(`people.short.${ready.weakest.question as OrganisationQuestion}`),
            })}
          </span>
        )}
      </p>
      <Questionnaire label={text('people.ready')} roleId={null} answers={ready.answers} />
    </section>
  );
}
