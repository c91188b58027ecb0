import type { Box } from '../../model/index.ts';
import { overlaps } from './box.ts';

const CELL = 256;
/** With more boxes replaced than this, an index is made anew. */
const FEW = 60;

/** A box or question over more cells than this is met by looking at every box: a file may draw a step as large as a town. */
const MOST_CELLS = 4096;

/** Boxes found by where they are: what lies near a place is asked for often, and most of a large map is far away. */
export class BoxIndex<T extends Box = Box> {
  private boxes: T[] = [];
  private cells = new Map<number, number[]>();
  /** Those over too many cells to stand in each. */
  private large: number[] = [];
  /** The question in which a box was last seen: a box that fills several cells is found once. */
  private seen: number[] = [];
  private question = 0;

  constructor(boxes: Iterable<T> = []) {
    for (const box of boxes) this.add(box);
  }

  /** The index of these boxes; made in a fraction of the time where they are those of an earlier one but for a few. */
  static after<T extends Box>(before: BoxIndex<T> | null, boxes: readonly T[]): BoxIndex<T> {
    if (!before || before.boxes.length !== boxes.length) return new BoxIndex(boxes);
    const replaced: number[] = [];
    for (let index = 0; index < boxes.length && replaced.length <= FEW; index++)
      if (boxes[index] !== before.boxes[index]) replaced.push(index);
    if (replaced.length === 0) return before;
    return replaced.length > FEW ? new BoxIndex(boxes) : before.with(boxes, replaced);
  }

  add(box: T): void {
    const index = this.boxes.push(box) - 1;
    this.seen.push(0);
    if (isLarge(box)) this.large.push(index);
    eachCell(box, (key) => {
      const list = this.cells.get(key);
      if (list) list.push(index);
      else this.cells.set(key, [index]);
    });
  }

  /** All that share more than an edge with a box, in the order in which they were added. */
  near(box: Box): T[] {
    const question = (this.question += 1);
    const found: number[] = [];
    const look = (index: number): void => {
      if (this.seen[index] === question) return;
      this.seen[index] = question;
      if (overlaps(this.boxes[index]!, box)) found.push(index);
    };
    if (isLarge(box)) this.boxes.forEach((_, index) => look(index));
    else {
      this.large.forEach(look);
      eachCell(box, (key) => this.cells.get(key)?.forEach(look));
    }
    return found.sort((a, b) => a - b).map((index) => this.boxes[index]!);
  }

  private with(boxes: readonly T[], replaced: readonly number[]): BoxIndex<T> {
    const index = new BoxIndex<T>();
    index.boxes = [...boxes];
    index.seen = boxes.map(() => 0);
    index.cells = new Map(this.cells);
    index.large = boxes.flatMap((box, at) => (isLarge(box) ? [at] : []));
    for (const at of replaced) {
      eachCell(this.boxes[at]!, (key) => {
        index.cells.set(
          key,
          index.cells.get(key)!.filter((other) => other !== at),
        );
      });
      eachCell(boxes[at]!, (key) => {
        index.cells.set(key, [...(index.cells.get(key) ?? []), at]);
      });
    }
    return index;
  }
}

const cell = (value: number): number => Math.floor(value / CELL) + 0x8000;

/** Also where an edge is no number that can be counted to. */
const isLarge = ({ x, y, width, height }: Box): boolean =>
  !((cell(x + width) - cell(x) + 1) * (cell(y + height) - cell(y) + 1) <= MOST_CELLS);

/** The cells of a box; none of a large one. */
function eachCell(box: Box, visit: (key: number) => void): void {
  if (isLarge(box)) return;
  const right = cell(box.x + box.width);
  const low = cell(box.y + box.height);
  for (let x = cell(box.x); x <= right; x++) for (let y = cell(box.y); y <= low; y++) visit(x * 0x10000 + y);
}
