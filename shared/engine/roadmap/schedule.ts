import type { Program } from './program.ts';

/** Money and weeks are compared with this much play, so that sums of tenths fit where they should. */
const PLAY = 1e-6;

/** A plan while it is made: which item begins in which phase, and what is left of everything. */
export class Schedule {
  readonly #program: Program;
  readonly phaseOf: Int32Array;
  readonly #left: Float64Array;

  constructor(program: Program) {
    this.#program = program;
    this.phaseOf = new Int32Array(program.items.length).fill(-1);
    this.#left = Float64Array.from(program.capacity);
  }

  get worth(): number {
    return this.phaseOf.reduce(
      (sum, phase, item) => (phase < 0 ? sum : sum + this.#program.worth[item]![phase]!),
      0,
    );
  }

  /** Whether the item can begin in this phase: it may, what it needs is there by then, and there is room. */
  canPlace(item: number, phase: number): boolean {
    if (this.#program.worth[item]![phase] === null) return false;
    for (const need of this.#program.needs[item]!) {
      const at = this.phaseOf[need]!;
      if (at < 0 || at > phase) return false;
    }
    for (const { resource, amount } of this.#program.uses[item]![phase]!)
      if (amount > this.#left[resource]! + PLAY) return false;
    return true;
  }

  place(item: number, phase: number): void {
    this.phaseOf[item] = phase;
    for (const { resource, amount } of this.#program.uses[item]![phase]!) this.#left[resource]! -= amount;
  }

  remove(item: number): void {
    const phase = this.phaseOf[item]!;
    this.phaseOf[item] = -1;
    for (const { resource, amount } of this.#program.uses[item]![phase]!) this.#left[resource]! += amount;
  }
}
