import { addRecord, updateRecord } from '../../../shared/commands/index.ts';
import {
  meanAnswer,
  meanAnswerCard,
  surveyOf,
  type Answers,
  type GroupQuestion,
  type OrganisationQuestion,
} from '../../../shared/engine/index.ts';
import { asId } from '../../../shared/model/index.ts';
import { sayScore } from '../../../shared/report/index.ts';
import { readNumber } from '../../fields/readNumber.ts';
import { useDraft } from '../../fields/useDraft.ts';
import { useEdit } from '../../fields/useEdit.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { Why } from '../../fields/Why.tsx';
import { useDocument, useSession } from '../../state/session.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './people.module.css';

type Question = OrganisationQuestion | GroupQuestion;

const scale = [1, 2, 3, 4, 5] as const;
const MOST = 10_000;

interface QuestionnaireProps<Q extends Question> {
  readonly label: string;
  /** The group that was asked; null: the whole business. */
  readonly roleId: string | null;
  readonly answers: { readonly [question in Q]: Answers };
}

/** A sentence a line, and how many people gave each of five answers. */
export function Questionnaire<Q extends Question>({ label, roleId, answers }: QuestionnaireProps<Q>) {
  const { text } = useSession();
  const speaker = useSpeaker();
  return (
    <div className={styles['wide']}>
      <table className={styles['survey']} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{text('people.sentence')}</th>
            {scale.map((answer) => (
              <th key={answer} scope="col">
                {text(`people.answer.${answer}`)}
              </th>
            ))}
            <th scope="col">{text('people.mean')}</th>
          </tr>
        </thead>
        <tbody>
          {(Object.entries(answers) as [Q, Answers][]).map(([question, counts]) => {
            const mean = meanAnswer(counts);
            const n = counts.reduce((sum, count) => sum + count, 0);
            return (
              <tr key={question}>
                <th scope="row">{text(`people.question.${question}`)}</th>
                {scale.map((answer) => (
                  <td key={answer}>
                    <CountField question={question} answer={answer} roleId={roleId} counts={counts} />
                  </td>
                ))}
                <td>
                  {mean === null ? (
                    '–'
                  ) : (
                    <Why
                      name={text(`people.question.${question}`)}
                      value={text('people.meanOf', { mean: sayScore(mean, speaker), n })}
                      card={() => meanAnswerCard(counts)}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface CountFieldProps {
  readonly question: Question;
  readonly answer: (typeof scale)[number];
  readonly roleId: string | null;
  readonly counts: Answers;
}
function CountField({ question, answer, roleId, counts }: CountFieldProps) {
  const { text, newId } = useSession();
  const edit = useEdit();
  const stored = useDocument(({ doc }) => surveyOf(doc, roleId, question));
  const set = (count: number, gesture: string) => {
    const next = counts.with(answer - 1, count) as unknown as [number, number, number, number, number];
    return stored
      ? edit(updateRecord.surveyCount, { id: stored.id, fields: { counts: next } }, gesture)
      : edit(
          addRecord.surveyCount,
          {
            record: {
              id: newId('surveyCount'),
              roleId: roleId === null ? null : asId<'role'>(roleId),
              question,
              counts: next,
            },
          },
          gesture,
        );
  };
  const draft = useDraft<number>({
    value: counts[answer - 1]!,
    say: (count) => (count === 0 ? '' : String(count)),
    read: (typed) => {
      const count = readNumber(typed) ?? (typed.trim() === '' ? 0 : Number.NaN);
      return Number.isInteger(count) && count >= 0 && count <= MOST
        ? { ok: true, value: count }
        : { ok: false, because: text('people.countBad') };
    },
    commit: set,
  });
  return (
    <TextField
      {...draft.entry}
      look="small"
      isLabelHidden
      placeholder="0"
      selectsOnFocus
      label={text('people.count', { question: text(`people.question.${question}`), answer })}
    />
  );
}
