import type { Box } from '../../../model/index.ts';
import { boxOfPoints, union } from '../../geometry/box.ts';
import type { LooseLine, Strand } from './strand.ts';

/** What is known of how a line was spread. */
export interface Trace {
  /** Ids of the lines and borders that had a say in where it went, its own among them; the same set for all of them. */
  readonly company: ReadonlySet<string>;
  /** The box around everywhere it ran, from how it was found to where it came. */
  readonly reach: Box;
}
export type Traces = ReadonlyMap<string, Trace>;

/** Follows lines while they are spread. */
export class Tracing {
  private readonly company = new Map<string, Set<string>>();
  private readonly reach = new Map<string, Box>();
  private readonly lines: readonly LooseLine[];

  constructor(lines: readonly LooseLine[]) {
    this.lines = lines;
    for (const { id, points } of lines) {
      this.company.set(id, new Set([id]));
      this.reach.set(id, boxOfPoints(points)!);
    }
  }

  /** These strands were placed together. */
  noteTogether(strands: readonly Strand[]): void {
    let whole: Set<string> | null = null;
    for (const { pieces } of strands)
      for (const { line } of pieces) {
        const own = this.company.get(line.id)!;
        if (whole === null) whole = own;
        else if (own !== whole)
          for (const id of own) {
            whole.add(id);
            this.company.set(id, whole);
          }
      }
  }

  /** These strands may have moved. */
  noteMoved(strands: readonly Strand[]): void {
    for (const { pieces } of strands)
      for (const { line } of pieces)
        this.reach.set(line.id, union([this.reach.get(line.id)!, boxOfPoints(line.points)!])!);
  }

  traces(): Traces {
    return new Map(
      this.lines.map(({ id }) => [id, { company: this.company.get(id)!, reach: this.reach.get(id)! }]),
    );
  }
}
