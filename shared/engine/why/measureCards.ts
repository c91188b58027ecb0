import type { Doc, Kpi } from '../../model/index.ts';
import type { Achieved } from '../measure/promise.ts';
import type { Kept } from '../plan/freeze.ts';
import { linesOf, makeCard, type WhyCard } from './card.ts';
import { exactly, valueOf } from './given.ts';

interface Way {
  readonly from: number | null;
  readonly to: number | null;
  readonly now: number | null;
  readonly share: number | null;
}

/** A value of a KPI: as it was measured, or as somebody chose it (where it stood, where it is to go). */
export const measuredCard = (
  kpi: Pick<Kpi, 'title' | 'unit'>,
  value: number,
  from: 'why.measuredThen' | 'why.chosen' = 'why.measuredThen',
): WhyCard =>
  makeCard({
    id: 'said',
    quantity: 'number',
    value,
    unit: kpi.unit,
    inputs: [
      {
        label: kpi.title || '…',
        quantity: 'number',
        value,
        unit: kpi.unit,
        given: exactly(value, from),
      },
    ],
    formula: ({ sum }) => sum,
  });

/** How much of the way from where it stood to where it was to go is gone; null while an end or a measurement is missing. */
export function achievedCard({ from, to, now, share }: Way, unit: string): WhyCard | null {
  if (from === null || to === null || now === null || share === null) return null;
  return makeCard({
    id: 'achieved',
    quantity: 'share',
    value: share,
    inputs: [
      { part: 'from', quantity: 'number', value: from, unit, given: exactly(from, 'why.chosen') },
      { part: 'now', quantity: 'number', value: now, unit, given: exactly(now, 'why.measuredThen') },
      { part: 'to', quantity: 'number', value: to, unit, given: exactly(to, 'why.chosen') },
    ],
    formula: (x) => (x['now']! - x['from']!) / (x['to']! - x['from']!),
  });
}

/** By what its gate judges an initiative: the mean of what was achieved; null while nothing is. */
export function achievedMeanCard(doc: Doc, achieved: readonly Achieved[]): WhyCard | null {
  const lines = achieved.flatMap((one) => {
    const kpi = doc.kpi[one.kpiId];
    const opens = achievedCard(one, kpi?.unit ?? '');
    return one.share === null
      ? []
      : [{ label: kpi?.title || '…', quantity: 'share' as const, value: one.share, opens }];
  });
  if (lines.length === 0) return null;
  return makeCard({
    id: 'achievedMean',
    quantity: 'share',
    value: lines.reduce((sum, { value }) => sum + value, 0) / lines.length,
    inputs: [...linesOf(lines), { part: 'count', quantity: 'count', value: lines.length }],
    formula: ({ sum, ...x }) => sum / x['count']!,
  });
}

/** What was promised, as it was kept on the day it was planned. */
export function promisedCard({ outcome, promised: [low, likely, high] }: Kept): WhyCard {
  const quantity = outcome === 'hoursPerYear' ? 'hours' : 'money';
  return makeCard({
    id: 'promisedThen',
    quantity,
    value: likely,
    inputs: [
      {
        part: 'promised',
        quantity,
        value: likely,
        given: { ...exactly(likely, 'why.keptThen'), low, high },
      },
    ],
    formula: (x) => x['promised']!,
  });
}

/** How far what it really became lies from what was promised; null while one of them is unknown. */
export function promiseCard(doc: Doc, kept: Kept): WhyCard | null {
  const { outcome, promised, really, difference } = kept;
  if (!really || difference === null) return null;
  const quantity = outcome === 'hoursPerYear' ? 'hours' : 'money';
  const [, likely] = promised;
  return makeCard({
    id: 'promiseKept',
    quantity: 'share',
    value: difference,
    inputs: [
      { part: 'really', quantity, value: really.likely, given: valueOf(doc, really) },
      { part: 'promised', quantity, value: likely, opens: promisedCard(kept) },
    ],
    formula: (x) => x['really']! / x['promised']! - 1,
  });
}
