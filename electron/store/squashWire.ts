import { sameValue, type WireChange } from '../../shared/changes/index.ts';
import type { AnyRecord } from '../../shared/model/index.ts';

/**
 * Two runs of wire changes as one: each record keeps its first old values and its last new ones; what ends where it began is
 * dropped. Does on disk what `squash` does in memory. The runs must follow on each other.
 */
export function squashWire(changes: readonly WireChange[]): WireChange[] {
  const byRecord = new Map<string, WireChange | null>();
  for (const change of changes) {
    const key = `${change.kind} ${change.id}`;
    const earlier = byRecord.get(key);
    byRecord.set(key, earlier ? joined(earlier, change) : settled(change));
  }
  return [...byRecord.values()].filter((change) => change !== null);
}

function joined(earlier: WireChange, later: WireChange): WireChange | null {
  const { kind, id } = earlier;
  if ('create' in earlier) {
    if ('remove' in later) return null;
    if ('set' in later) return { kind, id, create: withFields(earlier.create, later, 1) };
  }
  if ('remove' in earlier && 'create' in later)
    return settled({ kind, id, set: differences(earlier.remove, later.create) });
  if ('set' in earlier) {
    if ('remove' in later) return { kind, id, remove: withFields(later.remove, earlier, 0) };
    if ('set' in later) return settled({ kind, id, set: joinedSet(earlier.set, later.set) });
  }
  throw new Error(`changes of <${kind} ${id}> do not follow on each other`);
}

type FieldChanges = { readonly [field: string]: readonly [unknown, unknown] };

function withFields(record: AnyRecord, change: { readonly set: FieldChanges }, side: 0 | 1): AnyRecord {
  const fields = Object.entries(change.set).map(([field, pair]) => [field, pair[side]]);
  return { ...record, ...Object.fromEntries(fields) } as AnyRecord;
}

function differences(before: AnyRecord, after: AnyRecord): FieldChanges {
  const old = before as unknown as { readonly [field: string]: unknown };
  return Object.fromEntries(Object.entries(after).map(([field, now]) => [field, [old[field], now] as const]));
}

function joinedSet(earlier: FieldChanges, later: FieldChanges): FieldChanges {
  const joined: Record<string, readonly [unknown, unknown]> = { ...earlier };
  for (const [field, [old, now]] of Object.entries(later)) {
    const first = Object.hasOwn(earlier, field) ? earlier[field] : undefined;
    joined[field] = [first ? first[0] : old, now];
  }
  return joined;
}

/** The change without fields that end where they began; null when nothing is left of it. */
function settled(change: WireChange): WireChange | null {
  if (!('set' in change)) return change;
  const moved = Object.entries(change.set).filter(([, [old, now]]) => !sameValue(old, now));
  return moved.length === 0 ? null : { ...change, set: Object.fromEntries(moved) };
}
