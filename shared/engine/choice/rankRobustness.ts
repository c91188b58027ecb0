import { middleOf, strata, type Order, type Strata } from '../chance/strata.ts';
import { triangularQuantile } from '../chance/triangular.ts';
import type { Span } from '../method/patterns/pattern.ts';
import { finish, type Steps } from '../steps.ts';
import { robustnessDefaults } from '../method/choice.ts';

/** Something that is ranked by a score, highest first. */
export interface Contender {
  readonly id: string;
  /** What its score is made of, in the order in which `scoreOf` reads it; of what is certain low = high. */
  readonly spans: readonly Span[];
  /** Names what each span is a range of: what has the same name is the same unknown and moves together, for all who share it. */
  readonly unknowns: readonly string[];
  /** Its score in one draw: `drawn` holds for each span what it is in every draw. */
  readonly scoreOf: (drawn: readonly Float64Array[], draw: number) => number;
}
export interface Robustness {
  readonly id: string;
  /** Share of the plausible inputs in which it is among the first, 0–1. */
  readonly topShare: number;
}

/**
 * How firmly each stands among the first `top` when all uncertain inputs vary at once ("stays in your top 3 in 84 % of plausible inputs").
 * Inputs are triangular over their ranges. Each unknown draws by its name, so neither the order nor another contender moves its draws; of
 * equal scores the lower id stands first. Contenders go by one after the other and each draw keeps only its first `top` so far.
 */
export const rankRobustness = (
  contenders: readonly Contender[],
  how: RobustnessOptions = robustnessDefaults,
): Robustness[] => finish(rankInSteps(contenders, how));

export interface RobustnessOptions {
  readonly draws: number;
  readonly seed: number;
  readonly top: number;
}

/** The same one contender at a time, so that whoever waits for something else can go first. */
export function* rankInSteps(
  contenders: readonly Contender[],
  { draws, seed, top }: RobustnessOptions = robustnessDefaults,
): Steps<Robustness[]> {
  const inOrder = contenders.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const best = new Best(draws, Math.min(top, inOrder.length));
  const scores = new Float64Array(draws);
  const desk = { sample: strata(draws, seed), quantiles: quantilesOf(draws), columns: [], scores };
  for (const [index, contender] of inOrder.entries()) {
    drawScores(contender, desk);
    best.enter(index, scores);
    yield;
  }
  const times = best.times(inOrder.length);
  const shareOf = new Map(inOrder.map(({ id }, index) => [id, draws > 0 ? times[index]! / draws : 0]));
  return contenders.map(({ id }) => ({ id, topShare: shareOf.get(id)! }));
}

/** What is used again for each contender. */
interface Desk {
  readonly sample: Strata;
  readonly quantiles: Quantiles;
  readonly columns: Float64Array[];
  readonly scores: Float64Array;
}

/** The score of a contender in every draw: all draws of one input, then of the next, then the scores. */
function drawScores({ spans, unknowns, scoreOf }: Contender, desk: Desk): void {
  const { sample, quantiles, columns, scores } = desk;
  spans.forEach((span, place) => {
    const column = (columns[place] ??= new Float64Array(sample.draws));
    if (span[2] > span[0]) fill(column, quantiles(span), sample.orderOf(numberOf(unknowns[place]!)));
    else column.fill(span[1]);
  });
  for (let draw = 0; draw < scores.length; draw++) scores[draw] = scoreOf(columns, draw);
}

function fill(column: Float64Array, values: Float64Array, { table, start }: Order): void {
  const split = column.length - start;
  for (let draw = 0; draw < split; draw++) column[draw] = values[table[start + draw]!]!;
  for (let draw = split; draw < column.length; draw++) column[draw] = values[table[draw - split]!]!;
}

/** The value of a triangle in each stratum. */
type Quantiles = (span: Span) => Float64Array;

/** Ranges of the method are those of many inputs: each is worked out once. */
function quantilesOf(draws: number): Quantiles {
  const known = new Map<string, Float64Array>();
  return (span) => {
    const name = span.join(' ');
    let values = known.get(name);
    if (!values) {
      values = Float64Array.from({ length: draws }, (_, stratum) =>
        triangularQuantile(span, middleOf(stratum, draws)),
      );
      known.set(name, values);
    }
    return values;
  };
}

/** The first places of every draw. */
class Best {
  readonly #top: number;
  readonly #scores: Float64Array;
  readonly #who: Int32Array;

  constructor(draws: number, top: number) {
    this.#top = top;
    this.#scores = new Float64Array(draws * top).fill(-Infinity);
    this.#who = new Int32Array(draws * top).fill(-1);
  }

  /** Of equal scores the one that entered first stays ahead. */
  enter(index: number, scores: Float64Array): void {
    const [top, kept, who] = [this.#top, this.#scores, this.#who];
    for (let draw = 0; draw < scores.length; draw++) {
      const first = draw * top;
      const score = scores[draw]!;
      let at = first + top;
      while (at > first && (who[at - 1]! < 0 || score > kept[at - 1]!)) at--;
      if (at >= first + top) continue;
      for (let move = first + top - 1; move > at; move--) {
        kept[move] = kept[move - 1]!;
        who[move] = who[move - 1]!;
      }
      kept[at] = score;
      who[at] = index;
    }
  }

  /** How often each was among the first. */
  times(count: number): Uint32Array {
    const times = new Uint32Array(count);
    for (const index of this.#who) if (index >= 0) times[index]!++;
    return times;
  }
}

/** FNV-1a, with the last bits spread once more: they choose the table. */
function numberOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++)
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
