import type { ReactNode } from 'react';
import type { Analysis } from '../../shared/engine/index.ts';
import type { Doc } from '../../shared/model/index.ts';
import { comparedCard, comparedNumbers, type ComparedNumber } from '../../shared/report/index.ts';
import { Why } from '../fields/Why.tsx';
import { useSession } from '../state/session.tsx';
import { DataTable } from '../ui/DataTable.tsx';

/** One of the states that are compared. */
interface State {
  /** What it is called. */
  readonly title: string;
  readonly doc: Doc;
  readonly analysis: Analysis;
}
export interface NumbersTableProps {
  readonly mapId: string;
  readonly before: State;
  readonly after: State;
  readonly currency: string;
}

/** The numbers of one map in both states, each of which can be asked why; those that are other ones now stand out. */
export function NumbersTable({ mapId, before, after, currency }: NumbersTableProps) {
  const { start, text } = useSession();
  const asked = ({ title, doc, analysis }: State, item: ComparedNumber, value: string): ReactNode =>
    value === text('compare.unknown') ? (
      value
    ) : (
      <Why
        name={`${item.title}, ${title}`}
        value={value}
        card={() => comparedCard({ doc, analysis, mapId }, item.id)}
      />
    );
  const nowCell = (item: ComparedNumber): ReactNode => {
    const cell = asked(after, item, item.after);
    return item.after === item.before ? cell : <strong>{cell}</strong>;
  };
  return (
    <DataTable
      label={text('compare.numbers')}
      items={comparedNumbers(before.analysis.maps[mapId], after.analysis.maps[mapId], {
        text,
        locale: start.locale,
        currency,
      })}
      columns={[
        { id: 'name', title: text('compare.number'), cell: ({ title }) => title },
        {
          id: 'before',
          title: before.title,
          isNumber: true,
          cell: (item) => asked(before, item, item.before),
        },
        { id: 'after', title: after.title, isNumber: true, cell: nowCell },
      ]}
    />
  );
}
