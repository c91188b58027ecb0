import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal } from 'react-aria-components';
import { Covering } from './Floating.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './Dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Buttons at the foot, the main one last. */
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large' | 'full';
  /** `question`: a click beside it does not answer. */
  readonly kind?: 'panel' | 'question';
  readonly children: ReactNode;
}

/** A window within the window; Escape and the cross close it, and the focus goes back to where it was. */
export function Dialog({
  title,
  closeLabel,
  onClose,
  footer,
  size = 'medium',
  kind = 'panel',
  children,
}: DialogProps) {
  return (
    <Covering
      isDismissable={kind === 'panel'}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={styles['overlay']!}
    >
      <Modal className={`${styles['modal']} ${styles[size]}`}>
        <AriaDialog className={styles['dialog']!} role={kind === 'question' ? 'alertdialog' : 'dialog'}>
          <header className={styles['head']}>
            <Heading slot="title" className={styles['title']!}>
              {title}
            </Heading>
            <IconButton icon={X} label={closeLabel} size="small" onPress={onClose} />
          </header>
          <div className={styles['body']}>{children}</div>
          {footer && <footer className={styles['foot']}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </Covering>
  );
}
