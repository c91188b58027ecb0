import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';

interface AddByNameProps {
  readonly label: string;
  readonly hint: string;
  /** On the button beside it; without one there is none. `actionLabel`: for the ear, where the word on it is too short. */
  readonly action?: string;
  readonly actionLabel?: string;
  /** Takes the focus once it is there. */
  readonly isFocused?: boolean;
  /** Answers why it was refused; null: it is there, and the next name can be typed. */
  readonly onAdd: (name: string) => string | null;
}

/** One line for the name of something new; Enter adds it. */
export function AddByName({ label, hint, action, actionLabel, isFocused = false, onAdd }: AddByNameProps) {
  const [name, setName] = useState('');
  const isEmpty = name.trim() === '';
  const add = () => {
    if (!isEmpty && onAdd(name.trim()) === null) setName('');
  };
  return (
    <>
      <TextField
        label={label}
        isLabelHidden
        placeholder={hint}
        value={name}
        onChange={setName}
        onEnter={add}
        maxLength={200}
        autoFocus={isFocused}
      />
      {action !== undefined && (
        <Button {...(actionLabel ? { 'aria-label': actionLabel } : {})} isDisabled={isEmpty} onPress={add}>
          {action}
        </Button>
      )}
    </>
  );
}
