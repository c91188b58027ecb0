import type { BusinessCase } from '../finance/businessCase.ts';
import { driversOf } from '../finance/caseDrivers.ts';
import { likelyOf } from '../finance/drivers.ts';
import type { MonthRow } from '../finance/monthGrid.ts';
import type { InitiativeCase } from '../plan/initiativeCase.ts';
import { makeCard, type WhyCard } from './card.ts';
import { caseCard, givenAt } from './caseCards.ts';
import { comesInCard, goesOutCard, leftCard, netCard, type FlowGround } from './flowCards.ts';

export type MonthColumn = 'in' | 'out' | 'net' | 'sum';

/** One number of the month grid: of today, of a month, or of several months in a row together; null while a cost is unknown. */
export function monthCard(
  found: InitiativeCase,
  months: readonly MonthRow[],
  column: MonthColumn,
): WhyCard | null {
  const { result } = found;
  const [first] = months;
  if (!result || !first) return null;
  const ground = flowGround(found, result);
  switch (column) {
    case 'in':
      return comesInCard(ground, months);
    case 'out':
      return first.month === 0 ? todayCard(ground) : goesOutCard(ground, months);
    case 'net':
      return netCard(ground, months, first.month === 0 ? todayCard(ground) : undefined);
    case 'sum': {
      const before = first.sum - first.net;
      const net = monthCard(found, months, 'net')!;
      return makeCard({
        id: 'monthSum',
        quantity: 'money',
        value: before + net.value!,
        inputs: [
          {
            part: 'before',
            quantity: 'money',
            value: before,
            opens: first.month === 0 ? null : leftCard(ground, result.rows.slice(1, first.month)),
          },
          { part: 'net', quantity: 'money', value: net.value!, opens: net },
        ],
        formula: (x) => x['before']! + x['net']!,
      });
    }
  }
}

function flowGround(found: InitiativeCase, result: BusinessCase): FlowGround {
  return {
    result,
    drivers: likelyOf(driversOf(found.input)),
    own(part) {
      const opens = caseCard(found, part)!;
      return { part, quantity: 'money', value: opens.value!, opens };
    },
    given: (attributes) => givenAt(found, likelyOf(driversOf(found.input)), attributes),
  };
}

/** What is spent today. */
const todayCard = ({ own }: FlowGround): WhyCard => {
  const once = own('once');
  return makeCard({
    id: 'monthToday',
    quantity: 'money',
    value: once.value,
    inputs: [once],
    formula: (x) => x['once']!,
  });
};
