import { memo } from 'react';
import { Button } from 'react-aria-components';
import { sameValue } from '../../shared/changes/index.ts';
import type { Value } from '../../shared/engine/figures/resolve.ts';
import { useText } from '../state/session.tsx';
import { Popup } from '../ui/Popup.tsx';
import styles from './figure.module.css';
import { useSay } from './useSay.ts';

interface AssumedTagProps {
  readonly label: string;
  readonly value: Value | null;
  readonly words: string;
  readonly say: (value: number) => string;
}

/** Says that nobody has given this number, and on asking what it was taken from. */
export const AssumedTag = memo(function AssumedTag({ label, value, words, say }: AssumedTagProps) {
  const text = useText();
  const saySentence = useSay();
  // Where nothing is assumed the field itself says that nobody has said it.
  if (!value) return null;
  const name = text('inspector.assumedWhy', { value: words, name: label });
  const source = value.source;
  return (
    <Popup
      label={name}
      placement="bottom end"
      trigger={
        <Button className={styles['assumedButton']!} aria-label={`${text('inspector.assumed')}. ${name}`}>
          {text('inspector.assumed')}
        </Button>
      }
    >
      <strong>{name}</strong>
      <p>{source ? saySentence(source) : text('inspector.assumedDefault')}</p>
      {value.low !== value.high && (
        <p>{text('inspector.assumedRange', { low: say(value.low), high: say(value.high) })}</p>
      )}
      <p className={styles['assumed']}>{text('inspector.assumedQuiet')}</p>
    </Popup>
  );
}, sameValue);
