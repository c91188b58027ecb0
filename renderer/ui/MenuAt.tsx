import { useRef } from 'react';
import { Floating } from './Floating.tsx';
import { MenuList, type MenuProps } from './Menu.tsx';
import styles from './Menu.module.css';

interface MenuAtProps extends MenuProps {
  /** The place, in px from the corner of the positioned element around it. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
  /** Opened by key: the first entry has the focus at once. */
  readonly isFirstFocused?: boolean;
}

/** A menu that is open at a point: what a right click gives. Escape, a choice and a click beside close it. */
export function MenuAt({ at, onClose, isFirstFocused = false, ...menu }: MenuAtProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span
        ref={anchor}
        aria-hidden
        style={{ position: 'absolute', left: at.x, top: at.y, width: 1, height: 1 }}
      />
      <Floating
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
        triggerRef={anchor}
        placement="bottom start"
        offset={0}
        className={styles['popover']!}
      >
        <MenuList {...menu} isFirstFocused={isFirstFocused} />
      </Floating>
    </>
  );
}
