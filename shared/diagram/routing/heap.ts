/** A binary heap of states by cost, the cheapest first. */
export class Heap {
  private readonly costs: number[] = [];
  private readonly states: number[] = [];

  push(cost: number, state: number): void {
    let index = this.costs.length;
    this.costs.push(cost);
    this.states.push(state);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (this.costs[parent]! <= cost) break;
      this.swap(index, parent);
      index = parent;
    }
  }

  pop(): number | null {
    const top = this.states[0];
    if (top === undefined) return null;
    this.swap(0, this.costs.length - 1);
    this.costs.pop();
    this.states.pop();
    this.sink();
    return top;
  }

  private sink(): void {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const other = left + 1;
      let least = index;
      if (left < this.costs.length && this.costs[left]! < this.costs[least]!) least = left;
      if (other < this.costs.length && this.costs[other]! < this.costs[least]!) least = other;
      if (least === index) return;
      this.swap(index, least);
      index = least;
    }
  }

  private swap(a: number, b: number): void {
    [this.costs[a], this.costs[b]] = [this.costs[b]!, this.costs[a]!];
    [this.states[a], this.states[b]] = [this.states[b]!, this.states[a]!];
  }
}
