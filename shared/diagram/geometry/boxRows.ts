import type { Box } from '../../model/index.ts';

/** Boxes by their place in a list. A look through plain numbers finds what lies near sooner than an index could be kept up to date. */
export class BoxRows {
  /** Left, top, right and bottom of each; of one that is nowhere they are no numbers. */
  private readonly sides: Float64Array;

  private constructor(sides: Float64Array) {
    this.sides = sides;
  }

  /** Null: nowhere. */
  static of(boxes: readonly (Box | null)[]): BoxRows {
    return new BoxRows(new Float64Array(4 * boxes.length)).put(boxes.entries());
  }

  /** The same boxes with these in place of theirs. */
  with(replaced: Iterable<readonly [number, Box | null]>): BoxRows {
    return new BoxRows(this.sides.slice()).put(replaced);
  }

  /** The same boxes at other places: at each the one that was at this place, or none. */
  from(places: readonly (number | undefined)[]): BoxRows {
    const sides = new Float64Array(4 * places.length).fill(Number.NaN);
    for (const [at, place] of places.entries())
      if (place !== undefined)
        for (let side = 0; side < 4; side += 1) sides[4 * at + side] = this.sides[4 * place + side]!;
    return new BoxRows(sides);
  }

  /** The places of all that touch a box, in their order. */
  touching(box: Box): number[] {
    const { sides } = this;
    const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height];
    const found: number[] = [];
    for (let at = 0; at < sides.length; at += 4)
      if (sides[at]! <= right && sides[at + 2]! >= left && sides[at + 1]! <= bottom && sides[at + 3]! >= top)
        found.push(at / 4);
    return found;
  }

  private put(boxes: Iterable<readonly [number, Box | null]>): this {
    for (const [place, box] of boxes)
      this.sides.set(box ? [box.x, box.y, box.x + box.width, box.y + box.height] : NOWHERE, 4 * place);
    return this;
  }
}
const NOWHERE = [Number.NaN, Number.NaN, Number.NaN, Number.NaN];
