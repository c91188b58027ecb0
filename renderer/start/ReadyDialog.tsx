import { useEffect, useMemo, useRef, useState } from 'react';
import { ListBox, ListBoxItem, VisuallyHidden } from 'react-aria-components';
import { bestFirst, fold } from '../../shared/find/index.ts';
import { readyMap, readyMapIds, type ReadyMapId } from '../../shared/templates/index.ts';
import { addReady } from '../actions/maps/readyMap.ts';
import type { DialogRequest } from '../state/frameStore.ts';
import { useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import styles from './ready.module.css';
import { ReadyPreview } from './ReadyPreview.tsx';

/** Ready processes to begin from, found by their name, their trade and other words for it; beside the list what the chosen one holds. */
export function ReadyDialog({ request }: { readonly request: DialogRequest }) {
  const session = useSession();
  const { frame, text } = session;
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<ReadyMapId>(readyMapIds[0]);
  const all = useMemo(
    () =>
      readyMapIds.map((id) => ({
        id,
        ready: readyMap(id, text),
        trade: text(`ready.${id}.for`),
        more: fold(`${text(`ready.${id}.for`)} ${text(`ready.${id}.also`)}`),
      })),
    [text],
  );
  const shown = bestFirst(all, typed, ({ ready, more }) => ({ name: fold(ready.name), more }));
  const current = shown.find(({ id }) => id === chosen) ?? shown[0];
  const close = () => frame.close(request);
  const add = (id: ReadyMapId) => {
    close();
    void addReady(session, id);
  };
  const currentId = current?.id;
  const walk = (by: 1 | -1) => {
    const at = shown.findIndex(({ id }) => id === currentId);
    setChosen(shown[at + by]?.id ?? chosen);
  };
  useEffect(() => {
    if (currentId === undefined) return;
    list.current?.querySelector(`[data-key="${currentId}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  return (
    <Dialog
      title={text('ready.title')}
      size="large"
      closeLabel={text('app.close')}
      onClose={close}
      footer={
        <>
          <Button variant="quiet" onPress={close}>
            {text('app.cancel')}
          </Button>
          <Button variant="primary" isDisabled={!current} onPress={() => current && add(current.id)}>
            {text('ready.add')}
          </Button>
        </>
      }
    >
      <div className={styles['page']}>
        <div className={styles['choose']}>
          <SearchField
            label={text('ready.find')}
            placeholder={text('ready.hint')}
            clearLabel={text('app.clear')}
            value={typed}
            onChange={setTyped}
            onWalk={walk}
            onEnter={() => currentId && add(currentId)}
            autoFocus
          />
          <VisuallyHidden>
            <span role="status">{current?.ready.name}</span>
          </VisuallyHidden>
          <ListBox
            ref={list}
            className={styles['list']!}
            aria-label={text('ready.title')}
            items={shown}
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            selectedKeys={current ? [current.id] : []}
            onSelectionChange={(keys) => {
              const [id] = keys as Set<ReadyMapId>;
              if (id) setChosen(id);
            }}
            onAction={(id) => add(id as ReadyMapId)}
            renderEmptyState={() => <p className={styles['quiet']}>{text('ready.nothing')}</p>}
          >
            {({ id, ready, trade }) => (
              <ListBoxItem id={id} textValue={ready.name} className={styles['item']!}>
                <span className={styles['name']}>{ready.name}</span>
                <span className={styles['quiet']}>{trade}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </div>
        {current && <ReadyPreview key={current.id} ready={current.ready} />}
      </div>
    </Dialog>
  );
}
