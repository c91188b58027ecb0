import { Search, X } from 'lucide-react';
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components';
import styles from './SearchField.module.css';

export interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly clearLabel: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  readonly autoFocus?: boolean;
  /** Called at the arrows up and down: what is chosen goes so many lines on. Left out: they are the Autocomplete's. */
  readonly onWalk?: (by: 1 | -1) => void;
  /** Called at Enter: whoever searches takes the first of what is found. */
  readonly onEnter?: () => void;
  /** Called at each Escape, with words in the field too. */
  readonly onEscape?: () => void;
}

const WALKS: { readonly [key: string]: 1 | -1 } = { ArrowDown: 1, ArrowUp: -1 };

/** A field to filter by; Escape empties it. Without `value` it belongs to the Autocomplete around it. */
export function SearchField({
  label,
  placeholder,
  clearLabel,
  value,
  onChange,
  autoFocus,
  onWalk,
  onEnter,
  onEscape,
}: SearchFieldProps) {
  return (
    <AriaSearchField
      className={styles['search']!}
      aria-label={label}
      {...(value === undefined ? {} : { value })}
      {...(onChange ? { onChange } : {})}
      {...(autoFocus ? { autoFocus } : {})}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) event.continuePropagation();
        else if (event.key === 'Escape' && onEscape) onEscape();
        else if (event.key === 'Enter' && onEnter) onEnter();
        else if (event.key in WALKS && onWalk) {
          event.preventDefault();
          onWalk(WALKS[event.key]!);
        } else event.continuePropagation();
      }}
    >
      <Search size={16} strokeWidth={1.75} aria-hidden />
      <Input className={styles['input']!} placeholder={placeholder ?? label} />
      <Button className={styles['clear']!} aria-label={clearLabel}>
        <X size={14} aria-hidden />
      </Button>
    </AriaSearchField>
  );
}
