import { useEffect, useRef, useState } from 'react';
import { questionCard, shownPriority, type Candidate, type Question } from '../../shared/engine/index.ts';
import { useSay } from '../fields/useSay.ts';
import { Why } from '../fields/Why.tsx';
import { useDocument, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { answerField } from './answerField.ts';
import styles from './insights.module.css';
import { QuestionAnswer } from './QuestionAnswer.tsx';

interface NextQuestionProps {
  readonly candidate: Candidate;
  /** "3 of 24": where the candidate stands now, said after each answer. */
  readonly standing: string;
}

/**
 * What to find out next, answered right there, one question after the other. A question stays until it is answered with Enter or a
 * choice, or passed over, although the ranking moves with every key typed.
 */
export function NextQuestion({ candidate, standing }: NextQuestionProps) {
  const text = useText();
  const [passed, setPassed] = useState<readonly string[]>([]);
  const [held, setHeld] = useState<Question | null>(null);
  const open = candidate.questions.filter((question) => !passed.includes(nameOf(question)));
  const current = held ?? open[0] ?? null;
  if (!current && candidate.questions.length === 0 && passed.length === 0) return null;
  const isNeeded = shownPriority(candidate) === null;
  const pass = (question: Question) => {
    setPassed([...passed, nameOf(question)]);
    setHeld(null);
  };
  return (
    <div
      role="group"
      className={styles['next']}
      data-needed={isNeeded}
      data-asking
      aria-label={text('insights.next')}
    >
      {current ? (
        <Asked
          key={nameOf(current)}
          question={current}
          open={open.filter((question) => nameOf(question) !== nameOf(current)).length + 1}
          isNeeded={isNeeded}
          isRunning={passed.length > 0}
          onBegin={() => setHeld(current)}
          onDone={() => pass(current)}
        />
      ) : (
        <Finished open={candidate.questions.length} onAgain={() => setPassed([])} />
      )}
      <p role="status" className={styles['nextMoved']}>
        {passed.length > 0 && standing}
      </p>
    </div>
  );
}

/** Takes the focus that the last answer had. */
function Finished({ open, onAgain }: { open: number; onAgain: () => void }) {
  const text = useText();
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <p ref={words} tabIndex={-1} className={styles['nextWords']}>
      {open === 0 ? text('insights.nextDone') : text('insights.nextAsked', { n: open })}{' '}
      {open > 0 && (
        <Button variant="quiet" onPress={onAgain}>
          {text('insights.nextAgain')}
        </Button>
      )}
    </p>
  );
}

const nameOf = ({ inputKey, ownerId }: Question): string => `${inputKey} ${ownerId}`;

interface AskedProps {
  readonly question: Question;
  readonly open: number;
  readonly isNeeded: boolean;
  /** One was answered or passed before: the answer takes the focus. */
  readonly isRunning: boolean;
  readonly onBegin: () => void;
  readonly onDone: () => void;
}

function Asked({ question, open, isNeeded, isRunning, onBegin, onDone }: AskedProps) {
  const text = useText();
  const say = useSay();
  const doc = useDocument((state) => state.doc);
  const field = answerField(doc, question);
  const swing = Math.round(question.swing);
  const worth = swing >= 1 ? text('insights.nextSwing', { n: swing }) : text('insights.nextTrust');
  return (
    <>
      <p className={styles['nextWords']}>
        {isNeeded && <>{text('insights.notEnoughWhy')} </>}
        <strong>{say(question.question)}</strong>{' '}
        <span className={styles['quiet']}>
          {swing >= 1 ? (
            <Why name={say(question.question)} value={worth} card={() => questionCard(question)} />
          ) : (
            worth
          )}
        </span>
      </p>
      {field && (
        <QuestionAnswer
          field={field}
          name={say(question.question)}
          isRunning={isRunning}
          onBegin={onBegin}
          onDone={onDone}
        />
      )}
      <span className={styles['nextOpen']}>
        <span className={styles['quiet']}>{text('insights.nextOpen', { n: open })}</span>
        <Button variant="quiet" onPress={onDone}>
          {text('insights.nextSkip')}
        </Button>
      </span>
    </>
  );
}
