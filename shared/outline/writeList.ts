import { keywordOf, OTHERWISE } from './keywords.ts';
import { columns, noCells, type Cells, type TypedItem, type TypedSplit, type TypedWay } from './typed.ts';

const STEP = '  ';

/** A list as text that `readList` reads as the same list: indented, cells parted by bars where a line says more than what is done. */
export function writeList(items: readonly TypedItem[]): string {
  return linesOf(items, 0).map(barred).join('\n');
}

/** The same with a tab between all cells, so that a spreadsheet takes them as a table; what is below another line is indented in its cell. */
export function writeTable(items: readonly TypedItem[]): string {
  return linesOf(items, 0).map(tabbed).join('\n');
}

interface WrittenLine {
  readonly depth: number;
  /** In words that are read back as they stand. */
  readonly what: string;
  readonly cells: Cells;
}

function linesOf(items: readonly TypedItem[], depth: number): WrittenLine[] {
  const line = (what: string, cells = noCells): WrittenLine => ({ depth, what, cells });
  return items.flatMap((item) => {
    switch (item.kind) {
      case 'step':
        return [line(isPlain(item.cells.what) ? item.cells.what : quote(item.cells.what), item.cells)];
      case 'jump':
        return [line(`${item.isBack ? 'back to' : 'on to'} ${name(item.to)}`)];
      case 'end':
        return [line(item.name === '' ? 'end' : `end: ${name(item.name)}`)];
      case 'split': {
        const { type, cells, ways } = item;
        const hasQuestion = type === 'exclusive' && (cells.what !== '' || ways.length === 0);
        return [
          ...(hasQuestion ? [line(questionOf(cells.what), cells)] : []),
          ...ways.flatMap((way) => [line(wayOf(type, way)), ...linesOf(way.items, depth + 1)]),
        ];
      }
    }
  });
}

function wayOf(type: TypedSplit['type'], way: TypedWay): string {
  if (type === 'parallel') return 'at the same time';
  return way.name === OTHERWISE ? 'else' : `if ${isPlainWay(way.name) ? way.name : quote(way.name)}`;
}

function partsOf({ what, cells }: WrittenLine): string[] {
  return columns.map((column) => (column === 'what' ? what : name(cells[column])));
}

function barred(line: WrittenLine): string {
  const parts = partsOf(line);
  while (parts.length > 2 && parts.at(-1) === '') parts.pop();
  const before = STEP.repeat(line.depth);
  if (parts.length === 2 && parts[0] === '') return before + line.what;
  return before + parts.join(' | ').trim().replace(/^\|/, '"" |');
}

function tabbed(line: WrittenLine): string {
  const parts = partsOf(line);
  parts[columns.indexOf('what')] = STEP.repeat(line.depth) + line.what;
  return parts.join('\t');
}

const isPlainWay = (words: string): boolean => words !== '' && !/[:,"|]| then /i.test(words);

function questionOf(what: string): string {
  const keyword = keywordOf(what);
  const isSaid =
    keyword?.kind === 'decision' && keyword.rest === what && !/["|]/.test(what) && !hasBullet(what);
  return isSaid ? what : `decision: ${name(what)}`;
}

/** Words that are read as they stand. */
const isPlain = (words: string): boolean =>
  words !== '' && keywordOf(words) === null && !/["|]/.test(words) && !hasBullet(words);
const hasBullet = (words: string): boolean => /^(?:[-*•–]|\d+[.)])\s/.test(words);

const name = (words: string): string => (/["|]/.test(words) ? quote(words) : words);
const quote = (words: string): string => `"${words.replaceAll('"', '""')}"`;
