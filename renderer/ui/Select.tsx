import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, ListBox, ListBoxItem, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { FieldParts } from './Field.tsx';
import field from './Field.module.css';
import { Floating } from './Floating.tsx';
import menu from './Menu.module.css';
import styles from './Select.module.css';
import { steady } from './steady.tsx';

export interface Option<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly description?: string;
  readonly icon?: LucideIcon;
}
export interface SelectProps<Id extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly placeholder?: string;
  readonly description?: ReactNode;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly look?: 'normal' | 'bare' | 'small';
}

/** One of a closed list. "None" is an option of its own where it means something. */
export const Select = steady(SelectField) as typeof SelectField;

function SelectField<Id extends string>(props: SelectProps<Id>) {
  const {
    label,
    isLabelHidden,
    options,
    value,
    onChange,
    placeholder = '–',
    description,
    isDisabled = false,
  } = props;
  const look = props.look ?? 'normal';
  return (
    <AriaSelect
      className={field['field']!}
      autoFocus={props.autoFocus ?? false}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(String(key) as Id)}
      isDisabled={isDisabled}
      placeholder={placeholder}
    >
      <FieldParts label={label} isLabelHidden={isLabelHidden} description={description}>
        <Button className={`${styles['button']} ${look === 'normal' ? '' : styles[look]}`}>
          <SelectValue className={styles['value']!} />
          <ChevronDown size={14} aria-hidden />
        </Button>
      </FieldParts>
      <Floating className={menu['popover']!} offset={4}>
        <ListBox className={menu['list']!} items={options}>
          {({ id, label: name, description: more, icon: Icon }) => (
            <ListBoxItem id={id} textValue={name} className={menu['item']!}>
              {({ isSelected }) => (
                <>
                  {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
                  <span className={menu['label']}>
                    {name}
                    {more && <span className={menu['more']}>{more}</span>}
                  </span>
                  {isSelected && <Check size={14} aria-hidden />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Floating>
    </AriaSelect>
  );
}
