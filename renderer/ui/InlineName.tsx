import { useRef, useState } from 'react';
import { Button, Input, TextField } from 'react-aria-components';

export interface InlineNameProps {
  readonly label: string;
  readonly value: string;
  readonly className: string;
  readonly inputClassName: string;
  readonly isReadOnly?: boolean;
  readonly onCommit: (value: string) => void;
}

/** A name that becomes a field when it is pressed. Enter or leaving takes it over, Escape brings the old one back. */
export function InlineName({
  label,
  value,
  className,
  inputClassName,
  isReadOnly,
  onCommit,
}: InlineNameProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const isDropped = useRef(false);
  if (draft === null || isReadOnly)
    return (
      <Button
        className={className}
        aria-label={`${label}: ${value}`}
        isDisabled={isReadOnly ?? false}
        onPress={() => {
          isDropped.current = false;
          setDraft(value);
        }}
      >
        {value}
      </Button>
    );
  const finish = () => {
    if (!isDropped.current && draft.trim() !== '' && draft !== value) onCommit(draft.trim());
    isDropped.current = true;
    setDraft(null);
  };
  return (
    <TextField
      aria-label={label}
      value={draft}
      onChange={setDraft}
      autoFocus
      maxLength={200}
      onFocus={(event) => event.target.select()}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') finish();
        else if (event.key === 'Escape') {
          isDropped.current = true;
          setDraft(null);
        }
      }}
    >
      <Input className={inputClassName} />
    </TextField>
  );
}
