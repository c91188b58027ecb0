/**
 * Changes as they cross processes and lie in the history: whole records for what is created or removed, and only the changed
 * fields, old and new, for the rest. A reader checks every old value against what it has, so a stale change is refused, never merged.
 */
import * as v from 'valibot';
import { kinds, schemas, type AnyRecord, type Doc, type Kind } from '../model/index.ts';
import type { Change } from './change.ts';
import { sameValue } from './sameValue.ts';

export type WireChange =
  | { readonly kind: Kind; readonly id: string; readonly create: AnyRecord }
  | { readonly kind: Kind; readonly id: string; readonly remove: AnyRecord }
  | {
      readonly kind: Kind;
      readonly id: string;
      readonly set: { readonly [field: string]: readonly [unknown, unknown] };
    };

/** Changes without what did not change. A change that changes nothing is left out. */
export function toWire(changes: readonly Change[]): WireChange[] {
  const wire: WireChange[] = [];
  for (const { kind, id, before, after } of changes) {
    if (before === null && after === null) continue;
    if (before === null) wire.push({ kind, id, create: after as AnyRecord });
    else if (after === null) wire.push({ kind, id, remove: before });
    else {
      const set: Record<string, readonly [unknown, unknown]> = {};
      for (const field of Object.keys(after)) {
        const old = (before as Record<string, unknown>)[field];
        const now = (after as Record<string, unknown>)[field];
        if (!sameValue(old, now)) set[field] = [old, now];
      }
      if (Object.keys(set).length > 0) wire.push({ kind, id, set });
    }
  }
  return wire;
}

/** The same changes with every field taken the other way round, in reverse order. */
export function invertWire(wire: readonly WireChange[]): WireChange[] {
  return wire
    .map((change): WireChange => {
      const { kind, id } = change;
      if ('create' in change) return { kind, id, remove: change.create };
      if ('remove' in change) return { kind, id, create: change.remove };
      return {
        kind,
        id,
        set: Object.fromEntries(
          Object.entries(change.set).map(([field, [old, now]]) => [field, [now, old] as const]),
        ),
      };
    })
    .reverse();
}

/**
 * Wire changes as whole-record Changes over this document.
 * Returns null where a change does not fit it (record missing or present, an old value that differs): the caller is stale.
 */
export function fromWire(doc: Doc, wire: readonly WireChange[]): Change[] | null {
  const changes: Change[] = [];
  const current = new Map<string, AnyRecord | null>();
  for (const change of wire) {
    const { kind, id } = change;
    const key = `${kind} ${id}`;
    const before = current.has(key) ? (current.get(key) ?? null) : (doc[kind][id] ?? null);
    const after = afterOf(change, before);
    if (after === undefined) return null;
    current.set(key, after);
    changes.push({ kind, id, before, after } as Change);
  }
  return changes;
}

/** The record after the change; undefined where the change does not fit. */
function afterOf(change: WireChange, before: AnyRecord | null): AnyRecord | null | undefined {
  if ('create' in change) return before === null ? change.create : undefined;
  if (before === null) return undefined;
  if ('remove' in change) return sameValue(before, change.remove) ? null : undefined;
  const after: Record<string, unknown> = { ...before };
  for (const [field, [old, now]] of Object.entries(change.set)) {
    if (!sameValue(after[field], old)) return undefined;
    after[field] = now;
  }
  return after as AnyRecord;
}

const wireHead = { kind: v.picklist(kinds), id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) };
const pair = v.tuple([v.unknown(), v.unknown()]);
const wireShape = v.union([
  v.strictObject({ ...wireHead, create: v.record(v.string(), v.unknown()) }),
  v.strictObject({ ...wireHead, remove: v.record(v.string(), v.unknown()) }),
  v.strictObject({ ...wireHead, set: v.record(v.string(), pair) }),
]);

/** Parses untrusted wire changes; throws a ValiError that names the first thing that does not fit the schemas. */
export function parseWire(raw: unknown): WireChange[] {
  return v.parse(v.array(wireShape), raw).map((change): WireChange => {
    const { kind, id } = change;
    const schema = schemas[kind];
    if ('create' in change) return { kind, id, create: v.parse(schema, change.create) as AnyRecord };
    if ('remove' in change) return { kind, id, remove: v.parse(schema, change.remove) as AnyRecord };
    for (const [field, [, now]] of Object.entries(change.set)) {
      const fieldSchema = (schema.entries as Record<string, v.GenericSchema>)[field];
      if (!fieldSchema || field === 'id') throw new Error(`no field <${field}> to set in <${kind}>`);
      v.parse(fieldSchema, now);
    }
    return change;
  });
}
