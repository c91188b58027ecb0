import { useState } from 'react';
import { mayWrite } from '../actions/action.ts';
import { askAndCreate } from '../actions/files/workspaces.ts';
import { newMapFromList } from '../actions/maps/maps.ts';
import { countTyped, readList } from '../../shared/outline/index.ts';
import type { DialogRequest } from '../state/frameStore.ts';
import { useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './start.module.css';

/** One step a line becomes a map; ways of a decision are indented or begin with "if". */
export function TypeListDialog({ request }: { readonly request: DialogRequest }) {
  const session = useSession();
  const { frame, text } = session;
  const [name, setName] = useState('');
  const [list, setList] = useState('');
  const count = countTyped(readList(list).items);
  const make = async () => {
    if (!mayWrite(session) && !(await askAndCreate(session))) return;
    frame.close(request);
    newMapFromList(session, name.trim() || text('app.newMapName'), list);
  };
  return (
    <Dialog
      title={text('start.listTitle')}
      closeLabel={text('app.close')}
      onClose={() => frame.close(request)}
      footer={
        <>
          <Button variant="quiet" onPress={() => frame.close(request)}>
            {text('app.cancel')}
          </Button>
          <Button variant="primary" isDisabled={count === 0} onPress={() => void make()}>
            {text('start.listMake')}
          </Button>
        </>
      }
    >
      <TextField
        label={text('start.listName')}
        value={name}
        onChange={setName}
        placeholder={text('start.listNameExample')}
        maxLength={200}
        autoFocus
      />
      <TextField
        label={text('start.listSteps')}
        value={list}
        onChange={setList}
        placeholder={text('start.listExample')}
        rows={9}
        description={text('start.listHint')}
      />
      <span className={styles['count']} role="status">
        {text('start.listCount', { n: count })}
      </span>
    </Dialog>
  );
}
