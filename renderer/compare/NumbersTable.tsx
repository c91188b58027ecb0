import type { Analysis, MapMetrics } from '../../shared/engine/index.ts';
import {
  formatHours,
  formatMinutes,
  formatMoney,
  formatNumber,
  formatShare,
} from '../../shared/text/index.ts';
import { useSession } from '../state/session.tsx';
import { DataTable } from '../ui/DataTable.tsx';

/** The numbers of a map in which a reader looks for a change, each with the way it is written. */
const numbers = {
  steps: { of: ({ steps }) => Object.keys(steps).length, as: 'count' },
  cycle: { of: ({ cycleTimeMinutes }) => cycleTimeMinutes, as: 'minutes' },
  work: { of: ({ touchTimeMinutes }) => touchTimeMinutes, as: 'minutes' },
  wait: { of: ({ waitTimeMinutes }) => waitTimeMinutes, as: 'minutes' },
  efficiency: { of: ({ efficiencyShare }) => efficiencyShare, as: 'share' },
  cost: { of: ({ costPerCase }) => costPerCase, as: 'money' },
  hours: { of: ({ hoursPerMonth }) => hoursPerMonth, as: 'hours' },
  handoffs: { of: ({ handoffs }) => handoffs, as: 'count' },
  yield: { of: ({ rolledYieldShare }) => rolledYieldShare, as: 'share' },
} as const satisfies {
  readonly [name: string]: {
    readonly of: (metrics: MapMetrics) => number | null;
    readonly as: 'count' | 'minutes' | 'share' | 'money' | 'hours';
  };
};
type NumberName = keyof typeof numbers;
const names = Object.keys(numbers) as NumberName[];

export interface NumbersTableProps {
  readonly mapId: string;
  readonly then: Analysis;
  readonly now: Analysis;
  readonly currency: string;
}

/** The numbers of one map in both states; what is not known is said to be so. */
export function NumbersTable({ mapId, then, now, currency }: NumbersTableProps) {
  const { start, text } = useSession();
  const { locale } = start;
  const write = (name: NumberName, metrics: MapMetrics | undefined): string => {
    const value = metrics ? numbers[name].of(metrics) : null;
    if (value === null) return text('compare.unknown');
    switch (numbers[name].as) {
      case 'minutes':
        return formatMinutes(value, locale);
      case 'share':
        return formatShare(value, locale);
      case 'money':
        return formatMoney(value, currency, locale);
      case 'hours':
        return formatHours(value, locale);
      case 'count':
        return formatNumber(value, locale);
    }
  };
  const items = names.map((name) => ({
    id: name,
    then: write(name, then.maps[mapId]),
    now: write(name, now.maps[mapId]),
  }));
  return (
    <DataTable
      label={text('compare.numbers')}
      items={items}
      columns={[
        { id: 'name', title: text('compare.number'), cell: ({ id }) => text(`compare.number.${id}`) },
        { id: 'then', title: text('compare.before'), isNumber: true, cell: (item) => item.then },
        {
          id: 'now',
          title: text('compare.after'),
          isNumber: true,
          cell: (item) => (item.now === item.then ? item.now : <strong>{item.now}</strong>),
        },
      ]}
    />
  );
}
