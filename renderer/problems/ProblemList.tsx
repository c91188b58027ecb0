import { useRef } from 'react';
import type { Problem } from '../../shared/engine/index.ts';
import { useAnalysis, useText } from '../state/session.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { byRule } from './byRule.ts';
import { ProblemItem } from './ProblemItem.tsx';
import styles from './problems.module.css';

/** So many faults of one kind are read at once. */
const SHOWN = 3;

/** The faults of a map: what, why it matters, one press from where it is and, where there is a remedy, from its repair. */
export function ProblemList({ mapId }: { mapId: string }) {
  const text = useText();
  const problems = useAnalysis((state) => state.analysis?.problems) ?? none;
  const here = problems.filter((problem) => problem.mapId === mapId);
  const list = useRef<HTMLDivElement>(null);
  // What was repaired goes from the list: the focus must not go with it.
  const keepFocus = () => list.current?.focus();
  return (
    <div
      ref={list}
      tabIndex={-1}
      className={styles['list']}
      role="group"
      aria-label={text('inspector.problems')}
    >
      {here.length === 0 && <p className={styles['quiet']}>{text('inspector.problemsNone')}</p>}
      {byRule(here).map((group) => (
        <div key={group[0]!.rule} className={styles['stack']}>
          {group.slice(0, SHOWN).map((problem) => (
            <ProblemItem key={problem.id} problem={problem} onRepaired={keepFocus} />
          ))}
          {group.length > SHOWN && (
            <Disclosure title={text('problem.more', { n: group.length - SHOWN })}>
              {group.slice(SHOWN).map((problem) => (
                <ProblemItem key={problem.id} problem={problem} onRepaired={keepFocus} />
              ))}
            </Disclosure>
          )}
        </div>
      ))}
    </div>
  );
}

const none: readonly Problem[] = [];
