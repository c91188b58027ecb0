import { useCallback, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useSession, useView } from '../../state/session.tsx';
import type { Box } from '../../../shared/model/index.ts';
import styles from '../landscape.module.css';
import { BoardLines, LineNames } from './BoardLines.tsx';
import { cardInDirection, type BoardScene } from './placeBoard.ts';
import { useLinking } from './useLinking.ts';

/** What a card of the board needs to stand and be walked; see `BoardCard`. */
export interface CardPlace {
  readonly id: string;
  readonly box: Box;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly isTarget: boolean;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** Null where no line can be drawn from it. */
  readonly onLinkStart: ((id: string, event: PointerEvent<HTMLElement>) => void) | null;
}

interface BoardProps {
  readonly scene: BoardScene;
  readonly ids: readonly string[];
  /** Of the list of cards. */
  readonly label: string;
  readonly renderCard: (place: CardPlace) => ReactNode;
  readonly titleOf: (link: BoardScene['lines'][number]['link']) => string;
  /** Enter and a double click. */
  readonly onOpen: (id: string) => void;
  /** Draws a line from one card to another, and says so in a sentence; null: it was refused. Left out: no lines can be drawn. */
  readonly onLink?: ((fromId: string, toId: string) => string | null) | undefined;
  /** What is said when a line is begun by key. */
  readonly sayLinking?: (id: string) => string;
  /** What lies under the lines, and over the cards. */
  readonly under?: ReactNode;
  readonly over?: ReactNode;
}

/** Cards with lines between them: arrows walk the cards, Enter opens one, C or a drag from the edge draws a line. */
export function Board(props: BoardProps) {
  const { scene, ids, label, onOpen, onLink } = props;
  const session = useSession();
  const selectedId = useView((state) => state.selection[0] ?? null);
  const board = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const link = useCallback(
    (fromId: string, toId: string) => {
      const words = onLink?.(fromId, toId) ?? null;
      if (words !== null) setSaid(words);
    },
    [onLink],
  );
  const { linking, start, set } = useLinking(scene, board, link);
  const select = useCallback((id: string) => session.view.setState({ selection: [id] }), [session]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (selectedId === null || !scene.boxById.has(selectedId)) return;
    const { key } = event;
    if (key === 'ArrowRight' || key === 'ArrowLeft' || key === 'ArrowUp' || key === 'ArrowDown') {
      const next = cardInDirection(scene, selectedId, key);
      if (next !== null) {
        select(next);
        document.getElementById(cardId(next))?.focus();
      }
    } else if (key === 'Enter' && linking) {
      if (linking.fromId !== selectedId) link(linking.fromId, selectedId);
      set(null);
    } else if (key === 'Enter') onOpen(selectedId);
    else if (key === 'Escape' && linking) set(null);
    else if (key === 'c' && !event.ctrlKey && !event.metaKey && onLink) {
      set({ fromId: selectedId, targetId: null, to: null });
      setSaid(props.sayLinking?.(selectedId) ?? '');
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isSelectedHere = selectedId !== null && scene.boxById.has(selectedId);
  return (
    <>
      <div
        ref={board}
        className={styles['board']}
        style={{ width: scene.width, height: scene.height }}
        onClick={(event) => event.target === event.currentTarget && session.view.setState({ selection: [] })}
      >
        {props.under}
        <BoardLines
          scene={scene}
          selectedId={selectedId}
          onSelect={select}
          drawn={linking?.to ? dragLine(scene.boxById.get(linking.fromId), linking.to) : null}
          titleOf={props.titleOf}
        />
        <div className={styles['cards']} role="listbox" aria-label={label} onKeyDown={onKeyDown}>
          {ids.map((id, index) =>
            props.renderCard({
              id,
              box: scene.boxById.get(id)!,
              isSelected: id === selectedId,
              isTabStop: id === selectedId || (index === 0 && !isSelectedHere),
              isTarget: id === linking?.targetId,
              onSelect: select,
              onOpen,
              onLinkStart: onLink ? start : null,
            }),
          )}
        </div>
        <LineNames scene={scene} />
        {props.over}
      </div>
      <div role="status" className={styles['said']}>
        {said}
      </div>
    </>
  );
}

export const cardId = (id: string) => `landscape-${id}`;

const dragLine = (from: Box | undefined, to: { readonly x: number; readonly y: number }) =>
  from ? `M${from.x + from.width} ${from.y + from.height / 2}L${to.x} ${to.y}` : null;
