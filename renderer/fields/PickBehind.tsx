import { Plus } from 'lucide-react';
import { IconButton } from '../ui/IconButton.tsx';
import { PickField, type PickFieldProps } from './PickField.tsx';
import { useSubjectState } from './subject.ts';
import styles from './figure.module.css';

/** A search that stands behind a small plus until it is wanted, and goes away again when it is left. */
export function PickBehind(props: Omit<PickFieldProps, 'autoFocus' | 'isLabelHidden'>) {
  const [isOpen, setOpen] = useSubjectState(false);
  if (!isOpen)
    return <IconButton size="small" icon={Plus} label={props.label} onPress={() => setOpen(true)} />;
  const close = () => setOpen(false);
  return (
    <div className={styles['behind']}>
      <PickField
        {...props}
        isLabelHidden
        autoFocus
        onPick={(id) => {
          props.onPick(id);
          close();
        }}
        {...(props.onCreate
          ? {
              onCreate: (name: string) => {
                props.onCreate?.(name);
                close();
              },
            }
          : {})}
        onLeave={close}
      />
    </div>
  );
}
