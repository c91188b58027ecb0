import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { addRecord, removeRecord, updateRecord } from '../../../shared/commands/index.ts';
import { asId, byOrder, type Condition, type Initiative } from '../../../shared/model/index.ts';
import { DateEdit } from '../../fields/DateEdit.tsx';
import { PickField } from '../../fields/PickField.tsx';
import { TextEdit } from '../../fields/TextEdit.tsx';
import { AddByName } from '../../fields/AddByName.tsx';
import { useEdit } from '../../fields/useEdit.ts';
import { useDocument, useSession } from '../../state/session.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './roadmap.module.css';

/** What an initiative needs first: other initiatives, and whatever else must be there. */
export function NeedList({ initiative }: { readonly initiative: Initiative }) {
  const { text } = useSession();
  const edit = useEdit();
  const doc = useDocument((state) => state.doc);
  const [fault, setFault] = useState<string | null>(null);
  const needs = Object.values(doc.prerequisite).filter(({ initiativeId }) => initiativeId === initiative.id);
  const conditions = Object.values(doc.condition)
    .filter(({ initiativeId }) => initiativeId === initiative.id)
    .toSorted(byOrder);
  const nameOf = (id: string) => doc.initiative[id]?.name || text('plan.unnamed');
  return (
    <section aria-label={text('roadmap.needs')} className={styles['needs']}>
      <h3 className={styles['small']}>{text('roadmap.needs')}</h3>
      {needs.length + conditions.length === 0 && (
        <p className={styles['soft']}>{text('roadmap.needsNothing')}</p>
      )}
      <ul>
        {needs.map(({ id, needsInitiativeId }) => (
          <li key={id} className={styles['need']}>
            <span className={styles['needName']}>{nameOf(needsInitiativeId)}</span>
            <IconButton
              icon={Trash2}
              size="small"
              label={text('roadmap.removeNeed', { name: nameOf(needsInitiativeId) })}
              onPress={() => void edit(removeRecord.prerequisite, { id })}
            />
          </li>
        ))}
        {conditions.map((condition) => (
          <ConditionRow key={condition.id} condition={condition} />
        ))}
      </ul>
      <AddNeed
        initiative={initiative}
        onFault={setFault}
        takenIds={needs.map((need) => need.needsInitiativeId)}
      />
      {fault !== null && (
        <p role="alert" className={styles['warning']}>
          {fault}
        </p>
      )}
      <AddCondition initiative={initiative} order={(conditions.at(-1)?.order ?? 0) + 1} />
    </section>
  );
}

function ConditionRow({ condition }: { readonly condition: Condition }) {
  const { text } = useSession();
  const edit = useEdit();
  const { id, name, readyOn, isDone } = condition;
  const set = (fields: Partial<Omit<Condition, 'id'>>, gesture?: string) =>
    edit(updateRecord.condition, { id, fields }, gesture);
  return (
    <li className={styles['condition']}>
      <Checkbox isSelected={isDone} onChange={(next) => void set({ isDone: next })}>
        <span className={styles['hidden']}>{text('roadmap.isDone', { name })}</span>
      </Checkbox>
      <TextEdit
        label={text('roadmap.conditionName')}
        isLabelHidden
        value={name}
        onEdit={(next, gesture) => set({ name: next }, gesture)}
      />
      <DateEdit
        label={text('roadmap.readyOn')}
        value={readyOn}
        onEdit={(date, gesture) => set({ readyOn: date }, gesture)}
      />
      <IconButton
        icon={Trash2}
        size="small"
        label={text('roadmap.removeNeed', { name })}
        onPress={() => void edit(removeRecord.condition, { id })}
      />
    </li>
  );
}

interface AddNeedProps {
  readonly initiative: Initiative;
  readonly takenIds: readonly string[];
  readonly onFault: (because: string | null) => void;
}
function AddNeed({ initiative, takenIds, onFault }: AddNeedProps) {
  const { text, newId } = useSession();
  const edit = useEdit();
  const initiatives = useDocument((state) => state.doc.initiative);
  const options = Object.values(initiatives)
    .filter(({ id }) => id !== initiative.id && !takenIds.includes(id))
    .toSorted(byOrder)
    .map(({ id, name }) => ({ id: id as string, label: name || text('plan.unnamed') }));
  return (
    <PickField
      label={text('roadmap.addNeedOf', { name: initiative.name })}
      isLabelHidden
      placeholder={text('roadmap.addNeed')}
      emptyText={text('roadmap.noOther')}
      options={options}
      onPick={(id) => {
        const record = {
          id: newId('prerequisite'),
          initiativeId: initiative.id,
          needsInitiativeId: asId<'initiative'>(id),
        };
        onFault(edit(addRecord.prerequisite, { record }));
      }}
    />
  );
}

function AddCondition({ initiative, order }: { readonly initiative: Initiative; readonly order: number }) {
  const { text, newId } = useSession();
  const edit = useEdit();
  const add = (name: string) => {
    const record: Condition = {
      id: newId('condition'),
      initiativeId: initiative.id,
      name,
      readyOn: null,
      isDone: false,
      order,
    };
    return edit(addRecord.condition, { record });
  };
  return (
    <AddByName
      label={text('roadmap.addConditionOf', { name: initiative.name })}
      hint={text('roadmap.addCondition')}
      onAdd={add}
    />
  );
}
