import { Check, CircleHelp, X, type LucideIcon } from 'lucide-react';
import type { Candidate, Feature } from '../../shared/engine/index.ts';
import { useSay } from '../fields/useSay.ts';
import { useText } from '../state/session.tsx';
import styles from './insights.module.css';

const signs: { readonly [A in Feature['answer']]: LucideIcon } = {
  aligned: Check,
  misaligned: X,
  unknown: CircleHelp,
};

/** The six features in which aligned and misaligned differ, each with its answer and the reason for it. */
export function FeatureTable({ candidate }: { candidate: Candidate }) {
  const text = useText();
  const say = useSay();
  return (
    <table className={styles['features']}>
      <caption>{text('insights.features')}</caption>
      <tbody>
        {candidate.features.map(({ key, answer, because }) => {
          const Sign = signs[answer];
          return (
            <tr key={key} data-answer={answer}>
              <th scope="row">{text(`insights.feature.${key}`)}</th>
              <td className={styles['featureAnswer']}>
                <Sign size={14} aria-hidden /> {text(`insights.answer.${answer}`)}
              </td>
              <td>{say(because)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
