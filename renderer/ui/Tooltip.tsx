import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { ShortcutKeys } from './ShortcutKeys.tsx';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  readonly text: ReactNode;
  readonly shortcut?: string | undefined;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right' | 'end';
  /** One element that can take the focus. */
  readonly children: ReactElement;
}

/** A word or two on hover and on keyboard focus; never the only place where something is said. */
export function Tooltip({ text, shortcut, placement = 'bottom', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={50}>
      {children}
      <AriaTooltip className={styles['tooltip']!} placement={placement} offset={6}>
        {text}
        {shortcut && <ShortcutKeys shortcut={shortcut} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
