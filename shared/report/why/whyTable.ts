import type { Value } from '../../engine/analysis.ts';
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
  // What has a row of its own says there what it is made of.
  const own = new Set(asked.map(({ card }) => card?.id));
  const rows = asked.flatMap(({ name, card }) => (card ? [rowOf(context, name, { card, own })] : []));
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

interface Row {
  readonly card: WhyCard;
  readonly own: ReadonlySet<WhyCard['id'] | undefined>;
}

function rowOf(context: ReportContext, name: string, { card, own }: Row): Cell[] {
  const words = whyWords(card, context);
  const inputs = words.inputs.map((line, index) => {
    const { opens } = card.inputs[index]!;
    const said = opens && !own.has(opens.id) ? [...new Set(groundOf(context, opens))] : [];
    return `${line.name} ${line.value} (${[line.from, ...said].join('; ')})`;
  });
  return [
    { text: `${name}: ${words.result}`, isStrong: true },
    { text: `${words.formula}. ${words.source}` },
    { text: [...inputs, words.mover].join('; ') },
  ];
}

/** What a part was worked out from, down to what somebody said or what was assumed. */
function groundOf(context: ReportContext, card: WhyCard): string[] {
  const words = whyWords(card, context);
  return card.inputs.flatMap(({ given, opens }, index) => {
    if (opens) return groundOf(context, opens);
    const { name, value, from } = words.inputs[index]!;
    return given && !isOfMethod(given) ? [`${name} ${value}, ${from}`] : [];
  });
}

/** Numbers of the method stand in its own pages. */
const isOfMethod = ({ source }: Value): boolean =>
  source?.key === 'why.ofMethod' || source?.key === 'why.noLimit';
