import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { Focusable, Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { ShortcutKeys } from './ShortcutKeys.tsx';
import styles from './Tooltip.module.css';

type PlainElement = ComponentProps<typeof Focusable>['children'];

export interface TooltipProps {
  readonly text: ReactNode;
  readonly shortcut?: string | undefined;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right' | 'end';
  /** One element that can take the focus, a button of the browser's or of React Aria's. */
  readonly children: ReactElement;
}

/** A word or two on hover and on keyboard focus, until Escape; never the only place where something is said. */
export function Tooltip({ text, shortcut, placement = 'bottom', children }: TooltipProps) {
  const isPlain = typeof children.type === 'string';
  return (
    <TooltipTrigger delay={500} closeDelay={50}>
      {isPlain ? <Focusable>{children as PlainElement}</Focusable> : children}
      <AriaTooltip className={styles['tooltip']!} placement={placement} offset={6}>
        {text}
        {shortcut && <ShortcutKeys shortcut={shortcut} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
