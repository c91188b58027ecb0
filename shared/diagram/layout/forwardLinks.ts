/** The links without those that lead back to where a walk from the starts has already been: what is left has no circle. */
export function forwardLinks<L extends { readonly fromId: string; readonly toId: string }>(
  ids: readonly string[],
  links: readonly L[],
): L[] {
  const outgoing = new Map<string, L[]>(ids.map((id) => [id, []]));
  const hasIncoming = new Set<string>();
  for (const link of links) {
    if (link.fromId === link.toId) continue;
    outgoing.get(link.fromId)?.push(link);
    hasIncoming.add(link.toId);
  }
  const state = new Map<string, 'open' | 'done'>();
  const forward: L[] = [];
  const starts = [...ids.filter((id) => !hasIncoming.has(id)), ...ids];
  for (const start of starts) walk(start);
  return forward;

  /** Depth first with a stack of its own: a chain of ten thousand steps must not exhaust the call stack. */
  function walk(start: string): void {
    if (state.has(start)) return;
    state.set(start, 'open');
    const stack = [{ id: start, next: 0 }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const link = outgoing.get(top.id)?.[top.next++];
      if (!link) {
        state.set(top.id, 'done');
        stack.pop();
        continue;
      }
      if (state.get(link.toId) === 'open') continue;
      forward.push(link);
      if (state.has(link.toId)) continue;
      state.set(link.toId, 'open');
      stack.push({ id: link.toId, next: 0 });
    }
  }
}
