import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components';
import styles from './Toggle.module.css';

/** A yes or no of a record. */
export function Toggle({
  label,
  isOn,
  onChange,
}: {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}) {
  return (
    <Checkbox className={styles['toggle']!} isSelected={isOn} onChange={onChange}>
      {({ isSelected }) => (
        <>
          <span className={styles['box']}>
            {isSelected && <Check size={12} strokeWidth={2.5} aria-hidden />}
          </span>
          {label}
        </>
      )}
    </Checkbox>
  );
}
