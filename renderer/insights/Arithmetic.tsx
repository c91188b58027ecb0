import { useMemo } from 'react';
import { explain, type Candidate } from '../../shared/engine/index.ts';
import { useSay } from '../fields/useSay.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useDocument, useText } from '../state/session.tsx';
import { inputLines } from './arithmeticWords.ts';
import styles from './insights.module.css';

/** How the score comes about: each formula with its numbers, and what it was made from with where that comes from. */
export function Arithmetic({ candidate }: { candidate: Candidate }) {
  const text = useText();
  const say = useSay();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const { arithmetic, trust } = useMemo(() => explain(candidate, doc), [candidate, doc]);
  const lines = useMemo(() => inputLines(candidate, text, speaker), [candidate, text, speaker]);
  const title = text('insights.arithmetic', { score: Math.round(candidate.priority.value) });
  return (
    <div role="group" className={styles['arithmetic']} aria-label={title}>
      <h3 className={styles['subtitle']}>{title}</h3>
      {arithmetic.map((block) => (
        <div key={block.title.key} className={styles['block']}>
          <p>
            <strong>{say(block.title)}</strong>
          </p>
          <ul>
            {block.lines.map((line) => (
              <li key={say(line)}>{say(line)}</li>
            ))}
          </ul>
          <p className={styles['result']}>{say(block.result)}</p>
        </div>
      ))}
      <p>{say(trust)}</p>
      <table className={styles['inputs']}>
        <caption>{text('insights.inputs')}</caption>
        <tbody>
          {lines.map(({ key, name, value, range, input }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td className={styles['number']}>{value}</td>
              <td className={styles['quiet']}>{range && text('insights.inputRange', range)}</td>
              <td className={styles['quiet']}>
                {text(`insights.provenance.${input.provenance}`)}
                {input.source && input.source.key !== 'engine.source.default' && `: ${say(input.source)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
