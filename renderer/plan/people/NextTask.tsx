import { useState } from 'react';
import { addRecord } from '../../../shared/commands/index.ts';
import { type ChangeTask, type Initiative, orderBehind } from '../../../shared/model/index.ts';
import { useEdit } from '../../fields/useEdit.ts';
import { useDocument, useSession } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './people.module.css';

/** The line for the next task; Enter adds it. */
export function NextTask({ initiatives }: { readonly initiatives: readonly Initiative[] }) {
  const { text, newId, document } = useSession();
  const edit = useEdit();
  const roles = useDocument((state) => state.doc.role);
  const [chosenId, setChosen] = useState<string | null>(null);
  const [roleId, setRole] = useState('none');
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);
  const initiative = initiatives.find(({ id }) => id === chosenId) ?? initiatives[0]!;
  const add = () => {
    if (name.trim() === '') return setError(text('people.taskMissing'));
    const record: ChangeTask = {
      id: newId('changeTask'),
      initiativeId: initiative.id,
      type: 'other',
      name: name.trim(),
      roleId: roles[roleId]?.id ?? null,
      due: null,
      isDone: false,
      order: orderBehind(document.getState().doc.changeTask),
    };
    const refused = edit(addRecord.changeTask, { record });
    setError(refused);
    if (refused === null) setName('');
  };
  return (
    <div className={styles['nextTask']} role="group" aria-label={text('people.taskAdd')}>
      <TextField
        label={text('people.taskName')}
        value={name}
        error={error}
        onChange={(typed) => {
          setName(typed);
          setError(null);
        }}
        onEnter={add}
      />
      <Select
        label={text('people.taskRole')}
        value={roleId}
        options={[
          { id: 'none', label: text('people.taskEverybody') },
          ...Object.values(roles).map((role) => ({ id: role.id as string, label: role.name })),
        ]}
        onChange={setRole}
      />
      <Select
        label={text('people.taskFor')}
        value={initiative.id}
        options={initiatives.map(({ id, name: title }) => ({
          id: id as string,
          label: title || text('plan.unnamed'),
        }))}
        onChange={setChosen}
      />
      <Button onPress={add}>{text('people.taskAdd')}</Button>
    </div>
  );
}
