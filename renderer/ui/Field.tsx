import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import styles from './Field.module.css';

export interface FieldPartsProps {
  readonly label: string;
  /** The label is read aloud but not shown: only where the place says what it is. */
  readonly isLabelHidden?: boolean | undefined;
  /** A quiet line below: what is meant, an example. */
  readonly description?: ReactNode;
  readonly error?: string | null | undefined;
  readonly children: ReactNode;
}

/** Label, control, description and error of one field, in this order; the frame around it is the RAC field it stands in. */
export function FieldParts({ label, isLabelHidden = false, description, error, children }: FieldPartsProps) {
  return (
    <>
      {!isLabelHidden && <Label className={styles['label']}>{label}</Label>}
      {children}
      {description && !error && (
        <Text slot="description" className={styles['description']}>
          {description}
        </Text>
      )}
      {error && <FieldError className={styles['error']!}>{error}</FieldError>}
    </>
  );
}
