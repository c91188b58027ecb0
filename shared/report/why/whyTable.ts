import type { WhyCard } from '../../engine/index.ts';
import type { Flowable } from '../flowInto.ts';
import { lead } from '../headings.ts';
import type { ReportContext } from '../reportContext.ts';
import { tableBlock, type Cell, type Column } from '../table.ts';
import { whyWords } from './whyWords.ts';

/** A number of a page with its card; without one it is left out. */
export interface AskedNumber {
  readonly name: string;
  readonly card: WhyCard | null;
}

interface WhyTableOptions {
  readonly title?: string;
  /** Whether it is printed where nobody chose. */
  readonly isByDefault?: boolean;
}

/** How the numbers of a page come about, a row a card: the number, its formula in words, and what went in with where that is from. Nothing where reasons are not printed. */
export function whyTable(
  context: ReportContext,
  width: number,
  asked: readonly AskedNumber[],
  { title = context.text('why.printed'), isByDefault = true }: WhyTableOptions = {},
): Flowable[] {
  const { text, choices } = context;
  const rows = asked.flatMap(({ name, card }) => (card ? [rowOf(context, name, card)] : []));
  if (!(choices.withReasons ?? isByDefault) || rows.length === 0) return [];
  const number = Math.floor(width * 0.2);
  const formula = Math.floor(width * 0.32);
  const columns: Column[] = [
    { title: text('plan.printNumber'), width: number },
    { title: text('why.formula'), width: formula },
    { title: text('why.inputs'), width: width - number - formula },
  ];
  return [lead(title, width), tableBlock(title, columns, rows, { mostLines: 24 })];
}

function rowOf(context: ReportContext, name: string, card: WhyCard): Cell[] {
  const words = whyWords(card, context);
  const inputs = words.inputs.map((line) => `${line.name} ${line.value} (${line.from})`);
  return [
    { text: `${name}: ${words.result}`, isStrong: true },
    { text: `${words.formula}. ${words.source}` },
    { text: [...inputs, words.mover].join('; ') },
  ];
}
