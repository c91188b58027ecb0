/** What several initiatives have in common, as it counts once, and what it would come to if each had its own. */
import type { Candidate } from '../analysis.ts';
import type { InitiativeCase } from '../plan/initiativeCase.ts';
import type { BuiltOnce } from '../plan/shareHints.ts';
import type { SharedAmount, SharingLine } from '../plan/sharedPlan.ts';
import { caseCard } from './caseCards.ts';
import { linesOf, makeCard, type WhyCard } from './card.ts';
import { exactly } from './given.ts';

/** An initiative as it stands in a plan. */
interface Sharer {
  readonly name: string;
  readonly case: InitiativeCase;
}

/** What counts of something shared: of a cost its first year, of a benefit its worth over the years; the largest amount that one of them has. */
export function sharedOnceCard(
  { side, amounts, ...counted }: SharingLine,
  sharerOf: (initiativeId: string) => Sharer,
): WhyCard {
  const measure = side === 'cost' ? 'cost' : 'value';
  return makeCard({
    id: side === 'cost' ? 'sharedCost' : 'sharedGain',
    quantity: 'money',
    value: counted[measure],
    inputs: linesOf(
      amounts.map((amount) => {
        const { name, case: found } = sharerOf(amount.initiativeId);
        return {
          label: name,
          quantity: 'money',
          value: amount[measure],
          opens: amountCard(amount, measure, found),
        };
      }),
    ),
    formula: ({ largest }) => largest,
  });
}

/** What an initiative has of it: the whole, less the whole without it. */
function amountCard(amount: SharedAmount, measure: 'cost' | 'value', found: InitiativeCase): WhyCard {
  const { before, [measure]: value } = amount;
  const whole = caseCard(found, measure === 'cost' ? 'firstYear' : 'npv');
  const isWhole = Math.abs((whole?.value ?? NaN) - before[measure]) < 1e-6;
  return makeCard({
    id: 'sharedAmount',
    quantity: 'money',
    value,
    inputs: [
      {
        part: 'wholeWith',
        quantity: 'money',
        value: before[measure],
        ...(isWhole ? { opens: whole } : {}),
      },
      { part: 'wholeWithout', quantity: 'money', value: before[measure] - value },
    ],
    formula: (x) => x['wholeWith']! - x['wholeWithout']!,
  });
}

/** Days of building a tool that several candidates of one initiative use: the longest that one of them takes. */
export const builtOnceCard = ({ days, longest }: BuiltOnce): WhyCard =>
  makeCard({
    id: 'builtOnce',
    quantity: 'days',
    value: days,
    inputs: [
      {
        part: 'effortLow',
        quantity: 'days',
        value: longest.low,
        given: exactly(longest.low, 'why.ofMethod'),
      },
      {
        part: 'effortHigh',
        quantity: 'days',
        value: longest.high,
        given: exactly(longest.high, 'why.ofMethod'),
      },
    ],
    formula: (x) => (x['effortLow']! + x['effortHigh']!) / 2,
  });

/** The same if each of them had a tool of its own. */
export const builtApartCard = (
  { apartDays, of }: BuiltOnce,
  named: (candidate: Candidate) => string,
): WhyCard =>
  makeCard({
    id: 'builtApart',
    quantity: 'days',
    value: apartDays,
    inputs: linesOf(
      of.map(({ candidate, low, high }) => ({
        label: named(candidate),
        quantity: 'days',
        value: (low + high) / 2,
        given: { ...exactly((low + high) / 2, 'why.ofMethod'), low, high },
      })),
    ),
    formula: ({ sum }) => sum,
  });
