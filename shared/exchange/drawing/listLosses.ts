import type { TextKey } from '../../text/index.ts';
import type { Loss } from '../bpmn/read/reading.ts';
import type { TiedLine } from './attachEnds.ts';
import type { Line } from './drawing.ts';
import type { PageContext } from './mapPage.ts';
import type { SettledShape } from './settle.ts';

/** Longest words for one shape or line, in a list that people read. */
const MAX_NAME = 60;

const clipped = (label: string): string => {
  const line = label.replace(/\s+/g, ' ').trim();
  return line.length > MAX_NAME ? `${line.slice(0, MAX_NAME - 1)}…` : line;
};

/** One line for each kind of guess on a page, with the names it concerns. */
export function guesses(shapes: readonly SettledShape[], { text, name }: PageContext): Loss[] {
  const byGuess = new Map<TextKey, string[]>();
  for (const { guess, label, is } of shapes)
    if (guess !== null && is.as !== 'words')
      byGuess.set(guess, [...(byGuess.get(guess) ?? []), clipped(label) || text('exchange.drawing.unnamed')]);
  return [...byGuess].map(([guess, names]) => ({
    element: text('exchange.drawing.on', { page: name, names: counted(names).join(', ') }),
    what: text(guess),
  }));
}

/** Equal names once, with how many there are. */
function counted(names: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].map(([name, n]) => (n === 1 ? name : `${name} (${n}×)`));
}

export function guessedEnds(lines: readonly TiedLine[], { text, name }: PageContext): Loss[] {
  const n = lines.filter(({ isGuessed }) => isGuessed).length;
  if (n === 0) return [];
  return [
    { element: text('exchange.drawing.page', { page: name }), what: text('exchange.guess.ends', { n }) },
  ];
}

export function decorations(
  shapes: readonly SettledShape[],
  lines: readonly Line[],
  { text, name: page }: PageContext,
): Loss[] {
  const byWhy = new Map<TextKey, string[]>();
  const note = (why: TextKey, label: string, unnamed: TextKey) =>
    byWhy.set(why, [...(byWhy.get(why) ?? []), clipped(label) || text(unnamed)]);
  for (const { is, label } of shapes)
    if (is.as === 'decoration') note(is.why, label, 'exchange.drawing.unnamed');
  for (const { hidden, label } of lines)
    note(hidden ?? 'exchange.decoration.line', label, 'exchange.drawing.line');
  return [...byWhy].map(([why, names]) => ({
    element: text('exchange.drawing.on', { page, names: counted(names).join(', ') }),
    what: text(why),
  }));
}
