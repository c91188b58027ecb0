import { addRecord } from '../../../shared/commands/index.ts';
import { type Initiative, orderBehind } from '../../../shared/model/index.ts';
import { AddByName } from '../../fields/AddByName.tsx';
import { useEdit } from '../../fields/useEdit.ts';
import { useDocument, useSession } from '../../state/session.tsx';
import styles from './choice.module.css';

/** One line for the name of another way; Enter adds it and the next one can be typed. */
export function AddOption({
  initiative,
  isFocused = false,
  onAdded,
}: {
  readonly initiative: Initiative;
  /** Takes the focus once it is there. */
  readonly isFocused?: boolean;
  readonly onAdded?: () => void;
}) {
  const { text, newId } = useSession();
  const edit = useEdit();
  const options = useDocument((state) => state.doc.option);
  const add = (name: string) => {
    const record = {
      id: newId('option'),
      initiativeId: initiative.id,
      name,
      acquisition: null,
      scores: {},
      isChosen: false,
      note: '',
      order: orderBehind(options),
    };
    const fault = edit(addRecord.option, { record });
    if (fault === null) onAdded?.();
    return fault;
  };
  return (
    <div className={styles['add']}>
      <AddByName
        label={text('technology.addName')}
        hint={text('technology.addHint')}
        action={text('technology.add')}
        isFocused={isFocused}
        onAdd={add}
      />
    </div>
  );
}
