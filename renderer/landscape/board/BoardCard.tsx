import type { ReactNode } from 'react';
import styles from '../landscape.module.css';
import { cardId, type CardPlace } from './Board.tsx';

interface BoardCardProps extends CardPlace {
  /** What the handle at its edge is for. */
  readonly handleTitle: string;
  readonly isFaded?: boolean;
  readonly children: ReactNode;
}

/** A card on a board: selected by a click or the arrows, opened by a double click, with a handle from which a line is drawn. */
export function BoardCard(props: BoardCardProps) {
  const { id, box, isSelected, onLinkStart } = props;
  return (
    <div
      id={cardId(id)}
      className={styles['card']}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
      role="option"
      aria-selected={isSelected}
      tabIndex={props.isTabStop ? 0 : -1}
      data-selected={isSelected || undefined}
      data-target={props.isTarget || undefined}
      data-faded={props.isFaded || undefined}
      onClick={() => props.onSelect(id)}
      onFocus={() => !isSelected && props.onSelect(id)}
      onDoubleClick={() => props.onOpen(id)}
    >
      {props.children}
      {onLinkStart && (
        <span
          className={styles['handle']}
          title={props.handleTitle}
          aria-hidden
          onPointerDown={(event) => onLinkStart(id, event)}
          onClick={(event) => event.stopPropagation()}
        />
      )}
    </div>
  );
}
