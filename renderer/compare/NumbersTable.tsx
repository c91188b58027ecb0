import type { Analysis } from '../../shared/engine/index.ts';
import { comparedNumbers, type ComparedNumber } from '../../shared/report/index.ts';
import { useSession } from '../state/session.tsx';
import { DataTable } from '../ui/DataTable.tsx';

export interface NumbersTableProps {
  readonly mapId: string;
  readonly then: Analysis;
  readonly now: Analysis;
  readonly currency: string;
}

/** The numbers of one map in both states; those that are other ones today stand out. */
export function NumbersTable({ mapId, then, now, currency }: NumbersTableProps) {
  const { start, text } = useSession();
  const speaker = { text, locale: start.locale, currency };
  return (
    <DataTable
      label={text('compare.numbers')}
      items={comparedNumbers(then.maps[mapId], now.maps[mapId], speaker)}
      columns={[
        { id: 'name', title: text('compare.number'), cell: ({ title }) => title },
        { id: 'then', title: text('compare.before'), isNumber: true, cell: (item) => item.before },
        {
          id: 'now',
          title: text('compare.after'),
          isNumber: true,
          cell: after,
        },
      ]}
    />
  );
}

const after = (item: ComparedNumber) =>
  item.after === item.before ? item.after : <strong>{item.after}</strong>;
