import type { Mark } from '../../model/index.ts';
import { linesOf, makeCard, type WhyCard } from './card.ts';
import { exactly } from './given.ts';

/** How much the open marks of something weigh together; null without any. `named`: what a kind of mark is called. */
export function marksCard(marks: readonly Mark[], named: (mark: Mark) => string): WhyCard | null {
  const open = marks.filter(({ isSettled }) => !isSettled);
  if (open.length === 0) return null;
  return makeCard({
    id: 'marksGravity',
    quantity: 'number',
    value: open.reduce((sum, { severity }) => sum + severity, 0),
    inputs: linesOf(
      open.map((mark) => ({
        label: named(mark),
        quantity: 'number',
        value: mark.severity,
        given: exactly(mark.severity, 'why.chosen'),
      })),
    ),
    formula: ({ sum }) => sum,
  });
}
