import type { Change } from './change.ts';

/** The changes that take these back, in reverse order. */
export function invert(changes: readonly Change[]): Change[] {
  return changes
    .map((change) => ({ ...change, before: change.after, after: change.before }) as Change)
    .reverse();
}
