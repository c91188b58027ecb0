import type { Lever } from '../../shared/engine/index.ts';
import { sayFigureValue, quantityOf } from '../fields/figureSpeech.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useText } from '../state/session.tsx';
import styles from './plan.module.css';
import { twoDigits, usePlanMoney } from './usePlanMoney.ts';

/** Beside the table a bar for each, as long as the assumption moves the value. */
export function Levers({ levers }: { readonly levers: readonly Lever[] }) {
  const text = useText();
  const money = usePlanMoney();
  const speaker = useSpeaker();
  const shown = levers.filter(({ swing }) => swing >= 1);
  const widest = shown[0]?.swing ?? 0;
  if (shown.length === 0) return null;
  return (
    <section aria-label={text('plan.levers')}>
      <h2 className={styles['subtitle']}>{text('plan.levers')}</h2>
      <p className={styles['soft']}>{text('plan.leversText')}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{text('plan.lever')}</th>
            <th scope="col">{text('plan.leverLow')}</th>
            <th scope="col">{text('plan.leverHigh')}</th>
            <th scope="col">{text('plan.breakEven')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ attribute, low, high, swing, breakEven }) => (
            <tr key={attribute}>
              <th scope="row">
                {text(`engine.attribute.${attribute}`)}
                <span
                  className={styles['bar']}
                  style={{ inlineSize: `${(100 * swing) / widest}%` }}
                  aria-hidden
                />
              </th>
              <td>{money(low)}</td>
              <td>{money(high)}</td>
              <td>
                {breakEven === null || (attribute === 'cashableShare' && breakEven > 1)
                  ? text('plan.breakEvenNone')
                  : sayFigureValue(quantityOf(attribute), twoDigits(breakEven), speaker)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
