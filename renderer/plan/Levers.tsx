import { caseCard, type CaseAttribute, type InitiativeCase } from '../../shared/engine/index.ts';
import { twoDigits } from '../../shared/text/index.ts';
import { sayFigureValue, quantityOf } from '../fields/figureSpeech.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useText } from '../state/session.tsx';
import styles from './plan.module.css';
import { usePlanMoney } from './usePlanMoney.ts';
import { Why } from '../fields/Why.tsx';

/** Beside the table a bar for each, as long as the assumption moves the value. */
export function Levers({ found }: { readonly found: InitiativeCase }) {
  const { levers } = found;
  const text = useText();
  const money = usePlanMoney();
  const speaker = useSpeaker();
  const shown = levers.filter(({ swing }) => swing >= 1);
  const widest = shown[0]?.swing ?? 0;
  if (shown.length === 0) return null;
  const nameAt = (attribute: CaseAttribute, end: 'low' | 'high' | 'even') =>
    text(`plan.npvAt.${end}`, { name: text(`engine.attribute.${attribute}`) });
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
              {(['low', 'high'] as const).map((end) => (
                <td key={end}>
                  <Why
                    name={nameAt(attribute, end)}
                    value={money({ low, high }[end])}
                    card={() => caseCard(found, 'npv', { attribute, value: found.values[attribute]![end] })}
                  />
                </td>
              ))}
              <td>
                {breakEven === null ? (
                  text('plan.breakEvenNone')
                ) : (
                  <Why
                    name={nameAt(attribute, 'even')}
                    value={sayFigureValue(quantityOf(attribute), twoDigits(breakEven), speaker)}
                    card={() => caseCard(found, 'npv', { attribute, value: breakEven })}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
