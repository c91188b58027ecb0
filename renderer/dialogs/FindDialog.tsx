import { Search } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Dialog, Modal } from 'react-aria-components';
import { find, wordsOf, type Findable, type FoundGroup } from '../../shared/find/index.ts';
import { goToFound, isFoundHere, lookAtFound } from '../actions/find/goToFound.ts';
import { holdSight } from '../actions/find/holdSight.ts';
import type { DialogRequest } from '../state/frameStore.ts';
import { useSession } from '../state/session.tsx';
import { Covering } from '../ui/Floating.tsx';
import { FoundList, idOfOption } from './FoundList.tsx';
import styles from './FindDialog.module.css';

/** So many of a kind are listed. */
const MOST = 30;
/** Rows that Page up and Page down go. */
const PAGE = 8;

/**
 * One search over everything that has a name or a note. The arrow keys show what is found on the map behind, Enter goes there, Escape
 * gives back exactly what was seen before. While one types, the map behind shows the first answer only where it need not be left.
 */
export function FindDialog({ request }: { readonly request: DialogRequest }) {
  const session = useSession();
  const { frame, text, view } = session;
  const listId = useId();
  const panel = useRef<HTMLElement>(null);
  const [giveBack] = useState(() => holdSight(session));
  const [startMapId] = useState(() => view.getState().mapId);
  const search = (words: string) =>
    find(session.document.getState().doc, words, { mapId: startMapId, most: MOST });
  const [{ typed, groups, at }, setState] = useState(() => ({ typed: '', groups: search(''), at: 0 }));
  const items = useMemo(() => groups.flatMap(({ found }) => found), [groups]);
  const words = useMemo(() => wordsOf(typed), [typed]);
  const active = items[at];
  useEffect(() => () => view.setState({ finding: [] }), [view]);

  const lookAt = (found: Findable) =>
    lookAtFound(session, found, panel.current?.getBoundingClientRect().left ?? Infinity);
  const type = (value: string) => {
    const next = search(value);
    setState({ typed: value, groups: next, at: 0 });
    const first = next[0]?.found[0];
    if (value.trim() !== '' && first && isFoundHere(session, first)) lookAt(first);
    else giveBack();
  };
  const moveTo = (next: number) => {
    const index = Math.max(0, Math.min(items.length - 1, next));
    setState((now) => ({ ...now, at: index }));
    if (items[index]) lookAt(items[index]);
  };
  const leave = () => {
    giveBack();
    frame.close(request);
  };
  const choose = (found: Findable) => {
    frame.close(request);
    goToFound(session, found, groupOf(groups, found));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }[event.key];
    if (move !== undefined) moveTo(at + move);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing && active) choose(active);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Covering isDismissable className={styles['overlay']!} onOpenChange={(isOpen) => !isOpen && leave()}>
      <Modal className={styles['panel']!}>
        <Dialog ref={panel} className={styles['dialog']!} aria-label={text('app.findLabel')}>
          <div className={styles['field']}>
            <Search size={16} strokeWidth={1.75} aria-hidden />
            <input
              className={styles['input']}
              role="combobox"
              aria-label={text('app.findLabel')}
              aria-expanded={items.length > 0}
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={active && idOfOption(listId, at)}
              placeholder={text('app.findHint')}
              spellCheck={false}
              autoComplete="off"
              autoFocus
              value={typed}
              onChange={(event) => type(event.target.value)}
              onKeyDown={onKeyDown}
            />
            <Count groups={groups} isShown={words.length > 0} />
          </div>
          <FoundList
            id={listId}
            groups={groups}
            words={words}
            at={at}
            mapId={startMapId}
            onPoint={moveTo}
            onChoose={choose}
          />
          {items.length === 0 && <p className={styles['nothing']}>{text('app.findNothing')}</p>}
          <p className={styles['keys']} aria-hidden>
            {text('app.findKeys')}
          </p>
        </Dialog>
      </Modal>
    </Covering>
  );
}

/** How many there are, seen and said. */
function Count({ groups, isShown }: { readonly groups: readonly FoundGroup[]; readonly isShown: boolean }) {
  const { text } = useSession();
  const n = groups.reduce((sum, { total }) => sum + total, 0);
  return (
    <span className={styles['count']} role="status">
      {isShown && text('app.findCount', { n })}
    </span>
  );
}

const groupOf = (groups: readonly FoundGroup[], found: Findable): readonly Findable[] =>
  groups.find(({ kind }) => kind === found.kind)?.found ?? [found];
