/** Widths of scripts whose letters change with their neighbours, in shares of the font size. */
import { clusters, clusterWidths, consonants, forms, halves, joining, lamAlef } from './notoWidths.ts';
import { type Weight, widthOf } from './widthOf.ts';
import { widthsIn } from './widthTable.ts';

const UNITS = 1_000;
const LAM = '\u0644';
const ALEFS = '\u0622\u0623\u0625\u0627';
/** Stretches a word, joins on both sides. */
const TATWEEL = '\u0640';
const JOINER = '\u200d';
const VIRAMA = '\u094d';
const RA = '\u0930';
const UNSEEN = /[\p{Mn}\p{Me}]/u;

interface ArabicForms {
  readonly end: number;
  readonly start: number;
  readonly within: number;
}

const arabicTables = new Map<
  Weight,
  { readonly forms: Map<string, ArabicForms>; readonly lamAlef: number[] }
>();

function arabicTable(weight: Weight) {
  const known = arabicTables.get(weight);
  if (known) return known;
  const units = widthsIn(forms[weight]).map((width) => width / UNITS);
  const table = new Map<string, ArabicForms>();
  const both = Array.from(joining.both);
  both.forEach((letter, index) => {
    const [end, start, within] = units.slice(index * 3, index * 3 + 3) as [number, number, number];
    table.set(letter, { end, start, within });
  });
  Array.from(joining.before).forEach((letter, index) => {
    const end = units[both.length * 3 + index]!;
    table.set(letter, { end, start: end, within: end });
  });
  const made = { forms: table, lamAlef: widthsIn(lamAlef[weight]).map((width) => width / UNITS) };
  arabicTables.set(weight, made);
  return made;
}

const joinsAfter = (letter: string): boolean =>
  letter === TATWEEL || letter === JOINER || joining.both.includes(letter);
const joinsBefore = (letter: string): boolean => joinsAfter(letter) || joining.before.includes(letter);

/** Width of a word in Arabic letters, each in the form that its neighbours ask for; lam and alef are one. */
export function arabicWidth(word: string, weight: Weight): number {
  const table = arabicTable(weight);
  const letters = Array.from(word).filter((letter) => !UNSEEN.test(letter));
  let width = 0;
  let isJoined = false;
  for (let index = 0; index < letters.length; index++) {
    const letter = letters[index]!;
    const alef = letter === LAM ? ALEFS.indexOf(letters[index + 1] ?? ' ') : -1;
    if (alef >= 0) {
      width += table.lamAlef[alef * 2 + (isJoined ? 1 : 0)]!;
      isJoined = false;
      index++;
      continue;
    }
    const goesOn = joinsAfter(letter) && index + 1 < letters.length && joinsBefore(letters[index + 1]!);
    const shapes = table.forms.get(letter);
    if (!shapes || (!isJoined && !goesOn)) width += widthOf(letter.codePointAt(0)!, weight);
    else width += isJoined ? (goesOn ? shapes.within : shapes.end) : shapes.start;
    isJoined = goesOn;
  }
  return width;
}

const devanagariTables = new Map<Weight, { halves: Map<string, number>; clusters: Map<string, number> }>();

function devanagariTable(weight: Weight) {
  const known = devanagariTables.get(weight);
  if (known) return known;
  const mapOf = (keys: readonly string[], digits: string) => {
    const units = widthsIn(digits);
    return new Map(keys.map((key, index) => [key, units[index]! / UNITS]));
  };
  const made = {
    halves: mapOf(Array.from(consonants), halves[weight]),
    clusters: mapOf(clusters.split(' '), clusterWidths[weight]),
  };
  devanagariTables.set(weight, made);
  return made;
}

/** Width of a word in Devanagari letters: what stands before another consonant is halved, ra becomes a mark above, ligatures have widths of their own. */
export function devanagariWidth(word: string, weight: Weight): number {
  const table = devanagariTable(weight);
  const letters = Array.from(word);
  let width = 0;
  let index = 0;
  while (index < letters.length) {
    const letter = letters[index]!;
    const next = letters[index + 1];
    const isBeforeConsonant = next === VIRAMA && table.halves.has(letters[index + 2] ?? '');
    if (!isBeforeConsonant) {
      const melted = table.clusters.get(letter + (next ?? ''));
      width += melted ?? widthOf(letter.codePointAt(0)!, weight);
      index += melted === undefined ? 1 : 2;
      continue;
    }
    const cluster = table.clusters.get(letter + next + letters[index + 2]!);
    const ends = letters[index + 3] !== VIRAMA;
    if (cluster !== undefined && ends) {
      width += cluster;
      index += 3;
    } else {
      width += letter === RA ? 0 : (table.halves.get(letter) ?? widthOf(letter.codePointAt(0)!, weight));
      index += 2;
    }
  }
  return width;
}
