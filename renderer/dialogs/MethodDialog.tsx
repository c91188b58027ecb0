import { useState } from 'react';
import { setWeights } from '../../shared/commands/index.ts';
import { changedWeights, methodVersion, patternsOff, weightingOf } from '../../shared/engine/index.ts';
import { useEdit } from '../fields/useEdit.ts';
import type { DialogRequest } from '../state/frameStore.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import styles from './Method.module.css';
import { MethodCatalogue } from './MethodCatalogue.tsx';
import { MethodDefaults } from './MethodDefaults.tsx';
import { MethodWeights } from './MethodWeights.tsx';

/** What the engine assumes, grouped and searchable; what is changed is marked and goes back to default by itself or all at once. */
export function MethodDialog({ request }: { readonly request: DialogRequest }) {
  const { frame, text } = useSession();
  const edit = useEdit();
  const settings = useDocument((state) => state.doc.methodSetting);
  const [sought, setSought] = useState('');
  const close = () => frame.close(request);
  const changed = changedWeights(weightingOf(settings)) + patternsOff(settings);
  const words = sought.trim().toLowerCase();
  const isSought = (name: string) => name.toLowerCase().includes(words);
  return (
    <Dialog
      title={text('method.title')}
      closeLabel={text('app.close')}
      onClose={close}
      size="large"
      footer={
        <>
          <span className={styles['count']} role="status">
            {changed === 0 ? text('method.unchanged') : text('method.changedCount', { n: changed })}
          </span>
          <Button
            isDisabled={Object.keys(settings).length === 0}
            onPress={() =>
              void edit(setWeights, {
                settings: Object.fromEntries(Object.keys(settings).map((part) => [part, null])),
              })
            }
          >
            {text('method.resetAll')}
          </Button>
          <Button variant="primary" onPress={close}>
            {text('app.close')}
          </Button>
        </>
      }
    >
      <div className={styles['method']}>
        <p className={styles['soft']}>{text('method.intro', { version: methodVersion })}</p>
        <SearchField
          label={text('method.search')}
          clearLabel={text('method.searchClear')}
          value={sought}
          onChange={setSought}
        />
        <MethodWeights isSought={isSought} />
        <MethodCatalogue isSought={isSought} />
        <MethodDefaults isSought={isSought} />
        <p className={styles['none']}>{text('method.none')}</p>
      </div>
    </Dialog>
  );
}
