import { monthCard, type InitiativeCase, type MonthRow } from '../../shared/engine/index.ts';
import { Why } from '../fields/Why.tsx';
import { useText } from '../state/session.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { MoneyChart } from './MoneyChart.tsx';
import styles from './plan.module.css';
import { useMoneyWords } from './useMoneyWords.ts';

const columns = ['in', 'out', 'net', 'sum'] as const;

/** When the money goes and comes back: a picture, a sentence, the years, and behind one click the months. */
export function MonthGrid({ found }: { readonly found: InitiativeCase }) {
  const text = useText();
  const words = useMoneyWords();
  const { result } = found;
  if (!result) return null;
  const [today, ...months] = result.rows;
  const byYear = Array.from({ length: Math.ceil(months.length / 12) }, (_, index) =>
    months.slice(12 * index, 12 * index + 12),
  );
  return (
    <section aria-label={text('plan.months')}>
      <h2 className={styles['subtitle']}>{text('plan.months')}</h2>
      <MoneyChart found={{ ...found, result }} />
      <MoneyTable
        found={found}
        caption={text('plan.monthsByYear')}
        rows={[
          { name: text('plan.today'), months: [today!] },
          ...byYear.map((year, index) => ({ name: words.year(index + 1), months: year })),
        ]}
      />
      <Disclosure title={text('plan.monthsAll', { n: months.length })}>
        <MoneyTable
          found={found}
          caption={text('plan.months')}
          rows={result.rows.map((row) => ({ name: words.month(row.month), months: [row] }))}
        />
      </Disclosure>
    </section>
  );
}

/** Months as one line. */
const together = (rows: readonly MonthRow[]): MonthRow => {
  const sum = (column: 'in' | 'out' | 'net') => rows.reduce((total, row) => total + row[column], 0);
  return { ...rows.at(-1)!, in: sum('in'), out: sum('out'), net: sum('net') };
};

interface MoneyTableProps {
  readonly found: InitiativeCase;
  readonly caption: string;
  /** Each a month, or several together. */
  readonly rows: readonly { readonly name: string; readonly months: readonly MonthRow[] }[];
}

function MoneyTable({ found, caption, rows }: MoneyTableProps) {
  const text = useText();
  const words = useMoneyWords();
  const sum = words.sumUntil(found.result?.rows ?? []);
  const said = (row: MonthRow) => ({
    in: words.money(row.in),
    out: words.money(row.out),
    net: words.net(row.in, row.out),
    sum: sum(row.sum),
  });
  return (
    <table className={styles['table']} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{text('plan.monthsWhen')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className={styles['number']}>
              {text(`plan.months.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, months }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {columns.map((column) => (
              <td key={column} className={styles['number']}>
                <Why
                  name={`${name}, ${text(`plan.months.${column}`)}`}
                  value={said(together(months))[column]}
                  card={() => monthCard(found, months, column)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
