import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly title: ReactNode;
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** More behind one click. */
export function Disclosure({ title, isOpen, onToggle, isOpenAtFirst = false, children }: DisclosureProps) {
  return (
    <AriaDisclosure
      className={styles['disclosure']!}
      defaultExpanded={isOpenAtFirst}
      {...(isOpen === undefined ? {} : { isExpanded: isOpen })}
      {...(onToggle ? { onExpandedChange: onToggle } : {})}
    >
      <Heading className={styles['heading']!}>
        <Button slot="trigger" className={styles['trigger']!}>
          <ChevronRight size={14} aria-hidden />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className={styles['panel']!}>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
