import { uniform } from '../chance/philox.ts';
import { triangularQuantile } from '../chance/triangular.ts';
import type { Span } from '../method/patterns/pattern.ts';
import { robustnessDefaults } from '../method/choice.ts';

/** Something that is ranked by a score, highest first. */
export interface Contender {
  readonly id: string;
  /** What is uncertain of it, in the order in which `scoreOf` reads it; of what is certain low = high. */
  readonly spans: readonly Span[];
  /** Its score for one draw. The list is used again: read it at once. */
  readonly scoreOf: (drawn: Float64Array) => number;
}
export interface Robustness {
  readonly id: string;
  /** Share of the plausible inputs in which it is among the first, 0–1. */
  readonly topShare: number;
}

/**
 * How firmly each stands among the first `top` when all uncertain inputs vary at once ("stays in your top 3 in 84 % of plausible inputs").
 * Each contender draws by its id, so neither the order nor another contender moves its draws; of equal scores the lower id stands first.
 */
export function rankRobustness(
  contenders: readonly Contender[],
  {
    draws,
    seed,
    top,
  }: { readonly draws: number; readonly seed: number; readonly top: number } = robustnessDefaults,
): Robustness[] {
  const inOrder = contenders.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const places = Math.min(top, inOrder.length);
  const scores = new Float64Array(inOrder.length * draws);
  inOrder.forEach(({ id, spans, scoreOf }, index) => {
    const uncertain = spans.flatMap(([low, , high], place) => (high > low ? [place] : []));
    const drawn = Float64Array.from(spans, ([, likely]) => likely);
    const stream = numberOf(id);
    for (let draw = 0; draw < draws; draw++) {
      for (const place of uncertain)
        drawn[place] = triangularQuantile(spans[place]!, uniform(seed, stream + place, draw));
      scores[draw * inOrder.length + index] = scoreOf(drawn);
    }
  });
  const times = new Uint32Array(inOrder.length);
  const best = new Int32Array(places);
  for (let draw = 0; draw < draws; draw++) {
    const row = scores.subarray(draw * inOrder.length, (draw + 1) * inOrder.length);
    firstOf(row, best);
    for (const index of best) times[index]!++;
  }
  const shareOf = new Map(inOrder.map(({ id }, index) => [id, draws > 0 ? times[index]! / draws : 0]));
  return contenders.map(({ id }) => ({ id, topShare: shareOf.get(id)! }));
}

/** Fills in the places of the highest scores; of equal ones those that come first. */
function firstOf(row: Float64Array, best: Int32Array): void {
  let filled = 0;
  for (let index = 0; index < row.length; index++) {
    let at = filled;
    while (at > 0 && row[index]! > row[best[at - 1]!]!) at--;
    if (at >= best.length) continue;
    if (filled < best.length) filled++;
    for (let move = filled - 1; move > at; move--) best[move] = best[move - 1]!;
    best[at] = index;
  }
}

/** A stream of its own for each id (FNV-1a), with room for the inputs of one contender. */
function numberOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return (hash << 6) >>> 0;
}
