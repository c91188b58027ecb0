import { removeRecord, updateRecord } from '../../shared/commands/index.ts';
import { attributesOf } from '../../shared/engine/method/attributes.ts';
import type { CaseAttribute } from '../../shared/engine/index.ts';
import type { Initiative } from '../../shared/model/index.ts';
import { FigureField } from '../fields/FigureField.tsx';
import { TextEdit } from '../fields/TextEdit.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { CaseResult } from './CaseResult.tsx';
import type { PlanEntry } from './InitiativeList.tsx';
import { Levers } from './Levers.tsx';
import { MadeOfList } from './MadeOfList.tsx';
import styles from './plan.module.css';
import type { Risk } from './useRisks.ts';

const statuses = ['considered', 'planned', 'running', 'done', 'stopped'] as const;
const acquisitions = ['none', 'tool', 'make', 'buy', 'partner'] as const;

/** One initiative: who and how, what it is made of, what is assumed, and whether it pays. */
export function InitiativeDetail({ entry, risk }: { readonly entry: PlanEntry; readonly risk: Risk }) {
  const text = useText();
  const edit = useEdit();
  const { initiative, case: found } = entry;
  const set = (fields: Partial<Omit<Initiative, 'id'>>, gesture?: string) =>
    edit(updateRecord.initiative, { id: initiative.id, fields }, gesture);
  return (
    <section className={styles['sections']} aria-label={initiative.name || text('plan.unnamed')}>
      <TextEdit
        label={text('plan.name')}
        value={initiative.name}
        onEdit={(name, gesture) => set({ name }, gesture)}
      />
      <div className={styles['three']}>
        <TextEdit
          label={text('plan.owner')}
          value={initiative.owner}
          onEdit={(owner, gesture) => set({ owner }, gesture)}
        />
        <Select
          label={text('plan.status')}
          value={initiative.status}
          options={statuses.map((id) => ({ id, label: text(`results.status.${id}`) }))}
          onChange={(status) => set({ status })}
        />
        <Select
          label={text('plan.acquisition')}
          value={initiative.acquisition ?? 'none'}
          options={acquisitions.map((id) => ({ id, label: text(`plan.acquisition.${id}`) }))}
          onChange={(id) => set({ acquisition: id === 'none' ? null : id })}
        />
      </div>
      <MadeOfList entry={entry} />
      <CaseResult found={found} risk={risk} />
      <Levers levers={found.levers} />
      <section aria-label={text('plan.assumptions')}>
        <h2 className={styles['subtitle']}>{text('plan.assumptions')}</h2>
        <p className={styles['soft']}>{text('plan.assumptionsText')}</p>
        <div className={styles['figures']}>
          {attributesOf('initiative').map((attribute) => (
            <FigureField
              key={attribute}
              ownerKind="initiative"
              ownerId={initiative.id}
              attribute={attribute}
              assumed={found.values[attribute as CaseAttribute]}
            />
          ))}
        </div>
      </section>
      <div>
        <Button variant="quiet" onPress={() => void edit(removeRecord.initiative, { id: initiative.id })}>
          {text('plan.remove')}
        </Button>
      </div>
    </section>
  );
}
