import {
  MoveRight,
  PencilLine,
  SquareMinus,
  SquarePlus,
  TextCursorInput,
  type LucideIcon,
} from 'lucide-react';
import { useMemo } from 'react';
import { differences, fates, type Fate, type SubjectDifferences } from '../../shared/changes/index.ts';
import type { Doc } from '../../shared/model/index.ts';
import { nameRecord, type Compared } from '../../shared/report/index.ts';
import { useText } from '../state/session.tsx';
import styles from './DifferenceList.module.css';

export interface DifferenceListProps {
  readonly here: Doc;
  readonly there: Doc;
  /** What the two are called: this window and its file, an earlier state and today, or another file and this one. */
  readonly between: 'file' | Compared;
}

/** Names beyond this many say nothing more to a reader. */
const MOST_NAMES = 12;

const icons: { readonly [F in Fate]: LucideIcon } = {
  here: SquareMinus,
  there: SquarePlus,
  renamed: TextCursorInput,
  changed: PencilLine,
  moved: MoveRight,
};

/** How two states differ, in words: per kind how many, and which. */
export function DifferenceList({ here, there, between }: DifferenceListProps) {
  const text = useText();
  const found = useMemo(() => differences(here, there), [here, there]);
  if (found.length === 0) return <p>{text(`compare.${between}.same`)}</p>;
  return (
    <div className={styles['list']} role="region" aria-label={text('compare.list')} tabIndex={0}>
      {found.map(({ subject, differences: all }) => (
        <section key={subject} className={styles['subject']}>
          <h3 className={styles['title']}>{text(`compare.subject.${subject}`, { n: all.length })}</h3>
          <ul>
            {fates.map((fate) => (
              <FateLine key={fate} fate={fate} all={all} {...{ here, there, between }} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function FateLine({
  fate,
  all,
  here,
  there,
  between,
}: DifferenceListProps & { readonly fate: Fate; readonly all: SubjectDifferences['differences'] }) {
  const text = useText();
  const those = all.filter((difference) => difference.fate === fate);
  if (those.length === 0) return null;
  const Icon = icons[fate];
  const name = (doc: Doc, { kind, id }: (typeof those)[number]) => nameRecord(doc, kind, id, text);
  const names = those
    .slice(0, MOST_NAMES)
    .map((one) =>
      fate === 'renamed'
        ? text('compare.line', { from: name(here, one), to: name(there, one) })
        : name(fate === 'there' ? there : here, one),
    );
  const rest = those.length - names.length;
  return (
    <li className={styles['fate']}>
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      <span>
        <strong>{text(`compare.${between}.${fate}`)}</strong> ({those.length}): {names.join(' · ')}
        {rest > 0 && ` ${text('compare.more', { n: rest })}`}
      </span>
    </li>
  );
}
