import { useState } from 'react';
import { addRecord } from '../../../shared/commands/index.ts';
import type { Initiative } from '../../../shared/model/index.ts';
import { useEdit } from '../../fields/useEdit.ts';
import { useDocument, useSession } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './choice.module.css';

/** One line for the name of another way; Enter adds it and the next one can be typed. */
export function AddOption({ initiative }: { readonly initiative: Initiative }) {
  const { text, newId } = useSession();
  const edit = useEdit();
  const options = useDocument((state) => state.doc.option);
  const [name, setName] = useState('');
  const add = () => {
    if (name.trim() === '') return;
    const record = {
      id: newId('option'),
      initiativeId: initiative.id,
      name: name.trim(),
      acquisition: null,
      scores: {},
      isChosen: false,
      note: '',
      order: Object.values(options).reduce((most, { order }) => Math.max(most, order), 0) + 1,
    };
    if (edit(addRecord.option, { record }) === null) setName('');
  };
  return (
    <div className={styles['add']}>
      <TextField
        label={text('technology.addName')}
        isLabelHidden
        placeholder={text('technology.addHint')}
        value={name}
        onChange={setName}
        onEnter={add}
        maxLength={200}
      />
      <Button isDisabled={name.trim() === ''} onPress={add}>
        {text('technology.add')}
      </Button>
    </div>
  );
}
