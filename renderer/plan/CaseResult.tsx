import type { InitiativeCase } from '../../shared/engine/index.ts';
import { missingIn } from '../../shared/engine/finance/caseDrivers.ts';
import { caseDefaults } from '../../shared/engine/method/finance.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useText } from '../state/session.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { CaseWhy } from './CaseWhy.tsx';
import styles from './plan.module.css';
import { twoDigits, usePlanMoney } from './usePlanMoney.ts';
import type { Risk } from './useRisks.ts';

/** What it costs and brings, in the measures that people ask for, and how sure that is. */
export function CaseResult({ found, risk }: { readonly found: InitiativeCase; readonly risk: Risk }) {
  const text = useText();
  const money = usePlanMoney();
  const { result, values } = found;
  const unknown = (['hoursFreed', 'buildDays'] as const).filter((attribute) => values[attribute] === null);
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
      {result && missingIn(found.input).factors.length === 0 && (
        <>
          <RiskWords risk={risk} />
          {found.mustBeWorth !== null && (
            <p className={styles['answer']}>
              {text('plan.mustBeWorth', { money: money(found.mustBeWorth) })}
            </p>
          )}
          <Measures found={found} result={result} />
          <Disclosure title={text('plan.why')}>
            <CaseWhy result={result} values={values} />
          </Disclosure>
        </>
      )}
    </section>
  );
}

function RiskWords({ risk }: { readonly risk: Risk }) {
  const text = useText();
  const money = usePlanMoney();
  const speaker = useSpeaker();
  if (risk === null) return null;
  if (typeof risk === 'string')
    return (
      <p className={styles['soft']} role="status">
        {text(risk === 'waiting' ? 'plan.riskWaiting' : 'plan.riskFault')}
      </p>
    );
  return (
    <p className={styles['answer']}>
      {text('plan.riskRange', { low: money(risk.p10), middle: money(risk.p50), high: money(risk.p90) })}{' '}
      {text('plan.riskLoss', { loss: speaker.share(twoDigits(1 - risk.positiveShare)) })}
    </p>
  );
}

interface MeasuresProps {
  readonly found: InitiativeCase;
  readonly result: NonNullable<InitiativeCase['result']>;
}
function Measures({ found, result: { costs, benefits, worth } }: MeasuresProps) {
  const text = useText();
  const speaker = useSpeaker();
  const money = usePlanMoney();
  const share = (value: number | null) =>
    value === null ? text('plan.noNumber') : speaker.share(twoDigits(value));
  const years = (value: number | null) =>
    value === null
      ? text('plan.never')
      : text('plan.years', { n: twoDigits(value), years: speaker.number(twoDigits(value)) });
  const saved = benefits.reduce((sum, { perYear }) => sum + (perYear ?? 0), 0);
  const { internalRate } = worth;
  const rows = [
    [text('plan.once'), money(costs.once.total)],
    [text('plan.yearly'), money(costs.perYear.total)],
    [text('plan.benefit'), money(saved)],
    [
      text('plan.capacity'),
      text('plan.capacityValue', { hours: speaker.hours(twoDigits(found.capacityHours)) }),
    ],
    [
      text('plan.npv', { rate: speaker.share(found.input.yearlyRate ?? caseDefaults.yearlyRate) }),
      money(worth.netPresentValue),
    ],
    [text('plan.roi'), share(worth.returnOnInvestment)],
    [text('plan.payback'), years(worth.paybackYears)],
    [text('plan.paybackDiscounted'), years(worth.discountedPaybackYears)],
    [text('plan.irr'), internalRate.isAmbiguous ? text('plan.irrMany') : share(internalRate.rate)],
    [text('plan.mirr'), share(worth.modifiedRate)],
    [
      text('plan.pi'),
      worth.profitabilityIndex === null
        ? text('plan.noNumber')
        : speaker.number(twoDigits(worth.profitabilityIndex)),
    ],
  ] as const;
  return (
    <table className={styles['table']}>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
