/** Strongly connected components (Tarjan, without recursion), in an order in which every component comes after those it leads to. */
export function components(successors: readonly (readonly number[])[]): number[][] {
  const count = successors.length;
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const isOnStack = new Uint8Array(count);
  const stack: number[] = [];
  const result: number[][] = [];
  let next = 0;
  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue;
    const work: { node: number; edge: number }[] = [{ node: root, edge: 0 }];
    while (work.length > 0) {
      const frame = work[work.length - 1]!;
      const { node } = frame;
      if (frame.edge === 0 && order[node] === -1) {
        order[node] = low[node] = next++;
        stack.push(node);
        isOnStack[node] = 1;
      }
      const targets = successors[node]!;
      let isDescending = false;
      while (frame.edge < targets.length) {
        const target = targets[frame.edge++]!;
        if (order[target] === -1) {
          work.push({ node: target, edge: 0 });
          isDescending = true;
          break;
        }
        if (isOnStack[target]) low[node] = Math.min(low[node]!, order[target]!);
      }
      if (isDescending) continue;
      if (low[node] === order[node]) result.push(popComponent(stack, isOnStack, node));
      work.pop();
      const parent = work[work.length - 1];
      if (parent) low[parent.node] = Math.min(low[parent.node]!, low[node]!);
    }
  }
  return result;
}

function popComponent(stack: number[], isOnStack: Uint8Array, root: number): number[] {
  const members: number[] = [];
  for (;;) {
    const member = stack.pop()!;
    isOnStack[member] = 0;
    members.push(member);
    if (member === root) return members.reverse();
  }
}
