import { timingOf } from '../finance/businessCase.ts';
import { driversOf } from '../finance/caseDrivers.ts';
import { likelyOf } from '../finance/drivers.ts';
import { benefitShare, runningShare, type MonthRow } from '../finance/monthGrid.ts';
import type { InitiativeCase } from '../plan/initiativeCase.ts';
import { makeCard, type WhyCard, type WhyInput } from './card.ts';
import { caseCard } from './caseCards.ts';
import type { WhyPart } from './names.ts';

export type MonthColumn = 'in' | 'out' | 'net' | 'sum';

/** One number of the month grid: of today, of a month, or of several months in a row together; null while a cost is unknown. */
export function monthCard(
  found: InitiativeCase,
  months: readonly MonthRow[],
  column: MonthColumn,
): WhyCard | null {
  const { input, result } = found;
  const [first] = months;
  if (!result || !first) return null;
  const ofCase = (part: 'once' | 'yearly' | 'benefit'): WhyInput => {
    const opens = caseCard(found, part)!;
    return { part, quantity: 'money', value: opens.value!, opens };
  };
  const ofMonths = (part: WhyPart, value: number, name: MonthColumn): WhyInput => ({
    ...money(part, value),
    opens: monthCard(found, months, name),
  });
  const timing = timingOf(likelyOf(driversOf(input)));
  const added = (of: (row: MonthRow) => number) => months.reduce((sum, row) => sum + of(row), 0);
  const comesIn = added((row) => row.in);
  const goesOut = added((row) => row.out);
  const net = added((row) => row.net);
  switch (column) {
    case 'in':
      return makeCard({
        id: 'monthIn',
        quantity: 'money',
        value: comesIn,
        inputs: [
          ofCase('benefit'),
          time(
            'gainMonths',
            added(({ month }) => benefitShare(month, timing)),
          ),
        ],
        formula: (x) => (x['benefit']! * x['gainMonths']!) / 12,
      });
    case 'out':
      return first.month === 0
        ? makeCard({
            id: 'monthToday',
            quantity: 'money',
            value: goesOut,
            inputs: [ofCase('once')],
            formula: (x) => x['once']!,
          })
        : makeCard({
            id: 'monthOut',
            quantity: 'money',
            value: goesOut,
            inputs: [
              ofCase('yearly'),
              time(
                'runMonths',
                added(({ month }) => runningShare(month, timing)),
              ),
            ],
            formula: (x) => (x['yearly']! * x['runMonths']!) / 12,
          });
    case 'net':
      return makeCard({
        id: 'monthNet',
        quantity: 'money',
        value: net,
        inputs: [ofMonths('comesIn', comesIn, 'in'), ofMonths('goesOut', goesOut, 'out')],
        formula: (x) => x['comesIn']! - x['goesOut']!,
      });
    case 'sum':
      return makeCard({
        id: 'monthSum',
        quantity: 'money',
        value: first.sum - first.net + net,
        inputs: [money('before', first.sum - first.net), ofMonths('net', net, 'net')],
        formula: (x) => x['before']! + x['net']!,
      });
  }
}

const money = (part: WhyPart, value: number): WhyInput => ({ part, quantity: 'money', value });
const time = (part: WhyPart, value: number): WhyInput => ({ part, quantity: 'months', value });
