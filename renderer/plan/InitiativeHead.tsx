import { useState } from 'react';
import { updateRecord } from '../../shared/commands/index.ts';
import { freeze, isPromising } from '../../shared/engine/index.ts';
import type { Initiative } from '../../shared/model/index.ts';
import { DateEdit } from '../fields/DateEdit.tsx';
import { TextEdit } from '../fields/TextEdit.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { localDate } from '../state/localDate.ts';
import { useAnalysis, useSession, useText } from '../state/session.tsx';
import { Select } from '../ui/Select.tsx';
import type { PlanEntry } from './InitiativeList.tsx';
import { PromiseLine } from './PromiseLine.tsx';
import styles from './plan.module.css';

const statuses = ['considered', 'planned', 'running', 'done', 'stopped'] as const;
const acquisitions = ['none', 'tool', 'make', 'buy', 'partner'] as const;

/** What it is called, who cares for it, how far it is and how it is got. */
export function InitiativeHead({ entry }: { readonly entry: PlanEntry }) {
  const { initiative, case: found } = entry;
  const text = useText();
  const edit = useEdit();
  const set = (fields: Partial<Omit<Initiative, 'id'>>, gesture?: string) =>
    edit(updateRecord.initiative, { id: initiative.id, fields }, gesture);
  const { document } = useSession();
  const analysis = useAnalysis((state) => state.analysis);
  const [today] = useState(() => localDate(new Date()));
  // What is planned is promised: from that day on results are held against what was said then.
  const setStatus = (status: Initiative['status']) =>
    set(
      analysis && isPromising(status) && initiative.baselineOn === null
        ? { status, ...freeze(document.getState().doc, analysis, initiative, found, today) }
        : { status },
    );
  const isAhead = initiative.status === 'considered' || initiative.status === 'planned';
  const start = (startsOn: string | null, gesture: string) =>
    isAhead && startsOn !== null && startsOn < today ? text('plan.startPast') : set({ startsOn }, gesture);
  return (
    <>
      <TextEdit
        label={text('plan.name')}
        value={initiative.name}
        onEdit={(name, gesture) => set({ name }, gesture)}
      />
      <div className={styles['head']}>
        <TextEdit
          label={text('plan.owner')}
          value={initiative.owner}
          onEdit={(owner, gesture) => set({ owner }, gesture)}
        />
        <Select
          label={text('plan.status')}
          value={initiative.status}
          options={statuses.map((id) => ({ id, label: text(`results.status.${id}`) }))}
          onChange={(status) => void setStatus(status)}
        />
        <DateEdit label={text('plan.startsOn')} value={initiative.startsOn} onEdit={start} />
        <Select
          label={text('plan.acquisition')}
          value={initiative.acquisition ?? 'none'}
          options={acquisitions.map((id) => ({ id, label: text(`plan.acquisition.${id}`) }))}
          onChange={(id) => set({ acquisition: id === 'none' ? null : id })}
        />
      </div>
      <PromiseLine entry={entry} />
    </>
  );
}
