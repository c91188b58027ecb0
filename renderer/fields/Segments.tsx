import { Label, Radio, RadioGroup } from 'react-aria-components';
import field from '../ui/Field.module.css';
import styles from './Segments.module.css';
import type { Option } from '../ui/Select.tsx';

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  readonly isLabelHidden?: boolean;
}

/** One of two to four named values, all in sight. */
export function Segments<Value extends string>({
  label,
  value,
  options,
  onChange,
  isLabelHidden,
}: SegmentsProps<Value>) {
  return (
    <RadioGroup
      className={field['field']!}
      value={value}
      onChange={(chosen) => onChange(chosen as Value)}
      orientation="horizontal"
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {!isLabelHidden && <Label className={field['label']!}>{label}</Label>}
      <div className={styles['segments']}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={styles['segment']!}>
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
