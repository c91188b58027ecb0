import { useRef, type ReactNode } from 'react';
import { Input, TextArea, TextField as AriaTextField } from 'react-aria-components';
import { FieldParts } from './Field.tsx';
import styles from './Field.module.css';
import { steady } from './steady.tsx';

export interface TextFieldProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onFocus?: () => void;
  /** Enter in a field of one line. */
  readonly onEnter?: () => void;
  readonly onEscape?: () => void;
  readonly placeholder?: string;
  readonly description?: ReactNode;
  readonly error?: string | null;
  readonly rows?: number;
  readonly autoFocus?: boolean;
  /** Selects the whole text when the field takes the focus. */
  readonly selectsOnFocus?: boolean;
  readonly isReadOnly?: boolean;
  readonly isDisabled?: boolean;
  /** `bare`: no line until it is used, for text edited in place. */
  readonly look?: 'normal' | 'bare' | 'small';
  readonly maxLength?: number;
  /** A button that belongs to it, at its end. */
  readonly button?: ReactNode;
}

/** A field of one line, or of several with `rows`; the caller keeps the value. */
export const TextField = steady(function TextField(props: TextFieldProps) {
  const { label, isLabelHidden, description, error, rows, onEnter, onEscape, placeholder } = props;
  const { selectsOnFocus, look = 'normal', autoFocus, maxLength, value, onChange, onBlur, onFocus } = props;
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const inner = {
    ref: input,
    className: `${styles['input']} ${look === 'normal' ? '' : styles[look]}`,
    ...(placeholder === undefined ? {} : { placeholder }),
  };
  return (
    <AriaTextField
      className={styles['field']!}
      value={value}
      onChange={onChange}
      isInvalid={Boolean(error)}
      isReadOnly={props.isReadOnly ?? false}
      isDisabled={props.isDisabled ?? false}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      {...(autoFocus ? { autoFocus } : {})}
      {...(maxLength === undefined ? {} : { maxLength })}
      {...(onBlur ? { onBlur } : {})}
      onFocus={() => {
        if (selectsOnFocus) input.current?.select();
        onFocus?.();
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        const heard =
          event.key === 'Escape'
            ? onEscape
            : event.key === 'Enter' && rows === undefined
              ? onEnter
              : undefined;
        if (!heard) {
          event.continuePropagation();
          return;
        }
        // Else the same press would also click the button of a dialog that it opens.
        event.preventDefault();
        heard();
      }}
    >
      <FieldParts label={label} isLabelHidden={isLabelHidden} description={description} error={error}>
        {props.button ? (
          <div className={styles['withButton']}>
            <Input {...inner} />
            {props.button}
          </div>
        ) : rows === undefined ? (
          <Input {...inner} />
        ) : (
          <TextArea {...inner} rows={rows} />
        )}
      </FieldParts>
    </AriaTextField>
  );
});
