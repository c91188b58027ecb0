import { useEffect, useRef, useState } from 'react';
import { updateRecord } from '../../shared/commands/index.ts';
import {
  contentLanguageOf,
  methodOf,
  openQuestions,
  percentTarget,
  type SmartQuestion,
} from '../../shared/engine/index.ts';
import { type Objective, WORKSPACE_ID } from '../../shared/model/index.ts';
import { DateEdit } from '../fields/DateEdit.tsx';
import { readMeasure } from '../fields/readMeasure.ts';
import { useEdit } from '../fields/useEdit.ts';
import { localDate } from '../state/localDate.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AddKpi } from './AddKpi.tsx';
import styles from './strategy.module.css';

type Set = (fields: Partial<Omit<Objective, 'id'>>) => string | null;

/** One question at a time until the objective can be measured; each answer fills a field. */
export function SmartConversation({ objective }: { readonly objective: Objective }) {
  const { text } = useSession();
  const edit = useEdit();
  const doc = useDocument((state) => state.doc);
  const [skipped, setSkipped] = useState<readonly SmartQuestion[]>([]);
  const talk = useRef<HTMLDivElement>(null);
  const isAnswered = useRef(false);
  const [asOf] = useState(() => localDate(new Date()));
  const kpis = Object.values(doc.kpi).filter((kpi) => kpi.objectiveId === objective.id);
  const language = contentLanguageOf(doc.workspace[WORKSPACE_ID]?.language ?? 'en');
  const { questions, number, direction } = openQuestions(objective, kpis, {
    language,
    lexicons: methodOf(doc).lexicons,
    asOf,
    percentAnswers: [text('strategy.unitRelative'), text('strategy.unitPoints')],
  });
  const question = questions.find((one) => !skipped.includes(one));
  useEffect(() => {
    // Whoever answers one goes on with the next without reaching for the mouse.
    if (isAnswered.current && question !== undefined)
      talk.current?.querySelector<HTMLElement>('input, button')?.focus();
    isAnswered.current = false;
  }, [question]);
  if (question === undefined) return null;
  const set: Set = (fields) => {
    const fault = edit(updateRecord.objective, { id: objective.id, fields });
    isAnswered.current = fault === null;
    return fault;
  };
  return (
    <div className={styles['rewrite']} role="group" aria-label={text('smartTalk.title')} ref={talk}>
      <span className={styles['quiet']}>{text('smartTalk.left', { n: questions.length })}</span>
      <p className={styles['rewriteText']}>{text(`smartTalk.${question}`, { number: number ?? 0 })}</p>
      <Answer
        key={question}
        question={question}
        objective={objective}
        number={number ?? 0}
        direction={direction ?? 'down'}
        set={set}
        asOf={asOf}
      />
      <Button
        variant="quiet"
        onPress={() => {
          isAnswered.current = true;
          setSkipped([...skipped, question]);
        }}
      >
        {text('smartTalk.skip')}
      </Button>
    </div>
  );
}

interface AnswerProps {
  readonly question: SmartQuestion;
  readonly objective: Objective;
  /** What the sentence says in per cent, and which way it is to go. */
  readonly number: number;
  readonly direction: 'up' | 'down';
  readonly set: Set;
  readonly asOf: string;
}

function Answer({ question, objective, number, direction, set, asOf }: AnswerProps) {
  const { text } = useSession();
  /** Where today's figure is known the target follows from the answer; else the answer is kept as the unit. */
  const meant = (answer: 'relative' | 'points', unit: string) => {
    const { baseline } = objective;
    if (baseline === null) set({ unit });
    else set({ unit: '%', target: percentTarget(answer, { baseline, number, direction }) });
  };
  switch (question) {
    case 'direction':
      return (
        <div className={styles['buttons']}>
          {(['down', 'up'] as const).map((direction) => (
            <Button key={direction} onPress={() => void set({ direction })}>
              {text(`strategy.direction.${direction}`)}
            </Button>
          ))}
        </div>
      );
    case 'percent':
      return (
        <div className={styles['buttons']}>
          <Button onPress={() => meant('relative', text('strategy.unitRelative'))}>
            {text('strategy.ambiguityRelative')}
          </Button>
          <Button onPress={() => meant('points', text('strategy.unitPoints'))}>
            {text('strategy.ambiguityPoints')}
          </Button>
        </div>
      );
    case 'due':
      return (
        <DateEdit
          label={text('strategy.due')}
          value={objective.due}
          onEdit={(due) => (due !== null && due < asOf ? text('strategy.duePast') : set({ due }))}
        />
      );
    case 'kpi':
      return <AddKpi objectiveId={objective.id} />;
    default:
      return <Typed question={question} objective={objective} set={set} />;
  }
}

function Typed({
  question,
  objective,
  set,
}: Pick<AnswerProps, 'objective' | 'set'> & {
  readonly question: 'metric' | 'baseline' | 'target' | 'owner' | 'resource';
}) {
  const { text } = useSession();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const isNumber = question === 'baseline' || question === 'target';
  const answer = () => {
    if (typed.trim() === '') return;
    if (!isNumber) return setError(set({ [question]: typed.trim() }));
    const said = readMeasure(typed);
    if (!said) return setError(text('strategy.numberInvalid', { typed }));
    const unit = objective.unit === '' && said.unit !== '' ? { unit: said.unit } : {};
    setError(set({ [question]: said.value, ...unit }));
  };
  return (
    <div className={styles['talk']}>
      <TextField
        label={text(`strategy.${question}`)}
        value={typed}
        error={error}
        autoFocus={false}
        onChange={(next) => {
          setTyped(next);
          setError(null);
        }}
        onEnter={answer}
      />
      <Button onPress={answer}>{text('smartTalk.answer')}</Button>
    </div>
  );
}
