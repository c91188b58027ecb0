/** Lines and cells of a typed or pasted text: quotes, tabs and bars. */
import { columns, noCells, type Cells, type Column } from './typed.ts';

export interface RawLine {
  /** Width of the white space before it; a tab counts four. */
  readonly indent: number;
  readonly cells: Cells;
  /** The words of "what" stood in quotes: they are a name and nothing else. */
  readonly isVerbatim: boolean;
}

/** Beyond this a pasted text is not a list of steps any more. */
export const MAX_LINES = 1000;
const BULLET = /^(?:[-*•–]|\d+[.)])\s+/;

/** The lines of a text, empty ones left out, each with its cells; a first line that only names columns says in which order they stand. */
export function splitCells(text: string): RawLine[] {
  const { head, lines } = readLines(text);
  return lines
    .slice(0, MAX_LINES)
    .map(({ indent, parts }) => toLine(indent, parts, head))
    .filter(({ cells, isVerbatim }) => isVerbatim || columns.some((column) => cells[column] !== ''));
}

/** How many lines of a text `splitCells` leaves out, because there are too many. */
export const linesBeyond = (text: string): number => Math.max(0, readLines(text).lines.length - MAX_LINES);

function readLines(text: string) {
  const filled = physicalLines(text).filter((line) => line.trim() !== '');
  // A tab between words makes it a table: then a tab at the front is an empty cell, not an indentation.
  const isTable = filled.some((line) => /\S.*\t/.test(line.trimEnd()));
  const split = filled.map((line) => splitLine(line, isTable));
  const head = (split[0] && headOf(split[0].parts)) ?? null;
  return { head, lines: head ? split.slice(1) : split };
}

/** A line break inside quotes is a space: spreadsheets quote cells that have one. */
function physicalLines(text: string): string[] {
  return text
    .replace(/(^|\t)"((?:[^"]|"")*)"(?=\t|\r?\n|$)/gm, (whole) => whole.replace(/\s*\r?\n\s*/g, ' '))
    .split(/\r?\n|\r/);
}

interface Part {
  readonly words: string;
  readonly isQuoted: boolean;
}

function splitLine(line: string, isTable: boolean): { indent: number; parts: Part[] } {
  const white = isTable ? /^ */.exec(line)![0] : /^\s*/.exec(line)![0];
  const body = line.slice(white.length);
  const parts = cut(body, isTable ? '\t' : '|');
  const inner = /^( *)\S/.exec(isTable && parts.length > 1 ? (parts[whatAt(parts.length)]?.raw ?? '') : '');
  const indent = isTable ? white.length + (inner?.[1]!.length ?? 0) : widthOf(white);
  return { indent, parts: parts.map(({ words, isQuoted }) => ({ words, isQuoted })) };
}

/** Spaces count one, tabs four. */
const widthOf = (white: string): number => white.replaceAll('\t', '    ').length;

function cut(body: string, separator: string): (Part & { raw: string })[] {
  const parts: (Part & { raw: string })[] = [];
  let from = 0;
  let isInside = false;
  for (let at = 0; at <= body.length; at++) {
    const sign = body[at];
    if (sign === '"' && isInside && body[at + 1] === '"') {
      at += 1;
      continue;
    }
    if (sign === '"') isInside = !isInside && mayOpen(body.slice(from, at));
    if (at < body.length && (sign !== separator || isInside)) continue;
    parts.push(partOf(body.slice(from, at)));
    from = at + 1;
  }
  return parts;
}

/** A quote opens at the front of a cell, or behind the words of structure: `if "a | b"`. */
const mayOpen = (before: string): boolean => before.trim() === '' || /\S:? $/.test(before);

function partOf(raw: string): Part & { raw: string } {
  const words = raw.replace(/\s+/g, ' ').trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(raw.trim());
  return quoted
    ? { raw, words: quoted[1]!.replaceAll('""', '"').replace(/\s+/g, ' ').trim(), isQuoted: true }
    : { raw, words, isQuoted: false };
}

/** One cell is what is done; with more, who comes first. */
const whatAt = (count: number): number => (count === 1 ? 0 : 1);

function toLine(indent: number, parts: readonly Part[], head: readonly (Column | null)[] | null): RawLine {
  const order = head ?? (parts.length === 1 ? (['what'] as const) : columns);
  const cells: { -readonly [C in Column]: string } = { ...noCells };
  let isVerbatim = false;
  for (const [index, { words, isQuoted }] of parts.entries()) {
    const column = order[index];
    if (!column) {
      // A column nobody named: nothing that was pasted is lost.
      if (words !== '') cells.note = [cells.note, words].filter(Boolean).join('; ');
      continue;
    }
    cells[column] = column === 'what' && !isQuoted ? words.replace(BULLET, '') : words;
    if (column === 'what') isVerbatim = isQuoted;
  }
  return { indent, cells, isVerbatim };
}

const headWords: { readonly [C in Column]: readonly string[] } = {
  who: ['who', 'role', 'person', 'lane', 'wer', 'rolle', 'qui', 'quién'],
  what: ['what', 'step', 'task', 'activity', 'name', 'was', 'schritt', 'quoi', 'qué'],
  with: ['with', 'system', 'systems', 'tool', 'tools', 'mit', 'avec', 'con'],
  data: ['data', 'document', 'documents', 'daten', 'données', 'datos'],
  minutes: [
    'minutes',
    'min',
    'time',
    'duration',
    'work',
    'work time',
    'minuten',
    'dauer',
    'durée',
    'minutos',
  ],
  wait: [
    'wait',
    'wait before',
    'waiting',
    'wait time',
    'warten',
    'wartezeit',
    'liegezeit',
    'attente',
    'espera',
  ],
  note: ['note', 'notes', 'comment', 'remark', 'description', 'notiz', 'remarque', 'nota'],
};

/** The columns that a heading line names, when every cell of it names one (or is empty) and "what" is among two or more. */
function headOf(parts: readonly Part[]): (Column | null)[] | null {
  if (parts.length < 2) return null;
  const named = parts.map(
    ({ words }) => columns.find((column) => headWords[column].includes(words.toLowerCase())) ?? null,
  );
  const areAll = parts.every(({ words }, index) => words === '' || named[index] !== null);
  return areAll && named.includes('what') ? named : null;
}
