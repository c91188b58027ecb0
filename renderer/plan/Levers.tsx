import { tornadoChart, type TornadoChart } from '../../shared/diagram/index.ts';
import { caseCard, type InitiativeCase } from '../../shared/engine/index.ts';
import { leverRows } from '../../shared/report/index.ts';
import { useListener } from '../fields/useListener.ts';
import { Why } from '../fields/Why.tsx';
import { useText } from '../state/session.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import styles from './levers.module.css';
import plan from './plan.module.css';
import { usePlanMoney } from './usePlanMoney.ts';

/** So many are read; the others move less and stand behind one press. */
const SHOWN = 8;

/** What the case hangs on, as a tornado: each assumption with its range and what it makes of the value. */
export function Levers({ found }: { readonly found: InitiativeCase }) {
  const text = useText();
  const listener = useListener();
  const money = usePlanMoney();
  const { result } = found;
  const rows = leverRows(found, listener);
  if (rows.length === 0 || !result) return null;
  const base = result.worth.netPresentValue;
  const chart = tornadoChart(rows, base);
  const lines = rows.map((row, index) => ({ ...row, bar: chart.bars[index]! }));
  const rest = lines.slice(SHOWN);
  return (
    <section aria-label={text('plan.levers')} className={styles['box']}>
      <h2 className={plan['subtitle']}>{text('plan.levers')}</h2>
      <p className={plan['soft']}>{text('plan.leversText', { base: money(base) })}</p>
      <LeverTable found={found} chart={chart} lines={lines.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <Disclosure title={text('plan.leversMore', { n: rest.length })}>
          <LeverTable found={found} chart={chart} lines={rest} />
        </Disclosure>
      )}
    </section>
  );
}

interface LeverTableProps {
  readonly found: InitiativeCase;
  readonly chart: TornadoChart;
  readonly lines: readonly (ReturnType<typeof leverRows>[number] & { readonly bar: Bar })[];
}
type Bar = TornadoChart['bars'][number];

function LeverTable({ found, chart, lines }: LeverTableProps) {
  const text = useText();
  const number = styles['number'];
  return (
    <table className={styles['table']} aria-label={text('plan.levers')}>
      <thead>
        <tr>
          <th scope="col">{text('plan.lever')}</th>
          <th scope="col" className={styles['worth']}>
            {text('plan.leverWorth')}
          </th>
          <th scope="col" className={number}>
            {text('plan.leverLow')}
          </th>
          <th scope="col" className={number}>
            {text('plan.leverHigh')}
          </th>
          <th scope="col" className={number}>
            {text('plan.breakEven')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ attribute, name, range, lowWords, highWords, breakEven, bar }) => (
          <tr key={attribute}>
            <th scope="row">
              {name}
              <span className={styles['range']}>{range}</span>
            </th>
            <td className={styles['worth']}>
              <LeverBar chart={chart} bar={bar} />
            </td>
            {(['low', 'high'] as const).map((end) => (
              <td key={end} className={number}>
                <Why
                  name={text(`plan.npvAt.${end}`, { name })}
                  value={{ low: lowWords, high: highWords }[end]}
                  card={() => caseCard(found, 'npv', { attribute, value: found.values[attribute]![end] })}
                />
              </td>
            ))}
            <td className={number}>
              {breakEven === null ? (
                <span className={plan['soft']}>{text('plan.breakEvenNone')}</span>
              ) : (
                <Why
                  name={text('plan.npvAt.even', { name })}
                  value={breakEven.words}
                  card={() => caseCard(found, 'npv', { attribute, value: breakEven.value })}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** From the worse end to the better one, with the line of what is likely; the numbers stand beside it. */
function LeverBar({ chart: { base, zero }, bar: { from, to } }: { chart: TornadoChart; bar: Bar }) {
  const percent = (share: number) => `${(100 * share).toFixed(2)}%`;
  const line = (share: number, className: string | undefined) => (
    <line className={className} x1={percent(share)} x2={percent(share)} y1={0} y2="100%" />
  );
  return (
    <svg className={styles['bar']} aria-hidden>
      {zero !== null && line(zero, styles['zero'])}
      <rect className={styles['worse']} x={percent(from)} width={percent(base - from)} />
      <rect className={styles['better']} x={percent(base)} width={percent(to - base)} />
      {line(base, styles['base'])}
    </svg>
  );
}
