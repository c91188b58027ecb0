import type { MapMetrics } from '../../shared/engine/index.ts';
import { comparedNumbers, type ComparedNumber } from '../../shared/report/index.ts';
import { useSession } from '../state/session.tsx';
import { DataTable } from '../ui/DataTable.tsx';

export interface NumbersTableProps {
  readonly before: MapMetrics | undefined;
  readonly after: MapMetrics | undefined;
  /** What the two states are called. */
  readonly titles: readonly [before: string, after: string];
  readonly currency: string;
}

/** The numbers of one map in both states; those that are other ones now stand out. */
export function NumbersTable({ before, after, titles, currency }: NumbersTableProps) {
  const { start, text } = useSession();
  return (
    <DataTable
      label={text('compare.numbers')}
      items={comparedNumbers(before, after, { text, locale: start.locale, currency })}
      columns={[
        { id: 'name', title: text('compare.number'), cell: ({ title }) => title },
        { id: 'before', title: titles[0], isNumber: true, cell: (item) => item.before },
        { id: 'after', title: titles[1], isNumber: true, cell: afterCell },
      ]}
    />
  );
}

const afterCell = (item: ComparedNumber) =>
  item.after === item.before ? item.after : <strong>{item.after}</strong>;
