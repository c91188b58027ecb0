import type { ReactNode } from 'react';
import { TextEdit } from '../fields/TextEdit.tsx';
import { useText } from '../state/session.tsx';
import styles from './inspector.module.css';

interface InspectorHeadProps {
  readonly kind:
    'step' | 'event' | 'gateway' | 'flow' | 'lane' | 'pool' | 'dataNode' | 'note' | 'group' | 'map';
  /** Says the kind more exactly than its word does. */
  readonly kindWord?: string | undefined;
  readonly name: string;
  readonly label?: string;
  readonly onName: (name: string, gesture: string) => string | null;
  /** Stands beside the kind: its type, a button. */
  readonly children?: ReactNode;
}

/** The kind and the name of what is selected; the name is edited right here. */
export function InspectorHead({ kind, kindWord, name, label, onName, children }: InspectorHeadProps) {
  const text = useText();
  return (
    <header className={styles['head']}>
      <div className={styles['kindLine']}>
        <span className={styles['kind']}>{kindWord ?? text(`inspector.kind.${kind}`)}</span>
        {children}
      </div>
      <div className={styles['name']}>
        <TextEdit
          label={label ?? text('inspector.name')}
          isLabelHidden
          look="bare"
          rows={1}
          placeholder={text('inspector.unnamed')}
          value={name}
          onEdit={onName}
        />
      </div>
    </header>
  );
}
