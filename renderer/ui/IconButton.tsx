import type { LucideIcon } from 'lucide-react';
import { Button, ToggleButton } from 'react-aria-components';
import { Tooltip, type TooltipProps } from './Tooltip.tsx';
import styles from './IconButton.module.css';
import { steady } from './steady.tsx';

export interface IconButtonProps {
  readonly icon: LucideIcon;
  /** The word for it: shown on hover and read aloud. */
  readonly label: string;
  /** A longer sentence on hover, where the label alone does not say enough ("Undo: rename step"). */
  readonly hint?: string | undefined;
  readonly shortcut?: string | undefined;
  /** Given: a button that stays pressed. */
  readonly isSelected?: boolean;
  readonly isDisabled?: boolean;
  readonly size?: 'normal' | 'small';
  readonly placement?: TooltipProps['placement'];
  readonly autoFocus?: boolean;
  readonly onPress?: () => void;
}

/** A square button with an icon; its word is in the tooltip and for screen readers. */
export const IconButton = steady(function IconButton(props: IconButtonProps) {
  const {
    icon: Icon,
    label,
    hint,
    shortcut,
    isSelected,
    size = 'normal',
    placement,
    onPress,
    ...rest
  } = props;
  const shared = { ...rest, 'aria-label': label, className: `${styles['button']} ${styles[size]}` };
  const icon = <Icon size={size === 'small' ? 14 : 18} strokeWidth={1.75} aria-hidden />;
  return (
    <Tooltip text={hint ?? label} shortcut={shortcut} {...(placement ? { placement } : {})}>
      {isSelected === undefined ? (
        <Button {...shared} {...(onPress ? { onPress } : {})}>
          {icon}
        </Button>
      ) : (
        <ToggleButton {...shared} isSelected={isSelected} {...(onPress ? { onChange: () => onPress() } : {})}>
          {icon}
        </ToggleButton>
      )}
    </Tooltip>
  );
});
