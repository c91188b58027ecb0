import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import styles from './Checkbox.module.css';
import { steady } from './steady.tsx';

export interface CheckboxProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  /** What it is about, where no word stands beside it. */
  readonly label?: string;
  readonly children?: ReactNode;
}

export const Checkbox = steady(function Checkbox({
  isSelected,
  onChange,
  isDisabled = false,
  label,
  children,
}: CheckboxProps) {
  return (
    <AriaCheckbox
      className={styles['checkbox']!}
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <span className={styles['box']} aria-hidden>
        <Check size={12} strokeWidth={3} />
      </span>
      {children}
    </AriaCheckbox>
  );
});
