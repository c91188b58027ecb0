import { rangeCard, caseCard, type InitiativeCase } from '../../shared/engine/index.ts';
import { missingFactors } from '../../shared/engine/finance/benefits.ts';
import { measureRows, planMoney, riskWords } from '../../shared/report/index.ts';
import { useText } from '../state/session.tsx';
import styles from './plan.module.css';
import { useListener } from '../fields/useListener.ts';
import { usePlanMoney } from './usePlanMoney.ts';
import type { Risk } from './useRisks.ts';
import { Why } from '../fields/Why.tsx';

interface CaseResultProps {
  readonly found: InitiativeCase;
  readonly risk: Risk;
}

/** What it costs and brings, in the measures that people ask for, and how sure that is. */
export function CaseResult({ found, risk }: CaseResultProps) {
  const text = useText();
  const money = usePlanMoney();
  const { result, values } = found;
  const hasGain = found.input.benefits.some((benefit) => missingFactors(benefit).length === 0);
  const needed = hasGain ? (['buildDays'] as const) : (['hoursFreed', 'buildDays'] as const);
  const unknown = needed.filter((attribute) => values[attribute] === null);
  return (
    <section aria-label={text('plan.case')}>
      <h2 className={styles['subtitle']}>{text('plan.case')}</h2>
      {unknown.length > 0 && (
        <p>
          {text('plan.caseUnknown', {
            names: unknown.map((attribute) => text(`engine.attribute.${attribute}`)).join(', '),
          })}
        </p>
      )}
      {result && hasGain && (
        <>
          <RiskWords found={found} risk={risk} />
          {found.mustBeWorth !== null && (
            <p className={styles['answer']}>
              {text('plan.mustBeWorth', { money: money(found.mustBeWorth) })}{' '}
              <Why
                name={text('plan.mustBeWorthName')}
                value={money(found.mustBeWorth)}
                ask={text('plan.whyShort')}
                card={() => caseCard(found, 'mustBeWorth')}
              />
            </p>
          )}
          <Measures found={found} />
        </>
      )}
    </section>
  );
}

function RiskWords({ found, risk }: CaseResultProps) {
  const text = useText();
  const listener = useListener();
  if (risk === null) return null;
  if (typeof risk === 'string')
    return (
      <p className={styles['soft']} role="status">
        {text(risk === 'waiting' ? 'plan.riskWaiting' : 'plan.riskFault')}
      </p>
    );
  return (
    <p className={styles['answer']}>
      {riskWords(risk, listener)}{' '}
      <Why
        name={text('plan.riskName')}
        value={planMoney(risk.p50, listener)}
        ask={text('plan.whyShort')}
        card={() => rangeCard(found, risk.p50)}
      />
    </p>
  );
}

function Measures({ found }: { readonly found: InitiativeCase }) {
  const text = useText();
  const listener = useListener();
  return (
    <table className={styles['measures']} aria-label={text('plan.case')}>
      <tbody>
        {measureRows(found, listener).map(({ id, name, value }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className={styles['number']}>
              <Why name={name} value={value} card={() => caseCard(found, id)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
