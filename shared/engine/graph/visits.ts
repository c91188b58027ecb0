import { components } from './loops.ts';

export interface WeightedArc {
  readonly to: number;
  readonly weight: number;
}

/**
 * Expected visits of every node of an absorbing chain: v = start (I - P)^-1, solved component by component in flow order, so that
 * a map without loops costs one pass and a loop only a small elimination of its own.
 * A loop that nothing leaves has no finite answer: its nodes come back as Infinity.
 */
export function expectedVisits(
  out: readonly (readonly WeightedArc[])[],
  start: readonly { readonly node: number; readonly share: number }[],
): number[] {
  const visits = new Array<number>(out.length).fill(0);
  for (const { node, share } of start) visits[node] = visits[node]! + share;
  const inFlowOrder = components(out.map((arcs) => arcs.map((arc) => arc.to))).reverse();
  for (const members of inFlowOrder) {
    solveComponent(members, out, visits);
    const isMember = members.length > 1 ? new Set(members) : null;
    for (const node of members) {
      for (const { to, weight } of out[node]!) {
        if (to !== node && !isMember?.has(to) && weight > 0)
          visits[to] = visits[to]! + visits[node]! * weight;
      }
    }
  }
  return visits;
}

/** Turns what flows into the members from outside into their visits, the rounds inside included. */
function solveComponent(
  members: readonly number[],
  out: readonly (readonly WeightedArc[])[],
  visits: number[],
): void {
  const first = members[0]!;
  if (members.length === 1) {
    const again = out[first]!.reduce((sum, arc) => (arc.to === first ? sum + arc.weight : sum), 0);
    if (again > 0) visits[first] = stay(visits[first]!, again);
    return;
  }
  const place = new Map(members.map((node, index) => [node, index]));
  // Row r: visits[r] - sum of weight(from, r) * visits[from] = inflow[r]; sparse rows, eliminated in order.
  const rows = members.map(() => new Map<number, number>());
  rows.forEach((row, index) => row.set(index, 1));
  members.forEach((node, index) => {
    for (const { to, weight } of out[node]!) {
      const target = place.get(to);
      if (target !== undefined) rows[target]!.set(index, (rows[target]!.get(index) ?? 0) - weight);
    }
  });
  const right = members.map((node) => visits[node]!);
  const solution = eliminate(rows, right);
  members.forEach((node, index) => {
    visits[node] = solution ? Math.max(0, solution[index]!) : right.some((x) => x > 0) ? Infinity : 0;
  });
}

const stay = (inflow: number, again: number): number => {
  if (inflow === 0) return 0;
  return again >= 1 - 1e-9 ? Infinity : inflow / (1 - again);
};

/** Sparse Gaussian elimination, the row with fewest entries first; null where a pivot vanishes (nothing leaves the loop). */
function eliminate(rows: Map<number, number>[], right: number[]): number[] | null {
  const count = rows.length;
  const columns = rows.map(() => new Set<number>());
  rows.forEach((row, index) => row.forEach((_, column) => columns[column]!.add(index)));
  const isDone = new Uint8Array(count);
  const order: number[] = [];
  for (let round = 0; round < count; round++) {
    const pivot = cheapest(rows, columns, isDone);
    isDone[pivot] = 1;
    order.push(pivot);
    const pivotRow = rows[pivot]!;
    const pivotValue = pivotRow.get(pivot) ?? 0;
    if (pivotValue < 1e-9) return null;
    for (const other of columns[pivot]!) {
      if (isDone[other]) continue;
      const row = rows[other]!;
      const factor = (row.get(pivot) ?? 0) / pivotValue;
      row.delete(pivot);
      if (factor === 0) continue;
      for (const [column, value] of pivotRow) {
        if (column === pivot) continue;
        row.set(column, (row.get(column) ?? 0) - factor * value);
        columns[column]!.add(other);
      }
      right[other] = right[other]! - factor * right[pivot]!;
    }
  }
  const solution = new Array<number>(count).fill(0);
  for (const pivot of order.reverse()) {
    let value = right[pivot]!;
    for (const [column, weight] of rows[pivot]!) if (column !== pivot) value -= weight * solution[column]!;
    solution[pivot] = value / rows[pivot]!.get(pivot)!;
  }
  return solution;
}

function cheapest(
  rows: readonly Map<number, number>[],
  columns: readonly Set<number>[],
  isDone: Uint8Array,
): number {
  let best = -1;
  let bestCost = Infinity;
  for (let index = 0; index < rows.length; index++) {
    if (isDone[index]) continue;
    const cost = rows[index]!.size * columns[index]!.size;
    if (cost < bestCost) {
      best = index;
      bestCost = cost;
    }
  }
  return best;
}
