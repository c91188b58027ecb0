import { ChevronRight } from 'lucide-react';
import { useContext, useState, type ReactNode } from 'react';
import {
  Button,
  Disclosure as AriaDisclosure,
  DisclosurePanel,
  DisclosureStateContext,
  Heading,
} from 'react-aria-components';
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
      <DisclosurePanel className={styles['panel']!}>
        <OnceOpened>{children}</OnceOpened>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}

/** Contents that nobody has asked for yet are not made; once they are, what was typed into them stays. */
function OnceOpened({ children }: { readonly children: ReactNode }) {
  const { isExpanded } = useContext(DisclosureStateContext)!;
  const [wasOpened, setOpened] = useState(isExpanded);
  if (isExpanded && !wasOpened) setOpened(true);
  return isExpanded || wasOpened ? children : null;
}
