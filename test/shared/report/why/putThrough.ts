import { expect } from 'vitest';
import { caseIds } from '../../../../shared/engine/why/names.ts';
import { isLine, type WhyCard, type WhyInput, type WhyQuantity } from '../../../../shared/engine/index.ts';
import { whyWords } from '../../../../shared/report/index.ts';
import { createText } from '../../../../shared/text/index.ts';
import { reckon } from '../../engine/reckon.ts';

export const listener = { text: createText('en'), locale: 'en-GB', currency: 'EUR' };

/** A number as a card says it, in the unit that formulas reckon in, and half of its last digit: what its rounding hides. */
export function readBack(
  said: string,
  quantity?: WhyQuantity,
): { readonly value: number; readonly half: number } {
  const digits = /-?[\d,]+(?:\.\d+)?/.exec(said)![0].replaceAll(',', '');
  const decimals = digits.split('.')[1]?.length ?? 0;
  const scale =
    said.includes('%') && quantity !== 'number'
      ? 0.01
      : quantity === 'minutes' && /\d\u00a0h/.test(said)
        ? 60
        : 1;
  const sign = /^[-−]/.test(said.trim()) && !digits.startsWith('-') ? -1 : 1;
  return { value: sign * Number(digits) * scale, half: 0.5 * 10 ** -decimals * scale };
}

/** The formulas of a business case speak of its assumptions in prose: `caseCards.test.ts` puts their numbers through. */
const prose: ReadonlySet<string> = new Set([...caseIds, 'lackingToday', 'futureValue', 'outlays']);
const isProse = ({ id }: WhyCard): boolean => prose.has(id);

/** A name may hold anything: it is taken for what it stands for, and nothing of it for a sign. */
const inWords = (name: string): string => `“${name}”`;

/** What the formula gives, read from its words, with these numbers in place of the names. */
function give(card: WhyCard, formula: string, names: readonly string[], values: readonly number[]): number {
  const said = (value: number) => (value < 0 ? `(0 - ${plain(-value)})` : plain(value));
  const lines = card.inputs.flatMap((input, index) => (isLine(input) ? [values[index]!] : []));
  let sum = formula
    .replaceAll('the lines added up', said(lines.reduce((a, b) => a + b, 0)))
    .replaceAll('the largest of the lines', said(Math.max(...lines)))
    .replaceAll('the lines multiplied', said(lines.reduce((a, b) => a * b, 1)));
  names.forEach((name, index) => (sum = sum.replaceAll(inWords(name), said(values[index]!))));
  return reckon(
    sum
      .replaceAll(/the small(?:er|est) of/g, 'min')
      .replaceAll('the larger of', 'max')
      .replaceAll(', ', ';')
      .replaceAll('×', '*')
      .replaceAll('÷', '/')
      .replaceAll('−', '-')
      .replaceAll('√', 'sqrt')
      .replaceAll('∛', 'cbrt'),
  );
}

const plain = (value: number): string => (value < 1e-6 ? value.toFixed(12) : String(value));

/** The numbers printed on a card, put through the formula printed on it, give the printed result within half a point and what rounding hides. */
export function putThrough(card: WhyCard): void {
  const words = whyWords(card, listener);
  expect(words.source).not.toBe('');
  for (const { name, from } of words.inputs) {
    expect(name).not.toBe('');
    expect(from).not.toBe('');
  }
  checkLines(card, words.inputs);
  if (card.value === null) {
    expect(words.result).toBe('no such number');
    return;
  }
  const names = words.inputs.map(({ name }) => name);
  const read = words.inputs.map(({ value }, index) => readBack(value, card.inputs[index]!.quantity).value);
  for (const input of card.inputs) if (input.opens) checkOpened(input, input.opens);
  if (isProse(card)) return;
  const again = give(card, words.formula, names, read);
  const slack = read.reduce(
    (sum, _, index) =>
      sum + Math.abs(give(card, words.formula, names, read.with(index, card.inputs[index]!.value)) - again),
    0,
  );
  const said = readBack(words.result, card.quantity);
  // Half a point of what the result is counted in; of shares half of one per cent, of hours said in place of minutes half of their last digit.
  const half = card.quantity === 'share' ? 0.005 : Math.max(0.5, said.half);
  const where = `${card.id}: ${words.formula} gives ${again} for ${words.result}`;
  expect(Math.abs(again - said.value), where).toBeLessThanOrEqual(half + slack * 1.05 + 1e-9);
  // Not a bound that anything would fit into.
  expect(slack, where).toBeLessThan(Math.max(2, 0.01 * Math.abs(again)));
}

/** What a part opens is that part, or the points of which the line counts a share. */
function checkOpened({ value, factors = [] }: WhyInput, opens: WhyCard): void {
  putThrough(opens);
  const numbers = [value, ...factors.map((factor) => factor.value)];
  expect(
    numbers.some((number) => Math.abs(number - opens.value!) < 1e-6),
    opens.id,
  ).toBe(true);
}

/** A line that says of what it is the product is that product. */
function checkLines({ inputs }: WhyCard, lines: ReturnType<typeof whyWords>['inputs']): void {
  inputs.forEach(({ factors = [], quantity, value }, index) => {
    if (factors.length === 0) return;
    const parts = lines[index]!.from.split(' × ');
    expect(parts).toHaveLength(factors.length);
    const product = parts.reduce((all, part, at) => {
      const factor = factors[at]!;
      const read = readBack(part, factor.quantity).value;
      return all * (quantity === 'hours' && factor.quantity === 'minutes' ? read / 60 : read);
    }, 1);
    expect(Math.abs(product - value), lines[index]!.from).toBeLessThanOrEqual(0.5 + 0.01 * Math.abs(value));
  });
}
