import type { Change } from './change.ts';
import { sameValue } from './sameValue.ts';

/** Two runs of changes as one: a record touched twice keeps its first `before` and its last `after`; what ends where it began is dropped. */
export function squash(changes: readonly Change[]): Change[] {
  const byRecord = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.kind} ${change.id}`;
    const earlier = byRecord.get(key);
    byRecord.set(key, earlier ? ({ ...change, before: earlier.before } as Change) : change);
  }
  return [...byRecord.values()].filter((change) => !sameValue(change.before, change.after));
}
