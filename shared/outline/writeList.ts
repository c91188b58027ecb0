import { keywordOf, OTHERWISE } from './keywords.ts';
import { columns, type Cells, type TypedItem, type TypedSplit, type TypedWay } from './typed.ts';

const STEP = '  ';

/** A list as text that `readList` reads as the same list: indented, cells parted by bars where a line says more than what is done. */
export function writeList(items: readonly TypedItem[]): string {
  return linesOf(items, 0).join('\n');
}

function linesOf(items: readonly TypedItem[], depth: number): string[] {
  const before = STEP.repeat(depth);
  return items.flatMap((item) => {
    switch (item.kind) {
      case 'step':
        return [before + cellsOf(item.cells)];
      case 'jump':
        return [`${before}${item.isBack ? 'back to' : 'on to'} ${name(item.to)}`];
      case 'end':
        return [item.name === '' ? `${before}end` : `${before}end: ${name(item.name)}`];
      case 'split':
        return splitOf(item, depth);
    }
  });
}

function splitOf({ type, cells, ways }: TypedSplit, depth: number): string[] {
  const before = STEP.repeat(depth);
  const question = type === 'exclusive' && (cells.what !== '' || ways.length === 0);
  return [
    ...(question ? [before + cellsOf(cells, true)] : []),
    ...ways.flatMap((way) => [before + wayOf(type, way), ...linesOf(way.items, depth + 1)]),
  ];
}

function wayOf(type: TypedSplit['type'], way: TypedWay): string {
  if (type === 'parallel') return 'at the same time';
  return way.name === OTHERWISE ? 'else' : `if ${isPlainWay(way.name) ? way.name : quote(way.name)}`;
}

const isPlainWay = (words: string): boolean => words !== '' && !/[:,"|]| then /i.test(words);

function cellsOf(cells: Cells, isQuestion = false): string {
  const what = isQuestion ? questionOf(cells.what) : isPlain(cells.what) ? cells.what : quote(cells.what);
  const parts = columns.map((column) => (column === 'what' ? what : name(cells[column])));
  while (parts.length > 2 && parts.at(-1) === '') parts.pop();
  return parts.length === 2 && parts[0] === '' ? what : parts.join(' | ').trim().replace(/^\|/, '"" |');
}

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
