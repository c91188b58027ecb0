import { CircleSlash, Compass, Link2Off } from 'lucide-react';
import { focusOf, type Candidate } from '../../shared/engine/index.ts';
import { useSay } from '../fields/useSay.ts';
import { useText } from '../state/session.tsx';
import styles from './insights.module.css';

/** Not linked yet, weakly linked, misaligned: three different answers, each with its own sign and reason. */
export function Standing({ candidate }: { candidate: Candidate }) {
  const text = useText();
  const say = useSay();
  const { standing, alignment } = candidate;
  switch (standing) {
    case 'aligned':
      return null;
    case 'not-linked':
      return (
        <p className={styles['standing']} data-standing="not-linked">
          <Link2Off size={14} aria-hidden />{' '}
          {alignment === null
            ? text('insights.notLinkedWhy')
            : text('insights.notLinkedAssumedWhy', { alignment: Math.round(alignment.value) })}
        </p>
      );
    case 'weakly-linked':
      return (
        <p className={styles['standing']} data-standing="weakly-linked">
          <Compass size={14} aria-hidden />
          <span>
            <strong>{text('insights.weaklyLinked')}.</strong>{' '}
            {candidate.objectiveIds.length === 0
              ? say(focusOf(candidate))
              : text('insights.weaklyLinkedWhy', { alignment: Math.round(alignment?.value ?? 0) })}
          </span>
        </p>
      );
    case 'misaligned':
      return (
        <div className={styles['standing']} data-standing="misaligned">
          <CircleSlash size={14} aria-hidden />
          <div>
            <strong>{text('insights.misalignedWhy')}</strong>
            <ul>
              {(candidate.misaligned ?? []).map((reason) => (
                <li key={reason.key}>{say(reason)}</li>
              ))}
            </ul>
          </div>
        </div>
      );
  }
}
