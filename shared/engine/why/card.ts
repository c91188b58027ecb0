/**
 * The answer to "why?" behind any number: what it is made of and where each part is from, so that anybody can put the parts through its
 * formula again. The formula itself is said in words (`why.formula.…`), with the names of the parts in it; a test reads those words, puts
 * the printed parts in, and holds the outcome against the result.
 */
import type { Value } from '../analysis.ts';
import type { EffectKind } from '../finance/benefits.ts';
import type { AttributeKey, Quantity } from '../method/attributes.ts';
import type { WhyId } from './names.ts';
import type { WhyPart } from './parts.ts';

export type WhyQuantity = Quantity | 'number';

/** What a part is called: by the figure that it is, by its place in a formula, by the kind of effect in money, or as a record is named. */
export type WhyName =
  | { readonly attribute: WhyAttribute }
  | { readonly part: WhyPart }
  | { readonly effect: EffectKind }
  | { readonly label: string };
/** A figure that somebody can say. */
export type WhyAttribute = AttributeKey;

/** A number of which a line is the product. */
export interface WhyFactor {
  readonly quantity: WhyQuantity;
  readonly value: number;
  readonly given?: Value | undefined;
}
export type WhyInput = WhyName & {
  readonly quantity: WhyQuantity;
  readonly value: number;
  /** Where it comes from, with its range; left out: worked out, or a line that says it of its factors. */
  readonly given?: Value | undefined;
  /** Of a line that is a product. */
  readonly factors?: readonly WhyFactor[];
  /** The unit of a number that a person named one for. */
  readonly unit?: string;
  /** How it comes about itself. */
  readonly opens?: WhyCard | null;
  /** A record with figures of its own (a step, an initiative): what is uncertain in it is called by it. */
  readonly isRecord?: true;
};
export interface WhyMover {
  readonly by: WhyName;
  readonly low: number | null;
  readonly high: number | null;
}
export interface WhyCard {
  readonly id: WhyId;
  readonly quantity: WhyQuantity;
  /** Null: there is no such number (it never pays back, nothing is spent). */
  readonly value: number | null;
  readonly unit?: string;
  readonly inputs: readonly WhyInput[];
  /** What one uncertain number alone could make of it, where that was worked out. */
  readonly range?: { readonly low: number; readonly high: number } | undefined;
  /** What changes it most within its own range, with the number at both ends; null where nothing does. */
  readonly mover: WhyMover | null;
}

/** A line is one of several that are added up; the other inputs have a place of their own in the formula. */
export const isLine = (input: WhyInput): boolean =>
  'label' in input || 'effect' in input || ('part' in input && input.part === 'rest');

/** The inputs by the name that the formula has for them; `sum` are the lines added up, `product` multiplied, `largest` the largest of them. */
export type Inputs = { readonly [name: string]: number } & {
  readonly sum: number;
  readonly product: number;
  readonly largest: number;
};
/** The formula a second time, to see what the ends of a range would do. */
export type Formula = (inputs: Inputs) => number | null;

interface Made {
  readonly id: WhyId;
  readonly quantity: WhyQuantity;
  readonly value: number | null;
  readonly unit?: string;
  readonly range?: WhyCard['range'];
  readonly inputs: readonly WhyInput[];
  readonly formula: Formula;
}

/** A card whose mover is found by moving each part within its range. */
export function makeCard({ formula, ...card }: Made): WhyCard {
  return { ...card, mover: card.value === null ? null : moverOf(card.inputs, formula) };
}

export const keyOf = (name: WhyName): string => {
  if ('attribute' in name) return name.attribute;
  if ('effect' in name) return name.effect;
  return 'part' in name ? name.part : name.label;
};

/** What the formula reads: each input under its name, and the sum of the lines. */
export function readInputs(inputs: readonly WhyInput[]): Inputs {
  const named = inputs.filter((input) => !isLine(input)).map((input) => [keyOf(input), input.value] as const);
  const lines = inputs.filter(isLine);
  const sum = lines.reduce((total, { value }) => total + value, 0);
  const product = lines.reduce((total, { value }) => total * value, 1);
  const largest = Math.max(...lines.map(({ value }) => value));
  return { ...Object.fromEntries(named), sum, product, largest };
}

function moverOf(inputs: readonly WhyInput[], formula: Formula): WhyMover | null {
  let widest: WhyMover | null = null;
  let most = 0;
  inputs.forEach((input, index) => {
    for (const { by, from, to } of endsOf(input)) {
      const at = (value: number) => formula(readInputs(inputs.with(index, { ...input, value })));
      const [low, high] = [at(from), at(to)];
      const swing = swingOf(low, high);
      if (swing > most) {
        most = swing;
        widest = { by, low, high };
      }
    }
  });
  return widest;
}

interface Ends {
  readonly by: WhyName;
  readonly from: number;
  readonly to: number;
}

/** Where an input could lie: with what changes it most at both ends where it opens its own card, else within its own range, or with one of its factors at the ends of theirs. */
function endsOf(input: WhyInput): Ends[] {
  const { value, given, factors = [], opens, isRecord } = input;
  const by = nameOf(input);
  const scaled = (factor: number, low: number, high: number, name: WhyName = by): Ends[] =>
    factor === 0 ? [] : [{ by: name, from: (value * low) / factor, to: (value * high) / factor }];
  const { mover } = opens ?? {};
  if (mover && mover.low !== null && mover.high !== null)
    // What a figure of the business is called is clear anywhere, that of a record or a part of a formula only in its card.
    return scaled(opens!.value!, mover.low, mover.high, 'attribute' in mover.by && !isRecord ? mover.by : by);
  const own = given ? [{ by, from: given.low, to: given.high }] : [];
  const byFactor = factors.flatMap((factor) =>
    factor.given ? scaled(factor.value, factor.given.low, factor.given.high) : [],
  );
  return [...own, ...byFactor].filter(({ from, to }) => from !== to);
}

function nameOf(input: WhyInput): WhyName {
  if ('attribute' in input) return { attribute: input.attribute };
  if ('effect' in input) return { effect: input.effect };
  return 'part' in input ? { part: input.part } : { label: input.label };
}

/** How far a number moves; that there is such a number at all or not is the widest of all. */
export function swingOf(low: number | null, high: number | null): number {
  if (low === null || high === null) return low === high ? 0 : Infinity;
  return Math.abs(high - low);
}

/** So many lines are read one by one; what is smaller stands together in the last one. */
const MOST_LINES = 8;

/** The lines of a sum, one a record, the largest first. */
export function linesOf(lines: readonly (WhyInput & { readonly label: string })[]): readonly WhyInput[] {
  const sorted = lines
    .filter(({ value }) => value !== 0)
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value) || (a.label < b.label ? -1 : 1))
    .map((line) => ({ ...line, isRecord: true as const }));
  if (sorted.length <= MOST_LINES) return sorted;
  const rest = sorted.slice(MOST_LINES - 1);
  const value = rest.reduce((sum, line) => sum + line.value, 0);
  return [...sorted.slice(0, MOST_LINES - 1), { part: 'rest', quantity: rest[0]!.quantity, value }];
}
