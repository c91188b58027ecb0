import { naturePointsCard, type Candidate } from '../../shared/engine/index.ts';
import { useSay } from '../fields/useSay.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { useText } from '../state/session.tsx';
import styles from './insights.module.css';

/** Strategic, bridging or tactical: the verdict, and the six features that it follows from, each with its reason. */
export function NatureTable({ nature }: { nature: Candidate['nature'] }) {
  const text = useText();
  const say = useSay();
  const speaker = useSpeaker();
  const verdict = text(nature.label ? `insights.nature.${nature.label}` : 'insights.nature.open');
  return (
    <div>
      <table className={`${styles['features']} ${styles['nature']}`}>
        <caption>
          {text('insights.nature')}: {verdict}
        </caption>
        <tbody>
          {nature.rows.map((one) => {
            const { row, points, because } = one;
            return (
              <tr key={row}>
                <th scope="row">{text(`insights.nature.${row}`)}</th>
                <td className={styles['featureAnswer']}>
                  {points === null ? (
                    text('insights.answer.unknown')
                  ) : (
                    <Why
                      name={text(`insights.nature.${row}`)}
                      value={text('insights.nature.points', { share: speaker.share(points) })}
                      card={() => naturePointsCard(one)}
                    />
                  )}
                </td>
                <td>{say(because)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {nature.label === 'tactical' && (
        <p className={styles['quiet']}>{text('insights.nature.tacticalFine')}</p>
      )}
    </div>
  );
}
