import { LogIn } from 'lucide-react';
import type { Doc } from '../../shared/model/index.ts';
import {
  type Compared,
  elementDifferenceWords,
  fateSigns,
  nameRecord,
  type SeenDifference,
} from '../../shared/report/index.ts';
import { useText } from '../state/session.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './SideBySide.module.css';

export interface PlaneDifferencesProps {
  readonly before: Doc;
  readonly after: Doc;
  readonly between: Compared;
  readonly differences: readonly SeenDifference[];
  readonly selectedId: string | null;
  /** Shows the element in both pictures. */
  readonly onGoTo: (difference: SeenDifference) => void;
  /** Shows what lies in a closed subprocess. */
  readonly onLookInside: (stepId: string) => void;
}

/** What differs on one drawing in words; each leads to its element, and a subprocess that differs inside leads in. */
export function PlaneDifferences(props: PlaneDifferencesProps) {
  const { before, after, between, differences, selectedId, onGoTo, onLookInside } = props;
  const text = useText();
  if (differences.length === 0) return <p className={styles['soft']}>{text('compare.nothingHere')}</p>;
  return (
    <ul className={styles['list']}>
      {differences.map((difference) => (
        <li key={difference.id} className={styles['entry']}>
          <button
            type="button"
            className={styles['one']}
            aria-pressed={difference.id === selectedId}
            onClick={() => onGoTo(difference)}
          >
            <span className={`${styles['sign']} ${styles[difference.fate]}`} aria-hidden>
              {fateSigns[difference.fate]}
            </span>
            <span>{elementDifferenceWords(before, after, difference, { text, between })}</span>
          </button>
          {difference.inside !== undefined && (
            <IconButton
              size="small"
              icon={LogIn}
              label={text('compare.lookInside', {
                name: nameRecord(after, difference.kind, difference.id, text),
              })}
              onPress={() => onLookInside(difference.id)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
