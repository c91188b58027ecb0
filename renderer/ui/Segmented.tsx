import type { LucideIcon } from 'lucide-react';
import { Radio, RadioGroup } from 'react-aria-components';
import { FieldParts } from './Field.tsx';
import field from './Field.module.css';
import styles from './Segmented.module.css';

export interface SegmentedProps<Id extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly { readonly id: Id; readonly label: string; readonly icon?: LucideIcon }[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly isDisabled?: boolean;
}

/** One of two to five words in a row. */
export function Segmented<Id extends string>(props: SegmentedProps<Id>) {
  const { label, isLabelHidden, options, value, onChange, isDisabled = false } = props;
  return (
    <RadioGroup
      className={field['field']!}
      orientation="horizontal"
      value={value}
      onChange={(id) => onChange(id as Id)}
      isDisabled={isDisabled}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      <FieldParts label={label} isLabelHidden={isLabelHidden}>
        <div className={styles['row']}>
          {options.map(({ id, label: word, icon: Icon }) => (
            <Radio key={id} value={id} className={styles['option']!}>
              {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
              {word}
            </Radio>
          ))}
        </div>
      </FieldParts>
    </RadioGroup>
  );
}
