import { useMemo } from 'react';
import { explain, type Candidate } from '../../shared/engine/index.ts';
import { useSay } from '../fields/useSay.ts';
import { WhyBody } from '../fields/WhyBody.tsx';
import { useDocument, useText } from '../state/session.tsx';
import styles from './insights.module.css';
import { useCandidateWhy } from '../fields/useCandidateWhy.ts';

/** How the score comes about: its card, open to impact, feasibility and alignment, and each of these to what it is made of. */
export function Arithmetic({ candidate }: { candidate: Candidate }) {
  const text = useText();
  const say = useSay();
  const doc = useDocument((state) => state.doc);
  const whyOf = useCandidateWhy();
  const card = useMemo(() => whyOf(candidate, 'priority'), [whyOf, candidate]);
  const { calls } = useMemo(() => explain(candidate, doc), [candidate, doc]);
  const title = text('insights.arithmetic', { score: Math.round(candidate.priority.value) });
  return (
    <div role="group" className={styles['arithmetic']} aria-label={title}>
      <h3 className={styles['subtitle']}>{title}</h3>
      {card && <WhyBody card={card} isOpen />}
      {calls.map((call) => (
        <p key={say(call)}>{say(call)}</p>
      ))}
    </div>
  );
}
