import { attributeOf, type CaseAttribute, type InitiativeCase } from '../../engine/index.ts';
import { sayHint } from '../why/whyWords.ts';
import { planMoney, type Listener } from './moneyWords.ts';

/** What an assumption does to the net present value, as it is said on screen and paper. */
export interface LeverRow {
  readonly attribute: CaseAttribute;
  readonly name: string;
  /** From where to where it may lie. */
  readonly range: string;
  /** Who says so. */
  readonly provenance: string;
  /** Net present value at the ends of the range. */
  readonly low: number;
  readonly high: number;
  readonly lowWords: string;
  readonly highWords: string;
  /** At which value of it the case comes out even; null: at none. */
  readonly breakEven: { readonly value: number; readonly words: string } | null;
}

/** Less than this (money) is not felt. */
const FELT = 1;

/** Every assumption that moves the net present value, the one that moves it most first. */
export function leverRows({ levers, values }: InitiativeCase, listener: Listener): readonly LeverRow[] {
  const { text } = listener;
  return levers
    .filter(({ swing }) => swing >= FELT)
    .map(({ attribute, low, high, breakEven }) => {
      const { quantity } = attributeOf(attribute);
      const hint = (value: number) => sayHint(quantity, value, listener);
      const given = values[attribute]!;
      return {
        attribute,
        name: text(`engine.attribute.${attribute}`),
        range: text('why.range', { low: hint(given.low), high: hint(given.high) }),
        provenance: text(`insights.provenance.${given.provenance}`),
        low,
        high,
        lowWords: planMoney(low, listener),
        highWords: planMoney(high, listener),
        breakEven: breakEven === null ? null : { value: breakEven, words: hint(breakEven) },
      };
    });
}
