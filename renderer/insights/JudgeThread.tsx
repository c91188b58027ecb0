import { addRecord, removeRecord, updateRecord } from '../../shared/commands/index.ts';
import type { Candidate } from '../../shared/engine/index.ts';
import { asId, type Judgement } from '../../shared/model/index.ts';
import { TextEdit } from '../fields/TextEdit.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './insights.module.css';
import type { NamedThread } from './threadLinks.ts';

/** The user's own word in place of the computed one, on the scale on which links count. */
const contributions = [1, 1 / 3, 1 / 9, 0, -1 / 3] as const;
const names = ['strong', 'medium', 'weak', 'none', 'harm'] as const;

/** How far a candidate moves one KPI: as worked out, or as the user judges, with the reason. */
export function JudgeThread({ candidate, named }: { candidate: Candidate; named: NamedThread }) {
  const { text, newId } = useSession();
  const edit = useEdit();
  const { kpiId } = named.thread;
  const judgement = useDocument((state) =>
    Object.values(state.doc.judgement).find((one) => one.candidateId === candidate.id && one.kpiId === kpiId),
  );
  const judge = (id: string) => {
    if (id === 'computed') return judgement && edit(removeRecord.judgement, { id: judgement.id });
    const contribution = contributions[names.findIndex((name) => name === id)]!;
    if (judgement) return edit(updateRecord.judgement, { id: judgement.id, fields: { contribution } });
    const record: Judgement = {
      id: newId('judgement'),
      candidateId: candidate.id,
      kpiId: asId<'kpi'>(kpiId),
      contribution,
      reason: '',
    };
    return edit(addRecord.judgement, { record });
  };
  const label = text('insights.threadJudge', { kpi: named.kpi });
  return (
    <div className={styles['judge']}>
      <Select
        label={label}
        isLabelHidden
        look="small"
        value={judgement ? names[nearest(judgement.contribution)]! : 'computed'}
        options={[
          {
            id: 'computed',
            label: text('insights.judge.computed', { value: text(`insights.thread.${named.strength}`) }),
          },
          ...names.map((id) => ({ id, label: text(`insights.judge.${id}`) })),
        ]}
        onChange={(id) => void judge(id)}
      />
      {judgement && (
        <TextEdit
          label={text('insights.judgeReason')}
          isLabelHidden
          look="small"
          placeholder={text('insights.judgeReason')}
          value={judgement.reason}
          onEdit={(reason, gesture) =>
            edit(updateRecord.judgement, { id: judgement.id, fields: { reason } }, gesture)
          }
        />
      )}
    </div>
  );
}

function nearest(contribution: number): number {
  const distances = contributions.map((point) => Math.abs(point - contribution));
  return distances.indexOf(Math.min(...distances));
}
