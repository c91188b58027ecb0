import { useMemo } from 'react';
import type { ValueStream } from '../../shared/diagram/index.ts';
import { streamFacts } from '../../shared/report/index.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { WhyFact } from '../fields/WhyFact.tsx';
import { useAnalysis, useDocument, useText } from '../state/session.tsx';
import styles from './stream.module.css';

/** What the stream comes to, each figure with its "why?". */
export function StreamFacts({ stream }: { readonly stream: ValueStream }) {
  const text = useText();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const facts = useMemo(
    () => (analysis ? streamFacts(stream, { ...speaker, doc, analysis, text }) : []),
    [stream, doc, analysis, text, speaker],
  );
  return (
    <dl className={styles['facts']} aria-label={text('stream.facts')}>
      {facts.map(({ id, name, value, card, unknown }) => (
        <WhyFact key={id} name={name} value={value} card={() => card} unknown={unknown} />
      ))}
    </dl>
  );
}
