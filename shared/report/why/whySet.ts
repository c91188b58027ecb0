import { isLine, type WhyCard } from '../../engine/index.ts';
import type { ReportContext } from '../reportContext.ts';
import type { Cell } from '../table.ts';
import type { AskedNumber } from './whyTable.ts';
import { whyWords, type WhyLine } from './whyWords.ts';

/** Numbers that come about in the same way, such as the weights of all criteria: how is said once. */
export interface AskedSet {
  /** What they are together. */
  readonly name: string;
  readonly set: readonly AskedNumber[];
}

/** The rows of a set: its formula and what all of its numbers are made of, then each number with what it alone is made of. */
export function setRows(context: ReportContext, { name, set }: AskedSet): Cell[][] {
  const numbers = set.flatMap((one) => {
    if (!one.card) return [];
    const words = whyWords(one.card, context);
    return [{ name: one.name, words, parts: partsOf(one.card, words.inputs) }];
  });
  const [first] = numbers;
  if (!first) return [];
  const isInAll = (part: string) => numbers.every(({ parts }) => parts.others.includes(part));
  const movers = new Set(numbers.map(({ words }) => words.mover));
  return [
    [
      { text: name, isStrong: true },
      { text: `${first.words.formula}\n${first.words.source}` },
      { text: [...first.parts.others.filter(isInAll), ...(movers.size === 1 ? movers : [])].join('\n') },
    ],
    ...numbers.map(({ name: own, words, parts: { lines, others } }): Cell[] => [
      { text: `${own}: ${words.result}`, isStrong: true },
      { text: '' },
      { text: [lines, ...others.filter((part) => !isInAll(part))].filter((part) => part !== '').join('\n') },
    ]),
  ];
}

/** The lines of a card as one sum in their order, and its other parts one by one. */
function partsOf({ inputs }: WhyCard, said: readonly WhyLine[]) {
  const lines = said.filter((_, index) => isLine(inputs[index]!));
  const others = said.filter((_, index) => !isLine(inputs[index]!));
  return {
    lines: lines.map(({ from }) => from).join(' + '),
    others: others.map(({ name, value, from }) => `${name}: ${value} (${from})`),
  };
}
