import type { Value } from '../../engine/analysis.ts';
import type { WhyCard } from '../../engine/index.ts';
import type { Flowable } from '../flowInto.ts';
import { lead } from '../headings.ts';
import type { ReportContext } from '../reportContext.ts';
import { tableBlock, type Cell, type Column } from '../table.ts';
import { setRows, type AskedSet } from './whySet.ts';
import { whyWords } from './whyWords.ts';

/** A number of a page with its card; without one it is left out. */
export interface AskedNumber {
  readonly name: string;
  /** As it stands on the page, where that is rounder than its card reckons; left out: as the card has it. */
  readonly value?: string;
  readonly card: WhyCard | null;
}

interface WhyTableOptions {
  readonly title?: string;
  /** Whether it is printed where nobody chose. */
  readonly isByDefault?: boolean;
}

/** Of a card with the usual number of parts, each with what it follows from. */
const MOST_LINES = 40;

/** How the numbers of a page come about, a row a card: the number, its formula in words, and what went in with where that is from. Nothing where reasons are not printed. */
export function whyTable(
  context: ReportContext,
  width: number,
  asked: readonly (AskedNumber | AskedSet)[],
  { title = context.text('why.printed'), isByDefault = true }: WhyTableOptions = {},
): Flowable[] {
  const { text, choices } = context;
  // What has a row of its own says there what it is made of.
  const own = new Set(asked.flatMap((one) => ('set' in one ? one.set : [one])).map(({ card }) => card?.id));
  const rows = asked.flatMap((one): Cell[][] => {
    if ('set' in one) return setRows(context, one);
    const row = rowOf(context, one, own);
    return row ? [row] : [];
  });
  if (!(choices.withReasons ?? isByDefault) || rows.length === 0) return [];
  const number = Math.floor(width * 0.2);
  const formula = Math.floor(width * 0.32);
  const columns: Column[] = [
    { title: text('plan.printNumber'), width: number },
    { title: text('why.formula'), width: formula },
    { title: text('why.inputs'), width: width - number - formula },
  ];
  return [lead(title, width), tableBlock(title, columns, rows, { mostLines: MOST_LINES })];
}

type Own = ReadonlySet<WhyCard['id'] | undefined>;

function rowOf(context: ReportContext, { name, value, card }: AskedNumber, own: Own): Cell[] | null {
  if (!card) return null;
  const words = whyWords(card, context);
  const said = new Set<string>();
  const inputs = words.inputs.map((line, index) => {
    const { opens, isRecord } = card.inputs[index]!;
    // A figure from which several parts follow is said with the first of them; each record has its own.
    const ground = groundOf(context, { card: opens ?? null, own }).filter(
      ({ words: one, isFigure }) => isRecord || !(isFigure && said.has(one)),
    );
    for (const { words: one } of ground) said.add(one);
    const head = `${line.name}: ${line.value} (${line.from})`;
    return ground.length > 0 ? `${head} – ${ground.map(({ words: one }) => one).join('; ')}` : head;
  });
  return [
    { text: `${name}: ${value ?? words.result}`, isStrong: true },
    {
      text: `${value === undefined ? words.formula : `${words.formula} = ${words.result}`}\n${words.source}`,
    },
    { text: [...inputs, words.mover].join('\n') },
  ];
}

interface Ground {
  readonly words: string;
  /** Of a figure of the business, whose name is clear wherever it stands. */
  readonly isFigure: boolean;
}

/** What a part was worked out from, down to what somebody said or what was assumed, or to what has a row of its own. */
function groundOf(
  context: ReportContext,
  { card, own }: { readonly card: WhyCard | null; readonly own: Own },
): Ground[] {
  if (!card || own.has(card.id)) return [];
  const words = whyWords(card, context);
  return card.inputs.flatMap((input, index): Ground[] => {
    const { given, opens } = input;
    if (opens) return groundOf(context, { card: opens, own });
    const { name, value, from } = words.inputs[index]!;
    if (!given || isOfMethod(given) || (context.isWithoutMoney && isMoney(input))) return [];
    return [{ words: `${name}: ${value}, ${from}`, isFigure: 'attribute' in input }];
  });
}

/** What others may not see where a page goes without money, also behind a number that is none. */
const isMoney = ({ quantity }: WhyCard['inputs'][number]): boolean =>
  quantity === 'money' || quantity === 'moneyPerHour';

/** Numbers of the method stand in its own pages, and weights beside the aims. */
const isOfMethod = ({ source }: Value): boolean => source?.key.startsWith('why.') ?? false;
