import type { CapacityShift } from '../analysis.ts';
import { makeCard, type WhyCard } from './card.ts';

/** By how much (share) more could be done in all once a candidate is done: the busiest role sets the pace, before and after. `opens`: the card of its load today. */
export const shiftCard = (
  { loadShareBefore, loadShareAfter, systemGain }: CapacityShift,
  opens: WhyCard | null,
): WhyCard =>
  makeCard({
    id: 'shiftGain',
    quantity: 'share',
    value: systemGain,
    inputs: [
      { part: 'busiestNow', quantity: 'share', value: loadShareBefore, opens },
      { part: 'busiestThen', quantity: 'share', value: loadShareAfter },
    ],
    formula: (x) => x['busiestNow']! / x['busiestThen']! - 1,
  });
