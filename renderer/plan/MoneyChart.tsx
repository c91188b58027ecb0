import { moneyChart } from '../../shared/diagram/index.ts';
import type { InitiativeCase } from '../../shared/engine/index.ts';
import { useText } from '../state/session.tsx';
import chart from '../kpis/kpis.module.css';
import styles from './plan.module.css';
import { useMoneyWords } from './useMoneyWords.ts';

const WIDTH = 640;
const HEIGHT = 200;
const BOX = { left: 56, right: WIDTH - 96, top: 16, bottom: HEIGHT - 24 };
const LABEL_GAP = 8;

/** Net month by month as bars, all of it until then as a line, and where it has paid back; the same in a sentence below. */
export function MoneyChart({ found }: { readonly found: InitiativeCase & { readonly result: object } }) {
  const text = useText();
  const words = useMoneyWords();
  const { rows, worth } = found.result;
  const back = worth.paybackYears;
  const { bars, line, end, zero, values, years, payback } = moneyChart(rows, back && back * 12, BOX);
  const summary = words.summary(found.result);
  const isLate = payback !== null && payback.x > (BOX.left + BOX.right) / 2;
  return (
    <figure className={styles['picture']}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${text('plan.months')}. ${summary}`}
        className={chart['svg']}
      >
        {values.map(({ value, y }) => (
          <g key={value}>
            <path className={chart['grid']} d={`M${BOX.left} ${y}H${BOX.right}`} />
            <text className={chart['tick']} x={BOX.left - 6} y={y + 4} textAnchor="end">
              {words.tick(value)}
            </text>
          </g>
        ))}
        {years.map(({ year, x }) => (
          <text
            key={year}
            className={chart['tick']}
            x={x}
            y={HEIGHT - 6}
            textAnchor={year === 0 ? 'start' : 'middle'}
          >
            {year === 0 ? text('plan.today') : words.year(year)}
          </text>
        ))}
        {bars.map(({ month, ...bar }) => (
          <rect key={month} className={styles['monthBar']} {...bar} />
        ))}
        <path className={styles['zero']} d={`M${BOX.left} ${zero}H${BOX.right}`} />
        <path className={chart['line']} d={line} />
        <text className={chart['label']} data-kind="now" x={BOX.right + LABEL_GAP} y={end.y + 4}>
          {words.sumUntil(rows)(rows.at(-1)!.sum)}
        </text>
        {payback && back !== null && back > 0 && (
          <g>
            <path className={styles['paybackLine']} d={`M${payback.x} ${BOX.top}V${BOX.bottom}`} />
            <circle className={styles['payback']} cx={payback.x} cy={payback.y} r={4.5} />
            <text
              className={chart['label']}
              x={payback.x + (isLate ? -LABEL_GAP : LABEL_GAP)}
              y={BOX.top + 13}
              textAnchor={isLate ? 'end' : 'start'}
            >
              {text('plan.chartPayback', { time: words.time(back) })}
            </text>
          </g>
        )}
      </svg>
      <figcaption className={styles['soft']}>{summary}</figcaption>
    </figure>
  );
}
