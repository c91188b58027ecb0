/** Reads what people type as a list: one step a line, indentation or "if …" for ways, "back to …" for loops, "at the same time" for both at once. */
import { keywordOf, OTHERWISE, otherwiseOf, type Keyword } from './keywords.ts';
import { splitCells, type RawLine } from './splitCells.ts';
import {
  noCells,
  type Cells,
  type TypedItem,
  type TypedList,
  type TypedSplit,
  type TypedWay,
} from './typed.ts';

/** The list that a text says. Nothing in it is refused: what says no structure is the name of a step. */
export function readList(text: string): TypedList {
  const nodes = nest(splitCells(text));
  const leading = leadingWays(nodes);
  return { ways: leading.ways, items: itemsOf(nodes.slice(leading.count)) };
}

interface Nested {
  readonly line: RawLine;
  readonly keyword: Keyword | null;
  readonly below: Nested[];
}

/** Lines under the nearest line before them that is indented less. */
function nest(lines: readonly RawLine[]): Nested[] {
  const top: Nested[] = [];
  const open: { indent: number; below: Nested[] }[] = [];
  for (const line of lines) {
    while (open.length > 0 && open.at(-1)!.indent >= line.indent) open.pop();
    const node: Nested = { line, keyword: line.isVerbatim ? null : keywordOf(line.cells.what), below: [] };
    (open.at(-1)?.below ?? top).push(node);
    open.push({ indent: line.indent, below: node.below });
  }
  return top;
}

const isWay = ({ keyword }: Nested): boolean =>
  keyword?.kind === 'way' || keyword?.kind === 'else' || keyword?.kind === 'together';
const typeOf = ({ keyword }: Nested): TypedSplit['type'] =>
  keyword?.kind === 'together' ? 'parallel' : 'exclusive';

function leadingWays(nodes: readonly Nested[]): { count: number; ways: TypedList['ways'] } {
  const [first] = nodes;
  if (!first || !isWay(first)) return { count: 0, ways: null };
  const { count, ways } = waysFrom(nodes, 0);
  return { count, ways: { type: typeOf(first), list: ways } };
}

/** The run of ways of one kind that begins here. */
function waysFrom(nodes: readonly Nested[], from: number): { count: number; ways: TypedWay[] } {
  const type = typeOf(nodes[from]!);
  const ways: TypedWay[] = [];
  let at = from;
  for (let node = nodes[at]; node && isWay(node) && typeOf(node) === type; node = nodes[(at += 1)])
    ways.push(wayOf(node, ways));
  return { count: at - from, ways };
}

function wayOf({ line, keyword, below }: Nested, before: readonly TypedWay[]): TypedWay {
  const rest = keyword?.rest ?? '';
  if (keyword?.kind !== 'way')
    return {
      name:
        keyword?.kind === 'together' ? '' : before.length === 1 ? otherwiseOf(before[0]!.name) : OTHERWISE,
      items: [...inline(rest, line.cells), ...itemsOf(below)],
    };
  const quoted = /^"((?:[^"]|"")*)"(?:\s*[:,]\s*(.*))?$/.exec(rest);
  if (quoted)
    return {
      name: quoted[1]!.replaceAll('""', '"'),
      items: [...inline(quoted[2] ?? '', line.cells), ...itemsOf(below)],
    };
  const [, name, what] = /^(.+?)(?::\s*|,\s*| then )(.*)$/i.exec(rest) ?? [null, rest, ''];
  return { name: name.trim(), items: [...inline(what, line.cells), ...itemsOf(below)] };
}

/** What is said on the line of a way itself: "if no: order flour". */
function inline(what: string, cells: Cells): TypedItem[] {
  if (what.trim() === '') return [];
  const keyword = keywordOf(what);
  const node = {
    line: { indent: 0, cells: { ...cells, what: what.trim() }, isVerbatim: false },
    keyword,
    below: [],
  };
  return itemsOf([node]);
}

function itemsOf(nodes: readonly Nested[]): TypedItem[] {
  const items: TypedItem[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    if (isWay(node)) {
      const { count, ways } = waysFrom(nodes, at);
      addWays(items, typeOf(node), ways);
      at += count - 1;
      continue;
    }
    items.push(...itemOf(node));
  }
  return items;
}

/** Ways belong to the decision before them; without one they make one. */
function addWays(items: TypedItem[], type: TypedSplit['type'], ways: readonly TypedWay[]): void {
  const last = items.at(-1);
  if (last?.kind === 'split' && last.type === type && last.ways.length === 0)
    items[items.length - 1] = { ...last, ways };
  else items.push({ kind: 'split', type, cells: noCells, ways });
}

function itemOf({ line, keyword, below }: Nested): TypedItem[] {
  const { cells } = line;
  switch (keyword?.kind) {
    case 'jump':
      return [{ kind: 'jump', to: unquoted(keyword.rest), isBack: keyword.isBack }, ...itemsOf(below)];
    case 'end':
      return [{ kind: 'end', name: unquoted(keyword.rest) }, ...itemsOf(below)];
    case 'decision': {
      const question = { ...cells, what: unquoted(keyword.rest) };
      const [firstBelow] = below;
      if (!firstBelow) return [{ kind: 'split', type: 'exclusive', cells: question, ways: [] }];
      // Lines under a question that name no way are what happens when the answer is yes.
      const ways = isWay(firstBelow)
        ? waysFrom(below, 0)
        : { count: below.length, ways: [{ name: 'yes', items: itemsOf(below) }] };
      return [
        { kind: 'split', type: 'exclusive', cells: question, ways: ways.ways },
        ...itemsOf(below.slice(ways.count)),
      ];
    }
    default:
      return [{ kind: 'step', cells }, ...itemsOf(below)];
  }
}

const unquoted = (words: string): string => {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(words);
  return quoted ? quoted[1]!.replaceAll('""', '"') : words;
};
