import type { Box } from '../../model/index.ts';
import { overlaps } from './box.ts';

const CELL = 256;

/** Boxes found by where they are: what lies near a place is asked for often, and most of a large map is far away. */
export class BoxIndex<T extends Box = Box> {
  private readonly boxes: T[] = [];
  private readonly cells = new Map<number, number[]>();
  /** The question in which a box was last seen: a box that fills several cells is found once. */
  private readonly seen: number[] = [];
  private question = 0;

  constructor(boxes: Iterable<T> = []) {
    for (const box of boxes) this.add(box);
  }

  add(box: T): void {
    const index = this.boxes.push(box) - 1;
    this.seen.push(0);
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
    eachCell(box, (key) => {
      const list = this.cells.get(key);
      if (!list) return;
      for (const index of list) {
        if (this.seen[index] === question) continue;
        this.seen[index] = question;
        if (overlaps(this.boxes[index]!, box)) found.push(index);
      }
    });
    return found.sort((a, b) => a - b).map((index) => this.boxes[index]!);
  }
}

const cell = (value: number): number => Math.floor(value / CELL) + 0x8000;

function eachCell(box: Box, visit: (key: number) => void): void {
  const right = cell(box.x + box.width);
  const low = cell(box.y + box.height);
  for (let x = cell(box.x); x <= right; x++) for (let y = cell(box.y); y <= low; y++) visit(x * 0x10000 + y);
}
