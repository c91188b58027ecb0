import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { ListBox, ListBoxItem, VisuallyHidden } from 'react-aria-components';
import { fold, rankOf, wordsOf } from '../../shared/find/index.ts';
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
  const words = wordsOf(typed);
  const shown =
    words.length === 0
      ? all
      : all
          .flatMap((one) => {
            const rank = rankOf(words, { name: fold(one.ready.name), more: one.more });
            return rank === null ? [] : [{ one, rank }];
          })
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ one }) => one);
  const current = shown.find(({ id }) => id === chosen) ?? shown[0];
  const close = () => frame.close(request);
  const add = (id: ReadyMapId) => {
    close();
    void addReady(session, id);
  };
  /** From the field the arrows walk the list and Enter takes what is chosen there. */
  const walk = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter' && current) add(current.id);
    else if (by !== undefined) setChosen(shown[shown.findIndex((one) => one === current) + by]?.id ?? chosen);
    else return;
    event.preventDefault();
  };
  const currentId = current?.id;
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what is chosen is found in the page
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
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of the field walk the list below it */}
          <div onKeyDown={walk}>
            <SearchField
              label={text('ready.find')}
              placeholder={text('ready.hint')}
              clearLabel={text('app.clear')}
              value={typed}
              onChange={setTyped}
              autoFocus
            />
          </div>
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
