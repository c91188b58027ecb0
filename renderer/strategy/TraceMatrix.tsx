import { useMemo, useState } from 'react';
import {
  moverKinds,
  type Mover,
  type MoverKind,
  type Pull,
  type Traceability,
} from '../../shared/engine/index.ts';
import { useSay } from '../fields/useSay.ts';
import { useSession, useView } from '../state/session.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { matrixAxes, type AxisEntry } from './matrixAxes.ts';
import styles from './strategy.module.css';
import { ThreadPane } from './ThreadPane.tsx';

const signs: { readonly [P in Pull]: string } = {
  strong: '●●●',
  medium: '●●○',
  weak: '●○○',
  harms: '▼',
  mixed: '●▼',
};
const ways = ['down', 'up'] as const;

/** Who moves which KPI: from the goals down or from the work up; one chosen line or column shows its whole thread beside it. */
export function TraceMatrix({ trace }: { readonly trace: Traceability }) {
  const { text, view } = useSession();
  const say = useSay();
  const focusId = useView((state) => state.strategyId);
  const [way, setWay] = useState<(typeof ways)[number]>('down');
  const [kind, setKind] = useState<MoverKind>('map');
  const [filter, setFilter] = useState('');
  const [isAll, setAll] = useState(false);
  const { strategy, movers } = useMemo(() => {
    const nameOf = ({ name }: Mover) => (typeof name === 'string' ? name : say(name));
    return matrixAxes(trace, { kind, filter, isAll, nameOf, unnamed: text('strategy.unnamed') });
  }, [trace, kind, filter, isAll, say, text]);
  const [rows, columns] = way === 'down' ? [strategy, movers] : [movers, strategy];
  const focus = (strategyId: string) => view.setState({ strategyId });
  const name = ({ id, label, above }: AxisEntry, before?: AxisEntry) => (
    <>
      {above && above !== before?.above && <span className={styles['above']}>{above}</span>}
      <button type="button" aria-pressed={id === focusId} onClick={() => focus(id)}>
        {label}
      </button>
    </>
  );
  return (
    <>
      <div className={styles['matrixBar']}>
        <Segmented
          label={text('matrix.way')}
          value={way}
          onChange={setWay}
          options={ways.map((id) => ({ id, label: text(`matrix.way.${id}`) }))}
        />
        <Segmented
          label={text('matrix.against')}
          value={kind}
          onChange={setKind}
          options={moverKinds.map((id) => ({ id, label: text(`matrix.kind.${id}`) }))}
        />
        <SearchField
          label={text('matrix.filter')}
          clearLabel={text('app.clear')}
          value={filter}
          onChange={setFilter}
        />
        <Checkbox isSelected={isAll} onChange={setAll}>
          {text('matrix.all')}
        </Checkbox>
      </div>
      <p className={styles['treeKeys']}>{text('matrix.legend')}</p>
      <div className={styles['matrixBody']}>
        <div
          className={styles['matrixScroll']}
          role="region"
          aria-label={text('strategy.tab.matrix')}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
          tabIndex={0}
        >
          {movers.length === 0 && <p className={styles['quiet']}>{text('matrix.none')}</p>}
          <table className={styles['matrix']}>
            <thead>
              <tr>
                <th scope="col">{text(way === 'down' ? 'matrix.strategy' : `matrix.kind.${kind}`)}</th>
                {columns.map((column) => (
                  <th key={column.id} scope="col">
                    {name({ ...column, above: null })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={row.id}>
                  <th scope="row">{name(row, rows[index - 1])}</th>
                  {columns.map((column) => {
                    const [kpi, mover] = way === 'down' ? [row, column] : [column, row];
                    const cell = trace.cell(kpi.id, mover.id);
                    return (
                      <td key={column.id}>
                        {cell && (
                          <span className={styles['pull']} data-pull={cell.pull}>
                            <span aria-hidden>{signs[cell.pull]}</span> {text(`matrix.pull.${cell.pull}`)}
                            {cell.isByMap && <span className={styles['quiet']}> {text('matrix.byMap')}</span>}
                          </span>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <ThreadPane trace={trace} id={focusId} onFocus={focus} />
      </div>
    </>
  );
}
