import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components';
import { Floating } from './Floating.tsx';
import styles from './Popup.module.css';

export interface PopupProps {
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactElement;
  /** `wide`: for a panel with columns. */
  readonly size?: 'normal' | 'wide';
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'left top';
  readonly children: ReactNode | ((parts: { close: () => void }) => ReactNode);
}

/** A small floating panel at a button: an explanation, a few choices. Escape and a click beside close it. */
export function Popup({ label, trigger, size = 'normal', placement = 'bottom start', children }: PopupProps) {
  return (
    <DialogTrigger>
      {trigger}
      <Floating
        className={`${styles['popup']} ${size === 'wide' ? styles['wide'] : ''}`}
        placement={placement}
        offset={6}
      >
        <Dialog className={styles['content']!} aria-label={label}>
          {children}
        </Dialog>
      </Floating>
    </DialogTrigger>
  );
}
