import { CalendarDays } from 'lucide-react';
import { useRef } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './calendar.module.css';

interface CalendarButtonProps {
  readonly label: string;
  /** ISO date, or empty. */
  readonly value: string;
  readonly onPick: (iso: string) => void;
}

/** Opens the calendar of the window system beside it. Only that of its date field can be opened, so one lies behind the button. */
export function CalendarButton({ label, value, onPick }: CalendarButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <span className={styles['calendar']}>
      <input
        ref={picker}
        className={styles['picker']}
        type="date"
        tabIndex={-1}
        aria-hidden
        value={value}
        onChange={(event) => onPick(event.target.value)}
      />
      <IconButton
        icon={CalendarDays}
        size="small"
        label={label}
        onPress={() => picker.current?.showPicker()}
      />
    </span>
  );
}
