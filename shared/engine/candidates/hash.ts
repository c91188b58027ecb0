import type { FigureSection } from '../method/figures.ts';
import { defaultWeighting, weightingParts, type Weighting } from '../method/weighting.ts';
import type { Aligned } from './align.ts';
import type { Draft } from './draft.ts';
import { inputKeys } from './inputs.ts';

/** Sections of the method that the scores hang on beyond their inputs. */
const scoring: ReadonlySet<string> = new Set([
  'impactScale',
  'readiness',
  'classes',
  'exceptions',
  'systems',
  'decisions',
  'examples',
  'caps',
] satisfies readonly FigureSection[]);

/** Changes when a number, a link or a weight that a candidate rests on changes; 16 hexadecimal digits (FNV-1a with two seeds). */
export function hashOf(
  { pattern, inputs, lead, idea, price }: Draft,
  { alignment, effects, assumed }: Aligned,
  weighting: Weighting,
): string {
  const sum = new Checksum();
  sum.addText(pattern.id);
  for (const key of inputKeys) {
    const input = inputs[key];
    if (!input) continue;
    sum.addText(key);
    sum.addNumber(input.value);
    sum.addNumber(input.low);
    sum.addNumber(input.high);
    sum.addText(input.provenance);
  }
  for (const number of [lead.caseMinutes, lead.visits, lead.onPathShare]) sum.addNumber(number);
  if (price) {
    sum.addText('price');
    for (const number of [price.value, price.low, price.high]) sum.addNumber(number);
  }
  if (idea?.isToolChosen) sum.addText('tool-chosen');
  if (idea?.addsSystem) sum.addText('adds-system');
  if (alignment) {
    sum.addText('aligned');
    if (assumed !== null) sum.addNumber(assumed);
    for (const { kpi, omega, contribution } of effects) {
      sum.addText(kpi.id);
      sum.addNumber(omega);
      sum.addNumber(contribution);
    }
  }
  for (const [path, number] of Object.entries(weighting.method.changed)) {
    if (!scoring.has(path.split('.')[0]!)) continue;
    sum.addText(path);
    sum.addNumber(number);
  }
  for (const part of weightingParts) {
    if (weighting[part] === defaultWeighting[part]) continue;
    sum.addText(part);
    for (const weight of Object.values(weighting[part])) sum.addNumber(weight);
  }
  return sum.toString();
}

const oneNumber = new Float64Array(1);
const itsHalves = new Uint32Array(oneNumber.buffer);

class Checksum {
  #first = 0x811c9dc5;
  #second = 0x01234567;

  addText(text: string): void {
    for (let index = 0; index < text.length; index++) this.#add(text.charCodeAt(index));
    this.#add(0xffff);
  }
  /** Single precision: what differs less is a matter of rounding, not of ground. */
  addNumber(number: number): void {
    oneNumber[0] = Math.fround(number);
    this.#add(itsHalves[0]!);
    this.#add(itsHalves[1]!);
  }
  toString(): string {
    const hex = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');
    return hex(this.#first) + hex(this.#second);
  }
  #add(word: number): void {
    this.#first = Math.imul(this.#first ^ word, 0x01000193);
    this.#second = Math.imul(this.#second ^ (word >>> 7) ^ (word << 9), 0x01000193);
    this.#first ^= this.#first >>> 15;
    this.#second ^= this.#second >>> 13;
  }
}
